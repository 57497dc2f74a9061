package org.supplierdossier.batch;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.batch.AssessSuppliers.Assessed;
import org.supplierdossier.document.Sha256;
import org.supplierdossier.dossier.ChangeNames;
import org.supplierdossier.dossier.Changes;
import org.supplierdossier.dossier.DossierId;
import org.supplierdossier.dossier.DossierSummary;
import org.supplierdossier.render.DossierCard;
import org.supplierdossier.render.SupplierHistory;
import org.supplierdossier.store.Run;
import org.supplierdossier.store.Run.RunDossier;
import org.supplierdossier.supplier.SupplierId;

/** Tells how the dossiers of each supplier have changed over the runs of this job. */
final class Histories {
  private static final int MOST_RUNS = 12;

  private final RunState state;
  private final String runId;

  Histories(RunState state, Sha256 runId) {
    this.state = state;
    this.runId = runId.value();
  }

  /** A history for each supplier of this run. */
  List<SupplierHistory> all() {
    List<Run.Completed> runs = new ArrayList<>();
    for (Run.Completed run : state.run().earlier(state.workspace().job().key(), MOST_RUNS)) {
      if (!run.id().equals(runId)) {
        runs.add(run);
      }
    }
    Collections.reverse(runs);
    runs.add(new Run.Completed(state.run(), state.workspace().job().asOf(), runId));
    Map<SupplierId, List<SupplierHistory.State>> states = new TreeMap<>();
    Map<DossierId, Sha256> keys = new TreeMap<>();
    for (Run.Completed run : runs) {
      add(run, states, keys);
    }
    List<SupplierHistory> histories = new ArrayList<>();
    for (var supplier : state.workspace().suppliers()) {
      List<SupplierHistory.State> found = states.getOrDefault(supplier.id(), List.of());
      if (!found.isEmpty()) {
        List<SupplierHistory.State> newestFirst = new ArrayList<>(found);
        Collections.reverse(newestFirst);
        histories.add(new SupplierHistory(supplier.id(), supplier.name(), newestFirst));
      }
    }
    return histories;
  }

  /** Adds what a run found of those suppliers for whom something differs from the run before. */
  private void add(
      Run.Completed run,
      Map<SupplierId, List<SupplierHistory.State>> states,
      Map<DossierId, Sha256> keys) {
    Map<SupplierId, List<RunDossier>> bySupplier = new TreeMap<>();
    for (RunDossier dossier : run.run().dossiers()) {
      if (dossier.id().edition() == state.workspace().job().editions().get(0)) {
        bySupplier.computeIfAbsent(dossier.id().supplier(), s -> new ArrayList<>()).add(dossier);
      }
    }
    bySupplier.forEach(
        (supplier, dossiers) -> {
          List<Changes> changes = new ArrayList<>();
          List<DossierCard> cards = new ArrayList<>();
          boolean differs = false;
          for (RunDossier dossier : dossiers) {
            Sha256 key = dossier.requireAssessmentKey();
            Optional<Assessed> now = state.assessments().find(key);
            Sha256 before = keys.put(dossier.id(), key);
            if (now.isEmpty()) {
              continue;
            }
            cards.add(now.get().card());
            if (!key.equals(before)) {
              differs = true;
              changes(before, now.get().summary()).ifPresent(changes::add);
            }
          }
          List<SupplierHistory.State> told =
              states.computeIfAbsent(supplier, s -> new ArrayList<>());
          if (differs && !repeats(told, cards, changes)) {
            told.add(
                new SupplierHistory.State(run.asOf(), run.id().substring(0, 16), cards, changes));
          }
        });
  }

  /** Whether a reader would see the same twice: another version of the program found the same. */
  private static boolean repeats(
      List<SupplierHistory.State> told, List<DossierCard> cards, List<Changes> changes) {
    return !told.isEmpty()
        && changes.stream().allMatch(Changes::isEmpty)
        && told.get(told.size() - 1).cards().equals(cards);
  }

  private Optional<Changes> changes(@Nullable Sha256 before, DossierSummary now) {
    if (before == null) {
      return Optional.empty();
    }
    Changes changes =
        Changes.between(
            state.assessments().find(before).map(Assessed::summary),
            now,
            ChangeNames.of(state.workspace().regimes()));
    return changes.isEmpty() ? Optional.empty() : Optional.of(changes);
  }
}
