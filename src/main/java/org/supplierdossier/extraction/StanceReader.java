package org.supplierdossier.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

  /** What ends a thing or takes from it; where that is denied the thing stays. */
  private static final Marker END =
      Marker.of(
          "(?:停止|中断|中止|终止|撤销|撤回|停供|断供)",
          "(?:意味着|代表)?(?:改变|变更|免除|豁免|取消|解除|削弱|减轻|降低|放宽|放松|绕[过开]|规避|替代|取代|代替|影响|损害|妨碍|省略|减少|简化)",
          "(?:,? without [a-z]+ [a-z]+,?)? ?(?:stop|cease|interrupt|discontinue|withdraw|terminate|suspend|break off)\\b",
          "(?:,? in any way,?)? ?(?:change|alter|waive|remove|lift|relax|loosen|weaken|lessen|replace|supersede|override|bypass|circumvent|affect|dispense with|do away with|relieve|exempt|diminish)\\b");

  private static final int DUTY_REACH = 40;

  /** There is no such duty: the term is denied. */
  private static final Marker NO_DUTY =
      Marker.of(
          "\\b(?:not|no|nor|neither|never)\\b[^.;,]{0,24}?\\b(?:required|obliged|obligated|obligations?|duty|subject to|responsible|requirements?|minimum)\\b");

  /** Faults of the product and its maker, which no customer can have. */
  private static final Set<String> OF_THE_PRODUCT =
      Set.of("DAT-01", "DAT-03", "DAT-04", "DAT-05", "DAT-09", "OPN-01", "SRC-06", "SRC-07");

  private StanceReader() {}

  static Grammar grammar(Language language) {
    return language == Language.ZH ? CHINESE : ENGLISH;
  }

  /** Whether a folded sentence says what a law or standard demands. */
  static boolean quotesLaw(Language language, String text) {
    return grammar(language).quotesLaw(text);
  }

  /** The stance of a rule's match in a sentence; empty where the sentence states nothing itself. */
  static Optional<Stance> read(Rule rule, RulePattern pattern, FoldedText sentence, Span match) {
    Grammar grammar = grammar(rule.language());
    String text = sentence.text();
    Span clause = grammar.clause(text, match);
    boolean law = grammar.quotesLaw(text);
    if (OthersWords.fill(rule, text) || Reported.covers(rule, text, match)) {
      return Optional.empty();
    }
    if (rule.indicator() != null && grammar.isHypothetical(text, clause, match)) {
      return Optional.empty();
    }
    if (isSuppliersOwn(rule) && grammar.bindsCustomer(text, match)) {
      return Optional.empty();
    }
    if (isPromise(rule)) {
      PromiseMaking made = PromiseMaking.in(rule.language(), text);
      if (made == PromiseMaking.SPOKEN_OF || grammar.isCustomersPromise(text, match)) {
        return Optional.empty();
      } else if (made == PromiseMaking.REFUSED) {
        return Optional.of(new Stance(Claim.NEGATED, Polarity.RISK, List.of()));
      }
    }
    if (rule.indicator() != null
        && rule.polarity() == Polarity.RISK
        && grammar.isRightOfCustomer(text, clause)) {
      return Optional.empty();
    }
    if (law && rule.claim() == Claim.OBLIGATION) {
      return Optional.empty();
    }
    Grammar.Negation within =
        rule.language() == Language.EN || pattern.isTogether()
            ? grammar.negationWithin(text, match)
            : null;
    Grammar.Negation negation = negation(grammar, rule, pattern, text, clause, match, within);
    boolean ban = isBan(negation);
    if (negation != null && deniesTheEnd(rule, text, negation.words())) {
      negation = null;
    }
    boolean denial = negation != null && negation.kind() == Grammar.Negation.Kind.DENIAL;
    // what stands between words that were looked for together governs them too
    Span said = pattern.isTogether() ? new Span(match.end() - 1, match.end()) : match;
    List<Span> plans =
        grammar.plans(text, clause, said).stream()
            .filter(p -> !p.overlaps(match) || !pattern.spells(text.substring(p.start(), p.end())))
            .toList();
    List<Span> conditions = grammar.conditions(text, said);
    boolean promise =
        !law
            && (ban
                || isBan(within)
                || (pattern.isTogether() && isBan(grammar.negation(text, clause, said)))
                || grammar.isPromise(text, clause, said));
    boolean flips =
        negation != null
            && (denial || !forbidsHarm(rule, text.substring(match.start(), match.end())));
    Polarity polarity = flips ? rule.polarity().negated() : rule.polarity();
    boolean nothing =
        !denial
            && polarity == Polarity.SUPPORTS
            && rule.indicator() != null
            && NothingThere.says(rule.indicator(), text, match);
    if (nothing || (polarity == Polarity.SUPPORTS && TooLittle.is(rule, text, clause))) {
      polarity = Polarity.RISK;
    }
    Claim claim = rule.claim();
    if (grammar.givesNoAssurance(text, clause)) {
      claim = Claim.WARNING;
      polarity = polarity == Polarity.NEUTRAL ? Polarity.NEUTRAL : Polarity.RISK;
    } else if (canWarn(rule, promise)
        && (grammar.isWarning(text, clause, match)
            || foresees(grammar, rule, pattern, text, match))) {
      claim = Claim.WARNING;
      polarity = rule.polarity() == Polarity.RISK ? Polarity.RISK : polarity;
    } else if (nothing) {
      claim = Claim.NEGATED;
    } else if (denial && !bindsAnyway(rule, text, words(negation))) {
      claim = Claim.NEGATED;
    } else if (!plans.isEmpty()) {
      claim = Claim.PLAN;
    } else if (!conditions.isEmpty()) {
      claim = Claim.CONDITIONAL;
    } else if (promise && claim == Claim.FACT) {
      claim = Claim.OBLIGATION;
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

  /** Whether a duty of the customer to do or not to do it says nothing of the supplier. */
  private static boolean isSuppliersOwn(Rule rule) {
    return rule.polarity() == Polarity.SUPPORTS
        || (rule.indicator() != null && OF_THE_PRODUCT.contains(rule.indicator().value()));
  }

  /** What a folded sentence does with a promise that it names. */
  static PromiseMaking promise(Language language, String text) {
    Grammar grammar = grammar(language);
    Span end = new Span(Math.max(0, text.length() - 1), text.length());
    return grammar.isCustomersPromise(text, end)
        ? PromiseMaking.SPOKEN_OF
        : PromiseMaking.in(language, text);
  }

  /** Whether what goes on is only said by the denial of its end: 不停止技术支持. */
  private static boolean deniesTheEnd(Rule rule, String text, Span word) {
    return rule.polarity() == Polarity.SUPPORTS && END.startingAt(text, word.end()).length() > 0;
  }

  /** Whether a rule looks for a promise that Art. 6 asks for. */
  private static boolean isPromise(Rule rule) {
    return rule.claim() == Claim.OBLIGATION
        && rule.polarity() == Polarity.SUPPORTS
        && !rule.undertakings().isEmpty();
  }

  /** Whether a match starts with a word that only looks like the negation a rule asks for. */
  static boolean isFalseStart(Rule rule, String text, Span match) {
    return grammar(rule.language()).isFalseStart(text, match);
  }

  /**
   * What negates the statement. A pattern that looks for "no backdoor" has taken the negation in
   * already; one that does not may have met it in a gap.
   */
  private static Grammar.@Nullable Negation negation(
      Grammar grammar,
      Rule rule,
      RulePattern pattern,
      String text,
      Span clause,
      Span match,
      Grammar.@Nullable Negation within) {
    if (within == null) {
      return grammar.negation(text, clause, match);
    }
    Span words = within.words();
    boolean sought =
        pattern.takesIn(text, match, words)
            || pattern.names(text.substring(words.start(), words.end()));
    return sought || rule.claim() == Claim.OBLIGATION ? null : within;
  }

  /** Whether such a statement can be a general warning: a term or a promise cannot. */
  private static boolean canWarn(Rule rule, boolean promise) {
    return rule.polarity() == Polarity.RISK
        ? rule.claim() != Claim.OBLIGATION
        : rule.polarity() == Polarity.SUPPORTS && !promise;
  }

  /**
   * Whether the bad thing that was matched is only said to be possible: "export restrictions could
   * affect our products". A pattern that looks for "may" is about a right, not about a possibility.
   */
  private static boolean foresees(
      Grammar grammar, Rule rule, RulePattern pattern, String text, Span match) {
    return rule.polarity() == Polarity.RISK
        && grammar.possibilities(text, match).stream()
            .anyMatch(m -> !pattern.spells(text.substring(m.start(), m.end())));
  }

  private static boolean isBan(Grammar.@Nullable Negation negation) {
    return negation != null && negation.kind() == Grammar.Negation.Kind.PROHIBITION;
  }

  /** Whether it is a clause of a contract that binds by what it denies: "neither may assign". */
  private static boolean bindsAnyway(Rule rule, String text, List<Span> denials) {
    return rule.polarity() == Polarity.NEUTRAL
        && rule.language() == Language.EN
        && denials.stream().noneMatch(d -> NO_DUTY.occursIn(text, withWhatFollows(text, d)));
  }

  private static Span withWhatFollows(String text, Span words) {
    return new Span(words.start(), Math.min(text.length(), words.end() + DUTY_REACH));
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
        .map(f -> new Qualifier(f.kind, sentence.printed(f.words.toWholeWords(sentence.text()))))
        .distinct()
        .toList();
  }
}
