package org.supplierdossier.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.supplierdossier.document.DocumentStatus;

/**
 * Keeps {@code run.json} true while a run lasts, so that what is left of one that was killed says
 * how far it came, and does not look like the run before. Safe for use by several threads.
 */
final class UnfinishedRun {
  private static final long NANOS_BETWEEN = TimeUnit.SECONDS.toNanos(1);

  private final Path file;
  private final Map<DocumentStatus, Integer> statuses = new EnumMap<>(DocumentStatus.class);
  private String step = "";
  private int files;
  private int filesRead;
  private long written;

  /** Whether something is to be written that was not yet. */
  private boolean waiting;

  /**
   * A run of which nothing is known yet.
   *
   * @param output folder of the job
   */
  UnfinishedRun(Path output) {
    this.file = output.resolve("run.json");
  }

  /** A step begins. */
  synchronized void begin(String name) {
    step = name;
    write();
  }

  /** So many files were found in a data room. */
  synchronized void discovered(int count) {
    files += count;
    writeAtTimes();
  }

  /** A file was read, or had been read before. */
  synchronized void read(Outcomes outcomes) {
    filesRead++;
    outcomes.all().forEach(o -> statuses.merge(o.status(), 1, Integer::sum));
    writeAtTimes();
  }

  private void writeAtTimes() {
    if (System.nanoTime() - written > NANOS_BETWEEN) {
      write();
    } else if (!waiting) {
      // the next document may take long, and what was read before it is to be seen meanwhile
      waiting = true;
      CompletableFuture.delayedExecutor(NANOS_BETWEEN, TimeUnit.NANOSECONDS)
          .execute(this::writeLate);
    }
  }

  private synchronized void writeLate() {
    if (waiting) {
      write();
    }
  }

  /** Writes how far the run has come. */
  synchronized void write() {
    waiting = false;
    replace(RunJson.unfinished(step, files, statuses, files - filesRead));
    written = System.nanoTime();
  }

  /** Replaces the file by one that says how the run ended. */
  synchronized void end(RunReport report) {
    waiting = false;
    replace(report.json());
  }

  /** Whoever looks finds a whole file, the one before or the one after. */
  private void replace(String json) {
    Path part = file.resolveSibling("run.json.part");
    try {
      Files.createDirectories(part.toAbsolutePath().getParent());
      Files.writeString(part, json);
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
