package org.supplierdossier.reading.process;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Does something when a step, or all steps together, take too long. */
final class Deadline {
  private final ScheduledExecutorService clock;
  private final Runnable action;
  private final long stepNanos;
  private volatile long end;
  private volatile long stepEnd;
  private volatile boolean done;
  private volatile @Nullable Future<?> next;
  private volatile ChildDeath.@Nullable Cause passed;

  private Deadline(ScheduledExecutorService clock, Duration step, Duration all, Runnable action) {
    this.clock = clock;
    this.action = action;
    this.stepNanos = step.toNanos();
    this.end = System.nanoTime() + all.toNanos();
    extend(Duration.ZERO);
  }

  static Deadline start(
      ScheduledExecutorService clock, Duration step, Duration all, Runnable action) {
    Deadline deadline = new Deadline(clock, step, all, action);
    deadline.look();
    return deadline;
  }

  /** Another step begins, for which there is some time more in all. */
  @SuppressWarnings("NonAtomicVolatileUpdate") // one thread alone hears of steps
  void extend(Duration more) {
    end = end + more.toNanos();
    stepEnd = System.nanoTime() + stepNanos;
  }

  /** The work is done in time, or cannot be done at all. */
  void done() {
    done = true;
    Future<?> look = next;
    if (look != null) {
      look.cancel(false);
    }
  }

  /** Which limit has passed, or null. */
  ChildDeath.@Nullable Cause passed() {
    return passed;
  }

  private void look() {
    if (done) {
      return;
    }
    long now = System.nanoTime();
    long left = Math.min(stepEnd - now, end - now);
    if (left > 0) {
      next = clock.schedule(this::look, left, TimeUnit.NANOSECONDS);
      return;
    }
    passed = end - now <= 0 ? ChildDeath.Cause.TOO_LONG : ChildDeath.Cause.STEP_TOO_LONG;
    action.run();
  }
}
