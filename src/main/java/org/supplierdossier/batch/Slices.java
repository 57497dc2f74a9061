package org.supplierdossier.batch;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.springframework.batch.core.partition.Partitioner;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemReader;
import org.springframework.batch.infrastructure.item.ItemWriter;

/**
 * A step's work, handed to the threads that ask for it lane by lane, so that none waits for
 * another. A restarted step begins anew with everything; what was done is found under its key.
 *
 * @param <T> what is worked on
 */
final class Slices<T> implements Partitioner, ItemWriter<T> {
  /** Items whose results are committed together, where there are many. */
  private static final int MOST_AT_ONCE = 4;

  /** Chunks for each thread: enough that none waits long for the last one. */
  private static final int CHUNKS_PER_SLICE = 16;

  private final Work<T> work;
  private final Progress progress;
  private final Queue<List<T>> lanes = new ConcurrentLinkedQueue<>();
  private volatile int atOnce = 1;

  Slices(Work<T> work, Progress progress) {
    this.work = work;
    this.progress = progress;
  }

  @Override
  public Map<String, ExecutionContext> partition(int gridSize) {
    List<T> items = work.items();
    progress.begin(work.name(), items.size());
    Map<String, List<T>> byLane = new LinkedHashMap<>();
    items.forEach(i -> byLane.computeIfAbsent(work.lane(i), l -> new ArrayList<>()).add(i));
    lanes.clear();
    lanes.addAll(byLane.values());
    int slices = Math.max(1, Math.min(gridSize, byLane.size()));
    atOnce = Math.max(1, Math.min(MOST_AT_ONCE, items.size() / (slices * CHUNKS_PER_SLICE)));
    Map<String, ExecutionContext> contexts = new HashMap<>();
    for (int i = 0; i < slices; i++) {
      contexts.put(Integer.toString(i), new ExecutionContext());
    }
    return contexts;
  }

  /** How many items are worked on before their results are committed. */
  int atOnce() {
    return atOnce;
  }

  @Override
  public void write(Chunk<? extends T> chunk) {
    for (T item : chunk) {
      work.perform(item);
      progress.advance(work.name());
    }
  }

  /** The items for one thread: whole lanes, as long as there are any. */
  ItemReader<T> reader() {
    Deque<T> next = new ArrayDeque<>();
    return () -> {
      if (next.isEmpty()) {
        List<T> lane = lanes.poll();
        next.addAll(lane == null ? List.of() : lane);
      }
      return next.poll();
    };
  }
}
