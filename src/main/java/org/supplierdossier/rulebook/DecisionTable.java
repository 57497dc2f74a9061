package org.supplierdossier.rulebook;

import java.util.List;
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
  }

  /**
   * A row.
   *
   * @param when the condition, in the words of the rulebook file
   * @param because why this condition means this band
   */
  public record Row(String when, Band band, Bilingual because) {}
}
