package org.supplierdossier.screening;

import java.util.List;
import org.supplierdossier.evidence.EvidenceId;

/**
 * A name to look for on watchlists.
 *
 * @param name as printed
 * @param role who it is to the supplier
 * @param evidence where it was found in documents; empty for a name from configuration
 */
public record ScreenedName(String name, Screening.Role role, List<EvidenceId> evidence) {
  public ScreenedName {
    evidence = List.copyOf(evidence);
  }
}
