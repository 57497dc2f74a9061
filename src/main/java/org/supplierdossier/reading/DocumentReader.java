package org.supplierdossier.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.tika.Tika;
import org.supplierdossier.document.Document;
import org.supplierdossier.document.DocumentStatus;
import org.supplierdossier.document.Limits;
import org.supplierdossier.document.Reading;
import org.supplierdossier.document.Sha256;

/**
 * Reads files of any format. Whatever a document does, it gets exactly one status and costs itself
 * only. Safe for use by several threads.
 */
public final class DocumentReader {
  /** Counts up when the same bytes would be read differently. */
  private static final String OWN_VERSION = "1";

  /** Deeply nested documents recurse in their parsers: room for honest ones. */
  private static final long STACK_BYTES = 16L << 20;

  private final Formats formats = new Formats();

  /** The version of everything that decides what is read. */
  public String version() {
    return "reader " + OWN_VERSION + ", " + Tika.getString();
  }

  /**
   * The key under which a reading can be stored. The name counts by its extension alone, which says
   * how plain text is to be understood.
   */
  public Sha256 key(Sha256 fileHash, String nameAsGiven, Limits limits) {
    return Sha256.of(
        "reading", fileHash.value(), version(), FileName.extension(nameAsGiven), limits.key());
  }

  /** Reads a file and every document inside it. */
  public Reading read(Path file, String nameAsGiven, Limits limits) {
    long size;
    Sha256 hash;
    try {
      size = Files.size(file);
      hash = hash(file);
    } catch (IOException e) {
      return unreadable(nameAsGiven, limits);
    }
    Sha256 key = key(hash, nameAsGiven, limits);
    String name = FileName.forDetection(nameAsGiven);
    if (size == 0) {
      return only(key, hash, 0, Outcome.empty());
    } else if (size > limits.maxBytes()) {
      return only(key, hash, size, Outcome.tooLarge(size, limits.maxBytes()));
    }
    return parse(file, new FileFacts(key, hash, size, name), limits);
  }

  private record FileFacts(Sha256 key, Sha256 hash, long size, String name) {}

  private Reading parse(Path file, FileFacts facts, Limits limits) {
    FileParse parse = new FileParse(formats, limits);
    FutureTask<List<Document>> task =
        new FutureTask<>(() -> parse.read(file, facts.name, facts.hash));
    Thread thread =
        new Thread(null, task, "read-" + facts.hash.value().substring(0, 8), STACK_BYTES);
    thread.setDaemon(true);
    thread.start();
    try {
      return new Reading(facts.key, task.get(limits.parseTimeoutSeconds(), TimeUnit.SECONDS));
    } catch (TimeoutException e) {
      parse.expire();
      task.cancel(true);
      return only(facts.key, facts.hash, facts.size, Outcome.timedOut(limits));
    } catch (InterruptedException e) {
      parse.expire();
      task.cancel(true);
      Thread.currentThread().interrupt();
      return only(facts.key, facts.hash, facts.size, Outcome.timedOut(limits));
    } catch (ExecutionException e) {
      return only(facts.key, facts.hash, facts.size, Outcome.of(cause(e), 0));
    }
  }

  private static Throwable cause(ExecutionException e) {
    return e.getCause() == null ? e : e.getCause();
  }

  private Reading unreadable(String name, Limits limits) {
    Sha256 none = Sha256.of(new byte[0]);
    return only(key(none, name, limits), none, 0, Outcome.notOpened());
  }

  private static Reading only(Sha256 key, Sha256 hash, long size, Outcome outcome) {
    return new Reading(
        key,
        List.of(
            new Document(
                Reading.ROOT,
                hash,
                size,
                Formats.UNKNOWN,
                outcome.status(),
                outcome.reason(),
                List.of(),
                List.of(),
                Map.of())));
  }

  private static Sha256 hash(Path file) throws IOException {
    MessageDigest digest = Sha256.digest();
    try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
      in.transferTo(java.io.OutputStream.nullOutputStream());
    }
    return new Sha256(HexFormat.of().formatHex(digest.digest()));
  }

  /** Whether a reading of this status may be stored: a timeout says something of the machine. */
  public static boolean isLasting(DocumentStatus status) {
    return status != DocumentStatus.TIMED_OUT;
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "DocumentReader[%s]", version());
  }
}
