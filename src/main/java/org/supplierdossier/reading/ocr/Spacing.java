package org.supplierdossier.reading.ocr;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds where the letters of a line begin and end, and the gaps between its words. The network
 * drops many of the blanks of Western lines; the paper shows them.
 */
final class Spacing {
  /** A gap between words is at least this share of the height of the strip. */
  private static final double LEAST_GAP = 0.115;

  /** ... and this many times as wide as most gaps between letters of the line. */
  private static final double TIMES_USUAL = 2.1;

  private Spacing() {}

  /**
   * A character that the network has seen.
   *
   * @param at its middle, as a share of the width of the strip
   */
  record Mark(String text, double at, double sureness) {}

  /**
   * The letters of a line with their edges, in pixels of the picture from the left of the line.
   *
   * @param scale pixels of the picture for a pixel of the strip, along the line
   * @param height of the line in pixels of the picture
   */
  static List<Letter> letters(List<Mark> marks, Pixels strip, double scale, double height) {
    List<Mark> printed = marks.stream().filter(m -> !m.text.isBlank()).toList();
    List<Letter> letters = new ArrayList<>();
    if (printed.isEmpty()) {
      return letters;
    }
    Ink ink = Ink.of(strip);
    int[][] gaps = gaps(printed, ink, strip.width());
    double least = Math.max(LEAST_GAP * height, TIMES_USUAL * usual(gaps) * scale);
    int next = 0;
    for (int i = 0; i < printed.size(); i++) {
      Mark mark = printed.get(i);
      boolean blank = false;
      while (marks.get(next) != mark) {
        next++;
        blank = true;
      }
      next++;
      if (i > 0) {
        double gap = (gaps[i][1] - gaps[i][0]) * scale;
        String before = printed.get(i - 1).text;
        if (blank || gap > least * times(printed, i)) {
          addBlank(letters, before, mark.text, gaps[i], scale);
        }
      }
      int left = ink.first(gaps[i][1], gaps[i + 1][0]);
      int right = ink.last(gaps[i][1], gaps[i + 1][0]);
      if (left >= right) {
        left = gaps[i][1];
        right = gaps[i + 1][0];
      }
      letters.add(new Letter(mark.text, left * scale, right * scale, mark.sureness));
    }
    return letters;
  }

  private static void addBlank(
      List<Letter> letters, String before, String after, int[] gap, double scale) {
    if (!(isWide(before) && isWide(after))) {
      letters.add(new Letter(" ", gap[0] * scale, gap[1] * scale, 1));
    }
  }

  /** The stretches without ink before, between and after the characters, in pixels of the strip. */
  private static int[][] gaps(List<Mark> marks, Ink ink, int width) {
    int[][] gaps = new int[marks.size() + 1][];
    gaps[0] = new int[] {0, ink.first(0, (int) (marks.get(0).at * width))};
    for (int i = 1; i < marks.size(); i++) {
      gaps[i] = ink.gap((int) (marks.get(i - 1).at * width), (int) (marks.get(i).at * width));
    }
    int last = (int) (marks.get(marks.size() - 1).at * width);
    gaps[marks.size()] = new int[] {ink.last(last, width), width};
    return gaps;
  }

  /** The width of most gaps. */
  private static double usual(int[][] gaps) {
    int[] widths = new int[Math.max(0, gaps.length - 2)];
    for (int i = 1; i + 1 < gaps.length; i++) {
      widths[i - 1] = gaps[i][1] - gaps[i][0];
    }
    java.util.Arrays.sort(widths);
    return widths.length < 4 ? 0 : widths[widths.length / 2];
  }

  /** How much wider a gap must be here: numbers are set loosely, and Chinese needs no blanks. */
  private static double times(List<Mark> marks, int i) {
    String before = marks.get(i - 1).text;
    String after = marks.get(i).text;
    if (isWide(before) || isWide(after)) {
      return 4;
    }
    boolean inNumber =
        (isDigit(before) || isMark(before))
            && (isDigit(after) || isMark(after) || after.equals("%"));
    return inNumber ? 1.7 : isMark(after) || after.equals(")") || before.equals("(") ? 2.5 : 1;
  }

  private static boolean isDigit(String text) {
    return text.length() == 1 && text.charAt(0) >= '0' && text.charAt(0) <= '9';
  }

  private static boolean isMark(String text) {
    return text.length() == 1 && ".,;:".indexOf(text.charAt(0)) >= 0;
  }

  private static boolean isWide(String text) {
    return text.codePointAt(0) >= 0x2e80;
  }
}
