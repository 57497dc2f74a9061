package org.supplierdossier.batch;

import java.util.List;
import org.supplierdossier.store.Run.RunDossier;

/** Work on the dossiers of a run, each by itself. */
abstract class DossierWork implements Work<RunDossier> {
  final RunState state;

  DossierWork(RunState state) {
    this.state = state;
  }

  @Override
  public final List<RunDossier> items() {
    return state.run().dossiers();
  }

  @Override
  public final String lane(RunDossier dossier) {
    return dossier.id().toString();
  }
}
