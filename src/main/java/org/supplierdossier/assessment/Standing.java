package org.supplierdossier.assessment;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.evidence.Claim;
import org.supplierdossier.evidence.Evidence;
import org.supplierdossier.evidence.Polarity;
import org.supplierdossier.evidence.Qualifier;
import org.supplierdossier.evidence.Value;
import org.supplierdossier.evidence.Value.NormalizedAnswer;

/** What a statement is worth for the state of its indicator, the weightiest first. */
enum Standing {
  /** A fact, an attestation, an obligation, a denial, a condition in force or an answer. */
  RISK,
  /** A plan, a promise that is conditional or hedged, or an answer that is partial. */
  WEAK,
  /** A general warning, such as the risk factors of an annual report: says nothing certain. */
  WARNING,
  /** Points neither way. */
  NEUTRAL,
  SUPPORT,
  /** A question left blank. */
  NONE;

  /**
   * Indicators of things that have happened or not: an interruption, a listing, a refusal, a ban, a
   * back door, insolvency, an incident, a penalty, a failed review. A condition on one of them (if
   * the supplier becomes insolvent) supposes it and says nothing of whether it happened.
   */
  private static final Set<String> EVENTS =
      Set.of(
          "DIS-04", "DIS-06", "DIS-07", "DIS-08", "SUP-08", "DAT-05", "DAT-09", "LEG-01", "LEG-07");

  /**
   * Weighs a statement. A condition on a promise weakens it; a condition that is itself the risk
   * (supply subject to a licence) is a risk, because it is in force as written; an event that is
   * only supposed is none.
   */
  static Standing of(Evidence e) {
    NormalizedAnswer answer = e.value() instanceof Value.Answer a ? a.answer() : null;
    if (answer == NormalizedAnswer.BLANK) {
      return NONE;
    } else if (e.claim() == Claim.WARNING) {
      return answersYesOrNo(answer) && e.polarity() == Polarity.RISK ? RISK : WARNING;
    } else if (answer == NormalizedAnswer.PARTIAL
        || answer == NormalizedAnswer.PLANNED
        || e.claim() == Claim.PLAN) {
      return WEAK;
    } else if (e.polarity() == Polarity.NEUTRAL) {
      return NEUTRAL;
    } else if (e.polarity() == Polarity.RISK) {
      return e.claim() == Claim.CONDITIONAL && isEvent(e) ? WEAK : RISK;
    }
    return isQualified(e) ? WEAK : SUPPORT;
  }

  private static boolean answersYesOrNo(@Nullable NormalizedAnswer answer) {
    return answer == NormalizedAnswer.YES || answer == NormalizedAnswer.NO;
  }

  private static boolean isEvent(Evidence e) {
    return e.indicator() != null && EVENTS.contains(e.indicator().value());
  }

  private static boolean isQualified(Evidence e) {
    return e.claim() == Claim.CONDITIONAL
        || e.has(Qualifier.Kind.HEDGE)
        || e.has(Qualifier.Kind.CONDITION)
        || e.has(Qualifier.Kind.PLAN);
  }
}
