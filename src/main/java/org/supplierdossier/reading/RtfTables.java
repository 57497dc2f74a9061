package org.supplierdossier.reading;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The tables at the head of an RTF file: charsets of fonts, colours, levels of styles. */
final class RtfTables {
  private static final Charset WESTERN = Charset.forName("windows-1252");

  private final Map<Integer, Charset> fonts = new HashMap<>();
  private final List<Integer> colours = new ArrayList<>();
  private final Map<Integer, Integer> levels = new HashMap<>();
  private final StringBuilder styleName = new StringBuilder();
  private Charset document = WESTERN;
  private int defaultFont = -1;
  private int rgb;

  void codePage(int number) {
    document = charset("windows-" + number, charset("x-windows-" + number, document));
    if (number == 936) {
      document = Charset.forName("GB18030");
    } else if (number == 950) {
      document = Charset.forName("Big5");
    } else if (number == 932) {
      document = Charset.forName("windows-31j");
    }
  }

  private static Charset charset(String name, Charset otherwise) {
    try {
      return Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return otherwise;
    }
  }

  void defaultFont(int number) {
    defaultFont = number;
  }

  /** The charset numbers are those of Windows (wingdi.h). */
  void font(int number, int charset) {
    String name =
        switch (charset) {
          case 77 -> "x-MacRoman";
          case 128 -> "windows-31j";
          case 129 -> "x-windows-949";
          case 134 -> "GB18030";
          case 136 -> "Big5";
          case 161 -> "windows-1253";
          case 162 -> "windows-1254";
          case 163 -> "windows-1258";
          case 177 -> "windows-1255";
          case 178 -> "windows-1256";
          case 186 -> "windows-1257";
          case 204 -> "windows-1251";
          case 222 -> "x-windows-874";
          case 238 -> "windows-1250";
          default -> "";
        };
    if (!name.isEmpty()) {
      fonts.put(number, charset(name, document));
    }
  }

  Charset charsetOf(int font) {
    return fonts.getOrDefault(font < 0 ? defaultFont : font, document);
  }

  void colourPart(int shift, int value) {
    rgb |= (value & 0xff) << shift;
  }

  void endColour() {
    colours.add(rgb);
    rgb = 0;
  }

  /** Colour 0 is the automatic one. */
  boolean isWhite(int colour) {
    return colour > 0
        && colour < colours.size()
        && Faint.isWhite(String.format(java.util.Locale.ROOT, "%06x", colours.get(colour)));
  }

  void styleText(String text) {
    styleName.append(text);
  }

  /** Ends the definition of a style. */
  void endStyle(int number, int outline) {
    String name = styleName.toString().replace(";", "").strip();
    styleName.setLength(0);
    int named = WordStyles.namedLevel(name);
    int level = named > 0 ? named : outline >= 0 && outline < 9 ? Math.min(6, outline + 1) : 0;
    if (number >= 0 && level > 0) {
      levels.put(number, level);
    }
  }

  int levelOf(int style) {
    return levels.getOrDefault(style, 0);
  }
}
