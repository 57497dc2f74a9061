package org.supplierdossier.rulebook;

import java.util.List;
import org.supplierdossier.evidence.IndicatorId;
import org.supplierdossier.language.Bilingual;
import org.supplierdossier.supplier.Undertaking;

/**
 * An observation that serves factors, whatever the regime.
 *
 * @param satisfiedBy what shows that all is well
 * @param raisesRisk what shows the opposite
 * @param question what to ask a supplier whose documents say nothing of it
 * @param undertakings the promises of Art. 6 that it bears on
 * @param perCustomer whether it belongs to one customer and never flows to another
 * @param freshMonths a dated statement older than this does not count in full; 0 where age does not
 *     matter
 */
public record Indicator(
    IndicatorId id,
    Bilingual title,
    Bilingual satisfiedBy,
    Bilingual raisesRisk,
    Bilingual question,
    List<Undertaking> undertakings,
    boolean perCustomer,
    int freshMonths) {
  public Indicator {
    undertakings = List.copyOf(undertakings);
  }
}
