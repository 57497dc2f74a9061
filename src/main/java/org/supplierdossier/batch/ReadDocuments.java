package org.supplierdossier.batch;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.supplierdossier.document.Limits;
import org.supplierdossier.document.Reading;
import org.supplierdossier.document.Sha256;
import org.supplierdossier.reading.DocumentReader;
import org.supplierdossier.store.Run.RunFile;

/**
 * Reads every file that has not been read with this reader and these limits. What took too long or
 * crashed its reader is tried once more in the next run, and whenever time or memory it may have
 * change.
 */
final class ReadDocuments extends FileWork {
  private final DocumentReader reader;
  private final Limits limits;
  private final Map<Sha256, Long> failedBefore;
  private final AtomicInteger parsed = new AtomicInteger();

  ReadDocuments(DocumentReader reader, RunState state) {
    super(state);
    this.reader = reader;
    this.limits = state.workspace().job().limits();
    this.failedBefore = new HashMap<>(state.failures().all());
    // a run that goes on after it was stopped is the same run
    failedBefore.values().removeIf(failedIn -> failedIn == state.run().number());
  }

  @Override
  public String name() {
    return "readDocuments";
  }

  @Override
  public void perform(RunFile file) {
    Sha256 key = key(file);
    if (!state.outcomes().has(key)) {
      Reading reading = reader.read(file.file(), file.path().name(), limits);
      Sha256 first = firstKey(file);
      if (!key.equals(first)) {
        reading = DocumentReader.ofAnotherTry(key, reading);
      } else if (!DocumentReader.isLasting(reading)) {
        state.failures().save(first, state.run().number());
      }
      state.readings().save(key, reading);
      state.outcomes().save(key, Outcomes.of(reading));
      parsed.incrementAndGet();
    }
  }

  /** The key of the reading of a file. */
  Sha256 key(RunFile file) {
    Sha256 first = firstKey(file);
    return failedBefore.containsKey(first)
        ? Sha256.of("another try", first.value(), limits.patience())
        : first;
  }

  private Sha256 firstKey(RunFile file) {
    return reader.key(file.sha256(), file.path().name(), limits);
  }

  /** What became of a file, which this step has read. */
  Outcomes outcomes(RunFile file) {
    return state.outcomes().get(key(file));
  }

  /** The version of the reader. */
  String version() {
    return reader.version();
  }

  /** How many files were parsed in this process. */
  int parsed() {
    return parsed.get();
  }
}
