package org.supplierdossier.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * A font that is embedded in PDF files, with what it can show. In these fonts every character has a
 * glyph of its own, so that text is copied from a PDF as the character that was written.
 */
final class PdfFont {
  /** The fonts, in the order in which a character is looked for. */
  static final List<PdfFont> ALL =
      List.of(load("sans", "NotoSansSC-Regular.ttf"), load("latin", "NotoSans-Regular.ttf"));

  private final String family;
  private final byte[] bytes;
  private final CmapLookup characters;

  private PdfFont(String family, byte[] bytes, CmapLookup characters) {
    this.family = family;
    this.bytes = bytes;
    this.characters = characters;
  }

  /** The name that the style sheet calls it by. */
  String family() {
    return family;
  }

  /** The fonts as one thread at a time may write with them, in the order of {@link #ALL}. */
  static List<TrueTypeFont> parsed() throws IOException {
    List<TrueTypeFont> fonts = new ArrayList<>();
    for (PdfFont font : ALL) {
      fonts.add(new TTFParser().parse(new RandomAccessReadBuffer(font.bytes)));
    }
    return List.copyOf(fonts);
  }

  /** The text with every character written as its code point that no font can show. */
  static String shown(String text) {
    StringBuilder shown = null;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      int next = i + Character.charCount(c);
      boolean shows = c < 0x7f || ALL.stream().anyMatch(f -> f.shows(c));
      if (!shows && shown == null) {
        shown = new StringBuilder(text.length() + 16).append(text, 0, i);
      }
      if (shown != null) {
        shown.append(shows ? text.substring(i, next) : Visible.codePoint(c));
      }
      i = next;
    }
    return shown == null ? text : shown.toString();
  }

  private boolean shows(int c) {
    return characters.getGlyphId(c) != 0;
  }

  private static PdfFont load(String family, String name) {
    try (InputStream in = PdfFont.class.getResourceAsStream("/render/fonts/" + name)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its resource render/fonts/" + name);
      }
      byte[] bytes = in.readAllBytes();
      try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes))) {
        return new PdfFont(family, bytes, font.getUnicodeCmapLookup());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
