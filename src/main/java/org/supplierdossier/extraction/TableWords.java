package org.supplierdossier.extraction;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The words that tell what a table is about and what its columns mean.
 *
 * @param kinds for each kind of table ({@code shareholders}), for each meaning of a column ({@code
 *     holder}), the headings it goes by, folded
 * @param totals what the first cell of a row of totals says
 */
public record TableWords(Map<String, Map<String, List<String>>> kinds, List<String> totals) {
  public static final TableWords NONE = new TableWords(Map.of(), List.of());

  public TableWords {
    Map<String, Map<String, List<String>>> sorted = new TreeMap<>();
    kinds.forEach(
        (kind, columns) -> {
          Map<String, List<String>> folded = new TreeMap<>();
          columns.forEach((meaning, headings) -> folded.put(meaning, folded(headings)));
          sorted.put(kind, folded);
        });
    kinds = sorted;
    totals = List.copyOf(totals);
  }

  private static List<String> folded(List<String> headings) {
    return headings.stream().map(h -> FoldedText.of(h).text()).toList();
  }
}
