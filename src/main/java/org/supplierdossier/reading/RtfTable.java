package org.supplierdossier.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.xml.sax.SAXException;

/** The rows of a table of an RTF file, whose columns show by the edges of the cells of all rows. */
final class RtfTable {
  /** Edges no further apart, in twentieths of a point, are one. */
  private static final int NEAR = 40;

  private final List<Row> rows = new ArrayList<>();

  /**
   * A cell.
   *
   * @param pieces texts with the marks that say why they are not seen
   * @param nested rows of the table that stands in it
   */
  record Cell(List<String[]> pieces, List<List<List<String[]>>> nested) {
    boolean isBlank() {
      return nested.isEmpty() && pieces.stream().allMatch(p -> PassageText.isEmpty(p[0]));
    }
  }

  /** How a cell of a row is laid out: its right edge, and how it is merged with those above. */
  record Edge(int right, Merge merge) {}

  /** How a cell is merged with those above and below. */
  enum Merge {
    NONE,
    FIRST,
    LOWER
  }

  private record Row(List<Cell> cells, List<Edge> edges) {
    boolean isLaidOut() {
      return edges.size() >= cells.size();
    }

    int left(int cell) {
      return cell == 0 ? Integer.MIN_VALUE : edges.get(cell - 1).right;
    }

    boolean isLowerAt(int left) {
      for (int i = 0; i < cells.size() && isLaidOut(); i++) {
        boolean same = i == 0 ? left == Integer.MIN_VALUE : Math.abs(left(i) - left) < NEAR;
        if (same) {
          return edges.get(i).merge == Merge.LOWER;
        }
      }
      return false;
    }
  }

  void add(List<Cell> cells, List<Edge> edges) {
    rows.add(new Row(List.copyOf(cells), List.copyOf(edges)));
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  void write(Xhtml out) throws SAXException {
    NavigableSet<Integer> grid = grid();
    out.open("table");
    for (int i = 0; i < rows.size(); i++) {
      out.open("tr");
      for (int j = 0; j < rows.get(i).cells.size(); j++) {
        write(out, i, j, grid);
      }
      out.close("tr");
    }
    out.close("table");
    rows.clear();
  }

  private NavigableSet<Integer> grid() {
    NavigableSet<Integer> grid = new TreeSet<>();
    for (Row row : rows) {
      for (Edge edge : row.edges) {
        if (grid.subSet(edge.right - NEAR, edge.right + NEAR).isEmpty()) {
          grid.add(edge.right);
        }
      }
    }
    return grid;
  }

  private void write(Xhtml out, int at, int number, NavigableSet<Integer> grid)
      throws SAXException {
    Row row = rows.get(at);
    Cell cell = row.cells.get(number);
    if (!row.isLaidOut()) {
      out.open("td", Places.COLUMN, Integer.toString(number + 1));
    } else if (row.edges.get(number).merge == Merge.LOWER && cell.isBlank()) {
      return;
    } else {
      int before = number == 0 ? 0 : columns(grid, row.left(number));
      int columns = columns(grid, row.edges.get(number).right) - before;
      String rowspan = Xhtml.span(rowsOf(at, number));
      String column = Integer.toString(Math.max(number, before) + 1);
      out.open("td", Places.COLUMN, column, "colspan", Xhtml.span(columns), "rowspan", rowspan);
    }
    RtfText.inline(out, cell.pieces);
    if (!cell.nested.isEmpty()) {
      nested(out, cell.nested);
    }
    out.close("td");
  }

  private static int columns(NavigableSet<Integer> grid, int edge) {
    return grid.headSet(edge + NEAR).size();
  }

  private int rowsOf(int at, int number) {
    Row row = rows.get(at);
    if (row.edges.get(number).merge != Merge.FIRST) {
      return 1;
    }
    int last = at;
    while (last + 1 < rows.size() && rows.get(last + 1).isLowerAt(row.left(number))) {
      last++;
    }
    return last - at + 1;
  }

  private static void nested(Xhtml out, List<List<List<String[]>>> rows) throws SAXException {
    out.open("table");
    for (List<List<String[]>> row : rows) {
      out.open("tr");
      for (List<String[]> cell : row) {
        out.open("td");
        RtfText.inline(out, cell);
        out.close("td");
      }
      out.close("tr");
    }
    out.close("table");
  }
}
