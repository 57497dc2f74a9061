package org.supplierdossier.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.supplierdossier.evidence.IndicatorId;
import org.supplierdossier.language.Bilingual;
import org.supplierdossier.rulebook.Factor;
import org.supplierdossier.rulebook.Indicator;
import org.supplierdossier.rulebook.Regimes;
import org.supplierdossier.rulebook.Rulebook;
import org.supplierdossier.rulebook.Rulebook.Links;
import org.supplierdossier.rulebook.Rulebook.RequiredUndertaking;
import org.supplierdossier.supplier.Undertaking;

/**
 * Assesses a supplier for a customer under a regime. What reviewers have rejected is left out
 * before anything is counted. The same input gives the same result.
 */
public final class Assessor {
  /** Stands in the question of an indicator for the name of the customer. */
  private static final String CUSTOMER = "{customer}";

  private Assessor() {}

  /** Assesses under the regime that was chosen, and passes on the warnings of the choice. */
  public static Assessment assess(Regimes.Choice choice, CaseFile caseFile) {
    return assess(choice.rulebook(), choice.warnings(), caseFile);
  }

  /** Assesses under a regime. */
  public static Assessment assess(Rulebook rulebook, CaseFile caseFile) {
    return assess(rulebook, List.of(), caseFile);
  }

  private static Assessment assess(Rulebook rulebook, List<Bilingual> warnings, CaseFile caseFile) {
    CaseFile accepted = caseFile.accepted();
    Observations observations = Observations.of(accepted, rulebook.indicators().keySet());
    FactorAssessor factors = new FactorAssessor(rulebook, observations, accepted);
    return new Assessment(
        rulebook.id(),
        rulebook.factors().stream().map(factors::assess).toList(),
        undertakings(rulebook, accepted),
        accepted.contradictions(),
        gaps(rulebook, observations, accepted),
        Notices.of(rulebook, warnings, accepted));
  }

  /** Answers for what the regime or the customer requires, in catalogue order. */
  private static List<UndertakingResult> undertakings(Rulebook rulebook, CaseFile accepted) {
    Map<Undertaking, UndertakingAssessor> required = new TreeMap<>();
    for (Undertaking undertaking : accepted.customer().undertakingsRequired()) {
      required.put(undertaking, UndertakingAssessor.of(undertaking));
    }
    for (RequiredUndertaking named : rulebook.undertakings()) {
      required.put(named.undertaking(), UndertakingAssessor.of(named));
    }
    return required.values().stream()
        .map(a -> a.assess(accepted.evidence(), accepted.asOf()))
        .toList();
  }

  private static List<Gap> gaps(Rulebook rulebook, Observations observations, CaseFile accepted) {
    Map<IndicatorId, Integer> weights = new TreeMap<>();
    for (Factor factor : rulebook.factors()) {
      Links links = rulebook.linksOf(factor.id());
      if (links.asked()) {
        links.primary().forEach(id -> weights.merge(id, 1, Integer::sum));
      }
    }
    List<Gap> gaps = new ArrayList<>();
    weights.forEach(
        (id, weight) -> {
          Indicator indicator = Objects.requireNonNull(rulebook.indicators().get(id));
          boolean applies = !(indicator.perCustomer() && accepted.isGeneral());
          if (applies && !observations.of(id).view().known()) {
            gaps.add(new Gap(id, question(indicator, accepted), weight));
          }
        });
    gaps.sort(Comparator.comparing(Gap::weight).reversed().thenComparing(Gap::indicator));
    return gaps;
  }

  private static Bilingual question(Indicator indicator, CaseFile accepted) {
    Bilingual name = accepted.customer().name();
    return new Bilingual(
        indicator.question().zh().replace(CUSTOMER, name.zh()),
        indicator.question().en().replace(CUSTOMER, name.en()));
  }
}
