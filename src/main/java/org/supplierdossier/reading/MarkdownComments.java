package org.supplierdossier.reading;

import java.util.ArrayList;
import java.util.List;

/** Takes the comments out of the lines of a Markdown text, which its reader does not see. */
final class MarkdownComments {
  private static final String OPEN = "<!--";
  private static final String CLOSE = "-->";

  private final List<Comment> found = new ArrayList<>();
  private final StringBuilder current = new StringBuilder();
  private boolean open;
  private int line;

  /**
   * What a comment says.
   *
   * @param line on which it begins, from 1
   */
  record Comment(String text, int line) {}

  /** A line without what of it is comment. */
  String takenFrom(String text, int number) {
    StringBuilder shown = new StringBuilder();
    int at = 0;
    while (at < text.length() || (open && text.isEmpty())) {
      if (open) {
        int end = text.indexOf(CLOSE, at);
        current.append(text, at, end < 0 ? text.length() : end).append(' ');
        if (end < 0) {
          return shown.toString();
        }
        close();
        at = end + CLOSE.length();
      } else {
        int start = begin(text, at);
        shown.append(text, at, start);
        open = start < text.length();
        line = number;
        at = open ? start + OPEN.length() : start;
      }
    }
    return shown.toString();
  }

  /** Where the next comment begins, or the end: over lines only what begins one reaches. */
  private static int begin(String text, int from) {
    int start = text.indexOf(OPEN, from);
    while (start >= 0) {
      boolean ended = text.indexOf(CLOSE, start + OPEN.length()) >= 0;
      boolean code = text.substring(0, start).chars().filter(c -> c == '`').count() % 2 == 1;
      if (text.substring(0, start).isBlank() || (ended && !code)) {
        return start;
      }
      start = text.indexOf(OPEN, start + 1);
    }
    return text.length();
  }

  private void close() {
    open = false;
    String text = PassageText.clean(current);
    if (!text.isEmpty()) {
      found.add(new Comment(text, line));
    }
    current.setLength(0);
  }

  /** The comments that ended since this was last asked. */
  List<Comment> take() {
    List<Comment> taken = List.copyOf(found);
    found.clear();
    return taken;
  }

  /** The comments that are left at the end of the text, also one that nothing ends. */
  void end() {
    if (open) {
      close();
    }
  }
}
