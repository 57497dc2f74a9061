package org.supplierdossier.decision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.evidence.EvidenceId;

/**
 * A reviewer's decision.
 *
 * @param about id of a piece of evidence or of a screening hit
 * @param by who decided
 * @param on when
 * @param reason why, in the reviewer's words
 * @param until the last day it holds, or null
 */
public record Decision(
    EvidenceId about,
    Verdict verdict,
    String by,
    LocalDate on,
    String reason,
    @Nullable LocalDate until) {

  /** What was decided. */
  public enum Verdict {
    ACCEPT,
    REJECT
  }

  /** Whether it holds on the given day. */
  public boolean holdsOn(LocalDate day) {
    return !day.isBefore(on) && (until == null || !day.isAfter(until));
  }
}
