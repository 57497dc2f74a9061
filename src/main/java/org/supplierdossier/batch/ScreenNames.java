package org.supplierdossier.batch;

import java.util.List;
import org.supplierdossier.assessment.ScreenedNames;
import org.supplierdossier.document.Sha256;
import org.supplierdossier.dossier.DossierId;
import org.supplierdossier.dossier.VisibleEvidence;
import org.supplierdossier.screening.Screener;
import org.supplierdossier.screening.Screening;
import org.supplierdossier.store.Derived;
import org.supplierdossier.store.Runs;
import org.supplierdossier.store.Runs.RunDossier;
import org.supplierdossier.supplier.Customer;
import org.supplierdossier.supplier.Supplier;
import org.supplierdossier.workspace.Workspace;

/** Screens the names of each dossier against every watchlist. */
final class ScreenNames implements Work<RunDossier> {
  private static final String VERSION = "2";

  private final Workspace workspace;
  private final Derived<VisibleEvidence> cases;
  private final Derived<Screening> screenings;
  private final Runs runs;
  private final long run;
  private final String lists;

  ScreenNames(
      Workspace workspace,
      Derived<VisibleEvidence> cases,
      Derived<Screening> screenings,
      Runs runs,
      long run) {
    this.workspace = workspace;
    this.cases = cases;
    this.screenings = screenings;
    this.runs = runs;
    this.run = run;
    this.lists =
        Sha256.of(
                workspace.watchlists().stream()
                    .flatMap(w -> java.util.stream.Stream.of(w.file(), w.sha256().value()))
                    .toArray(String[]::new))
            .value();
  }

  @Override
  public String name() {
    return "screenNames";
  }

  @Override
  public List<RunDossier> items() {
    return runs.dossiers(run);
  }

  @Override
  public String lane(RunDossier dossier) {
    return dossier.id().toString();
  }

  @Override
  public void perform(RunDossier dossier) {
    DossierId id = dossier.id();
    Supplier supplier = workspace.supplier(id.supplier());
    Customer customer = workspace.customer(id.customer());
    Sha256 key =
        Sha256.of(
            VERSION,
            dossier.caseKey().value(),
            lists,
            supplier.toString(),
            customer.name().toString(),
            customer.aliases().toString());
    if (!screenings.has(key)) {
      VisibleEvidence visible = cases.get(dossier.caseKey());
      screenings.save(
          key,
          Screener.screen(
              ScreenedNames.of(supplier, customer, visible.ownership(), visible.supplyChain()),
              workspace.watchlists()));
    }
    runs.screened(run, id, key);
  }
}
