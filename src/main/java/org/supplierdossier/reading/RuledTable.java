package org.supplierdossier.reading;

import java.util.ArrayList;
import java.util.List;
import org.supplierdossier.document.Box;

/** A table that is drawn with lines: a grid, some of whose cells are merged. */
final class RuledTable {
  private final float[] rows;
  private final float[] columns;
  private final List<Cell> cells = new ArrayList<>();

  RuledTable(float[] rows, float[] columns) {
    this.rows = rows;
    this.columns = columns;
  }

  /** A cell by its upper left place in the grid, from 0, with the characters in it. */
  record Cell(int row, int column, int rowCount, int columnCount, List<Glyph> glyphs) {

    /** The text of the cell, its lines joined as they would be read. */
    String text() {
      StringBuilder text = new StringBuilder();
      for (TextLine line : TextLine.arrange(1, TextRun.group(glyphs))) {
        PassageText.join(text, line.text());
      }
      return PassageText.clean(text);
    }
  }

  void addCell(int row, int column, int rowCount, int columnCount) {
    cells.add(new Cell(row, column, rowCount, columnCount, new ArrayList<>()));
  }

  float top() {
    return rows[0];
  }

  float bottom() {
    return rows[rows.length - 1];
  }

  float left(Cell cell) {
    return columns[cell.column];
  }

  float right(Cell cell) {
    return columns[cell.column + cell.columnCount];
  }

  ColumnEdges edges() {
    return new ColumnEdges(columns);
  }

  int rowCount() {
    return rows.length - 1;
  }

  /** Whether the grid relates cells to each other rather than framing one. */
  boolean relates() {
    return cells.size() >= 2;
  }

  /** Takes a character that stands inside a cell. */
  boolean take(Glyph glyph) {
    float x = glyph.left() + glyph.width() / 2;
    float y = glyph.baseline() - glyph.size() * 0.3f;
    if (x < columns[0] || x > columns[columns.length - 1] || y < top() || y > bottom()) {
      return false;
    }
    for (Cell cell : cells) {
      if (x >= columns[cell.column]
          && x < columns[cell.column + cell.columnCount]
          && y >= rows[cell.row]
          && y < rows[cell.row + cell.rowCount]) {
        cell.glyphs.add(glyph);
        return true;
      }
    }
    return false;
  }

  /** The cells that start in a row, from left to right. */
  List<Cell> cellsOf(int row) {
    List<Cell> started = new ArrayList<>();
    for (Cell cell : cells) {
      if (cell.row == row) {
        started.add(cell);
      }
    }
    return started;
  }

  Box box(int row) {
    return new Box(
        (int) Math.floor(columns[0]),
        (int) Math.floor(rows[row]),
        (int) Math.ceil(columns[columns.length - 1]),
        (int) Math.ceil(rows[row + 1]));
  }
}
