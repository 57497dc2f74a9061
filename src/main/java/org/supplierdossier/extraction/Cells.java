package org.supplierdossier.extraction;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.evidence.Value;

/** Reads what single cells of tables hold: figures, dates, names with marks of footnotes. */
final class Cells {
  /** So many characters without a blank fill a line of a narrow cell. */
  private static final int LONG_LINE = 7;

  private static final String NOTE_MARKS = "*†‡§#";

  private Cells() {}

  /** A plain number, or null. */
  static @Nullable BigDecimal number(String text) {
    String folded = FoldedText.of(text).text().replace(",", "");
    int point = 0;
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      point += c == '.' ? 1 : 0;
      if ((c < '0' || c > '9') && c != '.') {
        return null;
      }
    }
    boolean none =
        folded.isEmpty()
            || folded.length() > 20
            || point > 1
            || folded.startsWith(".")
            || folded.endsWith(".");
    return none ? null : new BigDecimal(folded);
  }

  static @Nullable LocalDate date(@Nullable String text) {
    return text == null ? null : Dates.first(whole(text));
  }

  /** A narrow cell breaks a date at its strokes: {@code 2028-11- 30}. */
  private static String whole(String text) {
    StringBuilder whole = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      char before = whole.isEmpty() ? 'x' : whole.charAt(whole.length() - 1);
      boolean joins =
          Character.isWhitespace(c)
              && i > 1
              && i + 1 < text.length()
              && Character.isDigit(text.charAt(i + 1))
              && "-/.年月".indexOf(before) >= 0
              && (Character.isDigit(text.charAt(i - 2)) || before > 0x80);
      if (!joins) {
        whole.append(c);
      }
    }
    return whole.toString();
  }

  /**
   * The number of a certificate without the blanks that the lines of a narrow cell leave in it:
   * {@code CCRC-2024-NK- 0001}.
   */
  static String unbroken(String number) {
    String[] parts = number.strip().split("\\s+", -1);
    for (String part : parts) {
      boolean code =
          part.chars()
              .allMatch(
                  c -> (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || "-/.".indexOf(c) >= 0);
      if (!code) {
        return number;
      }
    }
    StringBuilder joined = new StringBuilder(parts[0]);
    for (int i = 1; i < parts.length; i++) {
      boolean stroke = "-/".indexOf(joined.charAt(joined.length() - 1)) >= 0;
      boolean long_ = joined.length() >= LONG_LINE;
      joined.append(stroke || long_ ? "" : " ").append(parts[i]);
    }
    return joined.toString();
  }

  /** A validity "from … to …" ends with its last date. */
  static @Nullable LocalDate lastDate(@Nullable String text) {
    if (text == null) {
      return null;
    }
    List<Located> all = Dates.in(FoldedText.of(whole(text)).text());
    return !all.isEmpty() && all.get(all.size() - 1).value() instanceof Value.Date d
        ? d.date()
        : null;
  }

  /** A name without the marks of footnotes after it: {@code Acme Ltd. (4)(5)}, {@code 甲公司（注1）}. */
  static String withoutNotes(String name) {
    String rest = name.strip();
    while (true) {
      int end = rest.length();
      if (end > 1 && NOTE_MARKS.indexOf(rest.charAt(end - 1)) >= 0) {
        rest = rest.substring(0, end - 1).strip();
        continue;
      }
      int open =
          Math.max(Math.max(rest.lastIndexOf('('), rest.lastIndexOf('（')), rest.lastIndexOf('['));
      if (open <= 0
          || !closes(rest.charAt(end - 1))
          || !isNote(rest.substring(open + 1, end - 1))) {
        return rest;
      }
      rest = rest.substring(0, open).strip();
    }
  }

  private static boolean closes(char c) {
    return c == ')' || c == '）' || c == ']';
  }

  private static boolean isNote(String text) {
    String inside = text.strip();
    if (inside.startsWith("注")) {
      return inside.length() <= 4;
    }
    boolean figures = !inside.isEmpty() && inside.length() <= 8;
    for (int i = 0; i < inside.length() && figures; i++) {
      char c = inside.charAt(i);
      boolean letter = inside.length() == 1 && c >= 'a' && c <= 'z';
      figures =
          (c >= '0' && c <= '9') || c == ',' || c == ' ' || letter || NOTE_MARKS.indexOf(c) >= 0;
    }
    return figures && (inside.length() <= 2 || inside.indexOf(',') > 0);
  }
}
