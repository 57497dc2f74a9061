package org.supplierdossier.extraction;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.supplierdossier.document.Document;
import org.supplierdossier.document.Passage;

/**
 * What the words around a table say that it lists: its first rows, the lines right above it, the
 * headings it stands under, and the title of a document that is little else than tables.
 */
final class TableContext {
  private static final int LONGEST_TITLE = 160;
  private static final int TITLE_LINES = 6;
  private static final int FEW_LINES = 60;

  private TableContext() {}

  /** The kinds of tables that are named around this one. */
  static Set<TableKind> of(TableWords words, Document document, Table table) {
    List<Passage> around = new ArrayList<>(table.before());
    table.rows().stream()
        .limit(3)
        .map(Table.Row::passage)
        .filter(p -> p.cells().size() == 1)
        .forEach(around::add);
    if (isMostlyTables(document)) {
      around.addAll(
          document.passages().subList(0, Math.min(TITLE_LINES, document.passages().size())));
    }
    Set<TableKind> said = EnumSet.noneOf(TableKind.class);
    for (Passage passage : around) {
      if (passage.text().length() <= LONGEST_TITLE && !passage.hidden()) {
        said.addAll(words.saidBy(FoldedText.of(passage.text()).text()));
      }
    }
    List<String> headings = table.rows().get(0).passage().headings();
    if (!headings.isEmpty()) {
      said.addAll(words.saidBy(FoldedText.of(headings.get(headings.size() - 1)).text()));
    }
    return said;
  }

  private static boolean isMostlyTables(Document document) {
    long others =
        document.passages().stream()
            .filter(p -> p.kind() != Passage.Kind.TABLE_ROW && !p.hidden())
            .limit(FEW_LINES + 1L)
            .count();
    return others <= FEW_LINES;
  }
}
