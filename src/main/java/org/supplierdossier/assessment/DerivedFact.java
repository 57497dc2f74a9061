package org.supplierdossier.assessment;

import java.util.List;
import org.supplierdossier.evidence.EvidenceId;
import org.supplierdossier.evidence.IndicatorId;
import org.supplierdossier.language.Bilingual;

/**
 * Something that no single statement says but that follows from several, or from a statement and
 * the date. It stands in place of the statements of the same indicator that it cites.
 *
 * @param sentence with the actual counts, shares or dates
 * @param evidence what it follows from, at least one
 */
record DerivedFact(
    IndicatorId indicator, Standing standing, Bilingual sentence, List<EvidenceId> evidence) {
  DerivedFact {
    evidence = evidence.stream().distinct().sorted().toList();
    if (evidence.isEmpty()) {
      throw new IllegalArgumentException("a fact derived for " + indicator + " cites no evidence");
    }
  }
}
