package org.supplierdossier.extraction;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.supplierdossier.evidence.Claim;
import org.supplierdossier.evidence.Evidence;
import org.supplierdossier.evidence.Polarity;
import org.supplierdossier.evidence.Qualifier;
import org.supplierdossier.evidence.Value;
import org.supplierdossier.language.Bilingual;

/** Whether a statement is good or bad by all of its words, as a trained model weighs them. */
final class WeighedPolarity {
  /** Above this a sentence is clearly bad. */
  private static final double BAD = 1;

  /** A remark that says no more than where the answer stands. */
  private static final Marker POINTS =
      Marker.of(
          "^(?:请|具体|详细|内容|均)?(?:参?见|详见|参照|参阅|查看|见附)[^,;。]{0,40}[。.]?$",
          "^(?:please )?(?:see|refer to|cf\\.?)\\b[^;]{0,60}$");

  /** Below this it is clearly good; a risk that a rule has found is not lightly given up. */
  private static final double GOOD = -2.5;

  /** Below this the words of an answer are. */
  private static final double GOOD_ANSWER = -1.5;

  /** So far from zero it is either, where no rule has said which. */
  private static final double CLEAR = 0.5;

  /** On these the rules tell a denial from what it denies, and single words do not. */
  private static final Set<String> OF_EVENTS = Set.of("LEG-01", "DAT-09", "DIS-04", "DIS-10");

  private final StatementModel model;

  WeighedPolarity(StatementModel model) {
    this.model = model;
  }

  /**
   * A statement that a rule found, good or bad as its whole sentence says where that is clear: a
   * rule on notices of discontinuation sees the notice, not how short it is. An answer in words
   * that says neither yes nor no is good or bad by its words alone.
   */
  Evidence in(Evidence e, OwnNames names, List<Evidence> all) {
    if (e.indicator() == null
        || all.stream().anyMatch(o -> isDenied(o) && isSame(o, e))
        || e.rule().endsWith(WeighedStatements.RULE)
        || e.rule().startsWith("table-")
        || e.rule().startsWith("paper-")
        || !e.undertakings().isEmpty()) {
      return e;
    }
    String remark = e.value() instanceof Value.Answer a && a.comment() != null ? a.comment() : "";
    String words = remark.isEmpty() ? e.quote() : remark;
    String text = names.in(FoldedText.of(words)).text();
    if (!WeighedStatements.isWordy(text)
        || (!remark.isEmpty() && POINTS.occursIn(text))
        || text.length() > WeighedSentences.LONGEST) {
      return e;
    }
    boolean shared = all.stream().anyMatch(o -> isAnotherFactOf(o, e));
    double risk =
        model.risk(e.indicator(), shared ? FactClauses.of(model, e.indicator(), text) : text);
    boolean open = e.polarity() == Polarity.NEUTRAL && e.value() instanceof Value.Answer;
    boolean bad = risk >= BAD && e.polarity() == Polarity.SUPPORTS && !deniesEvents(e, text);
    if (bad || (open && risk >= CLEAR)) {
      return heard(e, Polarity.RISK);
    }
    double least = e.value() instanceof Value.Answer ? GOOD_ANSWER : GOOD;
    boolean good = (risk <= least && e.polarity() == Polarity.RISK) || (open && risk <= -CLEAR);
    return good ? heard(e, Polarity.SUPPORTS) : e;
  }

  /** Whether a short sentence says no more than that there was no such event, which is good. */
  private static boolean deniesEvents(Evidence e, String text) {
    return e.indicator() != null
        && OF_EVENTS.contains(e.indicator().value())
        && Affirmed.of(e.language(), text) != null;
  }

  /** Whether a word was read as the denial of what the rule found, which no weight outdoes. */
  private static boolean isDenied(Evidence e) {
    return e.claim() == Claim.NEGATED
        && e.qualifiers().stream().anyMatch(q -> q.kind() == Qualifier.Kind.NEGATION);
  }

  private static boolean isSame(Evidence one, Evidence other) {
    return Objects.equals(one.indicator(), other.indicator())
        && one.polarity() == other.polarity()
        && one.origin().equals(other.origin());
  }

  /** Whether a sentence states something else, too, and what that is like says nothing of this. */
  private static boolean isAnotherFactOf(Evidence o, Evidence e) {
    return o.indicator() != null
        && !o.indicator().equals(e.indicator())
        && o.origin().equals(e.origin());
  }

  private static Evidence heard(Evidence e, Polarity polarity) {
    Bilingual because = e.because();
    boolean risk = polarity == Polarity.RISK;
    return e.but()
        .subject(null)
        .polarity(polarity)
        .because(
            new Bilingual(
                because.zh() + (risk ? "全句措辞表明这是不利情况。" : "全句措辞表明这是有利情况。"),
                because.en()
                    + (risk
                        ? " The words of the whole speak of a risk."
                        : " The words of the whole speak in its favour.")))
        .evidence();
  }
}
