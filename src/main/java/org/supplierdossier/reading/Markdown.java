package org.supplierdossier.reading;

import java.util.ArrayList;
import java.util.List;

/** The marks of Markdown (CommonMark 0.31, and its tables as GitHub writes them). */
final class Markdown {
  private static final String MARKS = "\\`*_{}[]()#+-.!|<>~";

  private Markdown() {}

  /** The level of a heading from 1 to 6, or 0. */
  static int heading(String line) {
    int level = 0;
    while (level < line.length() && line.charAt(level) == '#') {
      level++;
    }
    return level <= 6 && level < line.length() && line.charAt(level) == ' ' ? level : 0;
  }

  /** The text of a heading, without the marks before it and behind it. */
  static String title(String line) {
    String text = line.substring(heading(line)).strip();
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == '#') {
      end--;
    }
    return end < text.length() && (end == 0 || text.charAt(end - 1) == ' ')
        ? text.substring(0, end).strip()
        : text;
  }

  /** Whether a line underlines the one above as a heading. */
  static boolean isUnderline(String line) {
    return line.length() >= 3
        && (line.chars().allMatch(c -> c == '=') || line.chars().allMatch(c -> c == '-'));
  }

  /** Whether a line is drawn between two parts of the text. */
  static boolean isBreak(String line) {
    String plain = line.replace(" ", "");
    return plain.length() >= 3
        && "*-_".indexOf(plain.charAt(0)) >= 0
        && plain.chars().allMatch(c -> c == plain.charAt(0));
  }

  /** Whether a line begins or ends text that is shown as it stands. */
  static boolean isFence(String line) {
    return line.startsWith("```") || line.startsWith("~~~");
  }

  /** Whether a line parts the head of a table from its rows. */
  static boolean isRule(String line) {
    return line.indexOf('-') >= 0
        && line.indexOf('|') >= 0
        && line.chars().allMatch(c -> "|-: ".indexOf(c) >= 0);
  }

  /** The cells of a row, at bars that no backslash stands before. */
  static List<String> cells(String row) {
    String line = row.startsWith("|") ? row.substring(1) : row;
    line =
        line.endsWith("|") && !line.endsWith("\\|") ? line.substring(0, line.length() - 1) : line;
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '|' && (i == 0 || line.charAt(i - 1) != '\\')) {
        cells.add(plain(cell.toString()));
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(plain(cell.toString()));
    return cells;
  }

  /** A text as it is shown: emphasis without its marks, of a link its words. */
  static String plain(String marked) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      boolean escapes = c == '\\' && i + 1 < marked.length();
      if (escapes && MARKS.indexOf(marked.charAt(i + 1)) >= 0) {
        text.append(marked.charAt(++i));
      } else if (marked.startsWith("____", i)) {
        int end = i;
        while (end < marked.length() && marked.charAt(end) == '_') {
          end++;
        }
        text.append(marked, i, end); // a blank to be filled in
        i = end - 1;
      } else if (marked.startsWith("**", i)
          || marked.startsWith("__", i)
          || marked.startsWith("~~", i)) {
        i++;
      } else if (c == '['
          || (c == '!' && marked.startsWith("[", i + 1) && link(marked, i + 1) > 0)) {
        i += c == '!' ? 1 : 0;
        int end = link(marked, i);
        text.append(end < 0 ? "[" : plain(marked.substring(i + 1, marked.indexOf("](", i))));
        i = end < 0 ? i : end;
      } else if (c != '`' && !isEmphasis(marked, i)) {
        text.append(c);
      }
    }
    return text.toString();
  }

  /**
   * Whether a star or underscore sets off words rather than standing for itself: it clings to a
   * word on one side only, and has its like in the text.
   */
  private static boolean isEmphasis(String text, int at) {
    char c = text.charAt(at);
    if (c != '*' && c != '_') {
      return false;
    }
    boolean wordBefore = at > 0 && isWord(text.charAt(at - 1));
    boolean wordAfter = at + 1 < text.length() && isWord(text.charAt(at + 1));
    boolean spaceBefore = at == 0 || text.charAt(at - 1) <= ' ';
    boolean spaceAfter = at + 1 == text.length() || text.charAt(at + 1) <= ' ';
    if (wordBefore && wordAfter) {
      return false;
    }
    int next = text.indexOf(c, at + 1);
    boolean opens = !spaceAfter && !wordBefore && next > 0 && text.charAt(next - 1) > ' ';
    int last = text.lastIndexOf(c, at - 1);
    boolean closes = !spaceBefore && !wordAfter && last >= 0 && text.charAt(last + 1) > ' ';
    return opens || closes;
  }

  private static boolean isWord(char c) {
    return c < 0x80 && Character.isLetterOrDigit(c);
  }

  /** Where the link ends that begins at a bracket, or -1. */
  private static int link(String text, int open) {
    int middle = text.indexOf("](", open);
    int inner = text.indexOf('[', open + 1);
    boolean whole = middle > 0 && (inner < 0 || inner > middle);
    return whole ? text.indexOf(')', middle) : -1;
  }
}
