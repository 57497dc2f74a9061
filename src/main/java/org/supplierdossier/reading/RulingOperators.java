package org.supplierdossier.reading;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jspecify.annotations.Nullable;

/** Follows the path operators of a page (ISO 32000-1, 8.5) and keeps the straight lines. */
final class RulingOperators {
  static final List<String> NAMES =
      List.of(
          "m", "l", "h", "re", "c", "v", "y", "S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "n");
  private static final int MAX_PATH = 20_000;

  private final PDFStreamEngine engine;
  private final List<float[]> lines = new ArrayList<>();
  private final List<float[]> rectangles = new ArrayList<>();
  private Rulings rulings = new Rulings();
  private PDRectangle crop = PDRectangle.A4;
  private int turn;
  private final List<Rectangle2D.Float> filled = new ArrayList<>();
  private Rectangle2D.@Nullable Float path;
  private float startX;
  private float startY;
  private float x;
  private float y;

  RulingOperators(PDFStreamEngine engine) {
    this.engine = engine;
  }

  /** Starts a page that is cut out so and then shown turned by so many degrees clockwise. */
  void startPage(PDRectangle pageCrop, int pageTurn) {
    rulings = new Rulings();
    crop = pageCrop;
    turn = Math.floorMod(pageTurn, 360);
    filled.clear();
    clear();
  }

  Rulings rulings() {
    return rulings;
  }

  /** The boxes around what was filled with a colour, in the coordinates of the page. */
  List<Rectangle2D.Float> filled() {
    return filled;
  }

  /** The box of the unit square, in which pictures are drawn. */
  Rectangle2D.Float unitSquare() {
    Rectangle2D.Float box = new Rectangle2D.Float(place(0, 0).x, place(0, 0).y, 0, 0);
    box.add(place(1, 1));
    box.add(place(0, 1));
    box.add(place(1, 0));
    return box;
  }

  /** The processor of one of the {@link #NAMES}. */
  OperatorProcessor processor(String name) {
    return new OperatorProcessor(engine) {
      @Override
      public void process(Operator operator, List<COSBase> operands) {
        follow(name, numbers(operands));
      }

      @Override
      public String getName() {
        return name;
      }
    };
  }

  private static float[] numbers(List<COSBase> operands) {
    float[] numbers = new float[operands.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = operands.get(i) instanceof COSNumber number ? number.floatValue() : 0;
    }
    return numbers;
  }

  private void follow(String name, float[] n) {
    switch (name) {
      case "m" -> {
        if (n.length >= 2) {
          move(n[0], n[1]);
          startX = x;
          startY = y;
        }
      }
      case "l" -> {
        if (n.length >= 2) {
          lineTo(n[0], n[1]);
        }
      }
      case "h" -> close();
      case "re" -> {
        if (n.length >= 4) {
          rectangle(n[0], n[1], n[2], n[3]);
        }
      }
      case "c", "v", "y" -> {
        if (n.length >= 4) {
          move(n[n.length - 2], n[n.length - 1]);
        }
      }
      case "n" -> clear();
      default -> paint(name);
    }
  }

  private void paint(String name) {
    boolean fills = !name.equals("S") && !name.equals("s");
    if (fills && path != null && filled.size() < MAX_PATH && !PageInk.isPaper(engine)) {
      filled.add(path);
    }
    boolean strokes = !name.startsWith("f") && !name.equals("F");
    if (name.equals("s") || name.startsWith("b")) {
      close();
    }
    if (strokes) {
      for (float[] line : lines) {
        rulings.add(line[0], line[1], line[2], line[3]);
      }
    } else {
      filledShape();
    }
    for (float[] box : rectangles) {
      rulings.addRectangle(box[0], box[1], box[2], box[3], strokes);
    }
    clear();
  }

  /** A line may be drawn as a thin filled shape of four sides. */
  private void filledShape() {
    if (lines.isEmpty() || lines.size() > 5) {
      return;
    }
    float minX = Float.MAX_VALUE;
    float maxX = -Float.MAX_VALUE;
    float minY = Float.MAX_VALUE;
    float maxY = -Float.MAX_VALUE;
    for (float[] line : lines) {
      minX = Math.min(minX, Math.min(line[0], line[2]));
      maxX = Math.max(maxX, Math.max(line[0], line[2]));
      minY = Math.min(minY, Math.min(line[1], line[3]));
      maxY = Math.max(maxY, Math.max(line[1], line[3]));
    }
    rulings.addRectangle(minX, minY, maxX, maxY, false);
  }

  private void clear() {
    path = null;
    lines.clear();
    rectangles.clear();
  }

  private void move(float toX, float toY) {
    Point2D.Float point = place(toX, toY);
    x = point.x;
    y = point.y;
    reach(point);
  }

  private void reach(Point2D.Float point) {
    if (path == null) {
      path = new Rectangle2D.Float(point.x, point.y, 0, 0);
    } else {
      path.add(point);
    }
  }

  private void lineTo(float toX, float toY) {
    Point2D.Float point = place(toX, toY);
    addLine(x, y, point.x, point.y);
    x = point.x;
    y = point.y;
    reach(point);
  }

  private void close() {
    addLine(x, y, startX, startY);
    x = startX;
    y = startY;
  }

  private void addLine(float x1, float y1, float x2, float y2) {
    if (lines.size() < MAX_PATH) {
      lines.add(new float[] {x1, y1, x2, y2});
    }
  }

  private void rectangle(float fromX, float fromY, float width, float height) {
    Point2D.Float a = place(fromX, fromY);
    Point2D.Float b = place(fromX + width, fromY + height);
    reach(a);
    reach(b);
    if (rectangles.size() < MAX_PATH) {
      rectangles.add(new float[] {a.x, a.y, b.x, b.y});
    }
  }

  /** A point in the coordinates of the page as it is shown, from its upper left corner. */
  private Point2D.Float place(float atX, float atY) {
    Point2D.Float point =
        engine.getGraphicsState().getCurrentTransformationMatrix().transformPoint(atX, atY);
    float right = point.x - crop.getLowerLeftX();
    float up = point.y - crop.getLowerLeftY();
    return switch (turn) {
      case 90 -> new Point2D.Float(up, right);
      case 180 -> new Point2D.Float(crop.getWidth() - right, up);
      case 270 -> new Point2D.Float(crop.getHeight() - up, crop.getWidth() - right);
      default -> new Point2D.Float(right, crop.getHeight() - up);
    };
  }
}
