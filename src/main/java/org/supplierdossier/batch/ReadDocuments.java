package org.supplierdossier.batch;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.document.Limits;
import org.supplierdossier.document.Reading;
import org.supplierdossier.document.Sha256;
import org.supplierdossier.reading.DocumentReader;
import org.supplierdossier.store.Run.RunFile;
import org.supplierdossier.supplier.Passwords;

/**
 * Reads every file that has not been read with this reader and these limits. What took too long or
 * crashed its reader is tried once more in the next run, and whenever time or memory it may have
 * change.
 */
final class ReadDocuments extends FileWork {
  private final DocumentReader reader;
  private final Limits limits;
  private final UnfinishedRun unfinished;
  private final Map<Sha256, Long> failedBefore;
  private final AtomicInteger parsed = new AtomicInteger();

  ReadDocuments(DocumentReader reader, RunState state, UnfinishedRun unfinished) {
    super(state);
    this.reader = reader;
    this.unfinished = unfinished;
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
    boolean parsesPlain = perform(file, firstKey(file), List.of());
    Sha256 withPasswords = keyWithPasswords(file);
    boolean parses =
        withPasswords != null
            && perform(file, withPasswords, state.workspace().passwords().of(file.supplier()));
    if (parsesPlain || parses) {
      parsed.incrementAndGet();
    }
    unfinished.read(outcomes(file));
  }

  /** Reads a file unless this has been done, and says whether it did. */
  private boolean perform(RunFile file, Sha256 first, List<String> passwords) {
    Sha256 key = retried(first);
    if (state.outcomes().has(key)) {
      return false;
    }
    Reading reading = reader.read(file.file(), file.path().name(), limits, passwords);
    if (!key.equals(first)) {
      reading = DocumentReader.ofAnotherTry(key, reading);
    } else {
      reading = new Reading(key, reading.documents());
      if (!DocumentReader.isLasting(reading)) {
        state.failures().save(first, state.run().number());
      }
    }
    state.readings().save(key, reading);
    state.outcomes().save(key, Outcomes.of(reading));
    return true;
  }

  /** The key of the reading of a file, once this step has read it. */
  Sha256 key(RunFile file) {
    Sha256 withPasswords = keyWithPasswords(file);
    return retried(withPasswords == null ? firstKey(file) : withPasswords);
  }

  private Sha256 retried(Sha256 first) {
    return failedBefore.containsKey(first)
        ? Sha256.of("another try", first.value(), limits.patience())
        : first;
  }

  private Sha256 firstKey(RunFile file) {
    return reader.key(file.sha256(), file.path().name(), limits);
  }

  /**
   * The key of the reading with passwords; null where nothing is encrypted or there are none. It
   * tells lists of passwords apart, so that a changed one is tried and the same is not tried again.
   */
  private @Nullable Sha256 keyWithPasswords(RunFile file) {
    Passwords passwords = state.workspace().passwords();
    if (passwords.of(file.supplier()).isEmpty()) {
      return null;
    }
    Sha256 first = firstKey(file);
    if (!state.outcomes().get(retried(first)).haveLocked()) {
      return null;
    }
    return Sha256.of(
        "with passwords", first.value(), String.valueOf(passwords.mark(file.supplier())));
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
