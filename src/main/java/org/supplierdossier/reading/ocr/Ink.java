package org.supplierdossier.reading.ocr;

import java.util.Arrays;

/** Which columns of a strip with one line of text hold ink. */
final class Ink {
  /** How far a pixel must stand out, as a share of what the strip spans. */
  private static final double STANDS_OUT = 0.35;

  /** A row with more ink than this is ruled or underlined. */
  private static final double RULED = 0.85;

  private final boolean[] columns;

  private Ink(boolean[] columns) {
    this.columns = columns;
  }

  static Ink of(Pixels strip) {
    int width = strip.width();
    int height = strip.height();
    int[] levels = new int[width * height];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        levels[y * width + x] = strip.lightness(x, y);
      }
    }
    int[] sorted = levels.clone();
    Arrays.sort(sorted);
    // most of a strip is paper
    int paper = sorted[sorted.length * 6 / 10];
    int darkest = sorted[sorted.length / 50];
    int lightest = sorted[sorted.length - 1 - sorted.length / 50];
    double least = STANDS_OUT * Math.max(paper - darkest, lightest - paper);
    boolean[] columns = new boolean[width];
    for (int y = height / 10; y < height - height / 10; y++) {
      mark(columns, levels, y * width, paper, least);
    }
    return new Ink(columns);
  }

  private static void mark(boolean[] columns, int[] levels, int row, int paper, double least) {
    int count = 0;
    for (int x = 0; x < columns.length; x++) {
      count += Math.abs(levels[row + x] - paper) > least ? 1 : 0;
    }
    if (count > RULED * columns.length) {
      return;
    }
    for (int x = 0; x < columns.length; x++) {
      columns[x] |= Math.abs(levels[row + x] - paper) > least;
    }
  }

  /**
   * The widest stretch without ink between two columns, as first column and column after the last;
   * an empty one in the middle where there is none.
   */
  int[] gap(int from, int to) {
    int[] widest = {(from + to) / 2, (from + to) / 2};
    int start = -1;
    for (int x = Math.max(0, from); x <= Math.min(to, columns.length - 1); x++) {
      if (columns[x]) {
        start = -1;
      } else {
        start = start < 0 ? x : start;
        if (x + 1 - start > widest[1] - widest[0]) {
          widest = new int[] {start, x + 1};
        }
      }
    }
    return widest;
  }

  /** The first column with ink in a range, or its end. */
  int first(int from, int to) {
    int at = Math.max(0, from);
    while (at < to && !columns[at]) {
      at++;
    }
    return at;
  }

  /** The column after the last with ink in a range, or its start. */
  int last(int from, int to) {
    int at = Math.min(to, columns.length);
    while (at > from && !columns[at - 1]) {
      at--;
    }
    return at;
  }
}
