package org.supplierdossier.extraction;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The words that tell what a table is about and what its columns mean.
 *
 * @param kinds for each kind of table ({@code shareholders}), for each meaning of a column ({@code
 *     holder}), the headings it goes by, folded; a meaning that ends with {@code -if-said} has
 *     headings that count where the words around the table say what it lists
 * @param said for each kind of table, the words of titles that say so
 * @param totals what the first cell of a row of totals says
 * @param papers for each kind of paper of a usual layout, for each field and its title, its labels
 * @param groups how the first cell of a row begins that counts people of other rows together
 */
public record TableWords(
    Map<String, Map<String, List<String>>> kinds,
    Map<String, List<String>> said,
    List<String> totals,
    List<String> groups,
    Map<String, Map<String, List<String>>> papers) {
  /** What may follow the word for a sum: 合计 6 项. */
  private static final Marker COUNT =
      Marker.of("^[: ]{0,2}[0-9][0-9,.]* ?(?:项|种|个|件|家|items?|parts?|lines?)?$");

  public static final TableWords NONE =
      new TableWords(Map.of(), Map.of(), List.of(), List.of(), Map.of());

  public TableWords {
    Map<String, Map<String, List<String>>> sorted = new TreeMap<>();
    kinds.forEach(
        (kind, columns) -> {
          Map<String, List<String>> folded = new TreeMap<>();
          columns.forEach((meaning, headings) -> folded.put(meaning, folded(headings)));
          sorted.put(kind, folded);
        });
    kinds = sorted;
    Map<String, List<String>> titles = new TreeMap<>();
    said.forEach((kind, words) -> titles.put(kind, folded(words)));
    said = titles;
    totals = List.copyOf(totals);
    groups = folded(groups);
    Map<String, Map<String, List<String>>> labels = new TreeMap<>();
    papers.forEach((kind, fields) -> labels.put(kind, new TreeMap<>(fields)));
    papers = labels;
  }

  /** The kinds that a title, folded, names. */
  Set<TableKind> saidBy(String title) {
    Set<TableKind> kinds = EnumSet.noneOf(TableKind.class);
    String text = title.toLowerCase(Locale.ROOT);
    for (TableKind kind : TableKind.values()) {
      if (said.getOrDefault(kind.key(), List.of()).stream().anyMatch(text::contains)) {
        kinds.add(kind);
      }
    }
    return kinds;
  }

  /** Whether the first words of a row, folded and in lower case, make it one of sums. */
  boolean isTotal(String text) {
    for (String total : totals) {
      if (text.equals(total)
          || text.equals(total + ":")
          || text.startsWith(total + "(")
          || (text.startsWith(total) && COUNT.occursIn(text.substring(total.length())))) {
        return true;
      }
    }
    return groups.stream().anyMatch(text::startsWith);
  }

  private static List<String> folded(List<String> headings) {
    return headings.stream().map(h -> FoldedText.of(h).text()).toList();
  }
}
