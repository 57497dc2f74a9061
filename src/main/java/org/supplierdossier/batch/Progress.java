package org.supplierdossier.batch;

/** Told how far a run has got; called from several threads. */
public interface Progress {

  /** A step begins with this number of items. */
  void begin(String step, int items);

  /** An item of the step is done. */
  void advance(String step);

  /** The step is done. */
  void end(String step);
}
