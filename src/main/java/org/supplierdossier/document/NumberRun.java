package org.supplierdossier.document;

import java.util.ArrayList;
import java.util.List;

/**
 * A run of digits and letters in a text, with single blanks and hyphens between its groups.
 *
 * @param start of the run in the text
 * @param end after the run
 * @param code its characters without separators, digits in ASCII, letters in upper case
 */
record NumberRun(int start, int end, String code) {
  /** As few as a passport number of any country has. */
  private static final int LEAST_DIGITS = 5;

  /** The runs of a text that hold at least 5 digits, whole and in parts, in order. */
  static List<NumberRun> in(String text) {
    List<NumberRun> runs = new ArrayList<>();
    List<int[]> groups = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = at;
      boolean digits = false;
      while (end < text.length() && isCode(text.charAt(end))) {
        char c = plain(text.charAt(end));
        digits |= c >= '0' && c <= '9';
        end++;
      }
      if (digits) {
        groups.add(new int[] {at, end});
      }
      boolean goesOn = digits && end + 1 < text.length() && isSeparator(text.charAt(end));
      if (!goesOn) {
        addSequences(text, groups, runs);
        groups.clear();
      }
      at = end + 1;
    }
    addSequences(text, groups, runs);
    return runs;
  }

  /** Adds each group by itself, and each sequence of groups that could be one number. */
  private static void addSequences(String text, List<int[]> groups, List<NumberRun> runs) {
    for (int first = 0; first < groups.size(); first++) {
      for (int last = first; last < groups.size() && last < first + 7; last++) {
        add(text, groups.get(first)[0], groups.get(last)[1], runs);
      }
    }
  }

  private static void add(String text, int start, int end, List<NumberRun> runs) {
    if (end - start > 40) {
      return;
    }
    StringBuilder code = new StringBuilder();
    int digits = 0;
    for (int i = start; i < end; i++) {
      char c = plain(text.charAt(i));
      if (!isSeparator(c)) {
        code.append(Character.toUpperCase(c));
        digits += c >= '0' && c <= '9' ? 1 : 0;
      }
    }
    if (digits >= LEAST_DIGITS) {
      runs.add(new NumberRun(start, end, code.toString()));
    }
  }

  private static boolean isCode(char c) {
    char p = plain(c);
    return (p >= '0' && p <= '9') || (p >= 'A' && p <= 'Z') || (p >= 'a' && p <= 'z');
  }

  private static boolean isSeparator(char c) {
    return c == ' ' || c == '-' || c == '－';
  }

  /** The ASCII form of a full-width character. */
  private static char plain(char c) {
    return c >= '！' && c <= '～' ? (char) (c - '！' + '!') : c;
  }

  boolean isDigits() {
    return code.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  int length() {
    return code.length();
  }
}
