package org.supplierdossier.batch;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.supplierdossier.batch.AssessSuppliers.Assessed;
import org.supplierdossier.batch.ExtractEvidence.FileEvidence;
import org.supplierdossier.batch.ResolveOwnership.Restrictions;
import org.supplierdossier.document.Reading;
import org.supplierdossier.dossier.VisibleEvidence;
import org.supplierdossier.screening.Screening;
import org.supplierdossier.store.Derived;
import org.supplierdossier.store.Renderings;
import org.supplierdossier.store.Run;
import org.supplierdossier.workspace.Workspace;

/** What the steps of a run share: what it works on, and what each leaves for the next. */
record RunState(
    Workspace workspace,
    Run run,
    Derived<Reading> readings,
    Derived<Outcomes> outcomes,
    Derived<Long> failures,
    Derived<FileEvidence> extractions,
    Derived<VisibleEvidence> cases,
    Derived<Restrictions> restrictions,
    Derived<Screening> screenings,
    Derived<Assessed> assessments,
    Renderings renderings) {

  static RunState of(Workspace workspace, JdbcClient jdbc, long number) {
    return new RunState(
        workspace,
        new Run(jdbc, number),
        Derived.of(jdbc, "reading", Reading.class),
        Derived.of(jdbc, "outcome", Outcomes.class),
        Derived.of(jdbc, "failure", Long.class),
        Derived.of(jdbc, "evidence", FileEvidence.class),
        Derived.of(jdbc, "case", VisibleEvidence.class),
        Derived.of(jdbc, "restrictions", Restrictions.class),
        Derived.of(jdbc, "screening", Screening.class),
        Derived.of(jdbc, "assessment", Assessed.class),
        new Renderings(jdbc));
  }
}
