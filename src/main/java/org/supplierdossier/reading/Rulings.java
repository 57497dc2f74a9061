package org.supplierdossier.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The straight lines that are drawn along the axes of a page, in points from its upper left. */
final class Rulings {
  /** Lines this near to each other are one. */
  private static final float NEAR = 2.5f;

  /** A filled rectangle this thin is a line. */
  private static final float THIN = 3f;

  private static final float SHORTEST = 4f;
  private static final int MAX_LINES = 20_000;

  private final List<Line> horizontal = new ArrayList<>();
  private final List<Line> vertical = new ArrayList<>();

  /**
   * A line.
   *
   * @param at its height if it runs across, its distance from the left if it runs down
   */
  record Line(float at, float from, float to) {
    boolean covers(float point) {
      return from - NEAR <= point && point <= to + NEAR;
    }

    boolean meets(Line across) {
      return covers(across.at) && across.covers(at);
    }
  }

  /** Adds a stroked line between two points; lines that run askew are left out. */
  void add(float x1, float y1, float x2, float y2) {
    if (horizontal.size() + vertical.size() >= MAX_LINES) {
      return;
    }
    if (Math.abs(y1 - y2) <= 1 && Math.abs(x1 - x2) >= SHORTEST) {
      horizontal.add(new Line((y1 + y2) / 2, Math.min(x1, x2), Math.max(x1, x2)));
    } else if (Math.abs(x1 - x2) <= 1 && Math.abs(y1 - y2) >= SHORTEST) {
      vertical.add(new Line((x1 + x2) / 2, Math.min(y1, y2), Math.max(y1, y2)));
    }
  }

  /** Adds a rectangle; a filled one counts where it is as thin as a line. */
  void addRectangle(float x1, float y1, float x2, float y2, boolean stroked) {
    float width = Math.abs(x1 - x2);
    float height = Math.abs(y1 - y2);
    if (height <= THIN && width > height) {
      add(x1, (y1 + y2) / 2, x2, (y1 + y2) / 2);
    } else if (width <= THIN) {
      add((x1 + x2) / 2, y1, (x1 + x2) / 2, y2);
    } else if (stroked) {
      add(x1, y1, x2, y1);
      add(x1, y2, x2, y2);
      add(x1, y1, x1, y2);
      add(x2, y1, x2, y2);
    }
  }

  /** The lines that run across, those in line with each other joined, from top to bottom. */
  List<Line> across() {
    return joined(horizontal);
  }

  /** The lines that run down, those in line with each other joined, from left to right. */
  List<Line> down() {
    return joined(vertical);
  }

  private static List<Line> joined(List<Line> lines) {
    List<Line> sorted = new ArrayList<>(lines);
    sorted.sort(Comparator.comparing(Line::at));
    List<Line> joined = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= sorted.size(); i++) {
      if (i == sorted.size() || sorted.get(i).at - sorted.get(start).at > NEAR) {
        joinInLine(sorted.subList(start, i), joined);
        start = i;
      }
    }
    joined.sort(Comparator.comparing(Line::at).thenComparing(Line::from));
    return joined;
  }

  private static void joinInLine(List<Line> inLine, List<Line> joined) {
    List<Line> sorted = new ArrayList<>(inLine);
    sorted.sort(Comparator.comparing(Line::from));
    Line open = sorted.get(0);
    for (Line line : sorted) {
      if (line.from <= open.to + NEAR) {
        open = new Line(open.at, open.from, Math.max(open.to, line.to));
      } else {
        joined.add(open);
        open = line;
      }
    }
    joined.add(open);
  }
}
