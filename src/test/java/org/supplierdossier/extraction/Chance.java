package org.supplierdossier.extraction;

/**
 * How likely a score makes a sentence a term: the logistic function of {@code slope * score +
 * shift}, as likely as can be on sentences that are known (Platt, "Probabilistic outputs for
 * support vector machines", 1999).
 */
record Chance(double slope, double shift) {
  /** Lower scores are far from every threshold and would only bend the curve. */
  private static final double LEAST_SCORE = -0.6;

  private static final int ROUNDS = 60;

  /** Keeps the slope finite where all sentences of a kind stand apart from all others. */
  private static final double RESTRAINT = 0.1;

  /** Fits the curve by Newton's method. */
  static Chance of(double[] scores, boolean[] positive) {
    double slope = 1;
    double shift = 0;
    for (int round = 0; round < ROUNDS; round++) {
      double bySlope = RESTRAINT * slope;
      double byShift = 0;
      double slopeSlope = RESTRAINT;
      double slopeShift = 0;
      double shiftShift = 1e-6;
      for (int e = 0; e < scores.length; e++) {
        double score = scores[e];
        if (score <= LEAST_SCORE) {
          continue;
        }
        double chance = 1 / (1 + StrictMath.exp(-slope * score - shift));
        double off = chance - (positive[e] ? 1 : 0);
        double spread = chance * (1 - chance);
        bySlope += off * score;
        byShift += off;
        slopeSlope += spread * score * score;
        slopeShift += spread * score;
        shiftShift += spread;
      }
      double whole = slopeSlope * shiftShift - slopeShift * slopeShift;
      slope -= (shiftShift * bySlope - slopeShift * byShift) / whole;
      shift -= (slopeSlope * byShift - slopeShift * bySlope) / whole;
    }
    return new Chance(slope, shift);
  }

  /** The score that makes a term so likely. */
  double scoreFor(double chance) {
    return (StrictMath.log(chance / (1 - chance)) - shift) / slope;
  }
}
