package org.supplierdossier.extraction;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.supplierdossier.document.Sha256;
import org.supplierdossier.evidence.IndicatorId;
import org.supplierdossier.evidence.Polarity;

/**
 * A linear model of what a sentence is evidence for: one score for each indicator, then one for
 * being evidence at all, one for raising a risk, and one for that among the evidence for each
 * indicator. Trained on labelled sentences; see the README.
 */
final class StatementModel {
  /** Knows no indicator. */
  static final StatementModel NONE = of("");

  /** The kind whose score says that a sentence is evidence for something. */
  static final String EVIDENCE = "evidence";

  /** The kind whose score says that evidence raises a risk. */
  static final String RISK = "risk";

  /** What raises a risk among the evidence for one indicator counts so many times as much. */
  private static final double OWN_RISK = 3;

  /** What sounds like a risk no more than this is shown, and counts for neither side. */
  private static final double DOUBT = 0.4;

  /** So much of the score for being evidence is added to that of an indicator. */
  static final double SHARE = 0.6;

  /** More is not added, so that no sentence is evidence that is like that of no indicator. */
  static final double MOST = 0.5;

  private static final String NAME = "statements";
  private static final int NAMED_FEATURES = 4;

  private final LinearWeights weights;
  private final int evidence;
  private final int risk;

  private StatementModel(LinearWeights weights) {
    this.weights = weights;
    this.evidence = weights.kinds().indexOf(EVIDENCE);
    this.risk = weights.kinds().indexOf(RISK);
  }

  /** The kind whose score says that evidence for an indicator raises a risk. */
  static String riskOf(String indicator) {
    return RISK + " " + indicator;
  }

  /** The model that ships with the program. */
  static StatementModel shipped() {
    return Shipped.MODEL;
  }

  private static final class Shipped {
    static final StatementModel MODEL =
        new StatementModel(LinearWeights.shipped(NAME, "/extraction/statements.model"));
  }

  /** A model from its text. */
  static StatementModel of(String text) {
    return new StatementModel(LinearWeights.of(NAME, text));
  }

  Sha256 digest() {
    return weights.digest();
  }

  /**
   * What a sentence is evidence for.
   *
   * @param margin above the threshold
   * @param heaviest words that weigh most, heaviest first
   */
  record Weighed(IndicatorId indicator, Polarity polarity, double margin, List<String> heaviest) {}

  /** What a folded sentence is evidence for, if for anything. */
  Optional<Weighed> weigh(String folded) {
    if (weights.rows() == 0) {
      return Optional.empty();
    }
    int[] sums = new int[weights.kinds().size()];
    Map<Integer, String> seen = sum(folded, sums);
    int best = -1;
    double most = 0;
    for (int kind = 0; kind < sums.length; kind++) {
      if (kind < evidence) {
        double margin = margin(kind, sums, seen.size());
        if (margin >= most) {
          best = kind;
          most = margin;
        }
      }
    }
    if (best < 0) {
      return Optional.empty();
    }
    double risk = risk(weights.kinds().get(best), sums, seen.size());
    return Optional.of(
        new Weighed(
            new IndicatorId(weights.kinds().get(best)),
            risk > DOUBT ? Polarity.RISK : risk > 0 ? Polarity.NEUTRAL : Polarity.SUPPORTS,
            most,
            heaviest(seen, best)));
  }

  /** How far above the threshold a folded sentence is as evidence for an indicator. */
  double margin(IndicatorId indicator, String folded) {
    int kind = weights.kinds().indexOf(indicator.value());
    if (kind < 0) {
      return 0;
    }
    int[] sums = new int[weights.kinds().size()];
    int features = sum(folded, sums).size();
    return margin(kind, sums, features);
  }

  private double margin(int kind, int[] sums, int features) {
    double gate = SHARE * Math.min(MOST, score(evidence, sums, features));
    return score(kind, sums, features) + gate - weights.threshold(kind) * LinearWeights.UNIT;
  }

  /** How far a folded sentence raises a risk as evidence for an indicator; below 0 it lowers it. */
  double risk(IndicatorId indicator, String folded) {
    if (weights.rows() == 0) {
      return 0;
    }
    int[] sums = new int[weights.kinds().size()];
    int features = sum(folded, sums).size();
    return risk(indicator.value(), sums, features);
  }

  private double risk(String indicator, int[] sums, int features) {
    int own = weights.kinds().indexOf(riskOf(indicator));
    double ofOwn = own < 0 ? 0 : OWN_RISK * score(own, sums, features);
    return score(risk, sums, features) + ofOwn;
  }

  /** Adds up the weights of a sentence; the features that have some, each with its words. */
  private Map<Integer, String> sum(String folded, int[] sums) {
    Map<Integer, String> seen = new HashMap<>();
    StatementFeatures.of(folded)
        .tell(
            (hash, kind, words, from, to) -> {
              int row = weights.row(hash);
              if (row >= 0 && seen.putIfAbsent(row, words.substring(from, to)) == null) {
                weights.add(row, sums);
              }
            });
    return seen;
  }

  private double score(int kind, int[] sums, int features) {
    return (sums[kind] / Math.sqrt(Math.max(1, features)) + weights.bias(kind))
        * LinearWeights.UNIT;
  }

  private List<String> heaviest(Map<Integer, String> seen, int kind) {
    return seen.entrySet().stream()
        .filter(e -> weights.weight(e.getKey(), kind) > 0)
        .sorted(
            Comparator.comparingInt(
                    (Map.Entry<Integer, String> e) -> -weights.weight(e.getKey(), kind))
                .thenComparing(Map.Entry::getValue))
        .map(Map.Entry::getValue)
        .distinct()
        .limit(NAMED_FEATURES)
        .toList();
  }
}
