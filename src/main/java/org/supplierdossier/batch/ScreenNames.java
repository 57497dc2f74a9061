package org.supplierdossier.batch;

import java.util.stream.Stream;
import org.supplierdossier.assessment.ScreenedNames;
import org.supplierdossier.document.Sha256;
import org.supplierdossier.dossier.DossierId;
import org.supplierdossier.dossier.VisibleEvidence;
import org.supplierdossier.screening.Screener;
import org.supplierdossier.store.Run.RunDossier;
import org.supplierdossier.supplier.Customer;
import org.supplierdossier.supplier.Supplier;

/** Screens the names of each dossier against every watchlist. */
final class ScreenNames extends DossierWork {
  private static final String VERSION = "6";

  private final String lists;

  ScreenNames(RunState state) {
    super(state);
    this.lists =
        Sha256.of(
                state.workspace().watchlists().stream()
                    .flatMap(w -> Stream.of(w.file(), w.sha256().value()))
                    .toArray(String[]::new))
            .value();
  }

  @Override
  public String name() {
    return "screenNames";
  }

  @Override
  public void perform(RunDossier dossier) {
    DossierId id = dossier.id();
    Supplier supplier = state.workspace().supplier(id.supplier());
    Customer customer = state.workspace().customer(id.customer());
    Sha256 key =
        Sha256.of(
            VERSION,
            dossier.caseKey().value(),
            lists,
            supplier.toString(),
            customer.name().toString(),
            customer.aliases().toString());
    if (!state.screenings().has(key)) {
      VisibleEvidence visible = state.cases().get(dossier.caseKey());
      state
          .screenings()
          .save(
              key,
              Screener.screen(
                  ScreenedNames.of(supplier, customer, visible.ownership(), visible.supplyChain()),
                  state.workspace().watchlists()));
    }
    state.run().screened(id, key);
  }
}
