package org.supplierdossier.evaluation;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.evidence.Claim;
import org.supplierdossier.evidence.Polarity;

/**
 * A passage that a person labelled.
 *
 * @param where the label stands: {@code gold.jsonl:12}
 * @param document path of the document, or its name without the extension
 * @param kind id of the indicator, or name of the kind of contract term, that it is labelled with
 * @param accepted other kinds that are right too
 * @param quote its words; several parts where something between them was left out
 * @param polarity expected, or null where the label leaves it open
 * @param claim expected, or null where the label leaves it open
 * @param value expected ({@link LabelledValue}), or null where the label leaves it open
 * @param must whether a reader who misses it has failed
 * @param why the labeller's reason, or empty
 */
public record GoldStatement(
    String where,
    String document,
    String kind,
    SortedSet<String> accepted,
    List<String> quote,
    @Nullable Polarity polarity,
    @Nullable Claim claim,
    @Nullable String value,
    boolean must,
    String why) {

  public GoldStatement {
    accepted = new TreeSet<>(accepted);
    accepted.add(kind);
    quote = List.copyOf(quote);
    if (quote.isEmpty()) {
      throw new IllegalArgumentException("the label at " + where + " has no quote");
    }
  }

  /** The same label of a document by another name. */
  GoldStatement in(String name) {
    return new GoldStatement(where, name, kind, accepted, quote, polarity, claim, value, must, why);
  }
}
