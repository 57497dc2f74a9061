package org.supplierdossier.reading.ocr;

import java.io.IOException;
import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the lines of text in a picture: a network marks the pixels near the middle of lines
 * (differentiable binarization, Liao and others 2020); marks that hang together are a line.
 */
final class LineFinder {
  private static final float[] MEAN = {0.485f, 0.456f, 0.406f};
  private static final float[] DEVIATION = {0.229f, 0.224f, 0.225f};

  /** From which probability a pixel is marked, and a group of them is a line. */
  private static final float MARKED = 0.3f;

  private static final float LEAST_MEAN = 0.5f;

  /** How far lines reach beyond their marks; as in the training of the model. */
  private static final double GROWTH = 1.6;

  private static final double LEAST_SIDE = 3;
  private static final int MAX_LINES = 3_000;

  /** The network halves pictures five times. */
  private static final int UNIT = 32;

  private final Model model;

  LineFinder(Model model) {
    this.model = model;
  }

  /** The lines, in no order. */
  List<Slant> find(Pixels picture, int maxSide) throws IOException {
    double scale = Math.min(1, (double) maxSide / Math.max(picture.width(), picture.height()));
    int width = units(picture.width() * scale);
    int height = units(picture.height() * scale);
    float[] input = Model.planes(picture.scaled(width, height), MEAN, DEVIATION, width);
    FloatBuffer marks = model.run(input, 1, 3, height, width).values();
    List<Slant> lines = new ArrayList<>();
    Marks found = new Marks(marks, width, height);
    double scaleX = (double) picture.width() / width;
    double scaleY = (double) picture.height() / height;
    for (int at = 0; at < width * height && lines.size() < MAX_LINES; at++) {
      if (found.isOpen(at)) {
        Slant line = found.take(at);
        if (line != null) {
          lines.add(back(line, scaleX, scaleY));
        }
      }
    }
    return lines;
  }

  private static int units(double side) {
    return Math.max(UNIT, (int) Math.round(side / UNIT) * UNIT);
  }

  /** The rectangle in the picture as it was; the scales differ by less than a unit. */
  private static Slant back(Slant line, double scaleX, double scaleY) {
    return new Slant(
        new Spot(line.center().x() * scaleX, line.center().y() * scaleY),
        line.width() * scaleX,
        line.height() * scaleY,
        line.angle());
  }

  /** The marks of a picture, those of lines that were taken already gone. */
  private static final class Marks {
    private final FloatBuffer marks;
    private final int width;
    private final int height;
    private final boolean[] open;
    private final int[] stack;

    Marks(FloatBuffer marks, int width, int height) {
      this.marks = marks;
      this.width = width;
      this.height = height;
      this.open = new boolean[width * height];
      this.stack = new int[width * height];
      for (int i = 0; i < open.length; i++) {
        open[i] = marks.get(i) > MARKED;
      }
    }

    boolean isOpen(int at) {
      return open[at];
    }

    /** Takes the marks that hang together with this one; null where they are no line. */
    @org.jspecify.annotations.Nullable
    Slant take(int start) {
      int[] leftmost = new int[height];
      int[] rightmost = new int[height];
      java.util.Arrays.fill(leftmost, -1);
      int count = 0;
      double sum = 0;
      int depth = 0;
      stack[depth++] = start;
      open[start] = false;
      while (depth > 0) {
        int at = stack[--depth];
        int x = at % width;
        int y = at / width;
        count++;
        sum += marks.get(at);
        leftmost[y] = leftmost[y] < 0 ? x : Math.min(leftmost[y], x);
        rightmost[y] = Math.max(rightmost[y], x);
        for (int ny = Math.max(0, y - 1); ny <= Math.min(height - 1, y + 1); ny++) {
          for (int nx = Math.max(0, x - 1); nx <= Math.min(width - 1, x + 1); nx++) {
            int next = ny * width + nx;
            if (open[next]) {
              open[next] = false;
              stack[depth++] = next;
            }
          }
        }
      }
      return sum / count < LEAST_MEAN ? null : line(leftmost, rightmost);
    }

    private @org.jspecify.annotations.Nullable Slant line(int[] leftmost, int[] rightmost) {
      List<Spot> edge = new ArrayList<>();
      for (int y = 0; y < height; y++) {
        if (leftmost[y] >= 0) {
          for (int corner = 0; corner <= 1; corner++) {
            edge.add(new Spot(leftmost[y], y + corner));
            edge.add(new Spot(rightmost[y] + 1, y + corner));
          }
        }
      }
      Slant slant = Slant.around(edge);
      if (Math.min(slant.width(), slant.height()) < LEAST_SIDE) {
        return null;
      }
      return slant.grown(slant.area() * GROWTH / (2 * (slant.width() + slant.height())));
    }
  }
}
