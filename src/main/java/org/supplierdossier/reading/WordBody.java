package org.supplierdossier.reading;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/** Writes the paragraphs and tables of one part of a Word document. */
final class WordBody {
  private final Xhtml out;
  private final WordStyles styles;
  private final WordNumbering numbering;
  private final WordPlaceholders placeholders;

  WordBody(Xhtml out, WordStyles styles, WordNumbering numbering, WordPlaceholders placeholders) {
    this.out = out;
    this.styles = styles;
    this.numbering = numbering;
    this.placeholders = placeholders;
  }

  /** Writes everything in a part; with a kind where it is beside the running text. */
  void write(Element part, String kind) throws SAXException {
    out.open("div", Places.KIND, kind);
    blocks(part);
    out.close("div");
  }

  private void blocks(Element parent) throws SAXException {
    for (Element child = parent.firstElementChild();
        child != null;
        child = child.nextElementSibling()) {
      switch (child.tagName()) {
        case "w:p" -> paragraph(child);
        case "w:tbl" -> table(child);
        case "w:sdt" -> {
          if (!placeholders.isBlank(child)) {
            blocks(child);
          }
        }
        case "w:del", "w:moveFrom", "mc:Fallback", "w:sectPr", "w:sdtPr", "w:sdtEndPr" -> {
          // taken out by its author, or a second form of what was read
        }
        default -> blocks(child);
      }
    }
  }

  private void paragraph(Element paragraph) throws SAXException {
    Element properties = WordXml.child(paragraph, "w:pPr");
    WordRuns runs = WordRuns.of(paragraph, styles, placeholders);
    boolean blank = runs.isBlank();
    // a blank paragraph counts and shows its number too, as the first column of many tables does
    String label =
        blank && isDeleted(properties) ? "" : numbering.next(styles.numbering(properties));
    if (!blank || (!label.isEmpty() && isInCell(paragraph))) {
      int level = styles.headingLevel(properties);
      String element = level > 0 ? "h" + level : label.isEmpty() ? "p" : "li";
      out.open(element);
      out.text(label.isEmpty() ? "" : label + " ");
      runs.write(out);
      out.close(element);
    }
    for (Element box : runs.boxes()) {
      blocks(box);
    }
  }

  private static boolean isDeleted(@Nullable Element properties) {
    return WordXml.child(WordXml.child(properties, "w:rPr"), "w:del") != null;
  }

  private static boolean isInCell(Element paragraph) {
    Element parent = paragraph.parent();
    return parent != null && parent.tagName().equals("w:tc");
  }

  private void table(Element table) throws SAXException {
    List<List<Cell>> rows = new ArrayList<>();
    for (Element row : rows(table)) {
      rows.add(cells(row));
    }
    out.open("table");
    for (int i = 0; i < rows.size(); i++) {
      out.open("tr");
      for (Cell cell : rows.get(i)) {
        if (!cell.continues) {
          String rowspan = Xhtml.span(rowsOf(rows, i, cell));
          out.open(
              "td",
              "colspan",
              Xhtml.span(cell.columns),
              "rowspan",
              rowspan,
              Places.COLUMN,
              Integer.toString(cell.column));
          if (WordXml.child(WordXml.child(cell.element, "w:tcPr"), "w:cellDel") == null) {
            blocks(cell.element);
          }
          out.close("td");
        }
      }
      out.close("tr");
    }
    out.close("table");
  }

  private static List<Element> rows(Element table) {
    List<Element> rows = new ArrayList<>();
    for (Element child : table.children()) {
      switch (child.tagName()) {
        case "w:tr" -> {
          if (WordXml.child(WordXml.child(child, "w:trPr"), "w:del") == null) {
            rows.add(child);
          }
        }
        case "w:sdt", "w:sdtContent", "w:ins", "w:customXml" -> rows.addAll(rows(child));
        default -> {
          // properties
        }
      }
    }
    return rows;
  }

  /** A cell; it continues where it is the lower part of a merged one. */
  private record Cell(
      Element element, int column, int columns, boolean merged, boolean continues) {}

  private static List<Cell> cells(Element row) {
    List<Cell> cells = new ArrayList<>();
    int column = 1 + gridBefore(row);
    for (Element tc : cellElements(row)) {
      Element properties = WordXml.child(tc, "w:tcPr");
      int columns =
          Math.max(1, Math.min(100, WordXml.number(WordXml.value(properties, "w:gridSpan"), 1)));
      Element merge = WordXml.child(properties, "w:vMerge");
      boolean continues = merge != null && !merge.attr("w:val").equals("restart");
      cells.add(new Cell(tc, column, columns, merge != null, continues));
      column += columns;
    }
    return cells;
  }

  private static int gridBefore(Element row) {
    String value = WordXml.value(WordXml.child(row, "w:trPr"), "w:gridBefore");
    return Math.max(0, Math.min(100, WordXml.number(value, 0)));
  }

  private static List<Element> cellElements(Element parent) {
    List<Element> cells = new ArrayList<>();
    for (Element child : parent.children()) {
      switch (child.tagName()) {
        case "w:tc" -> cells.add(child);
        case "w:sdt", "w:sdtContent", "w:customXml" -> cells.addAll(cellElements(child));
        default -> {
          // properties
        }
      }
    }
    return cells;
  }

  private static int rowsOf(List<List<Cell>> rows, int from, Cell cell) {
    if (!cell.merged) {
      return 1;
    }
    int last = from;
    while (last + 1 < rows.size() && continued(rows.get(last + 1), cell.column)) {
      last++;
    }
    return last - from + 1;
  }

  private static boolean continued(List<Cell> row, int column) {
    for (@Nullable Cell cell : row) {
      if (cell != null && cell.column == column) {
        return cell.continues;
      }
    }
    return false;
  }
}
