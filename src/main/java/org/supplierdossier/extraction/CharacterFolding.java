package org.supplierdossier.extraction;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.Locale;

/**
 * How one character is spelt for matching: compatibility forms decomposed (NFKC), lower case,
 * radicals as the Han characters they look like, traditional Han as simplified, quotes and dashes
 * plain.
 */
final class CharacterFolding {
  /** Marks a character that folds to none or to several: see {@link #several}. */
  private static final char SLOW = 0;

  private static final int BMP = 0x10000;
  private static final int HAN_FROM = 0x3400;
  private static final int HAN_TO = 0x9FFF;

  /** Radicals that NFKC leaves alone, each followed by its Han character. */
  private static final String RADICALS =
      "⺠民⻄西⻋车⻔门⻅见⻓长⻚页⻛风⻜飞⻢马⻥鱼⻦鸟⻨麦⻩黄⻬齐⻮齿⻰龙⻳龟⺟母⻉贝⻝食⻣骨⻤鬼⻆角⻘青⻁虎⻙韦⻢马⻌辶⺝月⺮竹⻑長";

  private static final char[] TABLE = table();

  private CharacterFolding() {}

  /** The folded form, or {@link #SLOW} where it is not exactly one character. */
  static char one(char c) {
    return TABLE[c];
  }

  static boolean isSlow(char folded) {
    return folded == SLOW;
  }

  /** The folded form of a character that is not exactly one; empty for characters that vanish. */
  static String several(int codePoint) {
    if (isInvisible(codePoint)) {
      return "";
    }
    return Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT);
  }

  /** Soft hyphens, zero-width characters, direction marks and variation selectors. */
  private static boolean isInvisible(int c) {
    return c == 0xAD
        || (c >= 0x200B && c <= 0x200F)
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2060 && c <= 0x2069)
        || (c >= 0xFE00 && c <= 0xFE0F)
        || c == 0xFEFF
        || c == 0;
  }

  /** Whether blanks beside the folded character mean nothing: Han and ideographic punctuation. */
  static boolean isHan(char c) {
    return (c >= HAN_FROM && c <= HAN_TO)
        || (c >= 0x3001 && c <= 0x303F)
        || (c >= 0xF900 && c <= 0xFAFF);
  }

  private static char[] table() {
    char[] table = new char[BMP];
    for (int c = 0; c < BMP; c++) {
      table[c] = Character.isSurrogate((char) c) || isInvisible(c) ? SLOW : single((char) c);
    }
    for (int i = 0; i + 1 < RADICALS.length(); i += 2) {
      table[RADICALS.charAt(i)] = RADICALS.charAt(i + 1);
    }
    simplify(table);
    return table;
  }

  private static char single(char c) {
    switch (c) {
      case '\u2018', '\u2019', '\u201A', '\u201B', '\u2032', '\u00B4', '`' -> {
        return '\'';
      }
      case '\u201C',
          '\u201D',
          '\u201E',
          '\u201F',
          '\u2033',
          '\u300C',
          '\u300D',
          '\u300E',
          '\u300F' -> {
        return '"';
      }
      case '\u2010',
          '\u2011',
          '\u2012',
          '\u2013',
          '\u2014',
          '\u2015',
          '\u2212',
          '\uFE58',
          '\uFE63' -> {
        return '-';
      }
      case '\uFF5E', '\u301C' -> {
        return '~';
      }
      default -> {
        // decided below
      }
    }
    if (c < 0x80 || isUnfolded(c)) {
      return Character.toLowerCase(c);
    }
    String folded =
        Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return folded.length() == 1 ? folded.charAt(0) : SLOW;
  }

  /** Han, Yi, Hangul syllables and private characters are their own normal form. */
  private static boolean isUnfolded(char c) {
    return (c >= HAN_FROM && c <= 0xA4CF)
        || (c >= 0xAC00 && c <= 0xD7A3)
        || (c >= 0xE000 && c <= 0xF8FF);
  }

  private static void simplify(char[] table) {
    Transliterator simplified = Transliterator.getInstance("Traditional-Simplified");
    StringBuilder all = new StringBuilder();
    for (char c = HAN_FROM; c <= HAN_TO; c++) {
      all.append(c).append('\n');
    }
    String[] lines = simplified.transliterate(all.toString()).split("\n", -1);
    char[] byHan = new char[BMP];
    for (int i = 0; i <= HAN_TO - HAN_FROM; i++) {
      char c = (char) (HAN_FROM + i);
      byHan[c] = lines[i].length() == 1 ? lines[i].charAt(0) : c;
    }
    for (int c = 0; c < BMP; c++) {
      char folded = table[c];
      if (folded >= HAN_FROM && folded <= HAN_TO) {
        table[c] = byHan[folded];
      }
    }
  }
}
