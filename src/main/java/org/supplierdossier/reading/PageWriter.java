package org.supplierdossier.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.document.Box;
import org.supplierdossier.document.Passage;
import org.xml.sax.SAXException;

/** Writes the lines of pages as paragraphs, also across the ends of pages, and as table rows. */
final class PageWriter {
  private final Xhtml out;
  private final Bookmarks bookmarks;
  private PageParagraph paragraph = new PageParagraph();
  private final Map<Integer, Confidence> confidences = new HashMap<>();
  private LineMeasure measure = LineMeasure.of(List.of());

  /** The edges of the table that nothing has followed yet. */
  private @Nullable ColumnEdges broken;

  PageWriter(Xhtml out, Bookmarks bookmarks) {
    this.out = out;
    this.bookmarks = bookmarks;
  }

  void page(PageLayout.Arranged page, PageFurniture furniture) throws SAXException {
    out.element("div", "", Places.PAGE, Integer.toString(page.page().number()));
    confidences.put(page.page().number(), page.page().confidence());
    List<TextLine> beside = new ArrayList<>();
    List<TextLine> lines = page.lines();
    int table = 0;
    for (List<TextLine> region : page.regions()) {
      List<TextLine> body = new ArrayList<>();
      for (TextLine line : region) {
        (furniture.contains(line, page, lines) ? beside : body).add(line);
      }
      measure = LineMeasure.of(body);
      List<TextLine> between = new ArrayList<>();
      for (TextLine line : body) {
        while (table < page.tables().size() && page.tables().get(table).top() < line.baseline()) {
          lines(between);
          between.clear();
          ruled(page.page().number(), page.tables().get(table++));
        }
        between.add(line);
      }
      lines(between);
    }
    while (table < page.tables().size()) {
      ruled(page.page().number(), page.tables().get(table++));
    }
    for (TextLine line : beside) {
      write("p", line.text(), line.page(), line.box(), Passage.Kind.FURNITURE.name());
    }
  }

  void finish() throws SAXException {
    endParagraph();
  }

  private void lines(List<TextLine> lines) throws SAXException {
    for (List<TextLine> block : PageTables.split(lines)) {
      if (PageTables.isTable(block)) {
        endParagraph();
        aligned(block);
      } else {
        for (int i = 0; i < block.size(); i++) {
          TextLine line = block.get(i);
          Bookmarks.Match match = bookmarks.match(block, i);
          if (match != null) {
            endParagraph();
            heading(block.subList(i, i + match.lines()), match.level());
            i += match.lines() - 1;
            continue;
          }
          if (!paragraph.isEmpty() && !paragraph.continuesWith(line, measure)) {
            endParagraph();
          }
          paragraph.add(line);
        }
      }
    }
  }

  /** Writes the lines that a bookmark of the document names. */
  private void heading(List<TextLine> lines, int level) throws SAXException {
    PageParagraph heading = new PageParagraph();
    lines.forEach(heading::add);
    write("h" + level, heading.text(), heading.page(), heading.box(), "");
  }

  private void endParagraph() throws SAXException {
    if (!paragraph.isEmpty()) {
      String element = paragraph.isHeading(measure) ? bookmarks.otherHeading() : "p";
      write(element, paragraph.text(), paragraph.page(), paragraph.box(), "");
      paragraph = new PageParagraph();
    }
  }

  private void aligned(List<TextLine> rows) throws SAXException {
    broken = null;
    out.open("table", Places.PAGE, Integer.toString(rows.get(0).page()));
    for (TextLine row : rows) {
      openRow(row.page(), row.box());
      List<Integer> columns = PageTables.columns(row, rows);
      for (int i = 0; i < row.runs().size(); i++) {
        String column = Integer.toString(columns.get(i));
        out.element("td", row.runs().get(i).text(), Places.COLUMN, column);
      }
      out.close("tr");
    }
    out.close("table");
  }

  private void ruled(int page, RuledTable table) throws SAXException {
    endParagraph();
    ColumnEdges own = table.edges();
    ColumnEdges edges = broken == null ? own : broken;
    out.open("table", Places.PAGE, Integer.toString(page));
    for (int row = 0; row < table.rowCount(); row++) {
      List<RuledTable.Cell> cells = table.cellsOf(row);
      edges = edges.fit(cells, table) || cells.isEmpty() ? edges : own;
      openRow(page, table.box(row));
      for (RuledTable.Cell cell : cells) {
        ColumnEdges.Columns columns = edges.of(cell, table);
        out.element(
            "td",
            cell.text(),
            Places.COLUMN,
            Integer.toString(columns == null ? cell.column() + 1 : columns.first()),
            "colspan",
            Xhtml.span(columns == null ? cell.columnCount() : columns.count()),
            "rowspan",
            Xhtml.span(cell.rowCount()));
      }
      out.close("tr");
    }
    out.close("table");
    broken = edges;
  }

  private void openRow(int page, Box box) throws SAXException {
    out.open(
        "tr",
        Places.PAGE,
        Integer.toString(page),
        Places.BOX,
        written(box),
        Places.CONFIDENCE,
        confidence(page, box));
  }

  private void write(String element, String text, int page, Box box, String kind)
      throws SAXException {
    broken = kind.isEmpty() ? null : broken;
    out.element(
        element,
        text,
        Places.PAGE,
        Integer.toString(page),
        Places.BOX,
        written(box),
        Places.CONFIDENCE,
        confidence(page, box),
        Places.KIND,
        kind);
  }

  private String confidence(int page, Box box) {
    return confidences.getOrDefault(page, Confidence.NONE).percent(box);
  }

  private static String written(Box box) {
    return box.left() + " " + box.top() + " " + box.right() + " " + box.bottom();
  }
}
