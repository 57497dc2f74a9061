package org.supplierdossier.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Closes tables that the edge of a page cuts off, so that their last rows are rows too. */
final class OpenTables {
  /** Lines that end so near to each other, in points, end together. */
  private static final float TOGETHER = 6f;

  private static final float LEAST_WIDTH = 40f;

  private OpenTables() {}

  static void close(Rulings rulings) {
    List<Rulings.Line> across = rulings.across();
    List<Rulings.Line> down = rulings.down();
    if (across.isEmpty() || down.size() > 2_000) {
      return;
    }
    for (boolean atEnd : new boolean[] {false, true}) {
      List<Rulings.Line> sorted = new ArrayList<>(down);
      sorted.sort(Comparator.comparing(l -> end(l, atEnd)));
      int start = 0;
      for (int i = 1; i <= sorted.size(); i++) {
        if (i == sorted.size()
            || end(sorted.get(i), atEnd) - end(sorted.get(start), atEnd) > TOGETHER) {
          close(rulings, sorted.subList(start, i), across, atEnd);
          start = i;
        }
      }
    }
  }

  private static float end(Rulings.Line line, boolean atEnd) {
    return atEnd ? line.to() : line.from();
  }

  private static void close(
      Rulings rulings, List<Rulings.Line> down, List<Rulings.Line> across, boolean atEnd) {
    float left = Float.MAX_VALUE;
    float right = 0;
    float sum = 0;
    for (Rulings.Line line : down) {
      left = Math.min(left, line.at());
      right = Math.max(right, line.at());
      sum += end(line, atEnd);
    }
    float at = sum / down.size();
    if (right - left < LEAST_WIDTH) {
      return;
    }
    for (Rulings.Line line : across) {
      if (Math.abs(line.at() - at) < TOGETHER && line.from() < right && line.to() > left) {
        return;
      }
    }
    rulings.add(left, at, right, at);
  }
}
