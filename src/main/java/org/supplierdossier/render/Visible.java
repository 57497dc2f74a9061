package org.supplierdossier.render;

import java.util.Locale;

/**
 * Makes visible what hides in text: control, bidirectional and other invisible characters come out
 * as their code point, such as {@code [U+202E]}. What is left may stand in any XML document.
 */
final class Visible {
  private Visible() {}

  /** The text with everything visible. */
  static String of(String text) {
    StringBuilder visible = new StringBuilder(text.length());
    append(visible, text, 0, text.length());
    return visible.toString();
  }

  /**
   * The same, cut where it is longer than a page can hold.
   *
   * @param most characters of the text that are kept
   * @param more says how many characters are left out
   */
  static String of(String text, int most, java.util.function.IntFunction<String> more) {
    if (text.length() <= most) {
      return of(text);
    }
    int end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
    return of(text.substring(0, end)) + more.apply(text.length() - end);
  }

  static void append(StringBuilder visible, String text, int from, int to) {
    int plain = from;
    for (int i = from; i < to; ) {
      int c = text.codePointAt(i);
      int next = i + Character.charCount(c);
      if (hides(c)) {
        visible.append(text, plain, i).append(codePoint(c));
        plain = next;
      }
      i = next;
    }
    visible.append(text, plain, to);
  }

  /** How a character is written that cannot be shown. */
  static String codePoint(int c) {
    return String.format(Locale.ROOT, "[U+%04X]", c);
  }

  private static boolean hides(int c) {
    if ((c >= ' ' && c < 0x7f) || c == '\n' || c == '\t') {
      return false;
    }
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> c >= 0xe0100 && c <= 0xe01ef;
    };
  }
}
