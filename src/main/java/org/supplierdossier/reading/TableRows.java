package org.supplierdossier.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.supplierdossier.document.Passage;

/** The rows of a table with the columns their cells stand in, given what spans into them. */
final class TableRows {
  private static final int MAX_SPAN = 1_000;

  private final List<Row> rows = new ArrayList<>();

  /** For each column, how many rows more a cell above reaches down, and how wide that cell is. */
  private final Map<Integer, Integer> reaching = new HashMap<>();

  private int widest;
  private boolean text;
  private boolean nested;
  private boolean placed;

  private TableRows() {}

  /**
   * A row.
   *
   * @param element that holds the cells
   * @param number of the row, from 1
   * @param text of the cells that have any, separated by tabs
   * @param unseen text of the cells that a reader does not see
   */
  record Row(
      Element element,
      int number,
      String text,
      List<Passage.Cell> cells,
      List<Element> nestedTables,
      String unseen) {

    /** The scope of the row, given the scope of its table. */
    Scope scope(Scope table) {
      return table.inside(element);
    }
  }

  static TableRows of(Element table) {
    TableRows rows = new TableRows();
    rows.placed = table.hasAttr(Places.SHEET);
    rows.collect(table);
    return rows;
  }

  List<Row> rows() {
    return rows;
  }

  boolean hasText() {
    return text;
  }

  /** Whether the table has one column and so arranges text rather than relating it. */
  boolean isLayout() {
    return !placed && widest <= 1 && (nested || rows.stream().anyMatch(TableRows::hasBlocks));
  }

  private static boolean hasBlocks(Row row) {
    return row.element().select("> td > p, > td > div, > td > ul, > td > ol").size() > 1;
  }

  private void collect(Element parent) {
    for (Element child : parent.children()) {
      switch (child.normalName()) {
        case "tr" -> add(child);
        case "thead", "tbody", "tfoot" -> collect(child);
        case "caption" -> add(child);
        default -> {
          // columns and stray elements have no text of their own
        }
      }
    }
  }

  private void add(Element tr) {
    int number = Scope.number(tr, Places.ROW, rows.isEmpty() ? 1 : last().number() + 1);
    List<Element> tables = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    StringBuilder unseen = new StringBuilder();
    List<Passage.Cell> cells = new ArrayList<>();
    int column = 1;
    for (Element td : tr.normalName().equals("caption") ? List.of(tr) : tr.children()) {
      column = nextFree(Scope.number(td, Places.COLUMN, column));
      int columns = Math.max(1, Math.min(MAX_SPAN, Scope.number(td, "colspan", 1)));
      int rowspan = Math.max(1, Math.min(MAX_SPAN, Scope.number(td, "rowspan", 1)));
      addCell(cellText(td, tables, unseen), column, columns, rowspan, line, cells);
      reach(column, columns, rowspan);
      column += columns;
    }
    widest = Math.max(widest, column - 1);
    passRow();
    text |= !cells.isEmpty();
    nested |= !tables.isEmpty();
    rows.add(new Row(tr, number, line.toString(), cells, tables, PassageText.clean(unseen)));
  }

  private static void addCell(
      String cellText,
      int column,
      int columns,
      int rowspan,
      StringBuilder line,
      List<Passage.Cell> cells) {
    if (cellText.isEmpty()) {
      return;
    }
    if (!line.isEmpty()) {
      line.append(Passage.CELL_SEPARATOR);
    }
    int start = line.length();
    line.append(cellText);
    cells.add(new Passage.Cell(column, columns, rowspan, start, line.length()));
  }

  private Row last() {
    return rows.get(rows.size() - 1);
  }

  private int nextFree(int column) {
    int free = column;
    while (reaching.containsKey(free)) {
      free++;
    }
    return free;
  }

  private void reach(int column, int columns, int rowspan) {
    if (rowspan > 1 && !placed) {
      for (int i = 0; i < columns; i++) {
        // one more, which the end of this row takes away
        reaching.put(column + i, rowspan);
      }
    }
  }

  private void passRow() {
    reaching.replaceAll((column, left) -> left - 1);
    reaching.values().removeIf(left -> left <= 0);
  }

  private static String cellText(Element td, List<Element> tables, StringBuilder unseen) {
    StringBuilder text = new StringBuilder();
    if (Scope.isHidden(td)) {
      collectText(td, unseen, tables, unseen);
    } else {
      collectText(td, text, tables, unseen);
    }
    return PassageText.clean(text);
  }

  private static void collectText(
      Element element, StringBuilder text, List<Element> tables, StringBuilder unseen) {
    for (Node node : element.childNodes()) {
      if (node instanceof TextNode piece) {
        text.append(piece.getWholeText());
      } else if (node instanceof Element child) {
        String name = child.normalName();
        if (name.equals("table")) {
          tables.add(child);
        } else if (text != unseen && Scope.isHidden(child)) {
          unseen.append(' ');
          collectText(child, unseen, tables, unseen);
        } else if (!name.equals("script") && !name.equals("style")) {
          boolean inline = isInline(name);
          text.append(inline ? "" : " ");
          collectText(child, text, tables, unseen);
          text.append(inline ? "" : " ");
        }
      }
    }
  }

  private static boolean isInline(String name) {
    return switch (name) {
      case "a",
          "b",
          "i",
          "u",
          "em",
          "strong",
          "span",
          "font",
          "sub",
          "sup",
          "small",
          "big",
          "code",
          "ins",
          "del",
          "abbr",
          "bdi",
          "bdo",
          "mark",
          "s",
          "label",
          "tt" ->
          true;
      default -> false;
    };
  }
}
