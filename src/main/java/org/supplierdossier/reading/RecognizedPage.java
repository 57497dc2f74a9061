package org.supplierdossier.reading;

import java.util.ArrayList;
import java.util.List;
import org.supplierdossier.reading.ocr.Letter;
import org.supplierdossier.reading.ocr.Line;
import org.supplierdossier.reading.ocr.PictureText;
import org.supplierdossier.reading.ocr.Rule;

/** Turns what was recognized in a picture of a page into a page with characters in places. */
final class RecognizedPage {
  /** The box of a line is higher than its font by this factor. */
  private static final float BOX_TO_FONT = 1.45f;

  /** Where the baseline is below the middle of a line, in font sizes. */
  private static final float BASELINE = 0.33f;

  /** Sizes of recognized lines scatter; those within this share of the usual one are the usual. */
  private static final float SCATTER = 0.3f;

  /** So wide that no gap alone makes a blank: recognition has placed the blanks. */
  private static final float NO_SPACE = 0.69f;

  private final PictureText text;
  private final float scale;
  private final float usualSize;

  private RecognizedPage(PictureText text, float scale) {
    this.text = text;
    this.scale = scale;
    List<Double> heights = text.lines().stream().map(Line::height).sorted().toList();
    double usual = heights.isEmpty() ? 0 : heights.get(heights.size() / 2);
    this.usualSize = (float) usual * scale / BOX_TO_FONT;
  }

  /**
   * The page in a picture.
   *
   * @param printed what the page itself holds: text there is not recognized again
   * @param longSide of the page in points
   */
  static PrintedPage of(PrintedPage printed, PictureText text, double longSide) {
    float scale = (float) (longSide / Math.max(text.width(), text.height()));
    return new RecognizedPage(text, scale).page(printed);
  }

  private PrintedPage page(PrintedPage printed) {
    List<Glyph> glyphs = new ArrayList<>(printed.glyphs());
    Confidence confidence = new Confidence();
    for (Line line : text.lines()) {
      if (!isPrinted(line, printed.glyphs())) {
        add(line, glyphs);
        double sum = 0;
        for (Letter letter : line.letters()) {
          sum += letter.sureness();
        }
        confidence.add(
            (line.left() + line.right()) / 2 * scale,
            line.middle() * scale,
            line.letters().size(),
            sum);
      }
    }
    Rulings rulings = new Rulings();
    for (Rule rule : text.rules()) {
      rulings.add(
          (float) rule.x1() * scale,
          (float) rule.y1() * scale,
          (float) rule.x2() * scale,
          (float) rule.y2() * scale);
    }
    OpenTables.close(rulings);
    return new PrintedPage(
        printed.number(),
        (float) text.width() * scale,
        (float) text.height() * scale,
        glyphs,
        rulings,
        printed.watermark(),
        printed.outside(),
        printed.unseen(),
        printed.struck(),
        confidence);
  }

  /** Whether the page itself holds the text of a line. */
  private boolean isPrinted(Line line, List<Glyph> printed) {
    int inside = 0;
    for (Glyph glyph : printed) {
      double x = (glyph.left() + glyph.width() / 2) / scale;
      double y = (glyph.baseline() - 0.3f * glyph.size()) / scale;
      if (!glyph.isBlank()
          && x >= line.left()
          && x <= line.right()
          && Math.abs(y - line.middle()) <= line.height() / 2) {
        inside++;
      }
    }
    return inside > 0 && inside * 3 >= line.letters().size();
  }

  private void add(Line line, List<Glyph> glyphs) {
    float size = (float) line.height() * scale / BOX_TO_FONT;
    if (Math.abs(size - usualSize) < SCATTER * usualSize) {
      size = usualSize;
    }
    float baseline = (float) line.middle() * scale + BASELINE * size;
    for (Letter letter : line.letters()) {
      float left = (float) letter.left() * scale;
      float width = (float) Math.max(0.1, (letter.right() - letter.left()) * scale);
      glyphs.add(new Glyph(left, baseline, width, size, NO_SPACE * size, letter.text()));
    }
  }
}
