package org.supplierdossier.batch;

import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Works on one slice in chunks. Each execution has a reader of its own, so that slices that run at
 * the same time share nothing.
 *
 * @param <T> what is worked on
 */
final class SliceStep<T> implements Step {
  private final String name;
  private final Slices<T> slices;
  private final JobRepository repository;
  private final PlatformTransactionManager transactions;

  SliceStep(
      String name,
      Slices<T> slices,
      JobRepository repository,
      PlatformTransactionManager transactions) {
    this.name = name;
    this.slices = slices;
    this.repository = repository;
    this.transactions = transactions;
  }

  @Override
  public String getName() {
    return name;
  }

  @Override
  public boolean isAllowStartIfComplete() {
    return true;
  }

  @Override
  public void execute(StepExecution execution) throws JobInterruptedException {
    new StepBuilder(execution.getStepName(), repository)
        .<T, T>chunk(slices.atOnce())
        .transactionManager(transactions)
        .reader(slices.reader())
        .writer(slices)
        .allowStartIfComplete(true)
        .build()
        .execute(execution);
  }
}
