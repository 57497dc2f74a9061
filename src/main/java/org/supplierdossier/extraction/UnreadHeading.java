package org.supplierdossier.extraction;

import java.util.List;
import java.util.Optional;
import org.supplierdossier.document.Passage;

/**
 * The heading of a table of which nothing else is understood. Labels stand in it, and below one of
 * them figures, places or yes and no: "Licence for China" over "none" states nothing.
 */
final class UnreadHeading {
  private static final int LONGEST_LABEL = 40;

  /** Two cells are more often a key and its value. */
  private static final int FEWEST_LABELS = 3;

  /** The heading stands below titles, if any, of one cell each. */
  private static final int FIRST_ROWS = 4;

  private static final Marker ANSWER =
      Marker.of(
          "^(?:是|否|有|无|不?需要?|无需|无须|不适用|不受控|受控|已?取得|未取得|符合|不符合|[√×✓✗—–/-]+)[。.]?$",
          "^(?:yes|no|none|nil|n/?a|not (?:required|needed|applicable|controlled)|required|granted|controlled|pending|x|ear99|nlr)\\.?$");

  private static final Marker FIGURE = Marker.of("[0-9]");

  private static final Marker SENTENCE =
      Marker.of(
          "[。;!]",
          "\\. [a-z]",
          "\\.$",
          "是(?:[^否]|$)|均",
          "\\b(?:is|are|was|were|has|have|will|shall)\\b");

  private UnreadHeading() {}

  /** The row of headings of a table that has one. */
  static Optional<Table.Row> of(List<Table.Row> rows) {
    for (int i = 0; i < Math.min(FIRST_ROWS, rows.size() - 1); i++) {
      Table.Row row = rows.get(i);
      if (row.passage().cells().size() >= FEWEST_LABELS) {
        List<Table.Row> below = rows.subList(i + 1, rows.size());
        return areLabels(row) && answersStandBelow(row, below)
            ? Optional.of(row)
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean areLabels(Table.Row row) {
    return row.passage().cells().stream()
        .map(c -> said(row, c))
        .allMatch(t -> t.length() <= LONGEST_LABEL && !isAnswer(t) && !SENTENCE.occursIn(t));
  }

  /** Whether a column of labels holds nothing but answers below, in all rows that fill it. */
  private static boolean answersStandBelow(Table.Row heading, List<Table.Row> below) {
    return heading.passage().cells().stream()
        .anyMatch(
            cell -> {
              List<String> column =
                  below.stream()
                      .map(r -> r.at(cell.column()))
                      .filter(t -> t != null)
                      .map(t -> FoldedText.of(t).text())
                      .toList();
              return !column.isEmpty() && column.stream().allMatch(UnreadHeading::isAnswer);
            });
  }

  private static boolean isAnswer(String text) {
    return FIGURE.occursIn(text) || ANSWER.occursIn(text) || Countries.code(text).isPresent();
  }

  private static String said(Table.Row row, Passage.Cell cell) {
    return FoldedText.of(row.passage().textOf(cell)).text().strip();
  }
}
