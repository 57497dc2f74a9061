package org.supplierdossier.extraction;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.supplierdossier.language.Bilingual;

/**
 * The sentences of a contract that the model takes for terms: those that reach the threshold of a
 * kind, and those next to one in its paragraph that all but reach it.
 */
final class WeighedTerms {
  private static final int NAMED_FEATURES = 4;

  private final TermModel model;
  private final List<PassageSentence> sentences;

  /** For each sentence the kinds whose threshold it reaches or all but reaches. */
  private final SortedMap<Integer, Map<String, Weighed>> weighed = new TreeMap<>();

  /** What a sentence weighs for a kind, and the features that weigh most. */
  private record Weighed(double margin, List<String> heaviest) {

    boolean reaches() {
      return margin >= 0;
    }

    Bilingual because() {
      String words = "\"" + String.join("\", \"", heaviest) + "\"";
      String far = String.format(Locale.ROOT, "%.2f", Math.abs(margin));
      return reaches()
          ? new Bilingual(
              "按已标注合同训练的模型判断为此类条款，高出门槛 " + far + "；最有分量的特征：" + words + "。",
              "A model trained on labelled contracts takes it for such a term, "
                  + far
                  + " above its threshold; the features that weigh most: "
                  + words
                  + ".")
          : new Bilingual(
              "按已标注合同训练的模型与同段相邻的此类条款相连，低于门槛 " + far + "；最有分量的特征：" + words + "。",
              "A model trained on labelled contracts joins it to the term next to it, "
                  + far
                  + " below the threshold; the features that weigh most: "
                  + words
                  + ".");
    }
  }

  /**
   * Weighs the sentences of one document.
   *
   * @param byRules for each sentence the kinds of term that rules found in it
   */
  WeighedTerms(TermModel model, List<PassageSentence> sentences, List<SortedSet<String>> byRules) {
    this.model = model;
    this.sentences = sentences;
    TermModel.Scores scores = model.new Scores();
    TermFeatures features = new TermFeatures(sentences, byRules);
    for (int i = 0; i < sentences.size(); i++) {
      scores.of(features, i);
      weigh(i, scores);
    }
  }

  private void weigh(int sentence, TermModel.Scores scores) {
    for (int kind = 0; kind < model.kinds().size(); kind++) {
      double margin = scores.margin(kind);
      if (margin >= -TermModel.BESIDE) {
        if (!sentences.get(sentence).isStatement()) {
          return;
        }
        weighed
            .computeIfAbsent(sentence, k -> new TreeMap<>())
            .put(
                model.kinds().get(kind),
                new Weighed(margin, scores.heaviest(kind, NAMED_FEATURES)));
      }
    }
  }

  /** For each sentence that is a term the kinds that it is, and why. */
  SortedMap<Integer, Map<String, Bilingual>> terms() {
    SortedMap<Integer, Map<String, Bilingual>> terms = new TreeMap<>();
    weighed.forEach(
        (sentence, kinds) ->
            kinds.forEach(
                (kind, said) -> {
                  if (said.reaches()
                      || isReached(sentence - 1, sentence, kind)
                      || isReached(sentence + 1, sentence, kind)) {
                    terms.computeIfAbsent(sentence, k -> new TreeMap<>()).put(kind, said.because());
                  }
                }));
    return terms;
  }

  /** Whether a sentence of the same paragraph as another reaches the threshold. */
  private boolean isReached(int sentence, int other, String kind) {
    Weighed said = weighed.getOrDefault(sentence, Map.of()).get(kind);
    return said != null
        && said.reaches()
        && sentences.get(sentence).passage().number() == sentences.get(other).passage().number();
  }
}
