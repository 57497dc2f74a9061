package org.supplierdossier.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.supplierdossier.document.DocumentPath;
import org.supplierdossier.evidence.Evidence;
import org.supplierdossier.evidence.Value;
import org.supplierdossier.language.Bilingual;

/**
 * The lines of a bill of materials among the evidence on one subject. Each is evidence, and a
 * reader who meets hundreds of them one by one finds nothing else.
 *
 * @param document that holds the table
 * @param lines of the table, in their order
 */
public record ComponentRows(DocumentPath document, List<Evidence> lines) {
  /** So many lines of one document are still read one by one. */
  private static final int FEW = 5;

  private static final int MOST_LISTED = 500;

  public ComponentRows {
    lines = List.copyOf(lines);
  }

  /** The tables among this evidence, by document. */
  public static List<ComponentRows> of(List<Evidence> evidence) {
    Map<DocumentPath, List<Evidence>> tables = new TreeMap<>();
    for (Evidence e : evidence) {
      if (e.value() instanceof Value.Component) {
        tables.computeIfAbsent(e.origin().document(), d -> new ArrayList<>()).add(e);
      }
    }
    tables.values().removeIf(lines -> lines.size() <= FEW);
    List<ComponentRows> rows = new ArrayList<>();
    tables.forEach((document, lines) -> rows.add(new ComponentRows(document, lines)));
    return rows;
  }

  /** The evidence that is in none of the tables. */
  public static List<Evidence> others(List<Evidence> evidence, List<ComponentRows> tables) {
    Map<DocumentPath, ComponentRows> byDocument = new LinkedHashMap<>();
    tables.forEach(t -> byDocument.put(t.document(), t));
    return evidence.stream()
        .filter(
            e ->
                !(e.value() instanceof Value.Component)
                    || !byDocument.containsKey(e.origin().document()))
        .toList();
  }

  /** The lines that a page lists. */
  public List<Evidence> listed() {
    return lines.subList(0, Math.min(MOST_LISTED, lines.size()));
  }

  /** How many lines of which document. */
  public Bilingual title() {
    String path = Places.path(document);
    return new Bilingual(
        path + "：" + lines.size() + " 行组成部分", path + ": " + lines.size() + " lines of components");
  }

  /** Where the table begins and ends. */
  public Bilingual extent() {
    Bilingual first = Places.of(lines.get(0).origin().locator());
    Bilingual last = Places.of(lines.get(lines.size() - 1).origin().locator());
    return new Bilingual(first.zh() + " 至 " + last.zh(), first.en() + " to " + last.en());
  }

  /** The table in one sentence, for formats that do not list its lines. */
  Bilingual sentence() {
    return new Bilingual(
        title().zh() + "（" + extent().zh() + "），内容见“供应链”；逐行原文见 Excel 的证据清单和 dossier.json。",
        title().en()
            + " ("
            + extent().en()
            + "), see Supply chain; each line is quoted in the Excel register and in"
            + " dossier.json.");
  }
}
