package org.supplierdossier.extraction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.document.Document;
import org.supplierdossier.evidence.Claim;
import org.supplierdossier.evidence.Evidence;
import org.supplierdossier.evidence.Origin;
import org.supplierdossier.evidence.Polarity;
import org.supplierdossier.evidence.Value;
import org.supplierdossier.language.Bilingual;
import org.supplierdossier.language.Language;

/**
 * Decides, in English contracts, which sentences are terms of which kind: rules propose by wording,
 * a model trained on labelled contracts weighs the whole sentence. What the model does not bear out
 * is no term; evidence for an indicator stays evidence.
 */
final class ContractTerms {
  /** Of a contract, at least one sentence in so many speaks of "this agreement". */
  private static final int SELDOM = 25;

  private static final int FEWEST = 3;
  private static final int NAMED_FEATURES = 4;

  private static final Marker ITSELF =
      Marker.of(
          "\\b(?:this|the|these) (?:[a-z]+ ){0,2}?(?:agreement|contract|lease|amendment|addendum|terms)\\b");

  private static final Marker PARTIES = Marker.of("本合同|本协议|[甲乙]方|买方|卖方|需方|供方|双方");

  /** The kinds whose value is a length of time. */
  private static final Set<String> LASTING =
      Set.of("warranty-duration", "renewal-term", "notice-period-to-terminate-renewal");

  private final TermModel model;

  ContractTerms(TermModel model) {
    this.model = model;
  }

  /**
   * The evidence of a document with its terms decided, in reading order. What is no agreement has
   * no terms: an annual report that speaks of penalties does not agree on any.
   *
   * @param binds whether the document says in its title that it binds somebody
   */
  List<Evidence> decide(
      Document document, List<PassageSentence> sentences, boolean binds, List<Evidence> found) {
    boolean contract = isContract(sentences);
    if (!model.isEmpty() && contract) {
      return new Decision(document, sentences, found).made();
    } else if (contract || binds || isMostly(PARTIES, sentences)) {
      return found;
    }
    return found.stream().filter(e -> e.indicator() != null).toList();
  }

  /** Whether the sentences are mostly those of an agreement, in English. */
  static boolean isContract(List<PassageSentence> sentences) {
    return isMostly(ITSELF, sentences);
  }

  private static boolean isMostly(Marker words, List<PassageSentence> sentences) {
    int speaking = 0;
    for (PassageSentence sentence : sentences) {
      speaking += words.occursIn(sentence.folded().text()) ? 1 : 0;
    }
    return speaking >= FEWEST && speaking * SELDOM >= sentences.size();
  }

  /** For each sentence the kinds of term that pieces of evidence in it are. */
  static List<SortedSet<String>> byRules(List<PassageSentence> sentences, List<Evidence> found) {
    Map<Integer, List<Integer>> ofPassage = new TreeMap<>();
    List<SortedSet<String>> kinds = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      ofPassage.computeIfAbsent(sentences.get(i).passage().number(), k -> new ArrayList<>()).add(i);
      kinds.add(new TreeSet<>());
    }
    for (Evidence evidence : found) {
      String term = evidence.term();
      if (term != null) {
        for (Origin origin : evidence.origins()) {
          for (int i : ofPassage.getOrDefault(origin.locator().passage(), List.of())) {
            if (meets(origin, sentences.get(i))) {
              kinds.get(i).add(term);
            }
          }
        }
      }
    }
    return kinds;
  }

  private static boolean meets(Origin origin, PassageSentence sentence) {
    return origin.locator().passage() == sentence.passage().number()
        && origin.locator().start() < sentence.span().end()
        && sentence.span().start() < origin.locator().end();
  }

  /** The terms of one document. */
  private final class Decision {
    private final Document document;
    private final List<PassageSentence> sentences;
    private final List<Evidence> found;
    private final EvidenceList result = new EvidenceList();
    private final TermModel.Scores scores = model.new Scores();

    /** For each sentence the kinds that the model says it is. */
    private final Map<Integer, Map<String, Bilingual>> terms = new TreeMap<>();

    /** For each passage its sentences that are terms. */
    private final Map<Integer, List<Integer>> termsOfPassage = new TreeMap<>();

    Decision(Document document, List<PassageSentence> sentences, List<Evidence> found) {
      this.document = document;
      this.sentences = sentences;
      this.found = found;
    }

    List<Evidence> made() {
      TermFeatures features = new TermFeatures(sentences, byRules(sentences, found));
      for (int i = 0; i < sentences.size(); i++) {
        scores.of(features, i);
        for (int kind = 0; kind < model.kinds().size(); kind++) {
          if (scores.is(kind) && sentences.get(i).isStatement()) {
            terms
                .computeIfAbsent(i, k -> new TreeMap<>())
                .put(model.kinds().get(kind), because(kind));
          }
        }
      }
      for (int i : terms.keySet()) {
        termsOfPassage
            .computeIfAbsent(sentences.get(i).passage().number(), k -> new ArrayList<>())
            .add(i);
      }
      result.addAll(found.stream().map(this::judged).filter(Objects::nonNull).toList());
      Map<Integer, Set<String>> said = said();
      terms.forEach(
          (i, kinds) -> {
            kinds.keySet().removeAll(said.getOrDefault(i, Set.of()));
            kinds.forEach((kind, why) -> result.addAll(List.of(term(i, kind, why))));
          });
      return result.inReadingOrder();
    }

    /** A piece of evidence, without its term or altogether gone where that is not borne out. */
    private @Nullable Evidence judged(Evidence evidence) {
      String term = evidence.term();
      if (term == null
          || evidence.language() != Language.EN
          || !model.kinds().contains(term)
          || isWhole(evidence, term)) {
        return evidence;
      }
      return evidence.indicator() == null ? null : evidence.withoutTerm();
    }

    /** Whether all of a sentence that the model bears out is quoted. */
    private boolean isWhole(Evidence evidence, String term) {
      return quotedTerms(evidence).stream()
          .anyMatch(i -> terms.getOrDefault(i, Map.of()).containsKey(term));
    }

    /** The sentences that are terms and that the quote holds whole. */
    private List<Integer> quotedTerms(Evidence evidence) {
      return evidence.origins().stream()
          .flatMap(
              o ->
                  termsOfPassage.getOrDefault(o.locator().passage(), List.of()).stream()
                      .filter(i -> holds(o, i)))
          .toList();
    }

    private boolean holds(Origin origin, int sentence) {
      Span span = sentences.get(sentence).span();
      return origin.locator().start() <= span.start() && span.end() <= origin.locator().end();
    }

    /** For each sentence the kinds that evidence left standing says of it. */
    private Map<Integer, Set<String>> said() {
      Map<Integer, Set<String>> said = new TreeMap<>();
      for (Evidence evidence : result.inReadingOrder()) {
        String term = evidence.term();
        if (term != null) {
          quotedTerms(evidence)
              .forEach(i -> said.computeIfAbsent(i, k -> new HashSet<>()).add(term));
        }
      }
      return said;
    }

    private Evidence term(int number, String kind, Bilingual why) {
      PassageSentence sentence = sentences.get(number);
      Span span = sentence.span();
      return new Evidence(
          null,
          kind,
          null,
          List.of(),
          Claim.OBLIGATION,
          Polarity.NEUTRAL,
          value(kind, sentence.folded().text()),
          Language.EN,
          sentence.passage().text().substring(span.start(), span.end()),
          List.of(),
          List.of(
              new Origin(
                  document.path(),
                  document.sha256(),
                  sentence.passage().locate(span.start(), span.end()))),
          "TERM-" + kind + "-en-weighed",
          why);
    }

    private @Nullable Value value(String kind, String folded) {
      if (!LASTING.contains(kind)) {
        return null;
      }
      List<Located> durations = Durations.in(folded);
      return durations.isEmpty() ? null : durations.get(0).value();
    }

    private Bilingual because(int kind) {
      String words = "\"" + String.join("\", \"", scores.heaviest(kind, NAMED_FEATURES)) + "\"";
      String margin = String.format(Locale.ROOT, "%.2f", scores.margin(kind));
      return new Bilingual(
          "按已标注合同训练的模型判断为此类条款，高出门槛 " + margin + "；最有分量的特征：" + words + "。",
          "A model trained on labelled contracts takes it for such a term, "
              + margin
              + " above its threshold; the features that weigh most: "
              + words
              + ".");
    }
  }
}
