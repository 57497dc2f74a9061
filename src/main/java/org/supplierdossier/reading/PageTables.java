package org.supplierdossier.reading;

import java.util.ArrayList;
import java.util.List;

/** Finds rows whose cells stand under each other. */
final class PageTables {
  private PageTables() {}

  /** Splits lines into runs of table rows and runs of other lines. */
  static List<List<TextLine>> split(List<TextLine> lines) {
    List<List<TextLine>> blocks = new ArrayList<>();
    List<TextLine> block = new ArrayList<>();
    boolean inTable = false;
    for (int i = 0; i < lines.size(); i++) {
      boolean row =
          (i > 0 && aligns(lines.get(i - 1), lines.get(i)))
              || (i + 1 < lines.size() && aligns(lines.get(i), lines.get(i + 1)));
      if (row != inTable && !block.isEmpty()) {
        blocks.add(block);
        block = new ArrayList<>();
      }
      inTable = row;
      block.add(lines.get(i));
    }
    if (!block.isEmpty()) {
      blocks.add(block);
    }
    return blocks;
  }

  static boolean isTable(List<TextLine> block) {
    return block.size() >= 2 && aligns(block.get(0), block.get(1));
  }

  /**
   * The columns, from 1, in which the runs of a row stand: those of the row with the most runs
   * under or above which they stand; one after the other where that does not tell them apart.
   */
  static List<Integer> columns(TextLine row, List<TextLine> rows) {
    TextLine widest = row;
    for (TextLine other : rows) {
      widest = other.runs().size() > widest.runs().size() ? other : widest;
    }
    List<Integer> columns = new ArrayList<>();
    int last = 0;
    for (TextRun run : row.runs()) {
      int column = 1 + nearest(run, widest.runs());
      if (column <= last) {
        return java.util.stream.IntStream.rangeClosed(1, row.runs().size()).boxed().toList();
      }
      columns.add(column);
      last = column;
    }
    return columns;
  }

  /** The run that another one shares most of its width with, or else stands nearest to. */
  private static int nearest(TextRun run, List<TextRun> runs) {
    int best = 0;
    float most = -Float.MAX_VALUE;
    for (int i = 0; i < runs.size(); i++) {
      TextRun other = runs.get(i);
      float shared = Math.min(run.right(), other.right()) - Math.max(run.left(), other.left());
      if (shared > most) {
        most = shared;
        best = i;
      }
    }
    return best;
  }

  private static boolean aligns(TextLine above, TextLine below) {
    if (above.runs().size() < 2 || below.runs().size() < 2) {
      return false;
    }
    int aligned = 0;
    for (TextRun run : below.runs()) {
      for (TextRun other : above.runs()) {
        float tolerance = 0.6f * run.size();
        if (Math.abs(run.left() - other.left()) < tolerance
            || Math.abs(run.right() - other.right()) < tolerance
            || Math.abs(run.left() + run.right() - other.left() - other.right()) < 2 * tolerance) {
          aligned++;
          break;
        }
      }
    }
    return aligned >= 2;
  }
}
