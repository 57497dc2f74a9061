package org.supplierdossier.extraction;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.supplierdossier.document.Passage;
import org.supplierdossier.language.Language;

/**
 * What the sentences of a document are evidence for, as a model weighs them. The rarer evidence is
 * in a document, the farther above the threshold a sentence must be (Saerens et al., "Adjusting the
 * outputs of a classifier to new a priori probabilities", Neural Computation 14(1), 2002).
 */
final class WeighedSentences {
  static final int LONGEST = 600;

  /** With such a share of the sentences above it the threshold is right as it is. */
  private static final double USUAL = 0.5;

  /** So much farther above it for each tenth of that share. */
  private static final double RARER = 0.5;

  /** So many sentences of the usual share are counted beside those of the document. */
  private static final double FIRST = 4;

  /** So much for a row, most of whose meaning is in headings elsewhere. */
  private static final double OF_ROWS = 0.15;

  private final IdentityHashMap<PassageSentence, StatementModel.Weighed> weighed =
      new IdentityHashMap<>();
  private final double least;

  private WeighedSentences(StatementModel model, List<PassageSentence> sentences, OwnNames names) {
    int read = 0;
    for (PassageSentence sentence : sentences) {
      String text = names.in(sentence.folded()).text();
      if (!sentence.title() && text.length() <= LONGEST && WeighedStatements.isWordy(text)) {
        read++;
        Optional.of(Reported.without(Language.of(text), text))
            .filter(WeighedStatements::isWordy)
            .flatMap(model::weigh)
            .ifPresent(w -> weighed.put(sentence, w));
      }
    }
    double share = (weighed.size() + FIRST * USUAL) / (read + FIRST);
    least = Math.max(0, RARER * Math.log10(USUAL / share));
  }

  /** What a model says of the sentences of a document. */
  static WeighedSentences of(
      StatementModel model, List<PassageSentence> sentences, OwnNames names) {
    return new WeighedSentences(model, sentences, names);
  }

  /** What a sentence is evidence for, where it is far enough above the threshold. */
  Optional<StatementModel.Weighed> at(PassageSentence sentence) {
    boolean row = sentence.passage().kind() == Passage.Kind.TABLE_ROW;
    return Optional.ofNullable(weighed.get(sentence))
        .filter(w -> w.margin() >= least + (row ? OF_ROWS : 0));
  }
}
