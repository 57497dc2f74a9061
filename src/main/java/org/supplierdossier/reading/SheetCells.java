package org.supplierdossier.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.document.HiddenContent;
import org.supplierdossier.document.Passage;
import org.xml.sax.SAXException;

/** The cells of one sheet as they are shown, gathered and then written as one table. */
final class SheetCells {
  /** So many cells of a sheet are kept; nobody fills in more by hand. */
  private static final int MAX_CELLS = 2_000_000;

  private final String name;
  private final boolean hidden;
  private final TreeMap<Integer, TreeMap<Integer, String>> rows = new TreeMap<>();
  private final Set<Integer> hiddenRows = new TreeSet<>();
  private final TreeSet<Long> unseen = new TreeSet<>();
  private final List<int[]> hiddenColumns = new ArrayList<>();
  private final Map<Long, int[]> merged = new HashMap<>();
  private final TreeMap<Integer, TreeMap<Integer, String>> comments = new TreeMap<>();
  private final TreeSet<String> furniture = new TreeSet<>();
  private int cells;

  SheetCells(String name, boolean hidden) {
    this.name = name;
    this.hidden = hidden;
  }

  /** Sets the text of a cell; rows and columns count from 1. */
  void set(int row, int column, String text) {
    if (!text.isBlank() && cells++ < MAX_CELLS) {
      rows.computeIfAbsent(row, r -> new TreeMap<>()).put(column, CellText.shown(text));
      if (CellText.isUnseen(text)) {
        unsee(row, column);
      }
    }
  }

  /** Notes a header or footer, with its codes. */
  void furniture(@Nullable String coded) {
    String text = coded == null ? "" : SheetFurniture.plain(coded);
    if (!text.isEmpty()) {
      furniture.add(text);
    }
  }

  void comment(int row, int column, String text) {
    comments.computeIfAbsent(row, r -> new TreeMap<>()).put(column, text);
  }

  void hideRow(int row) {
    hiddenRows.add(row);
  }

  void hideColumns(int first, int last) {
    hiddenColumns.add(new int[] {first, last});
  }

  /** Notes a cell whose text has the colour of the paper, or whose format shows nothing. */
  void unsee(int row, int column) {
    unseen.add(at(row, column));
  }

  /** Takes back that cells of these areas are not seen, as rules of the sheet may colour them. */
  void mayShow(@Nullable String areas) {
    for (String area : areas == null ? new String[0] : areas.split(" ", -1)) {
      CellRangeAddress range = CellRangeAddress.valueOf(area);
      unseen.removeIf(cell -> range.isInRange((int) (cell >> 20) - 1, (int) (cell & 0xfffff) - 1));
    }
  }

  /** Notes a merged area by its upper left cell. */
  void merge(int row, int column, int rowCount, int columnCount) {
    merged.put(at(row, column), new int[] {rowCount, columnCount});
  }

  private static long at(int row, int column) {
    return (long) row << 20 | column;
  }

  void write(Xhtml out) throws SAXException {
    if (hidden) {
      out.found(HiddenContent.Kind.HIDDEN_SHEET, name);
    }
    noteHiddenRows(out);
    noteHiddenColumns(out);
    for (String text : furniture) {
      out.element("p", text, Places.SHEET, name, Places.KIND, Passage.Kind.FURNITURE.name());
    }
    out.open("table", Places.SHEET, name, Places.HIDDEN, Xhtml.flag(hidden));
    for (Map.Entry<Integer, TreeMap<Integer, String>> row : rows.entrySet()) {
      writeRow(out, row.getKey(), row.getValue());
    }
    writeComments(out);
    out.close("table");
  }

  private void writeRow(Xhtml out, int row, Map<Integer, String> values) throws SAXException {
    TreeMap<Integer, String> shown = new TreeMap<>(values);
    TreeMap<Integer, String> hiddenCells = new TreeMap<>();
    for (Map.Entry<Integer, String> cell : values.entrySet()) {
      boolean faint = unseen.contains(at(row, cell.getKey()));
      if (faint) {
        String address = name + "!" + Passage.Cell.letters(cell.getKey()) + row;
        out.found(HiddenContent.Kind.INVISIBLE_TEXT, address + " " + cell.getValue());
      }
      if (faint || isHiddenColumn(cell.getKey())) {
        shown.remove(cell.getKey());
        hiddenCells.put(cell.getKey(), cell.getValue());
      }
    }
    writeCells(out, row, shown, hiddenRows.contains(row), "");
    writeCells(out, row, hiddenCells, true, "");
  }

  private void writeComments(Xhtml out) throws SAXException {
    for (Map.Entry<Integer, TreeMap<Integer, String>> row : comments.entrySet()) {
      for (Map.Entry<Integer, String> comment : row.getValue().entrySet()) {
        TreeMap<Integer, String> one = new TreeMap<>(Map.of(comment.getKey(), comment.getValue()));
        boolean unseen = hiddenRows.contains(row.getKey()) || isHiddenColumn(comment.getKey());
        writeCells(out, row.getKey(), one, unseen, Passage.Kind.NOTE.name());
      }
    }
  }

  private void writeCells(
      Xhtml out, int row, Map<Integer, String> values, boolean unseen, String kind)
      throws SAXException {
    if (values.isEmpty()) {
      return;
    }
    out.open(
        "tr",
        Places.ROW,
        Integer.toString(row),
        Places.HIDDEN,
        Xhtml.flag(unseen),
        Places.KIND,
        kind);
    for (Map.Entry<Integer, String> cell : values.entrySet()) {
      int[] spans = merged.getOrDefault(at(row, cell.getKey()), new int[] {1, 1});
      out.element(
          "td",
          cell.getValue(),
          Places.COLUMN,
          Integer.toString(cell.getKey()),
          "rowspan",
          Xhtml.span(spans[0]),
          "colspan",
          Xhtml.span(spans[1]));
    }
    out.close("tr");
  }

  private boolean isHiddenColumn(int column) {
    for (int[] range : hiddenColumns) {
      if (column >= range[0] && column <= range[1]) {
        return true;
      }
    }
    return false;
  }

  private void noteHiddenRows(Xhtml out) throws SAXException {
    int first = 0;
    int last = 0;
    for (int row : hiddenRows) {
      if (!rows.containsKey(row)) {
        continue;
      }
      if (first > 0 && row != last + 1) {
        out.found(HiddenContent.Kind.HIDDEN_ROW, name + "!" + first + ":" + last);
        first = 0;
      }
      first = first == 0 ? row : first;
      last = row;
    }
    if (first > 0) {
      out.found(HiddenContent.Kind.HIDDEN_ROW, name + "!" + first + ":" + last);
    }
  }

  private void noteHiddenColumns(Xhtml out) throws SAXException {
    for (int[] range : hiddenColumns) {
      boolean filled =
          rows.values().stream()
              .anyMatch(r -> r.ceilingKey(range[0]) != null && r.ceilingKey(range[0]) <= range[1]);
      if (filled) {
        String columns = Passage.Cell.letters(range[0]) + ":" + Passage.Cell.letters(range[1]);
        out.found(HiddenContent.Kind.HIDDEN_COLUMN, name + "!" + columns);
      }
    }
  }
}
