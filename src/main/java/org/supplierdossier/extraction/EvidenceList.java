package org.supplierdossier.extraction;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.supplierdossier.evidence.Evidence;
import org.supplierdossier.evidence.EvidenceId;
import org.supplierdossier.evidence.Origin;
import org.supplierdossier.supplier.Undertaking;

/** Collects evidence, the same statement once with all the places it stands in. */
final class EvidenceList {
  private final Map<EvidenceId, Evidence> byId = new LinkedHashMap<>();

  void addAll(Collection<Evidence> all) {
    all.forEach(e -> byId.merge(e.id(), e, EvidenceList::merged));
  }

  private static Evidence merged(Evidence one, Evidence other) {
    List<Origin> places = new ArrayList<>(one.origins());
    // a quote with its label, "Answer: ...", is the same place
    other.origins().stream()
        .filter(o -> one.origins().stream().noneMatch(p -> overlap(o, p)))
        .forEach(places::add);
    Set<Undertaking> undertakings = new LinkedHashSet<>(one.undertakings());
    undertakings.addAll(other.undertakings());
    return one.but()
        .undertakings(undertakings)
        .value(one.value() == null ? other.value() : one.value())
        .origins(places)
        .evidence();
  }

  private static boolean overlap(Origin one, Origin other) {
    return one.document().equals(other.document())
        && !one.locator().equals(other.locator())
        && one.locator().passage() == other.locator().passage()
        && one.locator().start() < other.locator().end()
        && other.locator().start() < one.locator().end();
  }

  List<Evidence> inReadingOrder() {
    return byId.values().stream()
        .sorted(
            Comparator.comparing((Evidence e) -> e.origin().locator().passage())
                .thenComparing(e -> e.origin().locator().start())
                .thenComparing(e -> e.origin().locator().end())
                .thenComparing(Evidence::rule)
                .thenComparing(Evidence::id))
        .toList();
  }
}
