package org.supplierdossier.extraction;

import java.util.ArrayList;
import java.util.List;
import org.supplierdossier.evidence.IndicatorId;

/**
 * The clauses of a sentence that each state something: "we have one source, and we hold six months
 * of stock" states two facts. Over folded text.
 */
final class FactClauses {
  private static final Marker BREAK =
      Marker.of("[,;。\\t]", " (?:and|while|whereas|but|since) ", "(?:并且|而且|同时)");

  private FactClauses() {}

  /** The clauses, in order; none where fewer than two state something. */
  static List<Span> in(String text) {
    List<Span> clauses = new ArrayList<>();
    int from = 0;
    List<Span> breaks = new ArrayList<>(BREAK.in(text));
    breaks.add(new Span(text.length(), text.length()));
    for (Span end : breaks) {
      // what is too little to stand alone opens the next clause
      Span clause = new Span(from, Math.max(from, end.start())).trimmed(text);
      if (WeighedStatements.isWordy(text.substring(clause.start(), clause.end()))) {
        clauses.add(clause);
        from = end.end();
      }
    }
    return clauses.size() < 2 ? List.of() : clauses;
  }

  /** The clause that most sounds like evidence for an indicator; the whole where there is one. */
  static String of(StatementModel model, IndicatorId id, String text) {
    String best = text;
    double most = Double.NEGATIVE_INFINITY;
    for (Span clause : in(text)) {
      String words = text.substring(clause.start(), clause.end());
      double margin = model.bears(id, words).margin();
      if (margin > most) {
        best = words;
        most = margin;
      }
    }
    return best;
  }
}
