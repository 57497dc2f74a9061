package org.supplierdossier.assessment;

import java.util.List;
import java.util.Optional;
import org.supplierdossier.evidence.Evidence;
import org.supplierdossier.evidence.EvidenceId;
import org.supplierdossier.evidence.IndicatorId;
import org.supplierdossier.evidence.Value.Answer;
import org.supplierdossier.evidence.Value.NormalizedAnswer;
import org.supplierdossier.language.Bilingual;

/** How completely the supplier answers the questions that it was asked. */
final class AnswerFacts {
  private static final IndicatorId COMPLETENESS = new IndicatorId("OPN-06");

  /** Percent of questions that may stay blank in a complete answer. */
  private static final int FEW_BLANK = 10;

  private AnswerFacts() {}

  /** Never a risk: a blank answer is a gap, not a no. */
  static Optional<DerivedFact> of(List<Evidence> evidence) {
    List<Evidence> answers = evidence.stream().filter(e -> e.value() instanceof Answer).toList();
    if (answers.isEmpty()) {
      return Optional.empty();
    }
    long blank =
        answers.stream()
            .filter(e -> e.value() instanceof Answer a && a.answer() == NormalizedAnswer.BLANK)
            .count();
    long percent = blank * 100 / answers.size();
    List<EvidenceId> ids = answers.stream().map(Evidence::id).toList();
    return Optional.of(
        new DerivedFact(
            COMPLETENESS,
            percent <= FEW_BLANK ? Standing.SUPPORT : Standing.WEAK,
            new Bilingual(
                "所取得的 " + answers.size() + " 项答复中有 " + blank + " 项空白，占 " + percent + "%。",
                blank
                    + " of "
                    + Wording.counted(answers.size(), "answer")
                    + " found are blank ("
                    + percent
                    + " %)."),
            ids));
  }
}
