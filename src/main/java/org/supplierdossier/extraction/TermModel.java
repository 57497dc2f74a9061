package org.supplierdossier.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.supplierdossier.document.Sha256;

/**
 * A linear model of the kinds of contract term: for each kind a weight for each feature of a
 * sentence, whose sum must reach a threshold. Trained on labelled contracts; see the README.
 */
final class TermModel {
  /** No kinds at all. */
  static final TermModel NONE = of("");

  /**
   * So far below the threshold of a kind a sentence may stay next to one that reaches it: a term
   * seldom ends in the middle of what is agreed.
   */
  static final double BESIDE = 0.35;

  private static final String NAME = "contract terms";

  private final LinearWeights weights;

  private TermModel(LinearWeights weights) {
    this.weights = weights;
  }

  /** The model that ships with the program. */
  static TermModel shipped() {
    return Shipped.MODEL;
  }

  private static final class Shipped {
    static final TermModel MODEL =
        new TermModel(LinearWeights.shipped(NAME, "/extraction/contract-terms.model"));
  }

  /** A model from its text. */
  static TermModel of(String text) {
    return new TermModel(LinearWeights.of(NAME, text));
  }

  Sha256 digest() {
    return weights.digest();
  }

  List<String> kinds() {
    return weights.kinds();
  }

  boolean isEmpty() {
    return kinds().isEmpty();
  }

  /** Scores of one sentence after another; not for two threads at once. */
  final class Scores implements TermFeatures.Sink {
    private final int[] sums = new int[kinds().size()];
    private final int[] seen = new int[weights.rows()];
    private final List<Seen> features = new ArrayList<>();
    private int round;

    /** A feature of the sentence that the model knows, and where its words stand. */
    private record Seen(int row, String prefix, String text, int from, int to) {}

    /** Scores a sentence. */
    void of(TermFeatures all, int sentence) {
      round++;
      features.clear();
      for (int kind = 0; kind < sums.length; kind++) {
        sums[kind] = weights.bias(kind);
      }
      all.of(sentence, this);
    }

    @Override
    public void feature(long hash, String prefix, String text, int from, int to) {
      int row = weights.row(hash);
      if (row < 0 || seen[row] == round) {
        return;
      }
      seen[row] = round;
      features.add(new Seen(row, prefix, text, from, to));
      weights.add(row, sums);
    }

    /** By how much the sentence is above the threshold of a kind, or, negative, below it. */
    double margin(int kind) {
      return (sums[kind] - weights.threshold(kind)) * LinearWeights.UNIT;
    }

    /** The names of the features that weigh most for a kind, heaviest first. */
    List<String> heaviest(int kind, int most) {
      return features.stream()
          .filter(f -> weight(f, kind) > 0)
          .sorted(Comparator.comparingInt((Seen f) -> -weight(f, kind)).thenComparing(Scores::name))
          .limit(most)
          .map(Scores::name)
          .toList();
    }

    private int weight(Seen feature, int kind) {
      return weights.weight(feature.row, kind);
    }

    private static String name(Seen feature) {
      return TermFeatures.name(feature.prefix, feature.text.substring(feature.from, feature.to));
    }
  }
}
