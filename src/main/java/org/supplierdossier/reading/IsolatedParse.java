package org.supplierdossier.reading;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StreamCorruptedException;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.document.Document;
import org.supplierdossier.document.DocumentBytes;
import org.supplierdossier.reading.process.Call;
import org.supplierdossier.reading.process.ChildDeath;
import org.supplierdossier.reading.process.ChildPool;

/**
 * One file read in a child process, tried again without the document inside that broke its reader,
 * so that this one costs itself only. Used once.
 */
final class IsolatedParse {
  /** How much longer a file may take than one document, whatever lies inside it. */
  static final int FILE_TO_DOCUMENT = 10;

  private final ChildPool children;

  /** What a picture that is read may take, whatever else its file holds. */
  private static final Duration PICTURE = Duration.ofSeconds(20);

  private long spentNanos;
  private int pictures;
  private ParseRequest request;
  private ParseSteps steps = new ParseSteps();

  IsolatedParse(ChildPool children, ParseRequest request) {
    this.children = children;
    this.request = request;
  }

  /** What was read, or why nothing could be. */
  sealed interface Result {}

  /** The file and what lies inside. */
  record Documents(List<Document> all) implements Result {}

  /** The file broke its reader, and nothing inside can be saved. */
  record Broken(Blame blame, String type) implements Result {}

  Result read() {
    boolean again = false;
    while (true) {
      steps = new ParseSteps();
      Try next = new Try();
      try {
        return new Documents(again ? children.callFresh(next) : children.call(next));
      } catch (ChildDeath death) {
        spentNanos += System.nanoTime() - next.begun;
        boolean mayBeAccident =
            !death.isTimeout()
                && !(death.wasFresh() && death.why() == ChildDeath.Cause.OUT_OF_MEMORY);
        if (mayBeAccident && !again) {
          // the machine may have been short of memory, or an earlier document has left its traces
          again = true;
          continue;
        }
        again = false;
        Blame blame = Blame.of(death);
        ParseRequest without = without(blame);
        if (without == null) {
          return new Broken(blame, steps.fileType());
        }
        request = without;
      }
    }
  }

  /** The request without what broke the reader; null where nothing is left to read. */
  private @Nullable ParseRequest without(Blame blame) {
    if (request.stop() != null) {
      return null;
    }
    ParseSteps.Open culprit = steps.innermost();
    String last = steps.lastClosed();
    if (blame != Blame.TIME_IS_OVER && culprit != null && left().compareTo(Duration.ZERO) > 0) {
      return request.skipping(culprit.path(), new ParseRequest.Skipped(blame, culprit.type()));
    }
    return last == null ? null : request.stoppingAfter(last, blame);
  }

  private Duration left() {
    return whole().minusNanos(spentNanos);
  }

  private Duration whole() {
    return ofOneStep().multipliedBy(FILE_TO_DOCUMENT).plus(PICTURE.multipliedBy(pictures));
  }

  private Duration ofOneStep() {
    return Duration.ofSeconds(request.limits().parseTimeoutSeconds());
  }

  private final class Try implements Call<List<Document>> {
    private long begun = System.nanoTime();

    @Override
    public byte[] request() {
      // a process that had to be started first does not count
      begun = System.nanoTime();
      return request.bytes();
    }

    @Override
    public Duration stepLimit() {
      return ofOneStep();
    }

    @Override
    public Duration limit() {
      // what is read up to a stop was read in time before
      return request.stop() == null ? left() : whole();
    }

    @Override
    public Duration allowance(String step) {
      if (!ParseSteps.isPicture(step)) {
        return Duration.ZERO;
      }
      pictures++;
      return PICTURE;
    }

    @Override
    public void step(String step) {
      steps.accept(step);
    }

    @Override
    public List<Document> answer(InputStream answer) throws IOException {
      try {
        return DocumentBytes.read(new DataInputStream(answer));
      } catch (RuntimeException e) {
        throw new StreamCorruptedException("an answer holds no documents: " + e);
      }
    }
  }
}
