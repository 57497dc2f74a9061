package org.supplierdossier.rulebook;

import java.util.Map;
import java.util.TreeMap;
import org.supplierdossier.evidence.IndicatorId;

/**
 * One factor as its decision table sees it.
 *
 * @param links the indicators that serve the factor
 * @param indicators by id; one that is missing is unknown
 * @param coverage 0 to 100
 */
public record FactorView(
    Rulebook.Links links, Map<IndicatorId, IndicatorView> indicators, int coverage) {
  public FactorView {
    indicators = new TreeMap<>(indicators);
  }

  /** The indicator as it is seen. */
  public IndicatorView of(IndicatorId indicator) {
    return indicators.getOrDefault(indicator, IndicatorView.UNKNOWN);
  }
}
