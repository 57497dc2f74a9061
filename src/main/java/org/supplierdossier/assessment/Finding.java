package org.supplierdossier.assessment;

import java.util.List;
import org.supplierdossier.evidence.EvidenceId;
import org.supplierdossier.evidence.IndicatorId;
import org.supplierdossier.evidence.Polarity;
import org.supplierdossier.language.Bilingual;

/**
 * One line of an assessment.
 *
 * @param sentence what was found, with the actual values
 * @param evidence what it rests on: ids of evidence or screening hits, at least one
 */
public record Finding(
    IndicatorId indicator, Polarity polarity, Bilingual sentence, List<EvidenceId> evidence) {
  public Finding {
    evidence = List.copyOf(evidence);
    if (evidence.isEmpty()) {
      throw new IllegalArgumentException("a finding on " + indicator + " cites no evidence");
    }
  }
}
