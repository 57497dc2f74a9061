package org.supplierdossier.evaluation;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.supplierdossier.document.Document;
import org.supplierdossier.evidence.Evidence;

/**
 * Holds evidence against labels. A label is found where at least a share of its letters stands in
 * items of its kinds; an item is right where at least that share of its letters stands in labels of
 * its kind, or where it holds that share of a part of one. Letters and digits alone are counted.
 */
public final class Evaluator {
  private final Gold gold;
  private final double share;
  private final SortedSet<String> kinds;
  private final Evaluation.Builder result = new Evaluation.Builder();

  /**
   * An evaluator of some labels.
   *
   * @param share of the letters that must be the same, above 0 and at most 1
   */
  public Evaluator(Gold gold, double share) {
    if (!(share > 0 && share <= 1)) {
      throw new IllegalArgumentException("the share " + share + " is not above 0 and at most 1");
    }
    this.gold = gold;
    this.share = share;
    this.kinds = gold.kinds();
  }

  /** What a piece of evidence counts as: its indicator, its kind of contract term, or both. */
  static SortedSet<String> kindsOf(Evidence evidence) {
    SortedSet<String> kinds = new TreeSet<>();
    if (evidence.indicator() != null) {
      kinds.add(evidence.indicator().value());
    }
    if (evidence.term() != null) {
      kinds.add(evidence.term());
    }
    return kinds;
  }

  /**
   * Evaluates the documents that labels name, in the order of their names.
   *
   * @param read what was read under the name of a document in the labels
   * @param extracted the evidence in such a document
   */
  public Evaluation evaluate(
      Map<String, List<Document>> read, Function<Document, List<Evidence>> extracted) {
    for (String name : gold.documents()) {
      List<DocumentLabels> parts =
          read.getOrDefault(name, List.of()).stream()
              .map(d -> new DocumentLabels(d, extracted.apply(d), share))
              .toList();
      result.document();
      gold.in(name).forEach(s -> label(s, parts));
      gold.trapsIn(name).forEach(t -> result.trap(trapHit(t, parts)));
      for (DocumentLabels part : parts) {
        part.mark(gold.in(name));
        items(name, part);
      }
    }
    return result.build();
  }

  private void label(GoldStatement statement, List<DocumentLabels> parts) {
    DocumentLabels best = null;
    for (DocumentLabels part : parts) {
      if (best == null || (!best.isFound(statement) && part.holds(statement.quote()))) {
        best = part;
      }
    }
    boolean found = best != null && best.isFound(statement);
    result.count(statement.kind(), Figures.ofLabel(found));
    if (statement.must()) {
      result.must(found);
    }
    if (best == null || !found) {
      Context context =
          best == null
              ? DocumentLabels.unplaced(statement.quote())
              : best.context(statement.quote());
      result.miss(
          new Evaluation.Miss(
              statement, context, best == null ? List.of() : best.meeting(statement.quote())));
      return;
    }
    List<Evidence> items = best.right(statement);
    if (statement.polarity() != null) {
      result.polarity(items.stream().anyMatch(e -> e.polarity() == statement.polarity()));
    }
    if (statement.claim() != null) {
      result.claim(items.stream().anyMatch(e -> e.claim() == statement.claim()));
    }
    String value = statement.value();
    if (value != null) {
      result.value(items.stream().anyMatch(e -> DocumentLabels.states(e, value)));
    }
  }

  private static Evaluation.@org.jspecify.annotations.Nullable TrapHit trapHit(
      Trap trap, List<DocumentLabels> parts) {
    for (DocumentLabels part : parts) {
      for (Evidence evidence : part.meeting(trap.quote())) {
        boolean wrong =
            kindsOf(evidence).contains(trap.kind())
                && (trap.polarity() == null || trap.polarity() == evidence.polarity())
                && (trap.claim() == null || trap.claim() == evidence.claim());
        if (wrong) {
          return new Evaluation.TrapHit(trap, evidence, part.context(trap.quote()));
        }
      }
    }
    return null;
  }

  private void items(String name, DocumentLabels part) {
    for (Evidence evidence : part.evidence()) {
      SortedSet<String> judged = kindsOf(evidence);
      judged.retainAll(kinds);
      if (judged.isEmpty()) {
        result.unlabelled();
      }
      for (String kind : judged) {
        boolean right = part.isRight(evidence, kind);
        result.count(kind, Figures.ofItem(right));
        if (!right) {
          result.falseHit(new Evaluation.FalseHit(name, kind, evidence, part.context(evidence)));
        }
      }
    }
  }
}
