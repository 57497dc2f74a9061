package org.supplierdossier.reading;

import java.util.List;

/** Finds the columns of a page, so that each is read to its end before the next. */
final class PageColumns {
  private PageColumns() {}

  static List<TextLine> order(int page, List<TextRun> runs) {
    return TextLine.arrange(page, runs);
  }
}
