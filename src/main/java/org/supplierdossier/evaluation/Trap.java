package org.supplierdossier.evaluation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.evidence.Claim;
import org.supplierdossier.evidence.Polarity;

/**
 * A passage that looks like evidence and is none.
 *
 * @param where the label stands: {@code traps.jsonl:3}
 * @param document path of the document, or its name without the extension
 * @param kind that it must not be counted as
 * @param quote its words; several parts where something between them was left out
 * @param polarity where given, only evidence of this polarity is wrong
 * @param claim where given, only evidence with this claim is wrong
 * @param why it is none, or empty
 */
public record Trap(
    String where,
    String document,
    String kind,
    List<String> quote,
    @Nullable Polarity polarity,
    @Nullable Claim claim,
    String why) {

  public Trap {
    quote = List.copyOf(quote);
    if (quote.isEmpty()) {
      throw new IllegalArgumentException("the trap at " + where + " has no quote");
    }
  }

  /** The same trap in a document by another name. */
  Trap in(String name) {
    return new Trap(where, name, kind, quote, polarity, claim, why);
  }
}
