package org.supplierdossier.reading.ocr;

import java.io.IOException;
import java.nio.FloatBuffer;
import java.util.Comparator;
import java.util.List;

/** Tells which way up a picture is, by its longest lines. */
final class Direction {
  private static final int HEIGHT = 48;
  private static final int WIDTH = 192;
  private static final float[] HALF = {0.5f, 0.5f, 0.5f};
  private static final int ASKED = 7;
  private static final double SURE = 0.8;

  private final Model model;

  Direction(Model model) {
    this.model = model;
  }

  /** By how many quarters, clockwise, the picture must be turned to stand upright. */
  int quarters(Pixels picture, List<Slant> lines) throws IOException {
    double lying = 0;
    double standing = 0;
    for (Slant line : lines) {
      if (line.height() > 1.5 * line.width()) {
        standing += line.height();
      } else if (line.width() > 1.5 * line.height()) {
        lying += line.width();
      }
    }
    boolean onItsSide = standing > lying;
    List<Slant> longest =
        lines.stream()
            .filter(l -> (l.height() > l.width()) == onItsSide)
            .sorted(
                Comparator.comparingDouble((Slant l) -> -Math.max(l.width(), l.height()))
                    .thenComparingDouble(l -> l.center().y()))
            .limit(ASKED)
            .toList();
    int over = 0;
    int asked = 0;
    for (Slant line : longest) {
      double share = overturned(picture, line, onItsSide);
      over += share > SURE ? 1 : 0;
      asked++;
    }
    int half = asked > 0 && 2 * over > asked ? 2 : 0;
    return onItsSide ? 3 - half : half;
  }

  /** How likely a line is upside down; a standing one is turned against the clock first. */
  private double overturned(Pixels picture, Slant line, boolean standing) throws IOException {
    double length = standing ? line.height() : line.width();
    double across = standing ? line.width() : line.height();
    int width = (int) Math.max(8, Math.min(WIDTH, length * HEIGHT / across));
    // the network sees the beginning of a long line only
    double shown = Math.min(length, width * across / HEIGHT);
    Pixels strip;
    if (standing) {
      Slant part = part(line, 1, shown / length);
      strip = picture.cut(part, HEIGHT, width).turned(3);
    } else {
      Slant part = part(line, shown / length, 1);
      strip = picture.cut(part, width, HEIGHT);
    }
    FloatBuffer answer =
        model.run(Model.planes(strip, HALF, HALF, WIDTH), 1, 3, HEIGHT, WIDTH).values();
    return answer.get(1);
  }

  /** The part of a line about its middle. */
  private static Slant part(Slant line, double across, double down) {
    return new Slant(line.center(), line.width() * across, line.height() * down, line.angle());
  }
}
