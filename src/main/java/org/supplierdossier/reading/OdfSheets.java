package org.supplierdossier.reading;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.xml.sax.SAXException;

/** Writes the sheets of an OpenDocument spreadsheet with the addresses of their cells. */
final class OdfSheets {
  /** A row or cell with content is repeated at most so often; empty ones are only counted. */
  private static final int MAX_REPEATED = 1_000;

  private static final int MAX_COLUMN = 16_384;

  private final Xhtml out;
  private final OdfStyles styles;
  private SheetCells cells = new SheetCells("", false);
  private int row;
  private int column;

  OdfSheets(Xhtml out, OdfStyles styles) {
    this.out = out;
    this.styles = styles;
  }

  void write(Element body) throws SAXException {
    for (Element table : body.getElementsByTag("table:table")) {
      String display =
          styles.value(
              "table", table.attr("table:style-name"), "style:table-properties", "table:display");
      Element parent = table.parent();
      if (parent != null && parent.tagName().equals("office:spreadsheet")) {
        cells = new SheetCells(table.attr("table:name"), display.equals("false"));
        row = 1;
        column = 1;
        gather(table);
        cells.write(out);
      }
    }
  }

  private void gather(Element parent) {
    for (Element child : parent.children()) {
      switch (child.tagName()) {
        case "table:table-column" -> column(child);
        case "table:table-row" -> row(child);
        case "table:table-columns",
            "table:table-header-columns",
            "table:table-column-group",
            "table:table-rows",
            "table:table-header-rows",
            "table:table-row-group" ->
            gather(child);
        default -> {
          // sources, shapes and forms
        }
      }
    }
  }

  private void column(Element definition) {
    int times = repeated(definition, "table:number-columns-repeated");
    if (isHidden(definition)) {
      cells.hideColumns(column, Math.min(MAX_COLUMN, column + times - 1));
    }
    column += times;
  }

  /** Filtered out or collapsed. */
  private static boolean isHidden(Element rowOrColumn) {
    String visibility = rowOrColumn.attr("table:visibility");
    return visibility.equals("collapse") || visibility.equals("filter");
  }

  private void row(Element definition) {
    int times = repeated(definition, "table:number-rows-repeated");
    boolean filled = !definition.select("text|p, [office:value], [office:string-value]").isEmpty();
    for (int i = 0; filled && i < Math.min(times, MAX_REPEATED); i++) {
      if (isHidden(definition)) {
        cells.hideRow(row + i);
      }
      cells(definition, row + i);
    }
    row += times;
  }

  private void cells(Element definition, int at) {
    int where = 1;
    for (Element cell : definition.children()) {
      int times = repeated(cell, "table:number-columns-repeated");
      if (cell.tagName().equals("table:table-cell")) {
        for (int i = 0; i < Math.min(times, MAX_REPEATED); i++) {
          cell(cell, at, where + i);
        }
      }
      where += times;
    }
  }

  private void cell(Element cell, int atRow, int atColumn) {
    List<String> lines = new ArrayList<>();
    for (Element child : cell.children()) {
      if (child.tagName().equals("text:p")) {
        lines.add(text(child));
      } else if (child.tagName().equals("office:annotation")) {
        cells.comment(atRow, atColumn, String.join(" ", child.select("text|p").eachText()));
      }
    }
    cells.set(atRow, atColumn, shown(cell, String.join("\n", lines)));
    if (!styles.look("table-cell", cell.attr("table:style-name")).unseen().isEmpty()) {
      cells.unsee(atRow, atColumn);
    }
    int rows = WordXml.number(cell.attr("table:number-rows-spanned"), 1);
    int columns = WordXml.number(cell.attr("table:number-columns-spanned"), 1);
    if (rows > 1 || columns > 1) {
      cells.merge(atRow, atColumn, Math.max(1, rows), Math.max(1, columns));
    }
  }

  /** The text of a cell, also where its format shows nothing of its number. */
  private static String shown(Element cell, String text) {
    String value = cell.attr("office:value");
    value = value.isEmpty() ? cell.attr("office:string-value") : value;
    boolean unseen = text.isBlank() && !value.isBlank() && !value.equals("0");
    return unseen ? ShownNumbers.UNSEEN + value : text;
  }

  private static String text(Element paragraph) {
    for (Element blank : paragraph.select("text|s, text|tab, text|line-break")) {
      blank.text(" ");
    }
    return paragraph.wholeText();
  }

  private static int repeated(Element element, String attribute) {
    return Math.max(1, WordXml.number(element.attr(attribute), 1));
  }
}
