package org.supplierdossier.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the columns of a page, so that each is read to its end before the next. */
final class PageColumns {
  private static final int LEAST_LINES = 6;
  private static final float LEAST_FILL = 0.62f;
  private static final float LEAST_GUTTER = 8f;

  private PageColumns() {}

  /** The lines of a page by regions that are read one after the other. */
  static List<List<TextLine>> order(int page, List<TextRun> runs) {
    List<List<TextLine>> regions = new ArrayList<>();
    if (runs.isEmpty()) {
      return regions;
    }
    float gutter = gutter(runs);
    if (gutter < 0) {
      regions.add(TextLine.arrange(page, runs));
      return regions;
    }
    List<TextRun> sorted = new ArrayList<>(runs);
    sorted.sort(Comparator.comparing(TextRun::baseline));
    List<TextRun> left = new ArrayList<>();
    List<TextRun> right = new ArrayList<>();
    List<TextRun> wide = new ArrayList<>();
    for (TextRun run : sorted) {
      boolean crosses = run.left() < gutter && run.right() > gutter;
      if (crosses) {
        addRegion(page, left, regions);
        addRegion(page, right, regions);
        wide.add(run);
      } else {
        addRegion(page, wide, regions);
        (run.right() <= gutter ? left : right).add(run);
      }
    }
    addRegion(page, left, regions);
    addRegion(page, right, regions);
    addRegion(page, wide, regions);
    return regions;
  }

  private static void addRegion(int page, List<TextRun> runs, List<List<TextLine>> regions) {
    if (!runs.isEmpty()) {
      regions.add(TextLine.arrange(page, runs));
      runs.clear();
    }
  }

  /**
   * The middle of the gap between two columns, or -1. A table has such gaps too, but its cells
   * rarely fill their columns line after line as running text does.
   */
  private static float gutter(List<TextRun> runs) {
    float least = Float.MAX_VALUE;
    float most = 0;
    for (TextRun run : runs) {
      least = Math.min(least, run.left());
      most = Math.max(most, run.right());
    }
    float width = most - least;
    for (float share = 0.5f; share < 0.66f; share += 0.01f) {
      for (float at : new float[] {least + width * share, most - width * share}) {
        if (isGutter(runs, at)) {
          return at;
        }
      }
    }
    return -1;
  }

  private static boolean isGutter(List<TextRun> runs, float at) {
    int crossing = 0;
    List<TextRun> left = new ArrayList<>();
    List<TextRun> right = new ArrayList<>();
    for (TextRun run : runs) {
      if (run.right() <= at - LEAST_GUTTER / 2) {
        left.add(run);
      } else if (run.left() >= at + LEAST_GUTTER / 2) {
        right.add(run);
      } else {
        crossing++;
      }
    }
    return left.size() >= LEAST_LINES
        && right.size() >= LEAST_LINES
        && crossing * 4 < left.size() + right.size()
        && isFilled(left)
        && isFilled(right);
  }

  /** Whether most runs reach over most of the width that all take together. */
  private static boolean isFilled(List<TextRun> runs) {
    float least = Float.MAX_VALUE;
    float most = 0;
    for (TextRun run : runs) {
      least = Math.min(least, run.left());
      most = Math.max(most, run.right());
    }
    float width = most - least;
    int filled = 0;
    for (TextRun run : runs) {
      filled += run.width() > 0.75f * width ? 1 : 0;
    }
    return filled > LEAST_FILL * runs.size() && width > 100;
  }
}
