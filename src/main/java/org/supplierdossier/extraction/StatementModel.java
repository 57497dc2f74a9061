package org.supplierdossier.extraction;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.document.Sha256;
import org.supplierdossier.evidence.IndicatorId;
import org.supplierdossier.evidence.Polarity;
import org.supplierdossier.language.Language;

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

  /** What sounds less like evidence than this is evidence for nothing. */
  private static final double LEAST = -0.9;

  /** A score below this says that a sentence is hardly evidence for an indicator. */
  private static final double UNLIKELY = -0.1;

  /** So much more like evidence for another indicator a sentence is clearly for that one. */
  private static final double RATHER = 0.3;

  /** What a sentence denies tells its side only where it clearly has one. */
  private static final double TELLING = 0.5;

  private static final String NAME = "statements";
  private static final int NAMED_FEATURES = 4;

  private final LinearWeights weights;
  private final int evidence;
  private final int risk;

  /** How much each feature says for being evidence at all. */
  private final int[] telling;

  private StatementModel(LinearWeights weights) {
    this.weights = weights;
    this.evidence = weights.kinds().indexOf(EVIDENCE);
    this.risk = weights.kinds().indexOf(RISK);
    this.telling =
        IntStream.range(0, weights.rows()).map(r -> weights.weight(r, evidence)).toArray();
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
    Scores scores = new Scores(folded);
    if (scores.telling() < LEAST) {
      return Optional.empty();
    }
    int best = -1;
    double most = 0;
    for (int kind = 0; kind < evidence; kind++) {
      double margin = scores.margin(kind);
      if (margin >= most) {
        best = kind;
        most = margin;
      }
    }
    if (best < 0) {
      return Optional.empty();
    }
    IndicatorId indicator = new IndicatorId(weights.kinds().get(best));
    double risk = withDenial(scores.risk(indicator.value()), indicator, folded);
    return Optional.of(
        new Weighed(
            indicator,
            risk > DOUBT ? Polarity.RISK : risk > 0 ? Polarity.NEUTRAL : Polarity.SUPPORTS,
            most,
            scores.heaviest(best)));
  }

  /**
   * What a folded sentence says of being evidence for an indicator.
   *
   * @param margin above the threshold
   * @param forAnother whether it is clearly evidence for another indicator and not for this
   */
  record Borne(double margin, boolean forAnother) {}

  /** Whether a folded sentence bears out that it is evidence for an indicator. */
  Borne bears(IndicatorId indicator, String folded) {
    int kind = weights.kinds().indexOf(indicator.value());
    if (kind < 0) {
      return new Borne(0, false);
    }
    Scores scores = new Scores(folded);
    double own = scores.margin(kind);
    boolean other =
        own < UNLIKELY
            && IntStream.range(0, evidence)
                .mapToDouble(scores::margin)
                .anyMatch(any -> any >= UNLIKELY && any - own > RATHER);
    return new Borne(own, other);
  }

  /** How far a folded sentence raises a risk as evidence for an indicator; below 0 it lowers it. */
  double risk(IndicatorId indicator, String folded) {
    if (weights.rows() == 0) {
      return 0;
    }
    return withDenial(new Scores(folded).risk(indicator.value()), indicator, folded);
  }

  /** The same where a short sentence denies: what it denies points the other way. */
  private double withDenial(double risk, IndicatorId indicator, String folded) {
    String affirmed = Affirmed.of(Language.of(folded), folded);
    if (affirmed == null) {
      return risk;
    }
    double other = new Scores(affirmed).risk(indicator.value());
    return Math.abs(other) < TELLING ? risk : risk + (risk - other);
  }

  /** The scores of one sentence. */
  private final class Scores implements StatementFeatures.Sink {
    private final BitSet seen = new BitSet(weights.rows());
    private final List<Seen> features = new ArrayList<>();
    private int length;
    private int tellings;
    private int @Nullable [] sums;

    /** A feature that has weights, and its words. */
    private record Seen(int row, String words, int from, int to) {
      String name() {
        return words.substring(from, to);
      }
    }

    Scores(String folded) {
      StatementFeatures.of(folded).tell(this);
    }

    @Override
    public void feature(long hash, char kind, String words, int from, int to) {
      int row = weights.row(hash);
      if (row >= 0 && !seen.get(row)) {
        seen.set(row);
        features.add(new Seen(row, words, from, to));
        length += StatementFeatures.isClass(kind) ? 0 : 1;
        tellings += telling[row];
      }
    }

    /** How much it sounds like evidence for something. */
    double telling() {
      return scaled(tellings, evidence);
    }

    double margin(int kind) {
      double gate = SHARE * Math.min(MOST, telling());
      return score(kind) + gate - weights.threshold(kind) * LinearWeights.UNIT;
    }

    double risk(String indicator) {
      int own = weights.kinds().indexOf(riskOf(indicator));
      return score(risk) + (own < 0 ? 0 : OWN_RISK * score(own));
    }

    private double score(int kind) {
      int[] all = sums;
      if (all == null) {
        all = new int[weights.kinds().size()];
        for (Seen feature : features) {
          weights.add(feature.row, all);
        }
        sums = all;
      }
      return scaled(all[kind], kind);
    }

    private double scaled(int sum, int kind) {
      return (sum / Math.sqrt(Math.max(1, length)) + weights.bias(kind)) * LinearWeights.UNIT;
    }

    List<String> heaviest(int kind) {
      return features.stream()
          .filter(f -> weights.weight(f.row, kind) > 0)
          .sorted(
              Comparator.comparingInt((Seen f) -> -weights.weight(f.row, kind))
                  .thenComparing(Seen::name))
          .map(Seen::name)
          .distinct()
          .limit(NAMED_FEATURES)
          .toList();
    }
  }
}
