package org.supplierdossier.reading.process;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;

/**
 * One piece of work as the parent sees it.
 *
 * @param <T> the answer
 */
public interface Call<T> {

  /** What is asked of the child. */
  byte[] request();

  /** How long the child may take for each step. */
  Duration stepLimit();

  /** How long the child may take for everything. */
  Duration limit();

  /** By how much a step that has begun extends the time for everything. */
  default Duration allowance(String step) {
    return Duration.ZERO;
  }

  /** The child has come to another step. */
  void step(String step);

  /** Reads the answer. */
  T answer(InputStream answer) throws IOException;
}
