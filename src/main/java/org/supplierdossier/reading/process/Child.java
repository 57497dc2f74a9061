package org.supplierdossier.reading.process;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** One child process, as the parent sees it. Used by one thread at a time. */
final class Child {
  /** Exit code of {@code -XX:+ExitOnOutOfMemoryError}. */
  private static final int OUT_OF_MEMORY = 3;

  /** Exit codes above this stand for a signal. */
  private static final int SIGNALS = 128;

  private static final int SECONDS_TO_DIE = 10;

  /**
   * Classes are loaded and compiled with the first documents, which must not count against them.
   */
  private static final int COLD_CALLS = 4;

  private final Process process;
  private final TempFolder.OfChild temp;
  private final DataInputStream in;
  private final DataOutputStream out;
  private int served;
  private volatile long idleSince = System.nanoTime();

  private Child(Process process, TempFolder.OfChild temp) {
    this.process = process;
    this.temp = temp;
    this.in = new DataInputStream(new BufferedInputStream(process.getInputStream(), Blocks.SIZE));
    this.out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
  }

  /** Starts a child and waits until it can work. */
  static Child start(ChildCommand command, Path shared, TempFolder.OfChild temp)
      throws IOException {
    Child child = new Child(command.process(shared, temp.path()).start(), temp);
    try {
      if (Blocks.kind(child.in) != Blocks.READY || Blocks.bytes(child.in).length > 0) {
        throw new IOException("it does not say that it is ready");
      }
      return child;
    } catch (IOException e) {
      int code = child.kill();
      throw new IOException("a reading process did not start (exit code " + code + ")", e);
    }
  }

  boolean isCold() {
    return served < COLD_CALLS;
  }

  /** When it was last given back, by {@link System#nanoTime}. */
  long idleSince() {
    return idleSince;
  }

  /** What a child gave, and whether it may be asked again. */
  record Answered<T>(T answer, boolean fit) {}

  /**
   * Has a piece of work done.
   *
   * @throws ChildDeath where the child ended instead; it is dead then and its folder removed
   */
  <T> Answered<T> call(Call<T> call, Deadline deadline) throws ChildDeath {
    try {
      byte[] request = call.request();
      Blocks.write(out, Blocks.REQUEST, request, request.length);
      out.flush();
      Blocks.Answer answer =
          new Blocks.Answer(
              in,
              step -> {
                deadline.extend(call.allowance(step));
                call.step(step);
              });
      T read = call.answer(answer);
      answer.finish();
      deadline.done();
      served++;
      idleSince = System.nanoTime();
      return new Answered<>(read, answer.leavesChildFit());
    } catch (IOException e) {
      deadline.done();
      throw death(deadline, e instanceof java.io.StreamCorruptedException);
    }
  }

  private ChildDeath death(Deadline deadline, boolean corrupted) {
    boolean ended = waitFor(corrupted ? 0 : 1);
    int code = kill();
    boolean fresh = served == 0;
    if (deadline.passed() != null) {
      return new ChildDeath(deadline.passed(), code, fresh);
    } else if (!ended) {
      return new ChildDeath(ChildDeath.Cause.NO_ANSWER, code, fresh);
    } else if (code == OUT_OF_MEMORY) {
      return new ChildDeath(ChildDeath.Cause.OUT_OF_MEMORY, code, fresh);
    }
    return new ChildDeath(
        code > SIGNALS ? ChildDeath.Cause.SIGNAL : ChildDeath.Cause.EXIT, code, fresh);
  }

  /** Stops the process at once, from any thread, and leaves the rest to whoever waits for it. */
  void stop() {
    process.destroyForcibly();
  }

  /** Ends the process and removes its folder; gives its exit code. */
  int kill() {
    process.destroyForcibly();
    boolean dead = waitFor(SECONDS_TO_DIE);
    temp.delete();
    return dead ? process.exitValue() : -1;
  }

  private boolean waitFor(int seconds) {
    boolean interrupted = false;
    try {
      long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
      while (true) {
        try {
          return process.waitFor(until - System.nanoTime(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
