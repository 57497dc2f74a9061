package org.supplierdossier.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.evidence.Claim;
import org.supplierdossier.evidence.Polarity;
import org.supplierdossier.evidence.Qualifier;
import org.supplierdossier.language.Language;

/** Reads from the sentence around a match whether it is a fact, a promise, a plan or a denial. */
final class StanceReader {
  private static final Grammar CHINESE = new ChineseGrammar();
  private static final Grammar ENGLISH = new EnglishGrammar();

  private static final Marker HARM =
      Marker.of(
          "\\b(?:interrupt|suspend|ceas|stop|halt|terminat|discontinu|withh|disabl|obtain|collect|control|manipulat|access|insert|install|exploit|force|refus|restrict|disclos|transfer|cut)",
          "中断|停止|终止|暂停|拒绝|非法|获取|收集|控制|操纵|植入|设置|利用|强迫|限制|泄露|断供|提供给");

  private StanceReader() {}

  /** The stance of a rule's match in a sentence; empty where the sentence states nothing itself. */
  static Optional<Stance> read(Rule rule, FoldedText sentence, Span match) {
    Grammar grammar = rule.language() == Language.ZH ? CHINESE : ENGLISH;
    String text = sentence.text();
    Span clause = grammar.clause(text, match);
    boolean law = grammar.quotesLaw(text);
    if (rule.indicator() != null && grammar.isHypothetical(text, clause, match)) {
      return Optional.empty();
    }
    if (rule.polarity() == Polarity.SUPPORTS && grammar.bindsCustomer(text, match)) {
      return Optional.empty();
    }
    boolean promise = !law && grammar.isPromise(text, clause, match);
    if (law && rule.claim() == Claim.OBLIGATION) {
      return Optional.empty();
    }
    Grammar.Negation negation = grammar.negation(text, clause, match);
    boolean denial = negation != null && negation.kind() == Grammar.Negation.Kind.DENIAL;
    List<Span> plans = grammar.plans(text, clause, match);
    List<Span> conditions = grammar.conditions(text, match);
    Claim claim = rule.claim();
    boolean flips =
        negation != null
            && (denial || !forbidsHarm(rule, text.substring(match.start(), match.end())));
    Polarity polarity = flips ? rule.polarity().negated() : rule.polarity();
    if (grammar.givesNoAssurance(text, clause)) {
      claim = Claim.WARNING;
      polarity = rule.polarity() == Polarity.NEUTRAL ? Polarity.NEUTRAL : Polarity.RISK;
    } else if (grammar.isWarning(text, clause, match)) {
      claim = Claim.WARNING;
    } else if (denial) {
      claim = Claim.NEGATED;
    } else if (!plans.isEmpty()) {
      claim = Claim.PLAN;
    } else if (!conditions.isEmpty()) {
      claim = Claim.CONDITIONAL;
    } else if (negation != null || (promise && claim == Claim.FACT)) {
      claim = law ? claim : Claim.OBLIGATION;
    }
    List<Found> found = new ArrayList<>();
    add(found, Qualifier.Kind.PLAN, plans);
    add(found, Qualifier.Kind.CONDITION, conditions);
    add(found, Qualifier.Kind.HEDGE, grammar.hedges(text, match));
    add(found, Qualifier.Kind.EXCEPTION, grammar.exceptions(text, match));
    if (denial) {
      add(found, Qualifier.Kind.NEGATION, words(negation));
    }
    return Optional.of(new Stance(claim, polarity, printed(sentence, found)));
  }

  /** Whether a match starts with a word that only looks like the negation a rule asks for. */
  static boolean isFalseStart(Rule rule, String text, Span match) {
    Grammar grammar = rule.language() == Language.ZH ? CHINESE : ENGLISH;
    return grammar.isFalseStart(text, match);
  }

  /**
   * Whether a rule on a promise met the thing that the promise forbids, without its "shall not".
   */
  private static boolean forbidsHarm(Rule rule, String matched) {
    return rule.claim() == Claim.OBLIGATION
        && rule.polarity() == Polarity.SUPPORTS
        && HARM.occursIn(matched);
  }

  private static List<Span> words(Grammar.@Nullable Negation negation) {
    return negation == null ? List.of() : List.of(negation.words());
  }

  private record Found(Qualifier.Kind kind, Span words) {}

  private static void add(List<Found> found, Qualifier.Kind kind, List<Span> words) {
    for (Span span : words) {
      found.add(new Found(kind, span));
    }
  }

  private static List<Qualifier> printed(FoldedText sentence, List<Found> found) {
    found.sort(Comparator.comparingInt((Found f) -> f.words.start()).thenComparing(Found::kind));
    return found.stream()
        .map(f -> new Qualifier(f.kind, sentence.printed(f.words)))
        .distinct()
        .toList();
  }
}
