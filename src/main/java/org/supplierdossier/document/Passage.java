package org.supplierdossier.document;

import java.util.ArrayList;
import java.util.List;
import org.supplierdossier.language.Language;

/**
 * A located piece of the text of a document. Tables come as one passage for each row, whose cells
 * are ranges of the row's text.
 *
 * @param number in its document, from 0 in reading order
 * @param headings the headings above it, outermost first
 * @param text as printed, with personal numbers masked; cells of a row are separated by one tab
 * @param cells of a table row in column order, blank cells left out; empty for other kinds
 * @param hidden whether a reader of the document would not have seen it; never evidence
 */
public record Passage(
    int number,
    Kind kind,
    Place place,
    List<String> headings,
    String text,
    Language language,
    List<Cell> cells,
    boolean hidden) {

  /** Separates the cells of a table row in its text. */
  public static final char CELL_SEPARATOR = '\t';

  public Passage {
    headings = List.copyOf(headings);
    cells = List.copyOf(cells);
    for (Cell cell : cells) {
      if (cell.start < 0 || cell.end < cell.start || cell.end > text.length()) {
        throw new IllegalArgumentException(
            "cell " + cell + " lies outside the " + text.length() + " characters of its row");
      }
    }
  }

  /** What a passage is in its document. */
  public enum Kind {
    HEADING,
    PARAGRAPH,
    LIST_ITEM,
    TABLE_ROW,
    /** A footnote, comment, speaker's note or form field beside the running text. */
    NOTE,
    /** A page header or footer. */
    FURNITURE,
    /** Provenance of a message: sender, recipients, date, subject. */
    MESSAGE_HEADER,
    /** Text of an earlier message that a reply repeats. */
    QUOTED_REPLY
  }

  /**
   * A cell of a table row.
   *
   * @param column from 1
   * @param columns how many columns it spans, at least 1
   * @param rows how many rows it spans, at least 1
   * @param start first offset in the text of the row
   * @param end offset after the last
   */
  public record Cell(int column, int columns, int rows, int start, int end) {

    /** The cells that share a character with {@code [start, end)}, in order. */
    static List<Cell> touched(List<Cell> cells, int start, int end) {
      List<Cell> touched = new ArrayList<>();
      for (Cell cell : cells) {
        if (cell.start < end && start < cell.end) {
          touched.add(cell);
        }
      }
      return touched;
    }

    /** The letters of a spreadsheet column: 1 is A, 27 is AA. */
    public static String letters(int column) {
      StringBuilder letters = new StringBuilder();
      for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
        letters.insert(0, (char) ('A' + (rest - 1) % 26));
      }
      return letters.toString();
    }
  }

  /** The same passage as if everyone could see it. */
  public Passage revealed() {
    return hidden ? new Passage(number, kind, place, headings, text, language, cells, false) : this;
  }

  /** The same passage as another kind of text. */
  public Passage as(Kind other) {
    return new Passage(number, other, place, headings, text, language, cells, hidden);
  }

  /** The text of a cell of this row. */
  public String textOf(Cell cell) {
    return text.substring(cell.start, cell.end);
  }

  /** The place of the characters {@code [start, end)} of this passage. */
  public Locator locate(int start, int end) {
    if (start < 0 || end <= start || end > text.length()) {
      throw new IllegalArgumentException(
          "[" + start + ", " + end + ") is no range of a passage of " + text.length());
    }
    return place.locate(number, start, end, headings, cells);
  }
}
