package org.supplierdossier.reading;

import com.google.re2j.Pattern;

/** Marks that start a paragraph: numbers of clauses, letters of items, bullets. */
final class Enumerator {
  private static final Pattern START =
      Pattern.compile(
          "^(?:第[一二三四五六七八九十百零〇\\d]{1,6}[条章节部分款项]|[（(][一二三四五六七八九十\\d]{1,3}[）)]"
              + "|[一二三四五六七八九十]{1,3}[、．.]|\\d{1,3}[、．]|\\d{1,2}(?:\\.\\d{1,3}){1,5}[.)]?\\s*\\S"
              + "|\\d{1,2}[.)]\\s+\\S|[(（][a-zA-Z0-9]{1,4}[)）]|[a-zA-Z][.)]\\s+\\S|[ivxIVX]{1,5}[.)]\\s"
              + "|(?i:article|clause|section|schedule|exhibit|annex|appendix)\\s+[0-9IVXA-Z]{1,5}\\b"
              + "|[①-⑳•●○■□▪◆◇★☆➢✓✔√☐☑☒]|[-–—*]\\s)");
  private static final Pattern BULLET = Pattern.compile("^(?:[•●○■▪◆➢]|[-–—*]\\s)");

  private static final Pattern ALONE =
      Pattern.compile(
          "第[一二三四五六七八九十百零〇\\d]{1,6}[条章节部分款项]|[（(][一二三四五六七八九十\\da-zA-Z]{1,4}[）)]"
              + "|[一二三四五六七八九十\\d]{1,3}[、．.)]|\\d{1,2}(?:\\.\\d{1,3}){1,5}[.)]?"
              + "|[a-zA-Z][.)]|[ivxIVX]{1,5}[.)]|[①-⑳•●○■□▪◆◇★☆➢✓✔√\\-–—*·]");

  /** The label of a line is no longer, in letters. */
  private static final int LONGEST_LABEL = 30;

  private Enumerator() {}

  /** Whether a line starts with such a mark. */
  static boolean starts(String text) {
    return START.matcher(text.substring(0, Math.min(text.length(), 30))).find();
  }

  /** Whether a line starts with a short label and a colon, as the lines of a signature do. */
  static boolean isLabelled(String text) {
    int colon = text.indexOf('：');
    if (colon < 0 || colon > 10) {
      colon = text.indexOf(':');
    }
    if (colon < 1) {
      return false;
    }
    String label = text.substring(0, Math.min(colon, LONGEST_LABEL + 1));
    boolean latin =
        Character.isUpperCase(label.charAt(0)) && label.codePoints().allMatch(Enumerator::isLatin);
    return (latin && label.length() <= LONGEST_LABEL)
        || (colon <= 10 && label.codePoints().allMatch(PassageText::isWide));
  }

  private static boolean isLatin(int c) {
    return c == ' ' || c == '/' || (c < 0x250 && Character.isLetter(c));
  }

  /**
   * Whether a text is such a mark and nothing else; a number needs something around it, as the
   * first column of a table may hold numbers.
   */
  static boolean isAlone(String text) {
    return text.length() <= 12 && ALONE.matcher(text).matches();
  }

  static boolean isBullet(String text) {
    return BULLET.matcher(text.substring(0, Math.min(text.length(), 3))).find();
  }
}
