package org.supplierdossier.reading;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.document.Limits;
import org.supplierdossier.reading.ocr.PictureReader;
import org.supplierdossier.reading.ocr.PictureText;

/**
 * Character recognition for the pictures of one file and of all documents inside it: as many as the
 * limits allow, and none that broke the reader before.
 */
final class Recognition {
  /** Begins the name of a picture among the steps of a parse; no document has such a path. */
  static final String PICTURE = "*";

  /** With so many pictures of a file that broke their reader, no further one is tried. */
  private static final int MOST_BROKEN = 3;

  /** Loaded with the first picture, for the life of the process. */
  private static @Nullable PictureReader reader;

  private final ParseRequest request;
  private final Consumer<String> steps;
  private int taken;
  private boolean stopped;
  private boolean broken;

  Recognition(ParseRequest request, Consumer<String> steps) {
    this.request = request;
    this.steps = steps;
  }

  /** The version of what decides what is read, as part of keys; empty where none is wanted. */
  static String version(Limits limits) {
    return limits.maxOcrPages() > 0 ? PictureReader.VERSION : "";
  }

  boolean isOn() {
    return request.limits().maxOcrPages() > 0;
  }

  /** Whether another picture may be read. */
  boolean mayRead() {
    return taken < request.limits().maxOcrPages();
  }

  /**
   * Whether a picture was left out since this was last asked, because it or earlier ones broke
   * their reader; the machine may be to blame for that.
   */
  boolean leftOutBroken() {
    boolean was = broken;
    broken = false;
    return was;
  }

  /** Something that gives a picture; only asked for one that will be read. */
  interface Source {
    @Nullable BufferedImage image() throws IOException;
  }

  /**
   * Reads a picture.
   *
   * @throws IOException where it cannot be decoded or read
   */
  PictureText read(Source source) throws IOException {
    String name = PICTURE + ++taken;
    ParseRequest.Skipped skipped = request.skipped(name);
    if (stopped || skipped != null || isHopeless()) {
      broken = true;
      throw new IOException("the picture broke its reader before");
    }
    ParseSteps.opened(steps, name);
    try {
      BufferedImage image = source.image();
      if (image == null) {
        throw new IOException("there is no decoder for the picture");
      }
      return reader().read(image);
    } finally {
      ParseSteps.closed(steps);
      ParseRequest.Stop stop = request.stop();
      stopped = stop != null && stop.path().equals(name);
    }
  }

  /** Each picture that breaks its reader has everything before it read again. */
  private boolean isHopeless() {
    return request.skipped().keySet().stream().filter(p -> p.startsWith(PICTURE)).count()
        >= MOST_BROKEN;
  }

  private static synchronized PictureReader reader() throws IOException {
    PictureReader loaded = reader;
    if (loaded == null) {
      loaded = PictureReader.load();
      reader = loaded;
    }
    return loaded;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT, "Recognition[%d of %d]", taken, request.limits().maxOcrPages());
  }
}
