package org.supplierdossier.reading;

import org.supplierdossier.document.Limits;
import org.supplierdossier.reading.process.ChildDeath;

/** Why a document is not read again in a file whose reading had broken down on it. */
enum Blame {
  TIMED_OUT,
  TIME_IS_OVER,
  OUT_OF_MEMORY,
  CRASHED;

  static Blame of(ChildDeath death) {
    return switch (death.why()) {
      case STEP_TOO_LONG -> TIMED_OUT;
      case TOO_LONG -> TIME_IS_OVER;
      case OUT_OF_MEMORY -> OUT_OF_MEMORY;
      case EXIT, SIGNAL, NO_ANSWER -> CRASHED;
    };
  }

  Outcome outcome(Limits limits) {
    return switch (this) {
      case TIMED_OUT -> Outcome.timedOut(limits);
      case TIME_IS_OVER -> Outcome.timeIsOver(limits);
      case OUT_OF_MEMORY -> Outcome.outOfMemory(limits);
      case CRASHED -> Outcome.crashed();
    };
  }
}
