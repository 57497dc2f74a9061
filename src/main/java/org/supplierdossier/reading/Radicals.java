package org.supplierdossier.reading;

import java.text.Normalizer;

/**
 * Radicals and compatibility ideographs as the ordinary Han characters that they stand for. Where a
 * font gives a radical and a character one glyph, a printed page names the radical: 停⽌ for 停止.
 */
final class Radicals {
  private static final int SUPPLEMENT_FROM = 0x2E80;
  private static final int KANGXI_FROM = 0x2F00;
  private static final int KANGXI_TO = 0x2FDF;
  private static final int COMPATIBILITY_FROM = 0xF900;
  private static final int COMPATIBILITY_TO = 0xFAFF;

  /**
   * For each radical from U+2E80 on its character, and a blank for one that has none: the property
   * Equivalent_Unified_Ideograph of Unicode.
   */
  private static final int[] SUPPLEMENT =
      (" 厂乛乚乙亻冂𠘨刀刂卜㔾小小兀尣尢𡯂巳幺彑彐忄心扌攵 旡日月歺母民氵氺灬爫爫丬牛犭王𤴔目示礻𥫗糹纟罓罒㓁冗𦉫羊𦍌𦍋耂肀聿肉𦥑"
              + "艹艹艹虎衤覀西见角𧢲讠贝𧾷车辶辶辶邑钅長镸长门𨸏阝雨青韦页风飞食𩙿飠饣𩠐马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟")
          .codePoints()
          .toArray();

  private Radicals() {}

  /** Whether a character may stand for another one. */
  static boolean mayBe(char c) {
    return (c >= SUPPLEMENT_FROM && c <= KANGXI_TO)
        || (c >= COMPATIBILITY_FROM && c <= COMPATIBILITY_TO);
  }

  /** The character that is meant; the same one where it stands for itself. */
  static String folded(char c) {
    int i = c - SUPPLEMENT_FROM;
    if (c < KANGXI_FROM) {
      return i >= 0 && i < SUPPLEMENT.length && SUPPLEMENT[i] != ' '
          ? Character.toString(SUPPLEMENT[i])
          : String.valueOf(c);
    }
    return Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
  }
}
