package org.supplierdossier.assessment;

import java.util.List;
import org.supplierdossier.evidence.Contradiction;
import org.supplierdossier.language.Bilingual;

/**
 * All results for one supplier and customer under one regime.
 *
 * @param regime id of the regime
 * @param factors in the order of the article
 * @param undertakings in catalogue order
 * @param gaps the most useful question first
 * @param notices what a reader must know before relying on it, a sentence each
 */
public record Assessment(
    String regime,
    List<FactorResult> factors,
    List<UndertakingResult> undertakings,
    List<Contradiction> contradictions,
    List<Gap> gaps,
    List<Bilingual> notices) {
  public Assessment {
    factors = List.copyOf(factors);
    undertakings = List.copyOf(undertakings);
    contradictions = List.copyOf(contradictions);
    gaps = List.copyOf(gaps);
    notices = List.copyOf(notices);
  }
}
