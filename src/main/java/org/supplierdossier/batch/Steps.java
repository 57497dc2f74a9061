package org.supplierdossier.batch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.supplierdossier.batch.AssessSuppliers.Assessed;
import org.supplierdossier.document.Reading;
import org.supplierdossier.dossier.VisibleEvidence;
import org.supplierdossier.extraction.EvidenceExtractor;
import org.supplierdossier.reading.DocumentReader;
import org.supplierdossier.screening.Screening;
import org.supplierdossier.store.Derived;
import org.supplierdossier.store.Renderings;
import org.supplierdossier.store.Runs;
import org.supplierdossier.workspace.Workspace;

/** The steps of one run, wired to its workspace and store. */
final class Steps implements AutoCloseable {
  /** Slices for each thread: enough that none waits long for the last one. */
  private static final int SLICES_PER_WORKER = 4;

  private final Workspace workspace;
  private final Progress progress;
  private final Map<String, Double> seconds = new LinkedHashMap<>();
  private final List<Work<?>> works;
  private final RunRecord record;
  private final DocumentReader reader = new DocumentReader();

  Steps(Workspace workspace, JdbcClient jdbc, long run, Progress progress) {
    this.workspace = workspace;
    this.progress = progress;
    Runs runs = new Runs(jdbc);
    Derived<Reading> readings = Derived.of(jdbc, "reading", Reading.class);
    Derived<VisibleEvidence> cases = Derived.of(jdbc, "case", VisibleEvidence.class);
    Derived<Screening> screenings = Derived.of(jdbc, "screening", Screening.class);
    Derived<Assessed> assessments = Derived.of(jdbc, "assessment", Assessed.class);
    Renderings renderings = new Renderings(jdbc);
    ReadDocuments reading =
        new ReadDocuments(
            reader,
            workspace.job().limits(),
            readings,
            Derived.of(jdbc, "outcome", Outcomes.class),
            Derived.of(jdbc, "failure", Long.class),
            runs,
            run);
    Documents documents = new Documents(reading, readings, runs, run);
    ExtractEvidence extraction =
        new ExtractEvidence(
            workspace,
            EvidenceExtractor.of(workspace.rules()),
            reading,
            Derived.of(jdbc, "evidence", ExtractEvidence.FileEvidence.class),
            documents,
            runs,
            run);
    ResolveOwnership resolution =
        new ResolveOwnership(
            workspace,
            extraction,
            documents,
            cases,
            Derived.of(jdbc, "restrictions", ResolveOwnership.Restrictions.class),
            runs,
            run);
    DossierContents contents = new DossierContents(workspace, documents);
    CompareRuns comparison = new CompareRuns(workspace, assessments, runs, run);
    WriteDossiers dossiers =
        new WriteDossiers(
            workspace, contents, cases, screenings, assessments, comparison, renderings, runs, run);
    record =
        new RunRecord(
            workspace,
            runs,
            run,
            reading,
            extraction,
            resolution,
            comparison,
            dossiers,
            assessments,
            seconds);
    works =
        List.of(
            new DiscoverDocuments(workspace, runs, run),
            reading,
            extraction,
            resolution,
            new ScreenNames(workspace, cases, screenings, runs, run),
            new AssessSuppliers(workspace, contents, cases, screenings, assessments, runs, run),
            comparison,
            dossiers,
            new WriteSite(workspace, renderings, runs, run, record));
    runs.begin(run, workspace.job().name(), workspace.job().asOf());
  }

  /** The steps in their order. */
  List<Step> build(JobRepository repository, PlatformTransactionManager transactions) {
    SimpleAsyncTaskExecutor threads = new SimpleAsyncTaskExecutor("worker-");
    threads.setConcurrencyLimit(workspace.job().workers());
    List<Step> steps = new ArrayList<>();
    for (Work<?> work : works) {
      steps.add(step(work, repository, transactions, threads));
    }
    return steps;
  }

  private <T> Step step(
      Work<T> work,
      JobRepository repository,
      PlatformTransactionManager transactions,
      SimpleAsyncTaskExecutor threads) {
    Slices<T> slices = new Slices<>(work, progress);
    return new StepBuilder(work.name(), repository)
        .partitioner(work.name(), slices)
        .step(new SliceStep<>(work.name(), slices, repository, transactions))
        .gridSize(workspace.job().workers() * SLICES_PER_WORKER)
        .taskExecutor(threads)
        .allowStartIfComplete(true)
        .listener(timing(work.name()))
        .build();
  }

  private StepExecutionListener timing(String step) {
    return new StepExecutionListener() {
      private long begun;

      @Override
      public void beforeStep(StepExecution execution) {
        begun = System.nanoTime();
      }

      @Override
      public org.springframework.batch.core.ExitStatus afterStep(StepExecution execution) {
        progress.end(step);
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
        seconds.put(step, millis / 1000.0);
        return execution.getExitStatus();
      }
    };
  }

  /** What the run did; asked for once all steps are done. */
  RunReport report() {
    return record.report();
  }

  /** Ends the reading processes. */
  @Override
  public void close() {
    reader.close();
  }
}
