package org.supplierdossier.reading;

/**
 * The attributes by which our parsers say in XHTML where text stands and what it is. They count for
 * the element and everything in it. Attributes of these names that a document brings along are
 * dropped.
 */
final class Places {
  static final String PREFIX = "data-";

  /** Page number, from 1. */
  static final String PAGE = "data-page";

  /** Left, top, right and bottom of the lines, in points, separated by blanks. */
  static final String BOX = "data-box";

  /** How sure characters were recognized, in percent. */
  static final String CONFIDENCE = "data-confidence";

  /** Name of a sheet, on a table. */
  static final String SHEET = "data-sheet";

  /** Row number, from 1, on a row. */
  static final String ROW = "data-row";

  /** Column number, from 1, on a cell. */
  static final String COLUMN = "data-col";

  /** Number of a slide, from 1. */
  static final String SLIDE = "data-slide";

  /** Part of a slide or of a message. */
  static final String PART = "data-part";

  /** Number of the first line, from 1. */
  static final String LINE = "data-line";

  /** JSON pointer or element path. */
  static final String POINTER = "data-pointer";

  /** Name of a kind of passage, where the element does not say it. */
  static final String KIND = "data-kind";

  /**
   * Present where a reader of the document would not see the text; its value may be the key of a
   * kind of hidden content.
   */
  static final String HIDDEN = "data-hidden";

  /** Name of a kind of hidden content, on an empty element. */
  static final String FOUND = "data-found";

  /** Detail of hidden content, beside {@link #FOUND}. */
  static final String DETAIL = "data-detail";

  private Places() {}
}
