package org.supplierdossier.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.supplierdossier.document.Box;

/**
 * Runs that stand on one line, from left to right.
 *
 * @param page from 1
 */
record TextLine(int page, List<TextRun> runs) {

  TextLine {
    runs = List.copyOf(runs);
  }

  /** Puts runs of one page into lines, from top to bottom. */
  static List<TextLine> arrange(int page, List<TextRun> runs) {
    List<TextRun> sorted = new ArrayList<>(runs);
    sorted.sort(Comparator.comparing(TextRun::baseline).thenComparing(TextRun::left));
    List<TextLine> lines = new ArrayList<>();
    List<TextRun> current = new ArrayList<>();
    for (TextRun run : sorted) {
      if (!current.isEmpty() && !isSameLine(current.get(0), run)) {
        lines.add(of(page, current));
        current.clear();
      }
      current.add(run);
    }
    if (!current.isEmpty()) {
      lines.add(of(page, current));
    }
    return lines;
  }

  private static TextLine of(int page, List<TextRun> runs) {
    List<TextRun> ordered = new ArrayList<>(runs);
    ordered.sort(Comparator.comparing(TextRun::left));
    return new TextLine(page, ordered);
  }

  private static boolean isSameLine(TextRun first, TextRun next) {
    return next.baseline() - first.baseline() < 0.4f * Math.min(first.size(), next.size());
  }

  float left() {
    return runs.get(0).left();
  }

  float right() {
    float right = 0;
    for (TextRun run : runs) {
      right = Math.max(right, run.right());
    }
    return right;
  }

  float baseline() {
    return runs.get(0).baseline();
  }

  float size() {
    float size = 0;
    for (TextRun run : runs) {
      size = Math.max(size, run.size());
    }
    return size;
  }

  String text() {
    StringBuilder text = new StringBuilder();
    for (TextRun run : runs) {
      text.append(text.isEmpty() ? "" : " ").append(run.text());
    }
    return text.toString();
  }

  Box box() {
    float top = baseline() - size();
    return new Box(
        (int) Math.floor(left()),
        (int) Math.floor(top),
        (int) Math.ceil(right()),
        (int) Math.ceil(baseline() + 0.25f * size()));
  }
}
