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

  /** Where the network has seen a blank, a gap that is so much narrower is enough. */
  private static final double SEEN = 0.55;

  /** Chinese marks take the room of a whole character, most of it blank. */
  private static final String CLOSING = "，。、；：！？）】》”’";

  private static final String OPENING = "（【《“‘";

  private static final String QUOTES = "\"'“”‘’";

  /** Between a label and its value stands at least so much room, in widths of a character. */
  private static final double APART = 0.8;

  /** A mark takes half the room of a character without filling it. */
  private static final double APART_FROM_MARK = 1.4;

  /** Width of a Chinese character as a share of the height of its line. */
  private static final double EM = 0.75;

  private Spacing() {}

  /**
   * A character that the network has seen.
   *
   * @param at its middle, in pixels of the strip
   */
  record Mark(String text, double at, double sureness) {}

  /**
   * The letters of a line with their edges, in pixels of the picture from the left of the line.
   *
   * @param width of the strip
   * @param scale pixels of the picture for a pixel of the strip, along the line
   * @param height of the line in pixels of the picture
   */
  static List<Letter> letters(List<Mark> marks, Ink ink, int width, double scale, double height) {
    List<Mark> printed = new ArrayList<>();
    List<Boolean> blanks = new ArrayList<>();
    boolean blank = false;
    for (Mark mark : marks) {
      if (mark.text.isBlank()) {
        blank = true;
      } else {
        printed.add(mark);
        blanks.add(blank);
        blank = false;
      }
    }
    if (printed.isEmpty()) {
      return List.of();
    }
    int[][] gaps = gaps(printed, ink, width);
    double least = least(gaps, blanks, height / scale);
    int em = (int) (EM * height / scale);
    List<Letter> letters = new ArrayList<>();
    for (int i = 0; i < printed.size(); i++) {
      Mark mark = printed.get(i);
      int gap = gaps[i][1] - gaps[i][0];
      if (i > 0
          && gap > (blanks.get(i) ? SEEN : times(printed, i)) * least
          && gap >= apart(printed.get(i - 1).text, mark.text) * em) {
        letters.add(new Letter(" ", gaps[i][0] * scale, gaps[i][1] * scale, 1));
      }
      int left = ink.first(gaps[i][1], gaps[i + 1][0]);
      int right = ink.last(gaps[i][1], gaps[i + 1][0]);
      if (left >= right) {
        left = gaps[i][1];
        right = gaps[i + 1][0];
      }
      if (CLOSING.contains(mark.text)) {
        right = Math.max(right, Math.min(gaps[i + 1][1], left + em));
      } else if (OPENING.contains(mark.text)) {
        left = Math.min(left, Math.max(gaps[i][0], right - em));
      }
      letters.add(new Letter(mark.text, left * scale, right * scale, mark.sureness));
    }
    return letters;
  }

  /** From which width on a gap parts two words of Latin letters, in pixels of the strip. */
  private static double least(int[][] gaps, List<Boolean> blanks, double height) {
    List<Integer> seen = new ArrayList<>();
    for (int i = 1; i < blanks.size(); i++) {
      if (blanks.get(i)) {
        seen.add(gaps[i][1] - gaps[i][0]);
      }
    }
    seen.sort(null);
    double least = Math.max(LEAST_GAP * height, TIMES_USUAL * usual(gaps));
    // what the network sees as blanks tells how wide they are in this line
    return seen.size() < 3 ? least : Math.max(least, 0.8 * seen.get(seen.size() / 2));
  }

  /** How far two characters must stand apart for a blank, in widths of a Chinese one. */
  private static double apart(String before, String after) {
    boolean wide = isWide(before) && isWide(after);
    boolean quotation = QUOTES.contains(before) || QUOTES.contains(after);
    if (isFullMark(before) || isFullMark(after)) {
      return APART_FROM_MARK;
    } else if (quotation && (isWide(before) || isWide(after))) {
      return APART_FROM_MARK;
    }
    return wide ? APART : 0;
  }

  private static boolean isFullMark(String text) {
    return isWide(text) && (CLOSING.contains(text) || OPENING.contains(text));
  }

  /** The stretches without ink before, between and after the characters, in pixels of the strip. */
  private static int[][] gaps(List<Mark> marks, Ink ink, int width) {
    int[][] gaps = new int[marks.size() + 1][];
    gaps[0] = new int[] {0, ink.first(0, (int) marks.get(0).at)};
    for (int i = 1; i < marks.size(); i++) {
      gaps[i] = ink.gap((int) marks.get(i - 1).at, (int) marks.get(i).at);
    }
    gaps[marks.size()] = new int[] {ink.last((int) marks.get(marks.size() - 1).at, width), width};
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
