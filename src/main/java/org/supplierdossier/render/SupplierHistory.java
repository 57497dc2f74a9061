package org.supplierdossier.render;

import java.time.LocalDate;
import java.util.List;
import org.supplierdossier.dossier.Changes;
import org.supplierdossier.language.Bilingual;
import org.supplierdossier.supplier.SupplierId;

/**
 * How the dossiers of a supplier have changed from run to run of the same job.
 *
 * @param states newest first; a run in which nothing differs from the one before has none
 */
public record SupplierHistory(SupplierId supplier, Bilingual name, List<State> states) {
  public SupplierHistory {
    states = List.copyOf(states);
  }

  /**
   * What a run found.
   *
   * @param run first digits of its id
   * @param cards of the dossiers of one edition, by customer
   * @param changes against the state before, of those dossiers in which something changed
   */
  public record State(LocalDate asOf, String run, List<DossierCard> cards, List<Changes> changes) {
    public State {
      cards = List.copyOf(cards);
      changes = List.copyOf(changes);
    }
  }
}
