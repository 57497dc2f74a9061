package org.supplierdossier.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Statements that stand in several places, brought together. */
public final class Duplicates {
  static final Comparator<Origin> BY_PLACE =
      Comparator.comparing(Origin::document)
          .thenComparing(o -> o.locator().passage())
          .thenComparing(o -> o.locator().start());

  /** The order of evidence in a dossier, but for the id: indicator (none last), first place. */
  static final Comparator<Evidence> BY_INDICATOR_AND_PLACE =
      Comparator.comparing(
              Evidence::indicator, Comparator.nullsLast(Comparator.<IndicatorId>naturalOrder()))
          .thenComparing(Evidence::origin, BY_PLACE);

  private Duplicates() {}

  /**
   * One piece of evidence for each statement, with all places where it stands; sorted by indicator,
   * first place and id. Of statements with one id the one that stands first gives the words.
   */
  public static List<Evidence> merged(List<Evidence> evidence) {
    Map<EvidenceId, List<Evidence>> byId = new TreeMap<>();
    for (Evidence statement : evidence) {
      byId.computeIfAbsent(statement.id(), id -> new ArrayList<>()).add(statement);
    }
    return byId.values().stream().map(Duplicates::united).sorted(BY_INDICATOR_AND_PLACE).toList();
  }

  private static Evidence united(List<Evidence> same) {
    // Two rules may find one statement in one place: the rule's id settles which one speaks.
    Evidence first =
        same.stream()
            .min(
                Comparator.comparing(Evidence::origin, BY_PLACE)
                    .thenComparing(Evidence::rule)
                    .thenComparing(e -> String.valueOf(e.value())))
            .orElseThrow();
    return first.at(same.stream().flatMap(e -> e.origins().stream()).toList());
  }
}
