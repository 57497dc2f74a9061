package org.supplierdossier.reading.process;

/** A child process ended before it had answered. */
public final class ChildDeath extends Exception {
  private static final long serialVersionUID = 1;

  private final Cause cause;
  private final boolean fresh;

  /** Why it ended. */
  public enum Cause {
    /** One step took too long, so it was killed. */
    STEP_TOO_LONG,
    /** Everything together took too long, so it was killed. */
    TOO_LONG,
    /** Its heap was exhausted. */
    OUT_OF_MEMORY,
    /** It ended itself. */
    EXIT,
    /** A signal ended it: a crash of the virtual machine, or the kernel was short of memory. */
    SIGNAL,
    /** What it sent was no answer, so it was killed. */
    NO_ANSWER
  }

  ChildDeath(Cause cause, int exitCode, boolean fresh) {
    super("child process ended: " + cause + ", exit code " + exitCode);
    this.cause = cause;
    this.fresh = fresh;
  }

  /** Why it ended. */
  public Cause why() {
    return cause;
  }

  /** Whether a time limit was reached. */
  public boolean isTimeout() {
    return cause == Cause.STEP_TOO_LONG || cause == Cause.TOO_LONG;
  }

  /** Whether this was its first piece of work, so that no earlier one can be to blame. */
  public boolean wasFresh() {
    return fresh;
  }
}
