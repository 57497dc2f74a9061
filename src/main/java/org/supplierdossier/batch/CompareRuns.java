package org.supplierdossier.batch;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.batch.AssessSuppliers.Assessed;
import org.supplierdossier.dossier.ChangeNames;
import org.supplierdossier.dossier.Changes;
import org.supplierdossier.dossier.DossierId;
import org.supplierdossier.dossier.DossierSummary;
import org.supplierdossier.store.Run;
import org.supplierdossier.store.Run.RunDossier;

/**
 * Compares each dossier with the last completed run of the same job, and with the run that the job
 * names, if it names one.
 */
final class CompareRuns extends DossierWork {
  private final @Nullable Run before;
  private final @Nullable Run named;
  private final ChangeNames names;
  private final Map<DossierId, Changes> sinceLast = new ConcurrentSkipListMap<>();
  private final Map<DossierId, Changes> sinceNamed = new ConcurrentSkipListMap<>();

  CompareRuns(RunState state) {
    super(state);
    String id = state.workspace().job().compareWith();
    this.names = ChangeNames.of(state.workspace().regimes());
    this.before = state.run().before(state.workspace().job().key()).orElse(null);
    this.named = id == null ? null : state.run().withId(id).orElseThrow();
  }

  @Override
  public String name() {
    return "compareRuns";
  }

  @Override
  public void perform(RunDossier dossier) {
    DossierSummary now = state.assessments().get(dossier.requireAssessmentKey()).summary();
    if (before != null) {
      Changes changes = Changes.between(summary(before, dossier.id()), now, names);
      if (!changes.isEmpty()) {
        sinceLast.put(dossier.id(), changes);
      }
    }
    if (named != null) {
      sinceNamed.put(dossier.id(), Changes.between(summary(named, dossier.id()), now, names));
    }
  }

  private Optional<DossierSummary> summary(Run earlier, DossierId id) {
    return earlier
        .dossier(id)
        .flatMap(d -> state.assessments().find(d.requireAssessmentKey()))
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
