package org.supplierdossier.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the columns of a page, so that each is read to its end before the next. */
final class PageColumns {
  private static final int LEAST_LINES = 6;
  private static final float LEAST_FILL = 0.62f;
  private static final float LEAST_GUTTER = 8f;
  private static final float LEAST_INK = 0.55f;

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
    List<TextRun> across = new ArrayList<>();
    List<TextRun> left = new ArrayList<>();
    List<TextRun> right = new ArrayList<>();
    for (TextRun run : runs) {
      if (run.right() <= at - LEAST_GUTTER / 2) {
        left.add(run);
      } else if (run.left() >= at + LEAST_GUTTER / 2) {
        right.add(run);
      } else {
        across.add(run);
      }
    }
    if (left.size() < LEAST_LINES || right.size() < LEAST_LINES) {
      return false;
    }
    List<TextLine> leftLines = TextLine.arrange(0, left);
    List<TextLine> rightLines = TextLine.arrange(0, right);
    return leftLines.size() >= LEAST_LINES
        && rightLines.size() >= LEAST_LINES
        && across.size() * 4 < leftLines.size() + rightLines.size()
        && isFilled(leftLines)
        && isFilled(rightLines);
  }

  /**
   * Whether most lines reach over most of the width that all take together, and have ink on most of
   * it: the words of justified text stand far apart at times, but not as far as cells.
   */
  private static boolean isFilled(List<TextLine> lines) {
    float least = Float.MAX_VALUE;
    float most = 0;
    for (TextLine line : lines) {
      least = Math.min(least, line.left());
      most = Math.max(most, line.right());
    }
    float width = most - least;
    int filled = 0;
    for (TextLine line : lines) {
      float ink = 0;
      for (TextRun run : line.runs()) {
        ink += run.width();
      }
      boolean reaches = line.right() - line.left() > 0.75f * width;
      filled += reaches && ink > LEAST_INK * width ? 1 : 0;
    }
    return filled > LEAST_FILL * lines.size() && width > 100;
  }
}
