package org.supplierdossier.reading.structured;

import java.util.ArrayList;
import java.util.List;

/**
 * Statements of one kind, as rows under headings.
 *
 * @param title what the format calls them
 * @param pointer of what holds them all
 * @param headings of the columns
 */
public record StatementTable(String title, String pointer, List<String> headings, List<Row> rows) {
  public StatementTable {
    headings = List.copyOf(headings);
    rows = List.copyOf(rows);
  }

  /** A tree with this text has the number of a line for a pointer. */
  static final String LINE = "#line";

  /**
   * One statement.
   *
   * @param pointer of the object or element that states it; empty where it stands on a line
   * @param line number of the line, from 1; 0 where it has a pointer
   * @param cells a value for each heading, empty where nothing is stated
   */
  public record Row(String pointer, int line, List<String> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /** A table while its rows come in. */
  static final class Builder {
    private final String title;
    private final String pointer;
    private final List<String> headings;
    private final List<Row> rows = new ArrayList<>();

    Builder(String title, String pointer, String... headings) {
      this.title = title;
      this.pointer = pointer;
      this.headings = List.of(headings);
    }

    void row(String at, String... cells) {
      rows.add(new Row(at, 0, List.of(cells)));
    }

    void row(Tree at, String... cells) {
      int line = LINE.equals(at.text()) ? Integer.parseInt(at.pointer()) : 0;
      rows.add(new Row(line > 0 ? "" : at.pointer(), line, List.of(cells)));
    }

    /** Adds the table to others, if it has rows. */
    void addTo(List<StatementTable> tables) {
      if (!rows.isEmpty()) {
        tables.add(new StatementTable(title, pointer, headings, rows));
      }
    }
  }
}
