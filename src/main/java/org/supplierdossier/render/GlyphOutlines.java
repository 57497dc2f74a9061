package org.supplierdossier.render;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TrueTypeFont;

/** Words as outlines, taken from the fonts that the program carries. */
final class GlyphOutlines {
  private static final Map<Integer, Glyph> GLYPHS = new ConcurrentHashMap<>();
  private static final List<TrueTypeFont> FONTS = fonts();

  /** The outline of a character at one pixel to the em. */
  private record Glyph(Path2D path, double advance) {}

  /**
   * A line of words.
   *
   * @param shape with its base line at zero
   * @param width in pixels
   */
  record Line(Path2D shape, double width) {}

  private GlyphOutlines() {}

  /** A line of words in a size in pixels. */
  static Line of(String text, double size) {
    Path2D line = new Path2D.Double(Path2D.WIND_NON_ZERO);
    double x = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      Glyph glyph = GLYPHS.computeIfAbsent(c, GlyphOutlines::outline);
      AffineTransform place = new AffineTransform(size, 0, 0, -size, x, 0);
      line.append(glyph.path().getPathIterator(place), false);
      x += glyph.advance() * size;
    }
    return new Line(line, x);
  }

  private static Glyph outline(int c) {
    try {
      synchronized (FONTS) {
        for (TrueTypeFont font : FONTS) {
          int id = font.getUnicodeCmapLookup().getGlyphId(c);
          if (id != 0) {
            return outline(font, id);
          }
        }
        return outline(FONTS.get(0), 0);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Glyph outline(TrueTypeFont font, int id) throws IOException {
    double em = font.getUnitsPerEm();
    GlyphData glyph = font.getGlyph().getGlyph(id);
    GeneralPath path = glyph == null ? new GeneralPath() : glyph.getPath();
    return new Glyph(
        new Path2D.Double(path, AffineTransform.getScaleInstance(1 / em, 1 / em)),
        font.getAdvanceWidth(id) / em);
  }

  private static List<TrueTypeFont> fonts() {
    try {
      return PdfFont.parsed();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
