package org.supplierdossier.store;

import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The database in a folder, which one process may have open at a time. */
public final class EmbeddedStore {
  private static final String FILE = "dossiers";
  private static final int LOCKED = 90020;

  /** In KiB; by itself H2 keeps up to a sixteenth of the heap, in which results would pile up. */
  private static final int CACHE = 16_384;

  private static final int FIRST_OF_H2 = 90000;

  private EmbeddedStore() {}

  /**
   * A completed run.
   *
   * @param id digest of what it depended on
   * @param job name of its job file
   */
  public record CompletedRun(String id, String job, LocalDate asOf) {}

  /** The address of the database for JDBC. */
  public static String url(Path folder) {
    return "jdbc:h2:file:"
        + folder.toAbsolutePath().normalize().resolve(FILE)
        + ";DB_CLOSE_ON_EXIT=FALSE;CACHE_SIZE="
        + CACHE;
  }

  /**
   * The completed runs, newest first, each id once.
   *
   * @throws FileSystemException where the database cannot be opened
   */
  public static List<CompletedRun> runs(Path folder) throws FileSystemException {
    if (!Files.exists(folder.resolve(FILE + ".mv.db"))) {
      return List.of();
    }
    Map<String, CompletedRun> runs = new LinkedHashMap<>();
    try {
      JdbcClient.create(new DriverManagerDataSource(url(folder)))
          .sql("select run_id as id, job, as_of from run where completed order by number desc")
          .query(CompletedRun.class)
          .list()
          .forEach(run -> runs.putIfAbsent(run.id, run));
    } catch (RuntimeException e) {
      throw failure(folder, e);
    }
    return List.copyOf(runs.values());
  }

  /** What a user is told where the database cannot be opened; rethrows what has another cause. */
  public static FileSystemException failure(Path folder, RuntimeException exception) {
    for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException e && e.getErrorCode() >= FIRST_OF_H2) {
        FileSystemException failure =
            new FileSystemException(
                folder.toString(),
                null,
                e.getErrorCode() == LOCKED
                    ? "the store is in use by another run; wait for it, or name another store in"
                        + " the job file"
                    : "the store cannot be opened and may be damaged; move the folder away to"
                        + " start anew, or put back a copy of it");
        failure.initCause(exception);
        return failure;
      }
    }
    throw exception;
  }
}
