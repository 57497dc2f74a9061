package org.supplierdossier.rulebook;

/**
 * One indicator as a decision table sees it.
 *
 * @param known whether something is known of this supplier; a general warning is not
 * @param riskEstablished whether a fact, an attestation, an obligation or an answer points to risk;
 *     also true of some mixed and contradicted indicators
 * @param hit whether a watchlist names someone
 */
public record IndicatorView(
    IndicatorState state, boolean known, boolean riskEstablished, ListHit hit) {
  public static final IndicatorView UNKNOWN =
      new IndicatorView(IndicatorState.UNKNOWN, false, false, ListHit.NONE);

  public IndicatorView {
    if (state == IndicatorState.RISK && !riskEstablished) {
      throw new IllegalArgumentException("the state risk needs an established risk");
    }
    if (!known && state != IndicatorState.UNKNOWN && state != IndicatorState.WEAK) {
      throw new IllegalArgumentException("an indicator that is not known cannot be " + state.key());
    }
  }

  /** How far a name on a list has been looked at. */
  public enum ListHit {
    NONE,
    /** A name matches; nobody has yet said whether it is the same party. */
    OPEN,
    /** A reviewer has accepted it. */
    CONFIRMED
  }
}
