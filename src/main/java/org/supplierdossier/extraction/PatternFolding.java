package org.supplierdossier.extraction;

/**
 * Folds the literal characters of a pattern as the texts are folded, so that a rule may be written
 * with full-width, traditional or capital characters.
 */
final class PatternFolding {
  private static final String SPECIAL = "\\.+*?()|[]{}^$-";

  private final String source;
  private final StringBuilder out = new StringBuilder();

  private PatternFolding(String source) {
    this.source = source;
  }

  static String fold(String source) {
    PatternFolding folding = new PatternFolding(source);
    for (int i = 0; i < source.length(); ) {
      i = folding.add(i);
    }
    return folding.out.toString();
  }

  /** Folds what starts at {@code i} and says where the next part starts. */
  private int add(int i) {
    char c = source.charAt(i);
    if (c == '\\' && i + 1 < source.length()) {
      int end = escapeEnd(i);
      out.append(source, i, end);
      return end;
    }
    if (source.startsWith("(?P<", i)) {
      out.append("(?P<");
      return i + 4;
    }
    if (c == ' ' && besideHan(i) && !isQuantified(i)) {
      return i + 1;
    }
    if (c < 0x80) {
      out.append(Character.toLowerCase(c));
      return i + 1;
    }
    String folded = FoldedText.of(source, new Span(i, i + 1)).text();
    for (int k = 0; k < folded.length(); k++) {
      char part = folded.charAt(k);
      if (SPECIAL.indexOf(part) >= 0) {
        out.append('\\');
      }
      out.append(part);
    }
    return i + 1;
  }

  private int escapeEnd(int i) {
    char kind = source.charAt(i + 1);
    int next = i + 2;
    if ((kind == 'p' || kind == 'P' || kind == 'x')
        && next < source.length()
        && source.charAt(next) == '{') {
      int close = source.indexOf('}', next);
      return close < 0 ? source.length() : close + 1;
    }
    if (kind == 'p' || kind == 'P') {
      return Math.min(next + 1, source.length());
    }
    if (kind == 'x') {
      return Math.min(next + 2, source.length());
    }
    return next;
  }

  private boolean besideHan(int i) {
    return (i > 0 && CharacterFolding.isHan(source.charAt(i - 1)))
        || (i + 1 < source.length() && CharacterFolding.isHan(source.charAt(i + 1)));
  }

  private boolean isQuantified(int i) {
    return i + 1 < source.length() && "?*+{".indexOf(source.charAt(i + 1)) >= 0;
  }
}
