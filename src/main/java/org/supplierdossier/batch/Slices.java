package org.supplierdossier.batch;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.springframework.batch.core.partition.Partitioner;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemReader;
import org.springframework.batch.infrastructure.item.ItemWriter;

/**
 * A step's work cut into slices by lane. A slice is known by the number in the name of its step
 * execution, never by what an earlier try has stored, so a restarted step cuts its work afresh.
 *
 * @param <T> what is worked on
 */
final class Slices<T> implements Partitioner, ItemWriter<T> {
  private final Work<T> work;
  private final Progress progress;
  private volatile int slices = 1;
  private volatile List<T> items = List.of();

  Slices(Work<T> work, Progress progress) {
    this.work = work;
    this.progress = progress;
  }

  @Override
  public Map<String, ExecutionContext> partition(int gridSize) {
    items = work.items();
    progress.begin(work.name(), items.size());
    slices = Math.max(1, Math.min(gridSize, items.size()));
    Map<String, ExecutionContext> contexts = new HashMap<>();
    for (int i = 0; i < slices; i++) {
      contexts.put(Integer.toString(i), new ExecutionContext());
    }
    return contexts;
  }

  @Override
  public void write(Chunk<? extends T> chunk) {
    for (T item : chunk) {
      work.perform(item);
      progress.advance(work.name());
    }
  }

  /** The items of the slice that a step execution stands for. */
  ItemReader<T> reader(StepExecution execution) {
    String name = execution.getStepName();
    int slice = Integer.parseInt(name.substring(name.lastIndexOf(':') + 1));
    int all = slices;
    Iterator<T> own =
        items.stream()
            .filter(item -> Math.floorMod(work.lane(item).hashCode(), all) == slice)
            .iterator();
    return () -> own.hasNext() ? own.next() : null;
  }

  /** Forgets the items of a step that is done. */
  void end() {
    items = List.of();
  }
}
