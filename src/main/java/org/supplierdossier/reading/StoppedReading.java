package org.supplierdossier.reading;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Ends the parse of a container of which nothing more is to be read. */
final class StoppedReading extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient Outcome why;

  StoppedReading(Outcome why) {
    super("nothing more is read of this file");
    this.why = why;
  }

  /** Why reading was stopped, where that is what a failure stands for. */
  static Optional<Outcome> in(Throwable failure) {
    @Nullable Throwable at = failure;
    for (int i = 0; i < 50 && at != null; i++) {
      if (at instanceof StoppedReading stopped) {
        return Optional.of(stopped.why);
      }
      at = at.getCause();
    }
    return Optional.empty();
  }
}
