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

  /** Colours that differ by no more, for each of red, green and blue, look alike. */
  private static final int LIKE = 6;

  private Faint() {}

  /** Whether a colour {@code #rrggbb}, {@code rrggbb} or {@code aarrggbb} is as good as white. */
  static boolean isWhite(String colour) {
    return isWhite(rgb(colour));
  }

  /** Red, green and blue in one number, or -1 where the text is no such colour. */
  static int rgb(String colour) {
    String hex = colour.startsWith("#") ? colour.substring(1) : colour;
    if (hex.length() == 8) {
      hex = hex.substring(2);
    }
    if (hex.length() != 6) {
      return -1;
    }
    try {
      return Integer.parseInt(hex, 16);
    } catch (NumberFormatException e) {
      return -1;
    }
  }

  /** Whether red, green and blue in one number are as good as white. */
  static boolean isWhite(int rgb) {
    return rgb >= 0 && (rgb >> 16) >= WHITE && (rgb >> 8 & 0xff) >= WHITE && (rgb & 0xff) >= WHITE;
  }

  /** Whether ink does not show on paper of this colour; -1 stands for an unknown colour. */
  static boolean isOn(int ink, int paper) {
    return ink >= 0
        && paper >= 0
        && Math.abs((ink >> 16) - (paper >> 16)) <= LIKE
        && Math.abs((ink >> 8 & 0xff) - (paper >> 8 & 0xff)) <= LIKE
        && Math.abs((ink & 0xff) - (paper & 0xff)) <= LIKE;
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
