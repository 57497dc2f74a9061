package org.supplierdossier.extraction;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.evidence.IndicatorId;
import org.supplierdossier.evidence.Value.NormalizedAnswer;
import org.supplierdossier.questionnaire.Answer.Expected;
import org.supplierdossier.questionnaire.Answer.How;
import org.supplierdossier.questionnaire.Answer.Mapping;

/**
 * Tells what the questions of forms bear on: by the id that a standard gives a question, then by
 * the rules for questions, then by likeness to questions that are known. What is like none stays
 * unmapped.
 */
final class QuestionMapper {
  /** Our own questionnaire has indicators for ids, and "yes" is always good. */
  private static final String OWN = "supplier-dossier";

  private static final Pattern OWN_ID = Pattern.compile("[A-Z]{3}-[0-9]{2}");

  private final QuestionRules rules;
  private final QuestionCatalogue catalogue;
  private final QuestionLikeness likeness;

  QuestionMapper(QuestionRules rules, QuestionCatalogue catalogue) {
    this.rules = rules;
    this.catalogue = catalogue;
    this.likeness = new QuestionLikeness(catalogue);
  }

  /**
   * Something that a question bears on.
   *
   * @param rule what an answer to it is evidence of
   * @param good the answer that supports
   * @param source what says so
   */
  record Target(Rule rule, Expected good, How how, String source) {}

  /** What a question bears on; none where nobody can tell. */
  List<Target> map(ReadAnswer answer, @Nullable FormFormat format, @Nullable String version) {
    String id = answer.id();
    List<Target> targets = new ArrayList<>();
    if (format != null && id != null) {
      Optional<QuestionCatalogue.Published> published =
          catalogue.published(format.id(), version, id);
      if (published.isPresent()) {
        for (IndicatorId indicator : published.get().indicators()) {
          Rule rule = rule(indicator, answer.question());
          Expected good = published.get().good();
          targets.add(
              new Target(
                  rule,
                  good(answer, good == Expected.OPEN ? goodOf(rule) : good),
                  How.BY_ID,
                  published.get().source()));
        }
        return targets;
      }
      if (format.id().equals(OWN) && OWN_ID.matcher(id.strip()).matches()) {
        IndicatorId indicator = new IndicatorId(id.strip());
        return List.of(
            new Target(
                QuestionCatalogue.rule(indicator, Expected.YES), Expected.YES, How.BY_ID, OWN));
      }
      if (catalogue.isMappedWhole(format.id(), version)) {
        return targets;
      }
    }
    return byText(answer);
  }

  private List<Target> byText(ReadAnswer answer) {
    List<Target> targets = new ArrayList<>();
    for (Rule rule : about(answer.question())) {
      targets.add(new Target(rule, good(answer, goodOf(rule)), How.BY_TEXT, rule.id()));
    }
    return targets;
  }

  /** The rules that a question is about, by its text alone. */
  List<Rule> about(String question) {
    List<Rule> about = rules.about(question);
    QuestionLikeness.Judgement like =
        likeness.judge(question, about.isEmpty() ? null : about.get(0));
    if (about.isEmpty()) {
      return like.sure().map(List::of).orElse(List.of());
    } else if (like.bearsOnNothing()) {
      return List.of();
    }
    Rule other = like.best();
    boolean better =
        about.size() == 1 && (like.contradicts(about.get(0)) || like.turns(about.get(0)));
    return better && other != null ? List.of(other) : about;
  }

  /** What the form itself says is the good answer wins. */
  private static Expected good(ReadAnswer answer, Expected otherwise) {
    return answer.expected() == Expected.OPEN ? otherwise : answer.expected();
  }

  static Expected goodOf(Rule rule) {
    NormalizedAnswer good = rule.goodAnswer();
    if (good == null) {
      return Expected.OPEN;
    }
    return good == NormalizedAnswer.NO ? Expected.NO : Expected.YES;
  }

  /** The rule for an indicator that fits a question best. */
  private Rule rule(IndicatorId indicator, String question) {
    return rules.about(question).stream()
        .filter(r -> indicator.equals(r.indicator()))
        .findFirst()
        .orElseGet(() -> catalogue.rule(indicator));
  }

  /** The targets as a dossier shows them. */
  static Mapping mapping(List<Target> targets) {
    List<IndicatorId> indicators = new ArrayList<>();
    for (Target target : targets) {
      IndicatorId indicator = target.rule().indicator();
      if (indicator != null) {
        indicators.add(indicator);
      }
    }
    return indicators.isEmpty()
        ? Mapping.NONE
        : new Mapping(indicators, targets.get(0).how(), targets.get(0).source());
  }
}
