package org.supplierdossier.cli;

import java.io.PrintWriter;
import java.util.Locale;
import org.supplierdossier.evaluation.Evaluation;
import org.supplierdossier.evaluation.Figures;

/** Prints the figures of an evaluation as a table. */
final class EvaluationSummary {
  private static final String ROW = "%-36s %8s %8s %8s %8s %10s %8s %6s%n";

  private EvaluationSummary() {}

  static void print(Evaluation evaluation, PrintWriter out) {
    out.printf(
        Locale.ROOT,
        ROW,
        "kind",
        "labelled",
        "found",
        "items",
        "right",
        "precision",
        "recall",
        "F1");
    evaluation.kinds().forEach((kind, figures) -> row(kind, figures, out));
    row("all", evaluation.all(), out);
    out.println();
    Figures must = evaluation.must();
    if (must.labelled() > 0) {
      out.println("must be found    " + must.found() + " of " + must.labelled());
    }
    agreement("same polarity", evaluation.polarity(), out);
    agreement("same claim", evaluation.claim(), out);
    agreement("same value", evaluation.value(), out);
    if (evaluation.traps() > 0) {
      out.println("traps hit        " + evaluation.trapHits().size() + " of " + evaluation.traps());
      evaluation
          .trapHits()
          .forEach(h -> out.println("  " + h.trap().where() + ": rule " + h.evidence().rule()));
    }
    out.println(
        "documents        "
            + evaluation.documents()
            + "; items of kinds without labels: "
            + evaluation.unlabelled());
  }

  private static void agreement(String what, Evaluation.Agreement agreement, PrintWriter out) {
    if (agreement.expected() > 0) {
      out.printf(
          Locale.ROOT, "%-16s %d of %d found%n", what, agreement.same(), agreement.expected());
    }
  }

  private static void row(String kind, Figures figures, PrintWriter out) {
    out.printf(
        Locale.ROOT,
        ROW,
        kind,
        figures.labelled(),
        figures.found(),
        figures.items(),
        figures.right(),
        figures.shownPrecision(),
        figures.shownRecall(),
        figures.shownF1());
  }
}
