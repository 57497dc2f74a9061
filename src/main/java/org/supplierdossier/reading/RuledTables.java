package org.supplierdossier.reading;

import java.util.ArrayList;
import java.util.List;

/** Finds the tables that the lines of a page draw. */
final class RuledTables {
  private static final float NEAR = 3.2f;
  private static final int MAX_LINES = 1_500;
  private static final int MAX_COLUMNS = 60;

  private final List<Rulings.Line> across;
  private final List<Rulings.Line> down;

  private RuledTables(List<Rulings.Line> across, List<Rulings.Line> down) {
    this.across = across;
    this.down = down;
  }

  /** The tables of a page, from top to bottom. */
  static List<RuledTable> of(Rulings rulings) {
    List<Rulings.Line> across = rulings.across();
    List<Rulings.Line> down = rulings.down();
    List<RuledTable> tables = new ArrayList<>();
    if (across.size() < 2 || down.isEmpty() || across.size() + down.size() > MAX_LINES) {
      return tables;
    }
    for (RuledTables group : connected(across, down)) {
      RuledTable table = group.table();
      if (table != null && table.relates()) {
        tables.add(table);
      }
    }
    tables.sort(java.util.Comparator.comparing(RuledTable::top));
    return tables;
  }

  /** Groups the lines that meet each other. */
  private static List<RuledTables> connected(List<Rulings.Line> across, List<Rulings.Line> down) {
    List<RuledTables> groups = new ArrayList<>();
    boolean[] acrossDone = new boolean[across.size()];
    boolean[] downDone = new boolean[down.size()];
    for (int start = 0; start < down.size(); start++) {
      if (downDone[start]) {
        continue;
      }
      RuledTables group = new RuledTables(new ArrayList<>(), new ArrayList<>());
      List<Rulings.Line> open = new ArrayList<>(List.of(down.get(start)));
      downDone[start] = true;
      group.down.add(down.get(start));
      while (!open.isEmpty()) {
        Rulings.Line line = open.remove(open.size() - 1);
        boolean runsDown = group.down.contains(line);
        if (runsDown) {
          open.addAll(meeting(line, across, acrossDone, group.across));
        } else {
          open.addAll(meeting(line, down, downDone, group.down));
        }
      }
      groups.add(group);
    }
    return groups;
  }

  private static List<Rulings.Line> meeting(
      Rulings.Line line, List<Rulings.Line> others, boolean[] done, List<Rulings.Line> into) {
    List<Rulings.Line> met = new ArrayList<>();
    for (int i = 0; i < others.size(); i++) {
      if (!done[i] && line.meets(others.get(i))) {
        done[i] = true;
        met.add(others.get(i));
      }
    }
    into.addAll(met);
    return met;
  }

  private @org.jspecify.annotations.Nullable RuledTable table() {
    if (across.size() < 2) {
      return null;
    }
    float[] rows = edges(across, List.of());
    float least = Float.MAX_VALUE;
    float most = 0;
    for (Rulings.Line line : across) {
      least = Math.min(least, line.from());
      most = Math.max(most, line.to());
    }
    // tables are often open at their sides
    float[] columns = edges(down, List.of(least, most));
    if (rows.length < 2 || columns.length < 2 || columns.length > MAX_COLUMNS) {
      return null;
    }
    RuledTable table = new RuledTable(rows, columns);
    addCells(table, rows, columns);
    return table;
  }

  private static float[] edges(List<Rulings.Line> lines, List<Float> more) {
    List<Float> all = new ArrayList<>(more);
    for (Rulings.Line line : lines) {
      all.add(line.at());
    }
    all.sort(null);
    List<Float> distinct = new ArrayList<>();
    for (float at : all) {
      if (distinct.isEmpty() || at - distinct.get(distinct.size() - 1) > NEAR) {
        distinct.add(at);
      }
    }
    float[] edges = new float[distinct.size()];
    for (int i = 0; i < edges.length; i++) {
      edges[i] = distinct.get(i);
    }
    return edges;
  }

  private void addCells(RuledTable table, float[] rows, float[] columns) {
    boolean[][] taken = new boolean[rows.length - 1][columns.length - 1];
    for (int row = 0; row + 1 < rows.length; row++) {
      for (int column = 0; column + 1 < columns.length; column++) {
        if (taken[row][column]) {
          continue;
        }
        float middle = (rows[row] + rows[row + 1]) / 2;
        int right = column + 1;
        while (right + 1 < columns.length
            && !taken[row][right]
            && !isDrawn(down, columns[right], middle)) {
          right++;
        }
        int bottom = row + 1;
        while (bottom + 1 < rows.length && isOpenBelow(rows[bottom], columns, column, right)) {
          bottom++;
        }
        for (int i = row; i < bottom; i++) {
          for (int j = column; j < right; j++) {
            taken[i][j] = true;
          }
        }
        table.addCell(row, column, bottom - row, right - column);
      }
    }
  }

  private boolean isOpenBelow(float edge, float[] columns, int from, int to) {
    for (int column = from; column < to; column++) {
      if (isDrawn(across, edge, (columns[column] + columns[column + 1]) / 2)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isDrawn(List<Rulings.Line> lines, float at, float point) {
    for (Rulings.Line line : lines) {
      if (Math.abs(line.at() - at) <= NEAR && line.from() <= point && point <= line.to()) {
        return true;
      }
    }
    return false;
  }
}
