package org.supplierdossier.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.supplierdossier.evidence.Value;

/** Holds every rule against its own examples. */
public final class RuleExamples {
  private RuleExamples() {}

  /**
   * What is wrong with the examples of the rules, one sentence each with the rule, the example,
   * what was expected and what came; empty where all is well.
   */
  public static List<String> check(RuleSet rules) {
    List<String> problems = new ArrayList<>();
    for (Rule.Applies applies : Rule.Applies.values()) {
      List<Rule> some = rules.rules().stream().filter(r -> r.applies() == applies).toList();
      for (Rule rule : some) {
        new Check(rule, new SentenceMatcher(List.of(rule)), problems).run();
      }
    }
    return problems;
  }

  private record Check(Rule rule, SentenceMatcher matcher, List<String> problems) {

    void run() {
      rule.matches().forEach(this::expectMatch);
      rule.ignores().forEach(this::expectNone);
    }

    private void expectMatch(RuleExample example) {
      List<Found> found = find(example.text());
      if (found.isEmpty()) {
        problem(example.text(), "was expected to match and does not; " + why(example));
        return;
      }
      for (Found one : found) {
        if (one.span.contains(example.span()) || example.span().contains(one.span)) {
          compare(example, one);
          return;
        }
      }
      problem(
          example.text(),
          "was expected to match \""
              + cut(example.text(), example.span())
              + "\" and matched \""
              + cut(example.text(), found.get(0).span)
              + "\"; move the brackets or the pattern");
    }

    private void compare(RuleExample example, Found one) {
      Stance stance = one.match.stance();
      if (stance.claim() != example.claim() || stance.polarity() != example.polarity()) {
        problem(
            example.text(),
            "was expected to be "
                + example.claim().key()
                + ", "
                + example.polarity().key()
                + " and is "
                + stance.claim().key()
                + ", "
                + stance.polarity().key()
                + " because of "
                + stance.qualifiers());
      }
      Value value = one.match.value();
      String shown = value == null ? null : ShownValue.of(value);
      if (example.value() != null && !Objects.equals(example.value(), shown)) {
        problem(
            example.text(),
            "was expected to state \"" + example.value() + "\" and states \"" + shown + "\"");
      }
    }

    private void expectNone(String text) {
      List<Found> found = find(text);
      if (!found.isEmpty()) {
        problem(
            text,
            "was expected to be ignored and matches at \""
                + cut(text, found.get(0).span)
                + "\"; narrow the pattern or add an unless");
      }
    }

    private record Found(SentenceMatcher.Match match, Span span) {}

    private List<Found> find(String text) {
      List<Found> found = new ArrayList<>();
      CandidateRules.Scan scan = matcher.scan();
      for (Span span : Sentences.of(text)) {
        FoldedText sentence = FoldedText.of(text, span);
        if (rule.applies() == Rule.Applies.TEXT && !PassageExtractor.isStatement(sentence)) {
          continue;
        }
        for (SentenceMatcher.Match match : matcher.match(sentence, scan)) {
          found.add(new Found(match, sentence.original(match.span())));
        }
      }
      return found;
    }

    private String why(RuleExample example) {
      String folded = FoldedText.of(example.text()).text();
      for (RulePattern unless : rule.unless()) {
        if (unless.occursIn(folded)) {
          return "it is excluded by unless \"" + unless.source() + "\"";
        }
      }
      boolean matches = rule.patterns().stream().anyMatch(p -> p.occursIn(folded));
      return matches
          ? "a pattern matches, but the sentence is a question, a blank or a quotation of law"
          : "no pattern matches its folded form \"" + folded + "\"";
    }

    private static String cut(String text, Span span) {
      return text.substring(span.start(), span.end());
    }

    private void problem(String example, String what) {
      problems.add(rule.where() + ": " + rule.id() + ": \"" + example + "\" " + what);
    }
  }
}
