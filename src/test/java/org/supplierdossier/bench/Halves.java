package org.supplierdossier.bench;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Times work on many documents, and its second half apart: by then classes are loaded and compiled,
 * so that the halves tell the start from the steady state.
 */
final class Halves {
  private final int all;
  private final AtomicInteger done = new AtomicInteger();
  private final long begun = System.nanoTime();
  private volatile long half = begun;

  Halves(int all) {
    this.all = all;
  }

  /** One more document is done. */
  void next() {
    if (done.incrementAndGet() == all / 2) {
      half = System.nanoTime();
    }
  }

  /** The seconds so far, and those since half of the documents were done. */
  @Override
  public String toString() {
    long now = System.nanoTime();
    return String.format(
        Locale.ROOT, "%.1f s, second half %.1f s", (now - begun) / 1e9, (now - half) / 1e9);
  }
}
