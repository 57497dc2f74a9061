package org.supplierdossier.reading;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColorN;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColorSpace;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceCMYKColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceGrayColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceRGBColor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDPattern;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/**
 * Whether the characters of a page leave ink that shows: not where they are printed without ink
 * (ISO 32000-1, 9.3.6, mode 3) unless over a picture, whose text they then are, and not where they
 * are white on paper.
 */
final class PageInk {
  /** From this share of the page on, a picture is a scan of it. */
  private static final float SCAN = 0.4f;

  /** From this value on, for each of red, green and blue from 0 to 1, a colour is white. */
  private static final float WHITE = 0.98f;

  private final PDFStreamEngine engine;
  private final RulingOperators drawn;
  private final List<Rectangle2D.Float> pictures = new ArrayList<>();
  private float area;
  private boolean scanned;
  private boolean shaded;

  PageInk(PDFStreamEngine engine, RulingOperators drawn) {
    this.engine = engine;
    this.drawn = drawn;
    engine.addOperator(new SetNonStrokingColor(engine));
    engine.addOperator(new SetNonStrokingColorN(engine));
    engine.addOperator(new SetNonStrokingColorSpace(engine));
    engine.addOperator(new SetNonStrokingDeviceCMYKColor(engine));
    engine.addOperator(new SetNonStrokingDeviceGrayColor(engine));
    engine.addOperator(new SetNonStrokingDeviceRGBColor(engine));
    engine.addOperator(new Pictures(engine));
    engine.addOperator(new Shadings(engine));
  }

  void startPage(float pageArea) {
    area = pageArea;
    pictures.clear();
    scanned = false;
    shaded = false;
  }

  /** Whether the page shows something of which it is not known what colours it has. */
  boolean hasPicture() {
    return !pictures.isEmpty() || shaded;
  }

  /** Whether a character that is printed now at a place of the page can be seen. */
  boolean shows(float x, float y) {
    PDGraphicsState state = engine.getGraphicsState();
    RenderingMode mode = state.getTextState().getRenderingMode();
    if (!mode.isFill() && !mode.isStroke()) {
      return scanned || mode.isClip();
    }
    if (!mode.isFill() || !isPaper(engine) || shaded) {
      return true;
    }
    return isIn(drawn.filled(), x, y) || isIn(pictures, x, y);
  }

  private static boolean isIn(List<Rectangle2D.Float> boxes, float x, float y) {
    for (Rectangle2D.Float box : boxes) {
      if (box.contains(x, y)) {
        return true;
      }
    }
    return false;
  }

  /** Whether what is filled now is white. */
  static boolean isPaper(PDFStreamEngine engine) {
    PDColor colour = engine.getGraphicsState().getNonStrokingColor();
    if (colour == null || colour.getColorSpace() instanceof PDPattern) {
      return false;
    }
    float[] parts = colour.getComponents();
    String space = colour.getColorSpace().getName();
    if (space.equals("DeviceGray") || space.equals("CalGray")) {
      return parts.length > 0 && parts[0] >= WHITE;
    } else if (space.equals("DeviceRGB") || space.equals("CalRGB")) {
      return parts.length > 2 && Math.min(parts[0], Math.min(parts[1], parts[2])) >= WHITE;
    }
    return isWhiteOtherwise(colour);
  }

  private static boolean isWhiteOtherwise(PDColor colour) {
    try {
      int rgb = colour.toRGB();
      return Faint.isWhite(String.format(java.util.Locale.ROOT, "%06x", rgb & 0xffffff));
    } catch (IOException | RuntimeException e) {
      return false;
    }
  }

  private final class Pictures extends DrawObject {
    Pictures(PDFStreamEngine engine) {
      super(engine);
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) throws IOException {
      if (!operands.isEmpty()
          && operands.get(0) instanceof COSName name
          && engine.getResources() != null
          && engine.getResources().isImageXObject(name)) {
        Rectangle2D.Float box = drawn.unitSquare();
        pictures.add(box);
        scanned |= box.width * box.height > SCAN * area;
      } else {
        super.process(operator, operands);
      }
    }
  }

  /** A smooth shading reaches as far as the clipping does, which is not followed here. */
  private final class Shadings extends OperatorProcessor {
    Shadings(PDFStreamEngine engine) {
      super(engine);
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) {
      shaded = true;
    }

    @Override
    public String getName() {
      return "sh";
    }
  }
}
