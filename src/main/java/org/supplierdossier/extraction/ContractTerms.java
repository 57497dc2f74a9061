package org.supplierdossier.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
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
 * is no term; evidence for an indicator stays evidence. Neighbouring sentences of a paragraph that
 * are terms of one kind are one term.
 */
final class ContractTerms {
  /** Of a contract, at least one sentence in so many speaks of "this agreement". */
  private static final int SELDOM = 25;

  private static final int FEWEST = 3;

  /** So many neighbouring sentences are at most quoted as one term. */
  private static final int MOST_JOINED = 8;

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

    /** For each sentence the kinds that the model says it is. */
    private final SortedMap<Integer, Map<String, Bilingual>> terms;

    /** For some of them what rules say of them, by kind, where that is nothing but a term. */
    private final Map<Integer, Map<String, Evidence>> byRule = new TreeMap<>();

    /** For each passage its sentences that are terms. */
    private final Map<Integer, List<Integer>> termsOfPassage = new TreeMap<>();

    Decision(Document document, List<PassageSentence> sentences, List<Evidence> found) {
      this.document = document;
      this.sentences = sentences;
      this.found = found;
      this.terms = new WeighedTerms(model, sentences, byRules(sentences, found)).terms();
    }

    List<Evidence> made() {
      for (int i : terms.keySet()) {
        termsOfPassage
            .computeIfAbsent(sentences.get(i).passage().number(), k -> new ArrayList<>())
            .add(i);
      }
      List<Evidence> stays = found.stream().map(this::judged).filter(Objects::nonNull).toList();
      stays.stream().filter(e -> !isTermAlone(e)).forEach(this::keep);
      stays.stream().filter(Decision::isTermAlone).forEach(this::keep);
      for (String kind : model.kinds()) {
        List<Integer> run = new ArrayList<>();
        for (int i : terms.keySet()) {
          if (!isTerm(i, kind)) {
            continue;
          }
          if (!run.isEmpty() && !follows(run, i)) {
            add(run, kind);
            run.clear();
          }
          run.add(i);
        }
        add(run, kind);
      }
      return result.inReadingOrder();
    }

    private boolean isTerm(int sentence, @Nullable String kind) {
      return kind != null && terms.getOrDefault(sentence, Map.of()).containsKey(kind);
    }

    private static boolean isTermAlone(Evidence evidence) {
      return evidence.term() != null
          && evidence.indicator() == null
          && evidence.origins().size() == 1;
    }

    /** Takes in evidence that stays; what a rule says of a term alone waits for its neighbours. */
    private void keep(Evidence evidence) {
      String term = evidence.term();
      if (term == null) {
        result.addAll(List.of(evidence));
        return;
      }
      boolean waits = false;
      for (int i : quotedTerms(evidence)) {
        Map<String, Bilingual> kinds = Objects.requireNonNull(terms.get(i));
        if (isTermAlone(evidence) && kinds.containsKey(term)) {
          byRule.computeIfAbsent(i, k -> new TreeMap<>()).putIfAbsent(term, evidence);
          waits = true;
        } else {
          kinds.remove(term);
        }
      }
      if (!waits) {
        result.addAll(List.of(evidence));
      }
    }

    /** Whether a sentence goes on with the paragraph where a run of terms stops. */
    private boolean follows(List<Integer> run, int next) {
      int last = run.get(run.size() - 1);
      return run.size() < MOST_JOINED
          && next == last + 1
          && sentences.get(next).passage().number() == sentences.get(last).passage().number();
    }

    /** Adds neighbouring sentences as one term; what a rule knows of one of them, it tells. */
    private void add(List<Integer> run, String kind) {
      if (run.isEmpty()) {
        return;
      }
      Evidence said = null;
      for (int i : run) {
        Evidence here = byRule.getOrDefault(i, Map.of()).get(kind);
        said = said == null || (said.value() == null && here != null) ? here : said;
      }
      result.addAll(List.of(said == null ? term(run, kind) : over(run, said)));
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
      return evidence.indicator() == null ? null : evidence.but().term(null).evidence();
    }

    /** Whether all of a sentence that the model bears out is quoted. */
    private boolean isWhole(Evidence evidence, String term) {
      return quotedTerms(evidence).stream().anyMatch(i -> isTerm(i, term));
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

    /** What a rule found, with all of the run quoted. */
    private Evidence over(List<Integer> run, Evidence said) {
      Span quoted = new Span(said.origin().locator().start(), said.origin().locator().end());
      Span all = span(run);
      Span span =
          new Span(Math.min(quoted.start(), all.start()), Math.max(quoted.end(), all.end()));
      PassageSentence sentence = sentences.get(run.get(0));
      return said.but()
          .quote(sentence.passage().text().substring(span.start(), span.end()))
          .origins(List.of(origin(sentence, span)))
          .evidence();
    }

    /** What the model alone found. */
    private Evidence term(List<Integer> run, String kind) {
      PassageSentence sentence = sentences.get(run.get(0));
      Span span = span(run);
      return new Evidence(
          null,
          kind,
          null,
          List.of(),
          Claim.OBLIGATION,
          Polarity.NEUTRAL,
          run.stream()
              .map(i -> value(kind, sentences.get(i).folded().text()))
              .filter(Objects::nonNull)
              .findFirst()
              .orElse(null),
          Language.EN,
          sentence.passage().text().substring(span.start(), span.end()),
          List.of(),
          List.of(origin(sentence, span)),
          "TERM-" + kind + "-en-weighed",
          Objects.requireNonNull(terms.getOrDefault(run.get(0), Map.of()).get(kind)));
    }

    private Origin origin(PassageSentence sentence, Span span) {
      return new Origin(
          document.path(), document.sha256(), sentence.passage().locate(span.start(), span.end()));
    }

    private Span span(List<Integer> run) {
      return new Span(
          sentences.get(run.get(0)).span().start(),
          sentences.get(run.get(run.size() - 1)).span().end());
    }

    private @Nullable Value value(String kind, String folded) {
      if (!LASTING.contains(kind)) {
        return null;
      }
      List<Located> durations = Durations.in(folded);
      return durations.isEmpty() ? null : durations.get(0).value();
    }
  }
}
