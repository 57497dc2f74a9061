package org.supplierdossier.extraction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.evidence.IndicatorId;
import org.supplierdossier.extraction.QuestionMapper.Target;
import org.supplierdossier.questionnaire.Answer.Expected;
import org.supplierdossier.questionnaire.Answer.How;
import org.supplierdossier.supplier.Undertaking;

/**
 * Tells which undertakings a question asks for, all of them where it names several. Unlike what a
 * question bears on in other ways, which is the one thing that it is most about.
 */
final class AskedPromises {
  private static final Marker SUPPLY =
      Marker.of(
          "供应|供货|供给|发货|交付|断供|停供",
          "\\b(?:suppl(?:y|ies|ied|ying)|deliver(?:y|ies|ed|ing)?|shipments?|shipping)\\b");

  private static final Marker SUPPORT =
      Marker.of(
          "支持|支援|技术服务|维护|维保|售后|维修|停服",
          "\\b(?:support\\w*|maintenance|technical (?:services?|assistance))\\b");

  /** Who promises and by what means is not what is promised. */
  private static final Marker NO_OBJECT =
      Marker.of("供应商|供应方|供货商|供货方|供应链|提供产品和服务|产品和服务提供", "\\bsupply[- ]chain\\b");

  private final SentenceMatcher matcher;

  /**
   * Looks with these rules.
   *
   * @param rules on questions, each with the undertakings that it asks for
   */
  AskedPromises(List<Rule> rules) {
    this.matcher = new SentenceMatcher(rules);
  }

  /** Whether a rule on questions asks for an undertaking. */
  static boolean isAsking(Rule rule) {
    return !rule.undertakings().isEmpty();
  }

  /** What a question bears on, with the undertakings that it asks for. */
  List<Target> among(List<Target> targets, ReadAnswer answer) {
    Map<IndicatorId, Rule> asked = asked(answer.question());
    if (asked.isEmpty()) {
      return targets;
    }
    List<Target> all = new ArrayList<>();
    for (Target target : targets) {
      IndicatorId indicator = target.rule().indicator();
      Rule rule = indicator == null ? null : asked.remove(indicator);
      all.add(rule == null ? target : of(rule, answer, target.how(), target.source()));
    }
    asked.values().forEach(rule -> all.add(of(rule, answer, How.BY_TEXT, rule.id())));
    return List.copyOf(all);
  }

  private static Target of(Rule rule, ReadAnswer answer, How how, String source) {
    Expected stated = answer.expected();
    Expected good = stated == Expected.OPEN ? QuestionMapper.goodOf(rule) : stated;
    return new Target(rule, good, how, source);
  }

  /** The rule on each indicator; one that asks outright goes before one that asks the contrary. */
  private Map<IndicatorId, Rule> asked(String question) {
    FoldedText folded = FoldedText.of(question);
    Map<IndicatorId, Rule> asked = new LinkedHashMap<>();
    for (SentenceMatcher.Match match : matcher.match(folded, matcher.scan())) {
      Rule rule = match.rule();
      IndicatorId indicator = rule.indicator();
      Rule other = indicator == null ? null : asked.get(indicator);
      if (indicator != null && (other == null || isOutright(rule, other))) {
        asked.put(indicator, rule.on(named(rule.undertakings(), folded.text())));
      }
    }
    return asked;
  }

  private static boolean isOutright(Rule rule, @Nullable Rule other) {
    return QuestionMapper.goodOf(rule) == Expected.YES
        && other != null
        && QuestionMapper.goodOf(other) != Expected.YES;
  }

  /** Of the promises not to stop, those whose object the question names; both where none. */
  private static List<Undertaking> named(List<Undertaking> all, String question) {
    if (!all.contains(Undertaking.U_SUPPLY) || !all.contains(Undertaking.U_SUPPORT)) {
      return all;
    }
    StringBuilder said = new StringBuilder(question);
    for (Span span : NO_OBJECT.in(question)) {
      said.replace(span.start(), span.end(), "_".repeat(span.length()));
    }
    boolean supply = SUPPLY.occursIn(said.toString());
    boolean support = SUPPORT.occursIn(said.toString());
    if (supply == support) {
      return all;
    }
    return List.of(supply ? Undertaking.U_SUPPLY : Undertaking.U_SUPPORT);
  }
}
