package org.supplierdossier.render;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.supplierdossier.language.Language;

/**
 * Draws a chart for print: in black and grey alone, and its words as the outlines of our own fonts,
 * so that no font of the machine decides how it looks.
 */
final class ChartPainter {
  private static final Color INK = Color.BLACK;
  private static final Color SOFT = new Color(0x444444);
  private static final Color FAINT = new Color(0xbbbbbb);
  private static final Color SHADE = new Color(0xe9e9e9);
  private static final Color HALF = new Color(0xcccccc);
  private static final Color DARK = new Color(0x777777);
  private static final double SIZE = 13;
  private static final double TIP = 7;
  private static final int HATCH = 6;

  /** Pixels of a picture for each pixel of a drawing. */
  private static final int FINE = 2;

  private final Graphics2D to;
  private final Language language;

  private ChartPainter(Graphics2D to, Language language) {
    this.to = to;
    this.language = language;
  }

  /** Draws a chart in its own pixels. */
  static void paint(Chart chart, Language language, Graphics2D to) {
    ChartPainter painter = new ChartPainter(to, language);
    chart.lines().stream().filter(l -> !l.style().equals("now")).forEach(painter::line);
    chart.boxes().forEach(painter::box);
    chart.lines().stream().filter(l -> l.style().equals("now")).forEach(painter::line);
    chart.labels().forEach(painter::words);
  }

  /** A chart as a picture in grey, a PNG file. */
  static byte[] png(Chart chart, Language language) {
    BufferedImage image =
        new BufferedImage(
            chart.width() * FINE, chart.height() * FINE, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D to = image.createGraphics();
    try {
      to.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      to.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
      to.setColor(Color.WHITE);
      to.fillRect(0, 0, image.getWidth(), image.getHeight());
      to.scale(FINE, FINE);
      paint(chart, language, to);
    } finally {
      to.dispose();
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private void line(Chart.Line line) {
    List<double[]> points = points(line.path());
    Path2D path = new Path2D.Double();
    path.moveTo(points.get(0)[0], points.get(0)[1]);
    points.stream().skip(1).forEach(p -> path.lineTo(p[0], p[1]));
    boolean single = line.style().contains("single");
    Color color =
        switch (line.style()) {
          case "grid" -> FAINT;
          case "now" -> INK;
          default -> single ? INK : SOFT;
        };
    Stroke stroke =
        line.style().equals("now") ? dashed(2, 6, 4) : new BasicStroke(single ? 2.6f : 1.1f);
    outline(path, color, stroke);
    if (line.arrow()) {
      tip(points.get(points.size() - 2), points.get(points.size() - 1));
    }
  }

  private void tip(double[] from, double[] at) {
    double angle = Math.atan2(at[1] - from[1], at[0] - from[0]);
    Path2D tip = new Path2D.Double();
    tip.moveTo(0, 0);
    tip.lineTo(-TIP, -TIP / 2);
    tip.lineTo(-TIP, TIP / 2);
    tip.closePath();
    AffineTransform place = AffineTransform.getTranslateInstance(at[0], at[1]);
    place.rotate(angle);
    to.setColor(SOFT);
    to.fill(place.createTransformedShape(tip));
  }

  private static List<double[]> points(String path) {
    List<double[]> points = new ArrayList<>();
    for (String point : path.substring(1).split("L", -1)) {
      int blank = point.indexOf(' ');
      points.add(
          new double[] {
            Double.parseDouble(point.substring(0, blank)),
            Double.parseDouble(point.substring(blank + 1))
          });
    }
    return points;
  }

  private void box(Chart.Box box) {
    Shape shape =
        new RoundRectangle2D.Double(
            box.x(), box.y(), box.width(), box.height(), 2.0 * box.round(), 2.0 * box.round());
    List<String> styles = List.of(box.style().split(" ", -1));
    to.setColor(fill(styles));
    to.fill(shape);
    if (styles.contains("past")) {
      hatch(box, shape);
    }
    float heavy = styles.contains("single") || styles.contains("root") ? 2.6f : 1.1f;
    outline(
        shape, INK, styles.contains("unknown-kind") ? dashed(1.1f, 5, 4) : new BasicStroke(heavy));
    if (styles.contains("state")) {
      outline(
          new Rectangle2D.Double(box.x() + 3, box.y() + 3, box.width() - 6.0, box.height() - 6.0),
          INK,
          new BasicStroke(1.1f));
    }
    box.words().forEach(this::words);
  }

  private static Color fill(List<String> styles) {
    if (styles.contains("support-end")) {
      return DARK;
    } else if (styles.contains("paper-end")) {
      return HALF;
    }
    return styles.contains("root") || styles.contains("place") ? SHADE : Color.WHITE;
  }

  private void hatch(Chart.Box box, Shape shape) {
    Area lines = new Area();
    for (int x = box.x() - box.height(); x < box.x() + box.width(); x += HATCH) {
      Path2D line = new Path2D.Double();
      line.moveTo(x, box.y() + (double) box.height());
      line.lineTo(x + (double) box.height(), box.y());
      lines.add(new Area(new BasicStroke(1.2f).createStrokedShape(line)));
    }
    lines.intersect(new Area(shape));
    to.setColor(INK);
    to.fill(lines);
  }

  private void words(Chart.Label label) {
    String text = PdfFont.shown(Visible.of(label.text().in(language)));
    boolean share = label.style().equals("share");
    GlyphOutlines.Line line = GlyphOutlines.of(text, share ? SIZE - 1 : SIZE);
    double x =
        switch (label.style()) {
          case "middle" -> label.x() - line.width() / 2;
          case "end" -> label.x() - line.width();
          default -> label.x();
        };
    Shape shape =
        AffineTransform.getTranslateInstance(x, label.y()).createTransformedShape(line.shape());
    if (share) {
      outline(
          shape, Color.WHITE, new BasicStroke(4, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
      outline(shape, INK, new BasicStroke(0.5f));
    }
    to.setColor(INK);
    to.fill(shape);
  }

  private void outline(Shape shape, Color color, Stroke stroke) {
    to.setColor(color);
    to.setStroke(stroke);
    to.draw(shape);
  }

  private static Stroke dashed(float width, float on, float off) {
    return new BasicStroke(
        width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {on, off}, 0);
  }
}
