package org.supplierdossier.batch;

import java.util.List;
import org.supplierdossier.store.Run.RunFile;

/** Work on the files of a run; the same bytes lie in one lane, so that they are read once. */
abstract class FileWork implements Work<RunFile> {
  final RunState state;

  FileWork(RunState state) {
    this.state = state;
  }

  @Override
  public final List<RunFile> items() {
    return state.run().files();
  }

  @Override
  public final String lane(RunFile file) {
    return file.sha256().value();
  }
}
