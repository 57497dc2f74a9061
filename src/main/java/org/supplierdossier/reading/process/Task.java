package org.supplierdossier.reading.process;

import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Consumer;

/**
 * What a child process does, one request after the other, in one thread with a deep stack. Has a
 * public constructor without parameters, which does what can be done ahead.
 */
public interface Task {

  /**
   * Answers a request.
   *
   * @param steps tells the parent how far the work has come; each step has the whole time limit
   * @param answer where the answer goes; not to be closed
   * @return whether the process is fit for more: not after an {@link Error}, which may have left
   *     classes half initialised
   * @throws IOException where the parent is gone
   */
  boolean perform(byte[] request, Consumer<String> steps, OutputStream answer) throws IOException;
}
