package org.supplierdossier.assessment;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.supplierdossier.evidence.Contradiction;
import org.supplierdossier.evidence.Evidence;
import org.supplierdossier.evidence.EvidenceId;
import org.supplierdossier.evidence.IndicatorId;
import org.supplierdossier.evidence.Polarity;
import org.supplierdossier.language.Bilingual;
import org.supplierdossier.rulebook.IndicatorState;
import org.supplierdossier.rulebook.IndicatorView;
import org.supplierdossier.rulebook.IndicatorView.ListHit;

/**
 * Everything that is seen of one indicator.
 *
 * @param statements in the order of their places, those that a derived fact replaces left out
 * @param searched whether lists were searched for it, with or without a hit
 */
record Observation(
    IndicatorId indicator,
    Map<Standing, List<Evidence>> statements,
    List<DerivedFact> facts,
    List<Contradiction> contradictions,
    ListHit hit,
    boolean searched) {

  static Observation of(
      IndicatorId indicator,
      List<Evidence> evidence,
      List<DerivedFact> facts,
      List<Contradiction> contradictions,
      ListHit hit,
      boolean searched) {
    Set<EvidenceId> replaced = new HashSet<>();
    facts.forEach(f -> replaced.addAll(f.evidence()));
    Map<Standing, List<Evidence>> statements = new EnumMap<>(Standing.class);
    for (Evidence e : evidence) {
      if (!replaced.contains(e.id())) {
        statements.computeIfAbsent(Standing.of(e), s -> new ArrayList<>()).add(e);
      }
    }
    return new Observation(indicator, statements, facts, contradictions, hit, searched);
  }

  /** The state as decision tables see it. */
  IndicatorView view() {
    boolean risk = has(Standing.RISK);
    boolean support = has(Standing.SUPPORT) || (searched && hit == ListHit.NONE);
    boolean contradicted = !contradictions.isEmpty();
    boolean partly = has(Standing.WEAK) || has(Standing.NEUTRAL);
    IndicatorState state;
    if (contradicted) {
      state = IndicatorState.CONTRADICTED;
    } else if (risk) {
      state = support ? IndicatorState.MIXED : IndicatorState.RISK;
    } else if (support) {
      state = IndicatorState.SUPPORTED;
    } else if (partly || has(Standing.WARNING)) {
      state = IndicatorState.WEAK;
    } else {
      return IndicatorView.UNKNOWN;
    }
    return new IndicatorView(state, contradicted || risk || support || partly, risk, hit);
  }

  private boolean has(Standing standing) {
    return statements.containsKey(standing)
        || facts.stream().anyMatch(f -> f.standing() == standing);
  }

  /** The findings, adverse ones first. */
  List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    for (Standing standing : Standing.values()) {
      for (DerivedFact fact : facts) {
        if (fact.standing() == standing) {
          findings.add(
              new Finding(indicator, polarity(standing), fact.sentence(), fact.evidence()));
        }
      }
      List<Evidence> group = statements.getOrDefault(standing, List.of());
      if (standing != Standing.NONE && !group.isEmpty()) {
        findings.add(
            new Finding(indicator, polarity(standing), sentence(standing, group), ids(group)));
      }
      if (standing == Standing.RISK) {
        contradictions.forEach(c -> findings.add(contradiction(c)));
      }
    }
    return findings;
  }

  private Finding contradiction(Contradiction c) {
    return new Finding(indicator, Polarity.NEUTRAL, c.sentence(), ids(c.sides()));
  }

  private static List<EvidenceId> ids(List<Evidence> evidence) {
    return evidence.stream().map(Evidence::id).distinct().sorted().toList();
  }

  /** Only what establishes a risk is shown as one. */
  private static Polarity polarity(Standing standing) {
    return switch (standing) {
      case RISK -> Polarity.RISK;
      case SUPPORT -> Polarity.SUPPORTS;
      case WEAK, WARNING, NEUTRAL, NONE -> Polarity.NEUTRAL;
    };
  }

  private static Bilingual sentence(Standing standing, List<Evidence> group) {
    int n = group.size();
    String statements = Wording.counted(n, "statement");
    Bilingual quotes = Wording.quotes(group);
    Bilingual head =
        switch (standing) {
          case RISK ->
              new Bilingual(
                  n + " 处陈述指向风险", statements + (n == 1 ? " points" : " point") + " to risk");
          case WEAK ->
              new Bilingual(
                  n + " 处陈述仅为计划、附条件或措辞弱化",
                  statements + (n == 1 ? " only plans" : " only plan") + ", conditions or hedges");
          case WARNING ->
              new Bilingual(
                  n + " 处只是一般性风险提示，不计入", Wording.counted(n, "general warning") + ", not counted");
          case NEUTRAL ->
              new Bilingual(
                  n + " 处陈述说明情况而不偏向任一方",
                  statements + (n == 1 ? " points" : " point") + " neither way");
          case SUPPORT ->
              new Bilingual(
                  n + " 处陈述表明满足要求",
                  statements + (n == 1 ? " shows" : " show") + " that the point is met");
          case NONE -> throw new IllegalStateException("a blank answer is no finding");
        };
    return new Bilingual(head.zh() + "：" + quotes.zh() + "。", head.en() + ": " + quotes.en() + ".");
  }
}
