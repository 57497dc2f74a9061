package org.supplierdossier.extraction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.evidence.Claim;
import org.supplierdossier.evidence.Value;

/** Holds rules against one sentence. */
final class SentenceMatcher {
  /** No rule looks at more places of one sentence. */
  private static final int MOST_MATCHES = 8;

  /** The object of a verb stands at most so many characters after the match. */
  private static final int REACH = 40;

  /** Words that stand so many Latin characters away, or Chinese, change nothing about a match. */
  private static final int FAR = 1_000;

  private static final int FAR_IN_CHINESE = 300;

  /** Where none of these stands, no match is a promise. */
  private static final Marker DUTY = Marker.of("不得|严禁|禁止", "\\b(?:shall|must) not\\b");

  private final List<Rule> rules;
  private final int[] ruleOfPattern;
  private final List<RulePattern> patterns;
  private final CandidateRules candidates;

  SentenceMatcher(List<Rule> rules) {
    this.rules = List.copyOf(rules);
    List<RulePattern> all = new ArrayList<>();
    List<Integer> owners = new ArrayList<>();
    for (int r = 0; r < rules.size(); r++) {
      for (RulePattern pattern : rules.get(r).patterns()) {
        all.add(pattern);
        owners.add(r);
      }
    }
    patterns = List.copyOf(all);
    ruleOfPattern = owners.stream().mapToInt(Integer::intValue).toArray();
    candidates = new CandidateRules(patterns);
  }

  /**
   * What a rule found in a sentence.
   *
   * @param span in the folded sentence
   * @param said the folded words of the match and a little after
   * @param subject that it can contradict others on; null where words merely stand near one
   *     another, which does not tell of what a figure is one
   */
  record Match(
      Rule rule,
      Span span,
      Stance stance,
      @Nullable Value value,
      String said,
      @Nullable String subject) {

    /** Whether nothing in the sentence changed what the rule says. */
    boolean isPlain() {
      return stance.claim() == rule.claim() && stance.polarity() == rule.polarity();
    }

    /** Whether it promises, without reserve, what the rule takes for a fact. */
    boolean binds() {
      return rule.claim() == Claim.FACT
          && stance.claim() == Claim.OBLIGATION
          && stance.polarity() == rule.polarity()
          && stance.qualifiers().isEmpty();
    }
  }

  CandidateRules.Scan scan() {
    return candidates.scan();
  }

  /** The matches of all rules, in the order of the rules. */
  List<Match> match(FoldedText sentence, CandidateRules.Scan scan) {
    int[] numbers = scan.candidates(sentence.text());
    if (numbers.length == 0) {
      return List.of();
    }
    List<Match> found = new ArrayList<>();
    for (int from = 0; from < numbers.length; ) {
      int rule = ruleOfPattern[numbers[from]];
      int to = from;
      while (to < numbers.length && ruleOfPattern[numbers[to]] == rule) {
        to++;
      }
      found.addAll(match(rules.get(rule), Arrays.copyOfRange(numbers, from, to), sentence, scan));
      from = to;
    }
    return found;
  }

  private List<Match> match(
      Rule rule, int[] candidates, FoldedText sentence, CandidateRules.Scan scan) {
    List<Match> matches = new ArrayList<>();
    for (int number : candidates) {
      RulePattern pattern = patterns.get(number);
      Finding matcher = pattern.in(sentence.text(), scan.earliest(number));
      boolean again = matcher.find();
      for (int i = 0;
          i < MOST_MATCHES && !isSettled(rule, matches, sentence.text()) && again;
          i++) {
        Span span = new Span(matcher.start(), matcher.end());
        if (StanceReader.isFalseStart(rule, sentence.text(), span)) {
          again = matcher.find(span.start() + 1);
          continue;
        }
        if (span.length() == 0) {
          again = matcher.find();
          continue;
        }
        if (matches.isEmpty() && isExcluded(rule, sentence.text())) {
          return List.of();
        }
        if (NamedAuthorities.bring(rule, pattern, sentence.text())) {
          break;
        }
        stance(rule, pattern, sentence, span)
            .ifPresent(
                s ->
                    matches.add(
                        new Match(
                            rule,
                            span,
                            s,
                            Values.read(rule, pattern, sentence, matcher, s),
                            said(sentence.text(), span),
                            pattern.isOrdered() ? rule.subject() : null)));
        again = matcher.find();
      }
    }
    if (rule.value() == Rule.ValueKind.INTEREST) {
      return matches.stream().filter(m -> m.value != null).toList();
    }
    return matches.isEmpty() ? List.of() : List.of(strongest(matches));
  }

  private static String said(String sentence, Span match) {
    return sentence.substring(match.start(), Math.min(sentence.length(), match.end() + REACH));
  }

  /** Whether a match states just what the rule looks for, so that no other can be stronger. */
  private static boolean isSettled(Rule rule, List<Match> matches, String text) {
    return rule.value() != Rule.ValueKind.INTEREST
        && !matches.isEmpty()
        && strongest(matches).isPlain()
        && (rule.claim() != Claim.FACT || strongest(matches).binds() || !DUTY.occursIn(text));
  }

  private static boolean isExcluded(Rule rule, String folded) {
    return rule.unless().stream().anyMatch(u -> u.occursIn(folded));
  }

  private static Optional<Stance> stance(
      Rule rule, RulePattern pattern, FoldedText sentence, Span span) {
    if (rule.applies() != Rule.Applies.TEXT) {
      return Optional.of(new Stance(rule.claim(), rule.polarity(), List.of()));
    }
    int far = CharacterFolding.isHan(sentence.text().charAt(span.start())) ? FAR_IN_CHINESE : FAR;
    int from = Math.max(0, span.start() - far);
    int to = Math.min(sentence.text().length(), span.end() + far);
    return StanceReader.read(
        rule,
        pattern,
        sentence.part(new Span(from, to)),
        new Span(span.start() - from, span.end() - from));
  }

  /**
   * The first match that states what the rule looks for, rather one that binds to it than one that
   * describes it; else the first.
   */
  private static Match strongest(List<Match> matches) {
    Match plain = null;
    for (Match match : matches) {
      if (match.isPlain() && plain == null) {
        plain = match;
      }
    }
    for (Match match : matches) {
      if (plain != null && plain.value == null && match.binds()) {
        return match;
      }
    }
    return plain == null ? matches.get(0) : plain;
  }
}
