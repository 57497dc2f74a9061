package org.supplierdossier.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.supplierdossier.document.Document;
import org.supplierdossier.evidence.Evidence;
import org.supplierdossier.evidence.IndicatorId;
import org.supplierdossier.evidence.Polarity;
import org.supplierdossier.evidence.Value.NormalizedAnswer;

/**
 * Evidence in answers that are no word of a scale: "Nineteen weeks" is told by its question, and is
 * weighed with it.
 */
final class WordedAnswers {
  /** So far above the threshold question and answer must be; questions alone sound like much. */
  private static final double CLEAR = 0.15;

  /** What sounds neither good nor bad is as question and answer together sound. */
  private static final double UNSURE = 0.1;

  private final StatementModel model;

  WordedAnswers(StatementModel model) {
    this.model = model;
  }

  /**
   * What an answer is evidence of, with what its question was found to bear on: of that, what the
   * words of both are clearly no evidence for is left out.
   *
   * @param known what the question was found to bear on
   */
  List<Evidence> with(Document document, ReadAnswer read, List<Evidence> known) {
    String answer = FoldedText.of((read.written() + " " + read.comment()).strip()).text();
    String both = FoldedText.of(read.question() + " ").text() + answer;
    if (read.isBlank()
        || read.normalized() == NormalizedAnswer.NOT_APPLICABLE
        || Deferred.isReference(answer)
        || Blanks.isTemplate(answer)
        || both.length() > WeighedSentences.LONGEST) {
      return known;
    }
    Optional<StatementModel.Weighed> weighed = model.weigh(both).filter(w -> w.margin() >= CLEAR);
    if (weighed.isEmpty()
        || (read.normalized() != NormalizedAnswer.FREE_TEXT && !known.isEmpty())) {
      return known;
    }
    List<Evidence> all = new ArrayList<>(known);
    all.removeIf(e -> isLikened(e) && isForAnother(e, both));
    if (all.stream().noneMatch(e -> weighed.get().indicator().equals(e.indicator()))) {
      all.add(
          WeighedStatements.answered(
              document, read, weighed.get(), polarity(read, weighed.get(), answer)));
    }
    return all;
  }

  private boolean isForAnother(Evidence e, String both) {
    IndicatorId indicator = e.indicator();
    return indicator != null && model.bears(indicator, both).forAnother();
  }

  /** Whether all that tells what a question bears on is its likeness to another. */
  private static boolean isLikened(Evidence e) {
    return e.rule().contains("-asked-") && e.undertakings().isEmpty();
  }

  private Polarity polarity(ReadAnswer read, StatementModel.Weighed weighed, String answer) {
    double asked = model.risk(weighed.indicator(), FoldedText.of(read.question()).text());
    double said = model.risk(weighed.indicator(), answer);
    return switch (read.normalized()) {
      case YES -> polarity(asked, weighed);
      case NO -> polarity(-asked, weighed);
      case FREE_TEXT -> polarity(said, weighed);
      default -> Polarity.NEUTRAL;
    };
  }

  private static Polarity polarity(double risk, StatementModel.Weighed weighed) {
    return Math.abs(risk) < UNSURE
        ? weighed.polarity()
        : risk > 0 ? Polarity.RISK : Polarity.SUPPORTS;
  }
}
