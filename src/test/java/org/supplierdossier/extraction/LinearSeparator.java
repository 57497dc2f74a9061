package org.supplierdossier.extraction;

import java.util.Arrays;

/**
 * Trains a linear support vector machine with squared hinge loss by dual coordinate descent (Hsieh
 * et al., "A dual coordinate descent method for large-scale linear SVM", ICML 2008). The order of
 * the examples is shuffled by a fixed generator, so that equal input gives equal weights.
 */
final class LinearSeparator {
  private static final int ROUNDS = 15;

  /** An example so far on its side is left alone until the last round. */
  private static final double SAFE = 0.2;

  private final int[][] examples;

  /** By what the features of each example are multiplied. */
  private final double[] scales;

  /** By what each feature is multiplied. */
  private final double[] strengths;

  /** Weight of each feature, and of the constant at the end. */
  private final double[] weights;

  /**
   * A machine for some examples.
   *
   * @param examples the features of each
   * @param features how many there are
   */
  LinearSeparator(int[][] examples, int features) {
    this(examples, all(1, features), all(1, examples.length));
  }

  /**
   * A machine for some examples.
   *
   * @param strengths by what each feature is multiplied
   * @param scales by what the features of each example are multiplied
   */
  LinearSeparator(int[][] examples, double[] strengths, double[] scales) {
    this.examples = examples;
    this.strengths = strengths;
    this.scales = scales;
    this.weights = new double[strengths.length + 1];
  }

  /** So many times one number. */
  static double[] all(double number, int times) {
    double[] all = new double[times];
    Arrays.fill(all, number);
    return all;
  }

  /** Trains on some of the examples. */
  void train(int[] chosen, boolean[] positive, double cost, double costOfPositive) {
    double[] alpha = new double[chosen.length];
    int[] order = new int[chosen.length];
    for (int i = 0; i < order.length; i++) {
      order[i] = i;
    }
    long random = 42;
    int active = order.length;
    for (int round = 1; round <= ROUNDS; round++) {
      if (round == ROUNDS) {
        active = order.length;
      }
      for (int i = active - 1; i > 0; i--) {
        random = random * 6364136223846793005L + 1442695040888963407L;
        swap(order, i, (int) Long.remainderUnsigned(random >>> 20, i + 1L));
      }
      for (int at = 0; at < active; at++) {
        int i = order[at];
        int example = chosen[i];
        int sign = positive[example] ? 1 : -1;
        double slack = 0.5 / (positive[example] ? costOfPositive : cost);
        double gradient = sign * score(example) - 1 + slack * alpha[i];
        if (alpha[i] == 0 && gradient >= 0) {
          if (gradient > SAFE) {
            swap(order, at--, --active);
          }
          continue;
        }
        double before = alpha[i];
        alpha[i] = Math.max(0, before - gradient / (1.0 + squared(example) + slack));
        add(example, sign * (alpha[i] - before));
      }
    }
  }

  private static void swap(int[] order, int i, int j) {
    int other = order[i];
    order[i] = order[j];
    order[j] = other;
  }

  private double squared(int example) {
    double sum = 0;
    for (int f : examples[example]) {
      sum += strengths[f] * strengths[f];
    }
    return scales[example] * scales[example] * sum;
  }

  private void add(int example, double amount) {
    for (int f : examples[example]) {
      weights[f] += amount * scales[example] * strengths[f];
    }
    weights[weights.length - 1] += amount;
  }

  double score(int example) {
    double sum = 0;
    for (int f : examples[example]) {
      sum += weights[f] * strengths[f];
    }
    return sum * scales[example] + weights[weights.length - 1];
  }

  /** What a feature adds to a score. */
  double weight(int feature) {
    return weights[feature] * strengths[feature];
  }

  double bias() {
    return weights[weights.length - 1];
  }
}
