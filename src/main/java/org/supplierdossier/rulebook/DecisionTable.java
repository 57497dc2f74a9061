package org.supplierdossier.rulebook;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.supplierdossier.evidence.IndicatorId;
import org.supplierdossier.language.Bilingual;

/**
 * How the states of a factor's indicators become its band: the first row whose condition holds
 * decides.
 *
 * @param rows in order; the last one always holds
 */
public record DecisionTable(List<Row> rows) {
  public DecisionTable {
    rows = List.copyOf(rows);
    if (rows.isEmpty()) {
      throw new IllegalArgumentException("a decision table has no row");
    }
    for (int i = 0; i < rows.size(); i++) {
      boolean always = rows.get(i).condition() instanceof Condition.Otherwise;
      if (always != (i == rows.size() - 1)) {
        throw new IllegalArgumentException(
            always
                ? "row " + (i + 1) + " is \"otherwise\" and rows after it would never decide"
                : "the last row is \"" + rows.get(i).when() + "\" and must be \"otherwise\"");
      }
    }
  }

  /** The row that decides. */
  public Row decide(FactorView view) {
    return rows.stream().filter(r -> r.condition().holds(view)).findFirst().orElseThrow();
  }

  /** The indicators that its conditions name, sorted. */
  public Set<IndicatorId> named() {
    Set<IndicatorId> named = new TreeSet<>();
    rows.forEach(r -> named.addAll(r.condition().named()));
    return named;
  }

  /**
   * A row.
   *
   * @param when the condition, in the words of the rulebook file
   * @param because why this condition means this band
   */
  public record Row(String when, Band band, Bilingual because) {
    public Row {
      Condition.parse(when);
    }

    /** The condition as parsed; see {@link Condition}. */
    public Condition condition() {
      return Condition.parse(when);
    }
  }
}
