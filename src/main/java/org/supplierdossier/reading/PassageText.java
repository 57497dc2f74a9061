package org.supplierdossier.reading;

/** The text of a passage as it is kept: one blank for each run of blanks, no control characters. */
final class PassageText {
  private PassageText() {}

  /**
   * Cleans a text. Characters that mark or reorder text invisibly (zero width, bidirectional
   * controls, soft hyphens) go; radicals become the characters they stand for; letters, also
   * full-width and compatibility forms, stay as printed.
   */
  static String clean(CharSequence raw) {
    StringBuilder clean = new StringBuilder(raw.length());
    boolean blank = false;
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (isBlank(c)) {
        blank = true;
        continue;
      }
      if (isUnprintable(raw, i)) {
        continue;
      }
      if (blank && !clean.isEmpty()) {
        clean.append(' ');
      }
      blank = false;
      if (Radicals.mayBe(c)) {
        clean.append(Radicals.folded(c));
      } else {
        clean.append(c >= 0xf020 && c <= 0xf0ff ? Symbols.like(c) : c);
      }
    }
    return clean.toString();
  }

  /** Whether a text is blank once it is clean. */
  static boolean isEmpty(CharSequence raw) {
    for (int i = 0; i < raw.length(); i++) {
      if (!isBlank(raw.charAt(i)) && !isUnprintable(raw, i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isBlank(char c) {
    return c == ' '
        || c == '\u0085'
        || (c >= '\t' && c <= '\r')
        || (c >= 0x80 && Character.isSpaceChar(c));
  }

  private static boolean isUnprintable(CharSequence raw, int i) {
    char c = raw.charAt(i);
    if (c >= ' ' && c < 0x7f) {
      return false;
    }
    if (Character.isHighSurrogate(c)) {
      return i + 1 >= raw.length() || !Character.isLowSurrogate(raw.charAt(i + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return i == 0 || !Character.isHighSurrogate(raw.charAt(i - 1));
    }
    int type = Character.getType(c);
    return type == Character.CONTROL || type == Character.FORMAT || c == '\ufffe' || c == '\uffff';
  }

  /** Whether a character is written without blanks around it: Han, kana, full-width marks. */
  static boolean isWide(int c) {
    return (c >= 0x2e80 && c <= 0x9fff)
        || (c >= 0xf900 && c <= 0xfaff)
        || (c >= 0xfe30 && c <= 0xfe4f)
        || (c >= 0xff00 && c <= 0xffef)
        || (c >= 0x20000 && c <= 0x3ffff)
        || (c >= 0x2018 && c <= 0x201d)
        || c == 0x2026
        || c == 0x2014;
  }

  /** Joins two lines of one paragraph as they would be read. */
  static void join(StringBuilder text, String line) {
    if (text.isEmpty() || line.isEmpty()) {
      text.append(line);
      return;
    }
    int last = text.codePointBefore(text.length());
    int first = line.codePointAt(0);
    if ((isWide(last) && isWide(first)) || isHan(last) || isHan(first)) {
      text.append(line);
    } else if (isHyphenated(text, first)) {
      text.setLength(text.length() - 1);
      text.append(line);
    } else {
      text.append(' ').append(line);
    }
  }

  private static boolean isHan(int c) {
    return Character.isIdeographic(c);
  }

  private static boolean isHyphenated(StringBuilder text, int next) {
    int length = text.length();
    if (length < 3 || !Character.isLowerCase(next)) {
      return false;
    }
    char last = text.charAt(length - 1);
    return (last == '-' || last == '\u2010' || last == '\u00ad')
        && Character.isLowerCase(text.charAt(length - 2))
        && Character.isLetter(text.charAt(length - 3));
  }
}
