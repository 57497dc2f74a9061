package org.supplierdossier.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.supplierdossier.document.Passage;

/** Finds labels of a paper and what stands beside them: after a colon, or in the next cell. */
final class PaperLabels {
  private static final int LONG_LABEL = 4;
  private static final int LONGEST_LINE = 160;

  private PaperLabels() {}

  private record Label(String field, int start, int end) {}

  /** Folded, in lower case, without blanks: 名　　称 is 名称. */
  static String compact(String text) {
    StringBuilder compact = new StringBuilder();
    for (char c : FoldedText.of(text).text().toLowerCase(Locale.ROOT).toCharArray()) {
      if (!Character.isWhitespace(c)) {
        compact.append(c);
      }
    }
    return compact.toString();
  }

  /** For each field that a passage has a label of, what it says. */
  static Map<String, String> pairs(Map<String, List<String>> labels, Passage passage) {
    Map<String, String> pairs = new TreeMap<>();
    List<Passage.Cell> cells = passage.cells();
    for (int i = 0; i + 1 < cells.size(); i++) {
      String field = field(labels, passage.textOf(cells.get(i)));
      if (field != null && field(labels, passage.textOf(cells.get(i + 1))) != null) {
        // labels side by side: what they stand for is below
        return Map.of();
      }
      if (field != null) {
        pairs.putIfAbsent(field, passage.textOf(cells.get(i + 1)));
        i++;
      }
    }
    if (pairs.isEmpty()) {
      inLine(labels, passage.text(), pairs);
    }
    return pairs;
  }

  /** The fields whose labels stand in the cells of a row, by column; values may stand below. */
  static Map<Integer, String> heads(Map<String, List<String>> labels, Passage passage) {
    Map<Integer, String> heads = new TreeMap<>();
    for (Passage.Cell cell : passage.cells()) {
      String field = field(labels, passage.textOf(cell));
      if (field != null) {
        heads.put(cell.column(), field);
      }
    }
    return heads;
  }

  /** What a row says below labels. */
  static Map<String, String> below(Map<Integer, String> heads, Passage passage) {
    Map<String, String> pairs = new TreeMap<>();
    for (Passage.Cell cell : passage.cells()) {
      String field = heads.get(cell.column());
      if (field != null) {
        pairs.putIfAbsent(field, passage.textOf(cell));
      }
    }
    return pairs;
  }

  private static @org.jspecify.annotations.Nullable String field(
      Map<String, List<String>> labels, String cell) {
    String text = compact(cell);
    text = text.endsWith(":") ? text.substring(0, text.length() - 1) : text;
    for (var entry : labels.entrySet()) {
      for (String label : entry.getValue()) {
        if (!entry.getKey().equals("title") && text.equals(compact(label))) {
          return entry.getKey();
        }
      }
    }
    return null;
  }

  /** {@code 名称：甲公司 法定代表人：乙}: each value runs to the next label. */
  private static void inLine(
      Map<String, List<String>> labels, String text, Map<String, String> pairs) {
    List<Label> found = new ArrayList<>();
    labels.forEach(
        (field, all) -> {
          if (!field.equals("title")) {
            all.forEach(label -> find(field, compact(label), text, found));
          }
        });
    found.sort(
        Comparator.comparingInt(Label::start).thenComparing(Label::end, Comparator.reverseOrder()));
    int last = -1;
    for (int i = 0; i < found.size(); i++) {
      Label label = found.get(i);
      if (label.start < last) {
        continue;
      }
      int end = text.length();
      for (Label next : found.subList(i + 1, found.size())) {
        if (next.start >= label.end) {
          end = next.start;
          break;
        }
      }
      pairs.putIfAbsent(label.field, text.substring(label.end, end).strip());
      last = label.end;
    }
  }

  /**
   * Where a label stands and a colon follows. Lines that run together leave nothing between a value
   * and the next label; a short label within a longer word is another one.
   */
  private static void find(String field, String label, String text, List<Label> found) {
    for (int at = 0; at < text.length(); at++) {
      boolean starts =
          at == 0
              || !Character.isLetterOrDigit(text.charAt(at - 1))
              || (CharacterFolding.isHan(label.charAt(0))
                  && (label.length() >= LONG_LABEL
                      || !CharacterFolding.isHan(text.charAt(at - 1))));
      int end = starts ? match(label, text, at) : -1;
      if (end >= 0) {
        found.add(new Label(field, at, end));
      }
    }
  }

  /** The offset after the label and its colon, or -1; blanks inside a label do not count. */
  private static int match(String label, String text, int from) {
    int matched = 0;
    int at = from;
    while (at < text.length() && matched < label.length()) {
      char c = text.charAt(at);
      if (Character.isWhitespace(c) && matched > 0) {
        at++;
        continue;
      }
      char folded = Character.toLowerCase(c);
      if (folded == '（') {
        folded = '(';
      } else if (folded == '）') {
        folded = ')';
      }
      if (folded != label.charAt(matched)) {
        return -1;
      }
      matched++;
      at++;
    }
    if (matched < label.length()) {
      return -1;
    }
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    boolean colon = at < text.length() && (text.charAt(at) == ':' || text.charAt(at) == '：');
    if (colon) {
      return at + 1;
    }
    // a line of label, blanks and value
    boolean apart = from == 0 && at < text.length() && Character.isWhitespace(text.charAt(at - 1));
    return apart && text.length() <= LONGEST_LINE ? at : -1;
  }
}
