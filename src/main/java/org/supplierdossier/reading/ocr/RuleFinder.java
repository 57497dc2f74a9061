package org.supplierdossier.reading.ocr;

import java.util.ArrayList;
import java.util.List;

/** Finds the straight lines that are ruled along the axes of an upright picture. */
final class RuleFinder {
  /** How much darker than around it a ruled pixel is. */
  private static final double DARKER = 0.1;

  private static final int MAX_RULES = 8_000;

  private final int width;
  private final int height;
  private final boolean[] dark;
  private final int shortest;
  private final int thickest;

  private RuleFinder(int width, int height, boolean[] dark, int shortest) {
    this.width = width;
    this.height = height;
    this.dark = dark;
    this.shortest = shortest;
    this.thickest = Math.max(4, shortest / 6);
  }

  /**
   * The lines of a picture.
   *
   * @param textHeight usual height of its lines of text, in pixels; strokes of letters are shorter
   */
  static List<Rule> find(Pixels picture, double textHeight) {
    boolean[] dark = dark(picture, Math.max(12, (int) textHeight));
    int shortest = (int) Math.max(24, 1.5 * textHeight);
    List<Rule> rules = new ArrayList<>();
    new RuleFinder(picture.width(), picture.height(), dark, shortest).add(rules, false);
    boolean[] turned = new boolean[dark.length];
    for (int y = 0; y < picture.height(); y++) {
      for (int x = 0; x < picture.width(); x++) {
        turned[x * picture.height() + y] = dark[y * picture.width() + x];
      }
    }
    new RuleFinder(picture.height(), picture.width(), turned, shortest).add(rules, true);
    return rules;
  }

  /** The pixels that are darker than the mean around them. */
  static boolean[] dark(Pixels picture, int reach) {
    int width = picture.width();
    int height = picture.height();
    long[] sums = new long[(width + 1) * (height + 1)];
    for (int y = 0; y < height; y++) {
      long row = 0;
      for (int x = 0; x < width; x++) {
        row += picture.lightness(x, y);
        sums[(y + 1) * (width + 1) + x + 1] = sums[y * (width + 1) + x + 1] + row;
      }
    }
    boolean[] dark = new boolean[width * height];
    for (int y = 0; y < height; y++) {
      int top = Math.max(0, y - reach) * (width + 1);
      int bottom = Math.min(height, y + reach + 1) * (width + 1);
      int rows = (bottom - top) / (width + 1);
      for (int x = 0; x < width; x++) {
        int left = Math.max(0, x - reach);
        int right = Math.min(width, x + reach + 1);
        long sum =
            sums[bottom + right] - sums[bottom + left] - sums[top + right] + sums[top + left];
        double mean = (double) sum / ((long) rows * (right - left));
        dark[y * width + x] = picture.lightness(x, y) < mean * (1 - DARKER) - 4;
      }
    }
    return dark;
  }

  private void add(List<Rule> rules, boolean turned) {
    for (int y = 0; y + 1 < height; y++) {
      int start = -1;
      int miss = 0;
      for (int x = 0; x <= width; x++) {
        if (x < width && isDark(x, y)) {
          start = start < 0 ? x : start;
          miss = 0;
        } else if (start >= 0 && (++miss > 2 || x == width)) {
          int end = x - miss + 1;
          if (end - start >= shortest && isThin(start, end, y) && rules.size() < MAX_RULES) {
            double at = y + 0.5;
            rules.add(turned ? new Rule(at, start, at, end) : new Rule(start, at, end, at));
          }
          start = -1;
          miss = 0;
        }
      }
    }
  }

  /** A line that is not quite level goes on one row further down. */
  private boolean isDark(int x, int y) {
    return dark[y * width + x] || dark[(y + 1) * width + x];
  }

  /** Whether paper lies on both sides of most of a stretch, so that it is no edge of an area. */
  private boolean isThin(int from, int to, int y) {
    int above = 0;
    int below = 0;
    for (int x = from; x < to; x++) {
      above += isFree(x, y - thickest) ? 1 : 0;
      below += isFree(x, y + 1 + thickest) ? 1 : 0;
    }
    return Math.min(above, below) > 0.6 * (to - from);
  }

  private boolean isFree(int x, int y) {
    return y < 0 || y >= height || !dark[y * width + x];
  }
}
