package org.supplierdossier.batch;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.batch.AssessSuppliers.Assessed;
import org.supplierdossier.dossier.Changes;
import org.supplierdossier.dossier.DossierId;
import org.supplierdossier.dossier.DossierSummary;
import org.supplierdossier.store.Derived;
import org.supplierdossier.store.Runs;
import org.supplierdossier.store.Runs.RunDossier;
import org.supplierdossier.workspace.Workspace;

/**
 * Compares each dossier with the last completed run of the same job, and with the run that the job
 * names, if it names one.
 */
final class CompareRuns implements Work<RunDossier> {
  private final Derived<Assessed> assessments;
  private final Runs runs;
  private final long run;
  private final @Nullable Long before;
  private final @Nullable Long named;
  private final Map<DossierId, Changes> sinceLast = new ConcurrentSkipListMap<>();
  private final Map<DossierId, Changes> sinceNamed = new ConcurrentSkipListMap<>();

  CompareRuns(Workspace workspace, Derived<Assessed> assessments, Runs runs, long run) {
    this.assessments = assessments;
    this.runs = runs;
    this.run = run;
    this.before = runs.before(run, workspace.job().key()).orElse(null);
    String id = workspace.job().compareWith();
    this.named = id == null ? null : runs.withId(id).orElseThrow();
  }

  @Override
  public String name() {
    return "compareRuns";
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
    DossierSummary now = assessments.get(dossier.requireAssessmentKey()).summary();
    if (before != null) {
      Changes changes = Changes.between(summary(before, dossier.id()), now);
      if (!changes.isEmpty()) {
        sinceLast.put(dossier.id(), changes);
      }
    }
    if (named != null) {
      sinceNamed.put(dossier.id(), Changes.between(summary(named, dossier.id()), now));
    }
  }

  private Optional<DossierSummary> summary(long earlier, DossierId id) {
    return runs.dossier(earlier, id)
        .flatMap(d -> assessments.find(d.requireAssessmentKey()))
        .map(Assessed::summary);
  }

  /** Whether there was no earlier run of the job. */
  boolean isFirst() {
    return before == null;
  }

  /** What changed since the last run, for the dossiers in which something did. */
  Map<DossierId, Changes> sinceLast() {
    return sinceLast;
  }

  /** What changed since the run that the job names. */
  Optional<Changes> sinceNamed(DossierId id) {
    return Optional.ofNullable(sinceNamed.get(id));
  }
}
