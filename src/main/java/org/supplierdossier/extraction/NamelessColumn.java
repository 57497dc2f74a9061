package org.supplierdossier.extraction;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.supplierdossier.document.Passage;
import org.supplierdossier.language.FoldedName;
import org.supplierdossier.language.LegalForm;

/**
 * Finds the column of names in lists whose other columns alone have headings, or none has: exhibits
 * of subsidiaries often print nothing over the names.
 */
final class NamelessColumn {
  private static final int LOOK_BELOW = 40;

  private NamelessColumn() {}

  /** The column without a meaning in which most rows have their first words, if it holds names. */
  static Optional<Integer> of(Collection<Integer> known, List<Table.Row> rows) {
    Map<Integer, Integer> named = new TreeMap<>();
    int seen = 0;
    for (Table.Row row : rows.subList(0, Math.min(rows.size(), LOOK_BELOW))) {
      if (row.passage().cells().isEmpty()) {
        continue;
      }
      Passage.Cell first = row.passage().cells().get(0);
      String text = row.passage().textOf(first);
      boolean name = Cells.number(text) == null && !known.contains(first.column());
      if (row.passage().cells().size() > 1) {
        seen++;
        if (name) {
          named.merge(first.column(), 1, Integer::sum);
        }
      }
    }
    int half = seen / 2;
    return named.entrySet().stream()
        .filter(e -> e.getValue() > half)
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** The heading that a list of names and places could have: names first, then a share or not. */
  static Optional<TableHeader> header(List<Table.Row> rows) {
    Optional<Integer> held = of(List.of(), rows);
    if (held.isEmpty()) {
      return Optional.empty();
    }
    Map<String, Integer> columns = new TreeMap<>(Map.of("held", held.get()));
    for (Table.Row row : rows) {
      for (Passage.Cell cell : row.passage().cells()) {
        String text = row.passage().textOf(cell);
        boolean share = Cells.number(text.replace("%", "")) != null;
        if (cell.column() > held.get()) {
          columns.putIfAbsent(share ? "percent" : "jurisdiction", cell.column());
        }
      }
    }
    return columns.size() < 2
        ? Optional.empty()
        : Optional.of(new TableHeader(TableKind.SUBSIDIARIES, columns, Map.of()));
  }

  /** Whether most rows begin with the name of a company, by its legal form. */
  static boolean holdsCompanies(List<Table.Row> rows) {
    int companies = 0;
    for (Table.Row row : rows) {
      String name = row.passage().textOf(row.passage().cells().get(0));
      companies += FoldedName.of(Cells.withoutNotes(name)).form() == LegalForm.NONE ? 0 : 1;
    }
    return rows.size() >= 2 && companies * 2 > rows.size();
  }
}
