package org.supplierdossier.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a quote stands inside its document. Every kind has the number of its passage and the
 * half-open range {@code [start, end)} of UTF-16 offsets in the text of that passage.
 */
public sealed interface Locator {
  /** Number of the passage in its document, from 0 in reading order. */
  int passage();

  /** First offset in the passage. */
  int start();

  /** Offset after the last in the passage. */
  int end();

  /** The name of the kind as it stands in {@code dossier.json}. */
  String kind();

  /**
   * On a page, of a PDF or a scan.
   *
   * @param page from 1
   * @param box the box around the lines of the passage, or null where unknown
   * @param confidence of character recognition in the passage in percent, the mean over its
   *     characters; null where the document itself holds the text
   */
  record Page(
      int passage, int start, int end, int page, @Nullable Box box, @Nullable Integer confidence)
      implements Locator {
    /** A place in text that the document itself holds. */
    public Page(int passage, int start, int end, int page, @Nullable Box box) {
      this(passage, start, end, page, box, null);
    }

    @Override
    public String kind() {
      return "page";
    }
  }

  /**
   * In running text that has no pages of its own, such as a Word document.
   *
   * @param number of the paragraph, from 1
   * @param headings the headings above it, outermost first
   */
  record Paragraph(int passage, int start, int end, int number, List<String> headings)
      implements Locator {
    public Paragraph {
      headings = List.copyOf(headings);
    }

    @Override
    public String kind() {
      return "paragraph";
    }
  }

  /**
   * In a table of a text document.
   *
   * @param table number of the table, from 1
   * @param row from 1
   * @param column of the first cell of the quote, from 1
   */
  record TableCell(int passage, int start, int end, int table, int row, int column)
      implements Locator {
    @Override
    public String kind() {
      return "table-cell";
    }
  }

  /**
   * In a spreadsheet.
   *
   * @param address as the program shows it: {@code C7}, or a range {@code A7:D7}
   */
  record SheetCell(int passage, int start, int end, String sheet, String address)
      implements Locator {
    @Override
    public String kind() {
      return "cell";
    }
  }

  /**
   * On a slide.
   *
   * @param number from 1
   * @param part {@code body}, {@code notes} or {@code comments}
   */
  record Slide(int passage, int start, int end, int number, String part) implements Locator {
    @Override
    public String kind() {
      return "slide";
    }
  }

  /**
   * In plain text.
   *
   * @param number of the first line of the passage, from 1
   */
  record Line(int passage, int start, int end, int number) implements Locator {
    @Override
    public String kind() {
      return "line";
    }
  }

  /**
   * In structured data.
   *
   * @param pointer JSON pointer (RFC 6901) or element path
   */
  record Pointer(int passage, int start, int end, String pointer) implements Locator {
    @Override
    public String kind() {
      return "pointer";
    }
  }

  /**
   * In a message.
   *
   * @param part {@code header} or {@code body}
   */
  record Part(int passage, int start, int end, String part) implements Locator {
    @Override
    public String kind() {
      return "part";
    }
  }
}
