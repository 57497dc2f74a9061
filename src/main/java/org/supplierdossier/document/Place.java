package org.supplierdossier.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a passage stands, before a quote within it is known. */
public sealed interface Place {

  /** See {@link Locator.Page}. */
  record Page(int page, @Nullable Box box, @Nullable Integer confidence) implements Place {
    /** A place in text that the document itself holds. */
    public Page(int page, @Nullable Box box) {
      this(page, box, null);
    }
  }

  /** See {@link Locator.Paragraph}; the headings are those of the passage. */
  record Paragraph(int number) implements Place {}

  /** A row of a table in a text document or on a slide or page; see {@link Locator.TableCell}. */
  record TableRow(int table, int row) implements Place {}

  /**
   * A row of a spreadsheet; see {@link Locator.SheetCell}.
   *
   * @param row as the program shows it, from 1
   */
  record SheetRow(String sheet, int row) implements Place {}

  /** See {@link Locator.Slide}. */
  record Slide(int number, String part) implements Place {}

  /** See {@link Locator.Line}. */
  record Line(int number) implements Place {}

  /** See {@link Locator.Pointer}. */
  record Pointer(String pointer) implements Place {}

  /** See {@link Locator.Part}. */
  record Part(String part) implements Place {}

  /** The place of the characters {@code [start, end)} of a passage that stands here. */
  default Locator locate(
      int passage, int start, int end, List<String> headings, List<Passage.Cell> cells) {
    if (this instanceof Page p) {
      return new Locator.Page(passage, start, end, p.page, p.box, p.confidence);
    } else if (this instanceof Paragraph p) {
      return new Locator.Paragraph(passage, start, end, p.number, headings);
    } else if (this instanceof TableRow r) {
      int column =
          Passage.Cell.touched(cells, start, end).stream()
              .mapToInt(Passage.Cell::column)
              .min()
              .orElse(1);
      return new Locator.TableCell(passage, start, end, r.table, r.row, column);
    } else if (this instanceof SheetRow r) {
      return new Locator.SheetCell(
          passage, start, end, r.sheet, address(r, Passage.Cell.touched(cells, start, end)));
    } else if (this instanceof Slide s) {
      return new Locator.Slide(passage, start, end, s.number, s.part);
    } else if (this instanceof Line l) {
      return new Locator.Line(passage, start, end, l.number);
    } else if (this instanceof Pointer p) {
      return new Locator.Pointer(passage, start, end, p.pointer);
    } else if (this instanceof Part p) {
      return new Locator.Part(passage, start, end, p.part);
    }
    throw new IllegalStateException("a place of no known kind: " + this);
  }

  private static String address(SheetRow row, List<Passage.Cell> touched) {
    if (touched.isEmpty()) {
      return "A" + row.row;
    }
    String first = Passage.Cell.letters(touched.get(0).column()) + row.row;
    String last = Passage.Cell.letters(touched.get(touched.size() - 1).column()) + row.row;
    return first.equals(last) ? first : first + ":" + last;
  }
}
