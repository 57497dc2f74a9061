package org.supplierdossier.reading;

import java.util.function.Consumer;
import org.apache.tika.mime.MediaType;
import org.supplierdossier.document.Limits;

/**
 * How far the parse of a file and of all documents inside it has come, and what it may yet take.
 */
final class ParseProgress {
  private final ParseRequest request;
  private final Limits limits;
  private final Consumer<String> steps;
  private final CharacterBudget budget;
  private long unpackedLeft;
  private int embedded;
  private boolean stopped;

  /**
   * A parse that has yet to begin.
   *
   * @param steps is told which document is being read; see {@link ParseSteps}
   */
  ParseProgress(ParseRequest request, Consumer<String> steps) {
    this.request = request;
    this.limits = request.limits();
    this.steps = steps;
    this.budget = new CharacterBudget(limits.maxCharacters());
    this.unpackedLeft = limits.maxUnpackedBytes();
  }

  ParseRequest request() {
    return request;
  }

  /** A tree for the text of a document, which takes no more than what is left for the file. */
  TreeBuilder tree() {
    return new TreeBuilder(budget, () -> stopped);
  }

  /** How many bytes the next document inside may have. */
  long mostBytes() {
    return Math.min(limits.maxBytes(), unpackedLeft);
  }

  /** Notes that so many bytes came out of a container. */
  void unpacked(int bytes) {
    unpackedLeft -= bytes;
  }

  /** Whether another document inside may be opened. */
  boolean mayOpenOne() {
    return embedded < limits.maxEmbedded();
  }

  void opened(OpenDocument inside) {
    embedded++;
    ParseSteps.opened(steps, inside.path());
  }

  /** Notes the type that the document shows which was opened last. */
  void detected(MediaType type) {
    ParseSteps.detected(steps, type.getBaseType().toString());
  }

  /**
   * Notes that a document inside was read.
   *
   * @throws StoppedReading where it is the last one that is to be read
   */
  void closed(OpenDocument inside) {
    ParseSteps.closed(steps);
    ParseRequest.Stop stop = request.stop();
    if (stop != null && stop.path().equals(inside.path())) {
      stopped = true;
      throw new StoppedReading(stop.blame().outcome(limits));
    }
  }

  /** Whether nothing more is to be read of the file. */
  boolean isStopped() {
    return stopped;
  }
}
