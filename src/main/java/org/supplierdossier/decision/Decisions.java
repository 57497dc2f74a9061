package org.supplierdossier.decision;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.supplierdossier.evidence.EvidenceId;

/**
 * All decisions of all reviewers.
 *
 * @param all in any order
 */
public record Decisions(List<Decision> all) {
  public static final Decisions NONE = new Decisions(List.of());

  public Decisions {
    all = List.copyOf(all);
  }

  /** The latest decision about this id that holds on the given day. */
  public Optional<Decision> about(EvidenceId id, LocalDate day) {
    return all.stream()
        .filter(d -> d.about().equals(id) && d.holdsOn(day))
        .max(
            Comparator.comparing(Decision::on)
                .thenComparing(Decision::by)
                .thenComparing(Decision::reason));
  }

  /** Whether a reviewer has rejected this id on the given day. */
  public boolean reject(EvidenceId id, LocalDate day) {
    return about(id, day).filter(d -> d.verdict() == Decision.Verdict.REJECT).isPresent();
  }
}
