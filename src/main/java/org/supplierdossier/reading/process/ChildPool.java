package org.supplierdossier.reading.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Child processes for one kind of work, as many as are needed at the same time up to a given
 * number. Safe for use by several threads; children that are not asked for a while end.
 */
public final class ChildPool implements AutoCloseable {
  private static final Duration COLD_START = Duration.ofSeconds(5);
  private static final Duration IDLE = Duration.ofSeconds(20);

  private final ChildCommand command;
  private final TempFolder folder;
  private final Semaphore permits;
  private final ScheduledThreadPoolExecutor clock;
  private final Deque<Child> idle = new ArrayDeque<>();
  private final Set<Child> all = new LinkedHashSet<>();
  private final Thread atExit = new Thread(this::end, "end-of-children");
  private int started;
  private boolean closed;

  /**
   * A pool without children; they are started when they are needed.
   *
   * @param task what the children do
   * @param most how many children work at the same time; whoever asks for more waits
   * @param heapMegabytes largest heap of a child
   * @param maxFileBytes largest file that a child may write
   */
  public ChildPool(Class<? extends Task> task, int most, int heapMegabytes, long maxFileBytes) {
    this.permits = new Semaphore(most);
    this.command = new ChildCommand(task, heapMegabytes, maxFileBytes);
    try {
      this.folder = TempFolder.open();
    } catch (IOException e) {
      throw new UncheckedIOException("no temporary folder for reading processes", e);
    }
    this.clock = new ScheduledThreadPoolExecutor(1, ChildPool::daemon);
    clock.setRemoveOnCancelPolicy(true);
    var unused =
        clock.scheduleWithFixedDelay(
            this::endIdle, IDLE.toSeconds(), IDLE.toSeconds(), TimeUnit.SECONDS);
    Runtime.getRuntime().addShutdownHook(atExit);
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "clock-of-children");
    thread.setDaemon(true);
    return thread;
  }

  /**
   * Has a piece of work done by a child, which may have done other work before.
   *
   * @throws ChildDeath where the child ended before it had answered
   * @throws CancellationException where the pool was closed meanwhile
   */
  public <T> T call(Call<T> call) throws ChildDeath {
    permits.acquireUninterruptibly();
    try {
      return call(call, take());
    } finally {
      permits.release();
    }
  }

  /** Has a piece of work done by a new child. */
  public <T> T callFresh(Call<T> call) throws ChildDeath {
    permits.acquireUninterruptibly();
    try {
      return call(call, start());
    } finally {
      permits.release();
    }
  }

  private <T> T call(Call<T> call, Child child) throws ChildDeath {
    Duration grace = child.isCold() ? COLD_START : Duration.ZERO;
    Deadline deadline =
        Deadline.start(clock, call.stepLimit().plus(grace), call.limit().plus(grace), child::stop);
    boolean fit = false;
    try {
      Child.Answered<T> answered = child.call(call, deadline);
      fit = answered.fit();
      return answered.answer();
    } catch (ChildDeath e) {
      if (isClosed()) {
        throw new CancellationException("reading was stopped");
      }
      throw e;
    } finally {
      giveBack(child, fit);
    }
  }

  private synchronized boolean isClosed() {
    return closed;
  }

  private Child take() {
    synchronized (this) {
      Child warm = idle.pollFirst();
      if (warm != null) {
        return warm;
      }
    }
    return start();
  }

  private Child start() {
    int number;
    synchronized (this) {
      number = ++started;
    }
    Child child;
    try {
      child = Child.start(command, folder.path(), folder.child(number));
    } catch (IOException e) {
      if (isClosed()) {
        throw new CancellationException("reading was stopped");
      }
      throw new UncheckedIOException(e);
    }
    synchronized (this) {
      if (!closed) {
        all.add(child);
        return child;
      }
    }
    child.kill();
    throw new CancellationException("reading was stopped");
  }

  private void giveBack(Child child, boolean fit) {
    synchronized (this) {
      if (fit && !closed) {
        idle.addFirst(child);
        return;
      }
      all.remove(child);
    }
    child.kill();
  }

  private void endIdle() {
    for (Child child = longIdle(); child != null; child = longIdle()) {
      child.kill();
    }
  }

  private synchronized @Nullable Child longIdle() {
    Child last = idle.peekLast();
    if (last == null || System.nanoTime() - last.idleSince() < IDLE.toNanos()) {
      return null;
    }
    all.remove(last);
    return idle.pollLast();
  }

  /** Ends all children and removes their folders; whoever waits for one is told. */
  @Override
  public void close() {
    end();
    try {
      Runtime.getRuntime().removeShutdownHook(atExit);
    } catch (IllegalStateException e) {
      // the program is ending already, and the hook has nothing left to do
      return;
    }
  }

  private void end() {
    Set<Child> living;
    synchronized (this) {
      if (closed) {
        return;
      }
      closed = true;
      living = Set.copyOf(all);
      all.clear();
      idle.clear();
    }
    clock.shutdownNow();
    living.forEach(Child::stop);
    living.forEach(Child::kill);
    try {
      folder.close();
    } catch (IOException e) {
      // the next start removes it
      return;
    }
  }
}
