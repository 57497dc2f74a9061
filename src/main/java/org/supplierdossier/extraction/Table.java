package org.supplierdossier.extraction;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.document.Passage;
import org.supplierdossier.document.Place;

/**
 * The rows of one table as they follow each other in a document.
 *
 * @param rows in order, none hidden
 * @param before the last passages before the table, nearest first
 */
record Table(List<Row> rows, List<Passage> before) {
  private static final int LINES_BEFORE = 3;

  Table {
    rows = List.copyOf(rows);
    before = List.copyOf(before);
  }

  /**
   * A row, with the cells above that reach down into it.
   *
   * @param passage the row itself
   * @param merged cells of rows above that span this one
   */
  record Row(Passage passage, List<Reaching> merged) {
    Row {
      merged = List.copyOf(merged);
    }

    /** The text of the cell in a column, also where it is merged with cells above; or null. */
    @Nullable String at(int column) {
      Passage.Cell cell = cell(column);
      if (cell != null) {
        return blankToNull(passage.textOf(cell));
      }
      for (Reaching above : merged) {
        if (above.cell.column() <= column && column < above.cell.column() + above.cell.columns()) {
          return blankToNull(above.text);
        }
      }
      return null;
    }

    /** The row's own cell in a column, or null. */
    Passage.@Nullable Cell cell(int column) {
      for (Passage.Cell cell : passage.cells()) {
        if (cell.column() <= column && column < cell.column() + cell.columns()) {
          return cell;
        }
      }
      return null;
    }

    private static @Nullable String blankToNull(String text) {
      String stripped = text.strip();
      return stripped.isEmpty() ? null : stripped;
    }
  }

  /**
   * A cell of a row above that spans further rows.
   *
   * @param passage number of the row it stands in
   * @param lastRow the last row it spans
   */
  record Reaching(Passage.Cell cell, String text, int passage, int lastRow) {}

  /** The tables of a document, in order. Page furniture inside a table does not end it. */
  static List<Table> of(List<Passage> passages) {
    List<Table> tables = new ArrayList<>();
    List<Row> rows = new ArrayList<>();
    List<Reaching> reaching = new ArrayList<>();
    String open = null;
    int first = 0;
    boolean turned = false;
    for (int i = 0; i < passages.size(); i++) {
      Passage passage = passages.get(i);
      boolean isRow = passage.kind() == Passage.Kind.TABLE_ROW && !passage.cells().isEmpty();
      boolean furniture = passage.kind() == Passage.Kind.FURNITURE || isPageNumber(passage);
      if (passage.hidden() || furniture) {
        turned |= furniture;
        continue;
      }
      String key = isRow ? key(passage.place()) : null;
      boolean goesOn =
          open != null && isRow && turned && goesOn(rows.get(rows.size() - 1).passage(), passage);
      turned = false;
      if (goesOn) {
        reaching.clear();
      } else if (open != null && !open.equals(key)) {
        tables.add(new Table(rows, before(passages, first)));
        rows.clear();
        reaching.clear();
      }
      if (key != null) {
        first = rows.isEmpty() ? i : first;
        rows.add(row(passage, reaching, rows.size()));
      }
      open = key;
    }
    if (!rows.isEmpty()) {
      tables.add(new Table(rows, before(passages, first)));
    }
    return tables;
  }

  /** A bare figure between two tables is the number of a page that was printed there. */
  private static boolean isPageNumber(Passage passage) {
    String text = passage.text().strip();
    return passage.kind() == Passage.Kind.PARAGRAPH
        && text.length() <= 4
        && !text.isEmpty()
        && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /**
   * Whether a row goes on with a table that the page before broke off: the next table of the
   * document, in as many columns, with nothing but page furniture between.
   */
  private static boolean goesOn(Passage last, Passage next) {
    return last.place() instanceof Place.TableRow before
        && next.place() instanceof Place.TableRow after
        && after.table() == before.table() + 1
        && after.row() == 1
        && lastColumn(last) == lastColumn(next)
        && last.cells().size() > 2;
  }

  private static int lastColumn(Passage row) {
    return row.cells().stream().mapToInt(c -> c.column() + c.columns() - 1).max().orElse(0);
  }

  private static Row row(Passage passage, List<Reaching> reaching, int inOrder) {
    int number = number(passage.place(), inOrder);
    reaching.removeIf(r -> r.lastRow < number);
    Row row = new Row(passage, reaching);
    for (Passage.Cell cell : passage.cells()) {
      if (cell.rows() > 1) {
        reaching.add(
            new Reaching(cell, passage.textOf(cell), passage.number(), number + cell.rows() - 1));
      }
    }
    return row;
  }

  private static int number(Place place, int inOrder) {
    if (place instanceof Place.TableRow r) {
      return r.row();
    }
    return place instanceof Place.SheetRow r ? r.row() : inOrder;
  }

  private static String key(Place place) {
    if (place instanceof Place.TableRow r) {
      return "table " + r.table();
    }
    return place instanceof Place.SheetRow r ? "sheet " + r.sheet() : "rows";
  }

  private static List<Passage> before(List<Passage> passages, int first) {
    List<Passage> before = new ArrayList<>();
    for (int i = first - 1; i >= 0 && before.size() < LINES_BEFORE; i--) {
      Passage passage = passages.get(i);
      if (passage.kind() == Passage.Kind.TABLE_ROW) {
        break;
      }
      if (!passage.hidden() && passage.kind() != Passage.Kind.FURNITURE) {
        before.add(passage);
      }
    }
    return before;
  }
}
