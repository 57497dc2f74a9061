package org.supplierdossier.batch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.supplierdossier.extraction.EvidenceExtractor;
import org.supplierdossier.job.Job;
import org.supplierdossier.reading.DocumentReader;
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
    RunState state = RunState.of(workspace, jdbc, run);
    ReadDocuments reading = new ReadDocuments(reader, state);
    Documents documents = new Documents(state, reading);
    ExtractEvidence extraction =
        new ExtractEvidence(state, EvidenceExtractor.of(workspace.rules()), reading, documents);
    ResolveOwnership resolution = new ResolveOwnership(state, extraction, documents);
    DossierContents contents = new DossierContents(state, documents);
    CompareRuns comparison = new CompareRuns(state);
    WriteDossiers dossiers =
        new WriteDossiers(
            state, contents, new BundleContents(state, documents, reading, extraction), comparison);
    record = new RunRecord(state, reading, extraction, resolution, comparison, dossiers, seconds);
    works =
        List.of(
            new DiscoverDocuments(state),
            reading,
            extraction,
            resolution,
            new ScreenNames(state),
            new AssessSuppliers(state, contents),
            comparison,
            dossiers,
            new WriteSite(state, record));
    Job job = workspace.job();
    state.run().begin(job.name(), job.key(), job.asOf());
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
      public ExitStatus afterStep(StepExecution execution) {
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
