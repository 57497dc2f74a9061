package org.supplierdossier.render;

import java.util.ArrayList;
import java.util.List;
import org.supplierdossier.language.Bilingual;

/** Estimates how wide words are and breaks them into lines, the same on every machine. */
final class ChartText {
  static final int LINE = 17;
  private static final double EM = 13;
  private static final int FIRST_WIDE = 0x2e80;
  private static final String OPENING = "（「『《〈【〔";
  private static final String CLOSING = "）」』》〉】〕，。、；：？！";

  private ChartText() {}

  /** Width in pixels. */
  static int width(String text) {
    double em = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      em += c >= FIRST_WIDE ? 1.03 : c >= 'A' && c <= 'Z' ? 0.7 : c == ' ' ? 0.32 : 0.57;
    }
    return (int) Math.ceil(em * EM);
  }

  /** The text in lines of at most this width, and no more lines than this; the rest is cut. */
  static List<String> lines(String text, int width, int most) {
    List<String> lines = new ArrayList<>();
    String rest = Visible.of(text.replaceAll("\\s+", " ").strip());
    while (!rest.isEmpty() && lines.size() < most) {
      int end = fitting(rest, width);
      if (end < rest.length() && lines.size() == most - 1) {
        lines.add(rest.substring(0, Math.max(1, end - 1)).strip() + "…");
        return lines;
      }
      lines.add(rest.substring(0, end).strip());
      rest = rest.substring(end).strip();
    }
    return lines;
  }

  /** One line of at most this width; what is longer is cut. */
  static List<Bilingual> line(Bilingual text, int width) {
    return List.of(
        new Bilingual(
            String.join("", lines(text.zh(), width, 1)),
            String.join("", lines(text.en(), width, 1))));
  }

  /** The width of the word that begins here. */
  private static int rest(String text, int from) {
    int blank = text.indexOf(' ', from);
    return width(text.substring(from, blank < 0 ? text.length() : blank));
  }

  /** Whether a line may end before this index: no bracket may open at its end, none close after. */
  private static boolean mayEnd(String text, int index) {
    char last = text.charAt(index - 1);
    boolean gap = last == ' ' || last >= FIRST_WIDE || last == '-' || last == ',';
    boolean closes = index < text.length() && CLOSING.indexOf(text.charAt(index)) >= 0;
    return gap && OPENING.indexOf(last) < 0 && !closes;
  }

  /** Where the first line ends: after a blank or a wide character, else where it must. */
  private static int fitting(String text, int width) {
    int fits = 1;
    int good = 0;
    while (fits < text.length() && width(text.substring(0, fits + 1)) <= width) {
      fits++;
      if (mayEnd(text, fits)) {
        good = fits;
      }
    }
    if (fits >= text.length()) {
      return text.length();
    }
    int end = good > 0 && (good > fits / 2 || rest(text, good) <= width) ? good : fits;
    return Character.isHighSurrogate(text.charAt(end - 1)) && end > 1 ? end - 1 : end;
  }
}
