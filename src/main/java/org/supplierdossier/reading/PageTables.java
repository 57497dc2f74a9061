package org.supplierdossier.reading;

import java.util.ArrayList;
import java.util.List;

/** Finds rows whose cells stand under each other. */
final class PageTables {
  /** Words stand no further apart, in sizes of the font. */
  private static final float WIDEST_BLANK = 3f;

  /** The blanks of one line differ by less, in sizes of the font. */
  private static final float EVEN = 0.3f;

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

  /** Whether a line is the number of a clause or a bullet, and the text behind it. */
  private static boolean isListItem(TextLine line) {
    return line.runs().size() == 2 && Enumerator.isAlone(line.runs().get(0).text());
  }

  /** Whether a line is words that stand apart by as much each, as in text that fills its width. */
  private static boolean isJustified(TextLine line) {
    float narrowest = Float.MAX_VALUE;
    float widest = 0;
    List<TextRun> runs = line.runs();
    for (int i = 0; i < runs.size(); i++) {
      if (runs.get(i).text().indexOf(' ') >= 0 || !isLatin(runs.get(i).text())) {
        return false;
      }
      float gap = i == 0 ? narrowest : runs.get(i).left() - runs.get(i - 1).right();
      narrowest = Math.min(narrowest, gap);
      widest = i == 0 ? 0 : Math.max(widest, gap);
    }
    return runs.size() > 2
        && widest < WIDEST_BLANK * line.size()
        && widest - narrowest < EVEN * line.size();
  }

  private static boolean isLatin(String text) {
    return text.codePoints().noneMatch(Character::isIdeographic);
  }

  private static boolean aligns(TextLine above, TextLine below) {
    if (above.runs().size() < 2 || below.runs().size() < 2) {
      return false;
    }
    if (isListItem(above) || isListItem(below) || isJustified(above) || isJustified(below)) {
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
