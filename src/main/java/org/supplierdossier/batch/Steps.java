package org.supplierdossier.batch;

import java.io.UncheckedIOException;
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
  /** Documents on their way for each reading process: while one is read, the last one is stored. */
  private static final int IN_FLIGHT = 2;

  private final Workspace workspace;
  private final Progress progress;
  private final Map<String, Double> seconds = new LinkedHashMap<>();
  private final List<Work<?>> works;
  private final RunRecord record;
  private final UnfinishedRun unfinished;
  private final DocumentReader reader;

  Steps(Workspace workspace, JdbcClient jdbc, long run, Progress progress) {
    this.workspace = workspace;
    this.progress = progress;
    this.reader = new DocumentReader(workspace.job().workers());
    this.unfinished = new UnfinishedRun(workspace.job().output());
    RunState state = RunState.of(workspace, jdbc, run);
    ReadDocuments reading = new ReadDocuments(reader, state, unfinished);
    Documents documents = new Documents(state, reading);
    ExtractEvidence extraction =
        new ExtractEvidence(state, EvidenceExtractor.of(workspace.rules()), reading, documents);
    ResolveOwnership resolution = new ResolveOwnership(state, extraction, documents);
    DossierContents contents = new DossierContents(state, documents);
    CompareRuns comparison = new CompareRuns(state);
    WriteDossiers dossiers = new WriteDossiers(state, contents, comparison);
    record = new RunRecord(state, reading, extraction, resolution, comparison, dossiers, seconds);
    works =
        List.of(
            new DiscoverDocuments(state, unfinished),
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
    List<Step> steps = new ArrayList<>();
    for (Work<?> work : works) {
      int threads = workspace.job().workers() * (work instanceof ReadDocuments ? IN_FLIGHT : 1);
      steps.add(step(work, repository, transactions, threads));
    }
    return steps;
  }

  private <T> Step step(
      Work<T> work,
      JobRepository repository,
      PlatformTransactionManager transactions,
      int threads) {
    SimpleAsyncTaskExecutor executor = new SimpleAsyncTaskExecutor("worker-");
    executor.setConcurrencyLimit(threads);
    Slices<T> slices = new Slices<>(work, progress);
    return new StepBuilder(work.name(), repository)
        .partitioner(work.name(), slices)
        .step(new SliceStep<>(work.name(), slices, repository, transactions))
        .gridSize(threads)
        .taskExecutor(executor)
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
        unfinished.begin(step);
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
    RunReport report = record.report();
    unfinished.end(report);
    return report;
  }

  /** Leaves a record of a run that has failed. */
  void stopped() {
    try {
      unfinished.write();
    } catch (UncheckedIOException e) {
      // where the disk is full, that is what the user has to be told
      return;
    }
  }

  /** Ends the reading processes. */
  @Override
  public void close() {
    reader.close();
  }
}
