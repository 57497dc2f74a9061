package org.supplierdossier.evaluation;

import java.util.Locale;

/**
 * How well a kind is found.
 *
 * @param labelled statements that people labelled
 * @param found of these, how many the program found
 * @param items that the program shows
 * @param right of these, how many are labelled
 */
public record Figures(int labelled, int found, int items, int right) {
  static final Figures NONE = new Figures(0, 0, 0, 0);

  /** Share of the items that are right, from 0 to 1; 0 without items. */
  public double precision() {
    return items == 0 ? 0 : (double) right / items;
  }

  /** Share of the labelled statements that are found, from 0 to 1; 0 without labels. */
  public double recall() {
    return labelled == 0 ? 0 : (double) found / labelled;
  }

  /** Harmonic mean of precision and recall. */
  public double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }

  /** The precision with two decimals; a hyphen without items. */
  public String shownPrecision() {
    return shown(items, precision());
  }

  /** The recall with two decimals; a hyphen without labels. */
  public String shownRecall() {
    return shown(labelled, recall());
  }

  /** F1 with two decimals; a hyphen without items and labels. */
  public String shownF1() {
    return shown(items + labelled, f1());
  }

  private static String shown(int of, double share) {
    return of == 0 ? "-" : String.format(Locale.ROOT, "%.2f", share);
  }

  Figures plus(Figures other) {
    return new Figures(
        labelled + other.labelled, found + other.found, items + other.items, right + other.right);
  }

  static Figures ofLabel(boolean found) {
    return new Figures(1, found ? 1 : 0, 0, 0);
  }

  static Figures ofItem(boolean right) {
    return new Figures(0, 0, 1, right ? 1 : 0);
  }
}
