package org.supplierdossier.batch;

import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.builder.SimpleJobBuilder;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.supplierdossier.document.Sha256;
import org.supplierdossier.store.EmbeddedStore;
import org.supplierdossier.workspace.Workspace;

/**
 * Runs a job: {@code discoverDocuments → readDocuments → extractEvidence → resolveOwnership →
 * screenNames → assessSuppliers → compareRuns → writeDossiers → writeSite}. Every step finds what
 * it has already done under its key, so a run that was killed is started again as the same job
 * instance and goes on.
 */
public final class Pipeline {
  private static final String JOB = "dossiers";
  private static final String RUN = "run";
  private static final String JOB_KEY = "job";

  private final ConfigurableApplicationContext context;
  private final JobRepository repository;
  private final JobOperator operator;

  private Pipeline(ConfigurableApplicationContext context) {
    this.context = context;
    this.repository = context.getBean(JobRepository.class);
    this.operator = context.getBean(JobOperator.class);
  }

  /**
   * Runs the job of a workspace on the embedded store that the job names.
   *
   * @throws Exception what stopped the run; what was done is kept
   */
  public static RunReport run(Workspace workspace, Progress progress) throws Exception {
    Path store = workspace.job().store();
    Files.createDirectories(store);
    try (ConfigurableApplicationContext context = context(store, workspace.job().workers())) {
      return new Pipeline(context).execute(workspace, progress);
    }
  }

  private static ConfigurableApplicationContext context(Path store, int workers)
      throws FileSystemException {
    try {
      return started(store, workers);
    } catch (BeanCreationException e) {
      throw EmbeddedStore.failure(store, e);
    }
  }

  private static ConfigurableApplicationContext started(Path store, int workers) {
    return new SpringApplicationBuilder(PipelineConfiguration.class)
        .web(WebApplicationType.NONE)
        .bannerMode(Banner.Mode.OFF)
        .logStartupInfo(false)
        .registerShutdownHook(false)
        .properties(
            "spring.datasource.url=" + EmbeddedStore.url(store),
            "spring.datasource.hikari.maximum-pool-size=" + (2 * workers + 2),
            "spring.batch.job.enabled=false",
            "spring.batch.jdbc.initialize-schema=never",
            "spring.main.keep-alive=false")
        .run();
  }

  private RunReport execute(Workspace workspace, Progress progress) throws Exception {
    JobParameters parameters = parameters(workspace.job().key());
    Long run = parameters.getLong(RUN);
    if (run == null) {
      throw new IllegalStateException("a run without a number");
    }
    try (Steps steps = new Steps(workspace, context.getBean(JdbcClient.class), run, progress)) {
      JobExecution execution = operator.start(job(steps), parameters);
      if (execution.getStatus() != BatchStatus.COMPLETED) {
        steps.stopped();
        throw failure(execution);
      }
      return steps.report();
    }
  }

  private Job job(Steps steps) {
    PlatformTransactionManager transactions = context.getBean(PlatformTransactionManager.class);
    List<Step> all = steps.build(repository, transactions);
    SimpleJobBuilder job = new JobBuilder(JOB, repository).start(all.get(0));
    for (Step step : all.subList(1, all.size())) {
      job.next(step);
    }
    return job.build();
  }

  /** The parameters of the run to go on with: the last one of the job if it did not end. */
  private JobParameters parameters(Sha256 job) {
    long last = 0;
    for (JobInstance instance : repository.findJobInstances(JOB)) {
      JobExecution execution = repository.getLastJobExecution(instance);
      if (execution == null) {
        continue;
      }
      JobParameters parameters = execution.getJobParameters();
      Long run = parameters.getLong(RUN);
      last = Math.max(last, run == null ? 0 : run);
      if (execution.isRunning()) {
        // the store is ours alone, so whoever ran it is dead
        execution = operator.recover(execution);
      }
      if (execution.getStatus() != BatchStatus.COMPLETED
          && job.value().equals(parameters.getString(JOB_KEY))) {
        return parameters;
      }
    }
    return new JobParametersBuilder()
        .addString(JOB_KEY, job.value())
        .addLong(RUN, last + 1)
        .toJobParameters();
  }

  private static Exception failure(JobExecution execution) {
    List<Throwable> causes = new ArrayList<>(execution.getAllFailureExceptions());
    // what stopped a slice says more than that a slice was stopped
    causes.sort(Comparator.comparing(cause -> cause instanceof JobExecutionException));
    if (!causes.isEmpty() && causes.get(0) instanceof Exception first) {
      causes.subList(1, causes.size()).forEach(first::addSuppressed);
      return first;
    }
    return new IllegalStateException("the run ended as " + execution.getStatus());
  }
}
