package org.supplierdossier.reading;

import java.util.Locale;
import org.supplierdossier.document.HiddenContent;

/** Text that is printed, and yet not seen: white on white, or too small to read. */
final class Faint {
  /** The value of the attribute that marks such text. */
  static final String MARK = HiddenContent.Kind.INVISIBLE_TEXT.key();

  /** Nobody reads text that is set smaller, in points; footnotes are set in 6 and more. */
  static final float TINY_POINTS = 2.5f;

  /** From this value on, for each of red, green and blue from 0 to 255, a colour is white. */
  private static final int WHITE = 250;

  private Faint() {}

  /** Whether a colour {@code #rrggbb}, {@code rrggbb} or {@code aarrggbb} is as good as white. */
  static boolean isWhite(String colour) {
    String hex = colour.startsWith("#") ? colour.substring(1) : colour;
    if (hex.length() == 8) {
      hex = hex.substring(2);
    }
    if (hex.length() != 6) {
      return false;
    }
    try {
      int rgb = Integer.parseInt(hex, 16);
      return (rgb >> 16) >= WHITE && (rgb >> 8 & 0xff) >= WHITE && (rgb & 0xff) >= WHITE;
    } catch (NumberFormatException e) {
      return false;
    }
  }

  /** Whether a size such as {@code 1pt} is too small to read; other units are not judged. */
  static boolean isTiny(String size) {
    String plain = size.toLowerCase(Locale.ROOT).strip();
    if (!plain.endsWith("pt") || plain.length() > 10) {
      return false;
    }
    try {
      return Float.parseFloat(plain.substring(0, plain.length() - 2)) <= TINY_POINTS;
    } catch (NumberFormatException e) {
      return false;
    }
  }
}
