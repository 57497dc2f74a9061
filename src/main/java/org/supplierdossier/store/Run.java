package org.supplierdossier.store;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.supplierdossier.document.DocumentPath;
import org.supplierdossier.document.Sha256;
import org.supplierdossier.dossier.DossierId;
import org.supplierdossier.dossier.Edition;
import org.supplierdossier.supplier.CustomerId;
import org.supplierdossier.supplier.SupplierId;

/** One run: what it found and said. */
public final class Run {
  private static final String FILES = "select supplier, path, file, sha256, size from run_file";
  private static final Comparator<RunFile> BY_PATH =
      Comparator.comparing(RunFile::supplier).thenComparing(RunFile::path);

  private final JdbcClient jdbc;
  private final long number;

  public Run(JdbcClient jdbc, long number) {
    this.jdbc = jdbc;
    this.number = number;
  }

  /** Its number in the store. */
  public long number() {
    return number;
  }

  /**
   * A file that a run found in a data room.
   *
   * @param path below the supplier's folder, in Unicode form NFC
   * @param file where it lies on disk
   */
  public record RunFile(
      SupplierId supplier, DocumentPath path, Path file, Sha256 sha256, long size) {}

  /** The keys of what a dossier rests on, as far as the run has got. */
  public record RunDossier(
      DossierId id, Sha256 caseKey, @Nullable Sha256 screeningKey, @Nullable Sha256 assessmentKey) {

    /** The key of the screening, in steps after it. */
    public Sha256 requireScreeningKey() {
      return Objects.requireNonNull(screeningKey, "no screening of " + id);
    }

    /** The key of the assessment, in steps after it. */
    public Sha256 requireAssessmentKey() {
      return Objects.requireNonNull(assessmentKey, "no assessment of " + id);
    }
  }

  /** Begins the run, or begins it anew: what it had found is forgotten. */
  public void begin(String job, Sha256 jobKey, LocalDate asOf) {
    jdbc.sql("delete from run_file where number = ?").param(number).update();
    jdbc.sql("delete from run_dossier where number = ?").param(number).update();
    jdbc.sql("delete from run where number = ?").param(number).update();
    jdbc.sql("insert into run (number, job, job_key, as_of, completed) values (?, ?, ?, ?, false)")
        .params(number, job, jobKey.value(), asOf)
        .update();
  }

  /** Marks the run as completed, under the digest of what it depended on. */
  public void complete(Sha256 runId) {
    jdbc.sql("update run set completed = true, run_id = ? where number = ?")
        .params(runId.value(), number)
        .update();
  }

  /** The newest completed run of a job before this one. */
  public Optional<Run> before(Sha256 jobKey) {
    return jdbc.sql("select max(number) from run where job_key = ? and completed and number < ?")
        .params(jobKey.value(), number)
        .query(Long.class)
        .optional()
        .map(earlier -> new Run(jdbc, earlier));
  }

  /** A run that was completed, with its logical date and its id. */
  public record Completed(Run run, LocalDate asOf, String id) {}

  /**
   * The completed runs of a job before this one, newest first; of equal runs the earliest.
   *
   * @param most how many at most
   */
  public List<Completed> earlier(Sha256 jobKey, int most) {
    return jdbc.sql(
            "select min(number), as_of, run_id from run where job_key = ? and completed"
                + " and number < ? group by as_of, run_id order by 1 desc limit ?")
        .params(jobKey.value(), number, most)
        .query(
            (row, i) ->
                new Completed(
                    new Run(jdbc, row.getLong(1)),
                    row.getObject(2, LocalDate.class),
                    row.getString(3)))
        .list();
  }

  /** The newest completed run whose id starts with the given digits. */
  public Optional<Run> withId(String prefix) {
    return jdbc.sql("select max(number) from run where completed and left(run_id, ?) = ?")
        .params(prefix.length(), prefix)
        .query(Long.class)
        .optional()
        .map(earlier -> new Run(jdbc, earlier));
  }

  /** Forgets the files of a supplier. */
  public void removeFiles(SupplierId supplier) {
    jdbc.sql("delete from run_file where number = ? and supplier = ?")
        .params(number, supplier.value())
        .update();
  }

  /** Adds a file. */
  public void add(RunFile file) {
    jdbc.sql(
            "insert into run_file (number, supplier, path, file, sha256, size)"
                + " values (?, ?, ?, ?, ?, ?)")
        .params(
            number,
            file.supplier.value(),
            file.path.value(),
            file.file.toString(),
            file.sha256.value(),
            file.size)
        .update();
  }

  /** The files by supplier and path. */
  public List<RunFile> files() {
    return jdbc.sql(FILES + " where number = ?").param(number).query(Run::file).list().stream()
        .sorted(BY_PATH)
        .toList();
  }

  /** The files of one supplier by path. */
  public List<RunFile> files(SupplierId supplier) {
    return jdbc
        .sql(FILES + " where number = ? and supplier = ?")
        .params(number, supplier.value())
        .query(Run::file)
        .list()
        .stream()
        .sorted(BY_PATH)
        .toList();
  }

  private static RunFile file(ResultSet row, int index) throws SQLException {
    return new RunFile(
        new SupplierId(row.getString(1)),
        new DocumentPath(row.getString(2)),
        Path.of(row.getString(3)),
        new Sha256(row.getString(4)),
        row.getLong(5));
  }

  /** Records what a dossier rests on. */
  public void put(RunDossier dossier) {
    DossierId id = dossier.id;
    jdbc.sql(
            "delete from run_dossier where number = ? and supplier = ? and customer = ?"
                + " and edition = ?")
        .params(number, id.supplier().value(), id.customer().value(), id.edition().name())
        .update();
    jdbc.sql(
            "insert into run_dossier (number, supplier, customer, edition, case_key)"
                + " values (?, ?, ?, ?, ?)")
        .params(
            number,
            id.supplier().value(),
            id.customer().value(),
            id.edition().name(),
            dossier.caseKey.value())
        .update();
  }

  /** Adds the key of the screening of a dossier. */
  public void screened(DossierId id, Sha256 key) {
    set(id, "screening_key", key.value());
  }

  /** Adds the key of the assessment of a dossier. */
  public void assessed(DossierId id, Sha256 key) {
    set(id, "assessment_key", key.value());
  }

  private void set(DossierId id, String column, Object value) {
    jdbc.sql(
            "update run_dossier set "
                + column
                + " = ? where number = ? and supplier = ? and customer = ? and edition = ?")
        .params(value, number, id.supplier().value(), id.customer().value(), id.edition().name())
        .update();
  }

  /** The dossiers in their order. */
  public List<RunDossier> dossiers() {
    return jdbc
        .sql(
            "select supplier, customer, edition, case_key, screening_key, assessment_key"
                + " from run_dossier where number = ?")
        .param(number)
        .query(
            (row, i) ->
                new RunDossier(
                    new DossierId(
                        new SupplierId(row.getString(1)),
                        new CustomerId(row.getString(2)),
                        Edition.valueOf(row.getString(3))),
                    new Sha256(row.getString(4)),
                    key(row.getString(5)),
                    key(row.getString(6))))
        .list()
        .stream()
        .sorted((a, b) -> a.id.compareTo(b.id))
        .toList();
  }

  /** One dossier. */
  public Optional<RunDossier> dossier(DossierId id) {
    return dossiers().stream().filter(d -> d.id.equals(id)).findFirst();
  }

  private static @Nullable Sha256 key(@Nullable String value) {
    return value == null ? null : new Sha256(value);
  }
}
