package org.supplierdossier.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The edges by which the columns of a ruled table are numbered. A table that goes on over the page
 * is drawn anew, often together with the one below it, whose columns are others; its rows keep the
 * numbers of the page before for as long as their cells stand between the same edges.
 */
final class ColumnEdges {
  private static final float NEAR = 3.2f;

  private final float[] edges;

  ColumnEdges(float[] edges) {
    this.edges = edges.clone();
  }

  /** A cell's first column, from 1, and how many it spans. */
  record Columns(int first, int count) {}

  /** Whether every cell of a row begins and ends at an edge. */
  boolean fit(List<RuledTable.Cell> row, RuledTable table) {
    return !row.isEmpty() && row.stream().allMatch(c -> of(c, table) != null);
  }

  /** The columns of a cell; null where it begins or ends between two edges. */
  @Nullable Columns of(RuledTable.Cell cell, RuledTable table) {
    int from = index(table.left(cell));
    int to = index(table.right(cell));
    return from < 0 || to <= from ? null : new Columns(from + 1, to - from);
  }

  private int index(float x) {
    for (int i = 0; i < edges.length; i++) {
      if (Math.abs(edges[i] - x) <= NEAR) {
        return i;
      }
    }
    return -1;
  }
}
