package org.supplierdossier.reading.ocr;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds characters that stand alone, such as a zero in a cell of a table: the network that looks
 * for lines passes over many of them.
 */
final class LooseMarks {
  private static final int MAX_MARKS = 300;

  /** Sizes of a character as shares of the height of lines, which is larger than their letters. */
  private static final double LEAST_HEIGHT = 0.3;

  private static final double MOST_HEIGHT = 0.9;
  private static final double MOST_WIDTH = 1.0;
  private static final double MARGIN = 0.25;

  private final int width;
  private final int height;
  private final boolean[] open;
  private final int[] stack;
  private int left;
  private int right;
  private int top;
  private int bottom;

  private LooseMarks(Pixels picture, boolean[] dark) {
    this.width = picture.width();
    this.height = picture.height();
    this.open = dark;
    this.stack = new int[dark.length];
  }

  /**
   * Rectangles around what stands alone outside all lines.
   *
   * @param textHeight usual height of a line
   */
  static List<Slant> find(Pixels picture, List<Slant> lines, double textHeight) {
    boolean[] dark = RuleFinder.dark(picture, Math.max(12, (int) textHeight));
    LooseMarks marks = new LooseMarks(picture, dark);
    lines.forEach(marks::erase);
    List<Slant> found = new ArrayList<>();
    for (int at = 0; at < dark.length && found.size() < MAX_MARKS; at++) {
      if (dark[at]) {
        marks.take(at);
        int across = marks.right - marks.left + 1;
        int down = marks.bottom - marks.top + 1;
        if (down > LEAST_HEIGHT * textHeight
            && down < MOST_HEIGHT * textHeight
            && across < MOST_WIDTH * textHeight) {
          Spot middle =
              new Spot((marks.left + marks.right + 1) / 2.0, (marks.top + marks.bottom + 1) / 2.0);
          double margin = 2 * MARGIN * textHeight;
          found.add(new Slant(middle, across + margin, down + margin, 0));
        }
      }
    }
    return found;
  }

  /** Takes out what belongs to a line. */
  private void erase(Slant line) {
    double reach = Math.hypot(line.width(), line.height()) / 2;
    boolean upright = Math.abs(line.angle()) < 0.02;
    double across =
        (upright ? line.width() / 2 : reach) + 0.4 * Math.min(line.width(), line.height());
    double down = (upright ? line.height() / 2 : reach) + 2;
    int from = (int) Math.max(0, line.center().y() - down);
    int to = (int) Math.min(height - 1, line.center().y() + down);
    for (int y = from; y <= to; y++) {
      int start = (int) Math.max(0, line.center().x() - across);
      int end = (int) Math.min(width - 1, line.center().x() + across);
      if (end >= start) {
        java.util.Arrays.fill(open, y * width + start, y * width + end + 1, false);
      }
    }
  }

  /** Takes the dark pixels that hang together with this one, and measures them. */
  private void take(int start) {
    left = width;
    right = 0;
    top = height;
    bottom = 0;
    int depth = 0;
    stack[depth++] = start;
    open[start] = false;
    while (depth > 0) {
      int at = stack[--depth];
      int x = at % width;
      int y = at / width;
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
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
  }
}
