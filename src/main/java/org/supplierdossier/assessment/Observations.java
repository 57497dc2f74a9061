package org.supplierdossier.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.supplierdossier.evidence.Contradiction;
import org.supplierdossier.evidence.Evidence;
import org.supplierdossier.evidence.IndicatorId;
import org.supplierdossier.rulebook.Indicator;
import org.supplierdossier.rulebook.IndicatorView;
import org.supplierdossier.rulebook.IndicatorView.ListHit;

/**
 * What is seen of every indicator of a catalogue.
 *
 * @param byIndicator sorted by id
 */
record Observations(Map<IndicatorId, Observation> byIndicator) {

  /** Looks at an accepted case; indicators outside the catalogue are ignored. */
  static Observations of(CaseFile accepted, Map<IndicatorId, Indicator> catalogue) {
    ListFacts lists =
        ListFacts.of(
            accepted.screening(), accepted.decisions(), accepted.asOf(), !accepted.isGeneral());
    List<DerivedFact> facts = new ArrayList<>();
    facts.addAll(SupplyFacts.of(accepted.supplyChain()));
    facts.addAll(DateFacts.of(accepted.evidence(), accepted.asOf()));
    facts.addAll(AgeFacts.of(accepted.evidence(), catalogue, accepted.asOf()));
    facts.addAll(OwnershipFacts.of(accepted.ownership()));
    AnswerFacts.of(accepted.evidence()).ifPresent(facts::add);
    facts.addAll(lists.facts());
    Map<IndicatorId, Observation> observations = new TreeMap<>();
    for (IndicatorId id : catalogue.keySet()) {
      observations.put(
          id,
          Observation.of(
              id,
              accepted.evidence().stream().filter(e -> id.equals(e.indicator())).toList(),
              facts.stream().filter(f -> f.indicator().equals(id)).toList(),
              contradictions(accepted, id),
              lists.hits().getOrDefault(id, ListHit.NONE),
              lists.searched().contains(id)));
    }
    return new Observations(observations);
  }

  private static List<Contradiction> contradictions(CaseFile accepted, IndicatorId id) {
    return accepted.contradictions().stream()
        .filter(c -> c.sides().stream().map(Evidence::indicator).anyMatch(id::equals))
        .toList();
  }

  Observation of(IndicatorId indicator) {
    return Objects.requireNonNull(
        byIndicator.get(indicator), () -> "indicator " + indicator + " is not in the catalogue");
  }

  /** The states as decision tables see them. */
  Map<IndicatorId, IndicatorView> views() {
    Map<IndicatorId, IndicatorView> views = new TreeMap<>();
    byIndicator.forEach((id, observation) -> views.put(id, observation.view()));
    return views;
  }
}
