package org.supplierdossier.csv;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.supplierdossier.document.Masks;
import org.supplierdossier.evaluation.GoldStatement;

/** CUAD's table of labelled clauses, {@code contract,category,span}, to labels. */
public final class LabelledClauses {
  /** The columns that a file must have. */
  public static final List<String> COLUMNS = List.of("contract", "category", "span");

  /** Stands where a label leaves words out. */
  private static final String OMITTED = "<omitted>";

  private LabelledClauses() {}

  /**
   * The labels of a table; rows of a category that has no kind are left out.
   *
   * @param kinds of indicator or contract term, by category
   */
  public static List<GoldStatement> of(CsvTable table, Map<String, String> kinds) {
    List<GoldStatement> statements = new ArrayList<>();
    for (CsvTable.Row row : table.rows()) {
      String kind = kinds.get(row.text("category"));
      List<String> quote = parts(Masks.apply(row.text("span")));
      if (kind != null && !quote.isEmpty() && !row.text("contract").isEmpty()) {
        statements.add(
            new GoldStatement(
                table.file() + ":" + row.line(),
                row.text("contract"),
                kind,
                new TreeSet<>(),
                quote,
                null,
                null,
                null,
                false,
                ""));
      }
    }
    return statements;
  }

  /** A quote cut where words were left out; empty where it holds none. */
  public static List<String> parts(String quote) {
    return Arrays.stream(quote.split(OMITTED, -1))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }
}
