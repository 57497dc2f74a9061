package org.supplierdossier.batch;

import org.supplierdossier.assessment.Assessment;
import org.supplierdossier.assessment.Assessor;
import org.supplierdossier.assessment.UnansweredQuestions;
import org.supplierdossier.document.Sha256;
import org.supplierdossier.dossier.Dossier;
import org.supplierdossier.dossier.DossierId;
import org.supplierdossier.dossier.DossierSummary;
import org.supplierdossier.dossier.VisibleEvidence;
import org.supplierdossier.render.DossierCard;
import org.supplierdossier.rulebook.Regimes;
import org.supplierdossier.screening.Screening;
import org.supplierdossier.store.Run.RunDossier;

/** Assesses each dossier under the regime of its customer. */
final class AssessSuppliers extends DossierWork {
  private static final String VERSION = "11";

  private final DossierContents contents;

  AssessSuppliers(RunState state, DossierContents contents) {
    super(state);
    this.contents = contents;
  }

  /** An assessment, what later runs compare with, and what the site shows of it. */
  record Assessed(Assessment assessment, DossierSummary summary, DossierCard card) {}

  @Override
  public String name() {
    return "assessSuppliers";
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
            state.workspace().supplier(id.supplier()).toString(),
            state.workspace().customer(id.customer()).toString(),
            state.workspace().decisionsInForce(),
            state.workspace().job().asOf().toString());
    if (!state.assessments().has(key)) {
      VisibleEvidence visible = state.cases().get(dossier.caseKey());
      Screening screening = state.screenings().get(screeningKey);
      Assessment assessment =
          UnansweredQuestions.added(
              Assessor.assess(regime, contents.caseFile(id, visible, screening)),
              visible.answers());
      Dossier content = contents.dossier(id, visible, screening, assessment, visible.documents());
      state
          .assessments()
          .save(key, new Assessed(assessment, DossierSummary.of(content), DossierCard.of(content)));
    }
    state.run().assessed(id, key);
  }
}
