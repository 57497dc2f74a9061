package org.supplierdossier.batch;

import java.util.List;
import org.supplierdossier.assessment.Assessment;
import org.supplierdossier.assessment.Assessor;
import org.supplierdossier.document.Sha256;
import org.supplierdossier.dossier.Dossier;
import org.supplierdossier.dossier.DossierId;
import org.supplierdossier.dossier.DossierSummary;
import org.supplierdossier.dossier.VisibleEvidence;
import org.supplierdossier.render.DossierCard;
import org.supplierdossier.rulebook.Regimes;
import org.supplierdossier.screening.Screening;
import org.supplierdossier.store.Derived;
import org.supplierdossier.store.Runs;
import org.supplierdossier.store.Runs.RunDossier;
import org.supplierdossier.workspace.Workspace;

/** Assesses each dossier under the regime of its customer. */
final class AssessSuppliers implements Work<RunDossier> {
  private static final String VERSION = "3";

  private final Workspace workspace;
  private final DossierContents contents;
  private final Derived<VisibleEvidence> cases;
  private final Derived<Screening> screenings;
  private final Derived<Assessed> assessments;
  private final Runs runs;
  private final long run;

  AssessSuppliers(
      Workspace workspace,
      DossierContents contents,
      Derived<VisibleEvidence> cases,
      Derived<Screening> screenings,
      Derived<Assessed> assessments,
      Runs runs,
      long run) {
    this.workspace = workspace;
    this.contents = contents;
    this.cases = cases;
    this.screenings = screenings;
    this.assessments = assessments;
    this.runs = runs;
    this.run = run;
  }

  /** An assessment, what later runs compare with, and what the site shows of it. */
  record Assessed(Assessment assessment, DossierSummary summary, DossierCard card) {}

  @Override
  public String name() {
    return "assessSuppliers";
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
    Regimes.Choice regime = contents.regime(id);
    Sha256 screeningKey = dossier.requireScreeningKey();
    Sha256 key =
        Sha256.of(
            VERSION,
            dossier.caseKey().value(),
            screeningKey.value(),
            regime.rulebook().version().value(),
            regime.warnings().toString(),
            workspace.supplier(id.supplier()).toString(),
            workspace.customer(id.customer()).toString(),
            workspace.decisionsInForce(),
            workspace.job().asOf().toString());
    if (!assessments.has(key)) {
      VisibleEvidence visible = cases.get(dossier.caseKey());
      Screening screening = screenings.get(screeningKey);
      Assessment assessment = Assessor.assess(regime, contents.caseFile(id, visible, screening));
      Dossier content = contents.dossier(id, visible, screening, assessment, visible.documents());
      assessments.save(
          key, new Assessed(assessment, DossierSummary.of(content), DossierCard.of(content)));
    }
    runs.assessed(run, id, key);
  }
}
