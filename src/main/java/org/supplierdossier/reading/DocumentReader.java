package org.supplierdossier.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.tika.Tika;
import org.supplierdossier.document.Document;
import org.supplierdossier.document.DocumentStatus;
import org.supplierdossier.document.Limits;
import org.supplierdossier.document.Reading;
import org.supplierdossier.document.Sha256;
import org.supplierdossier.reading.process.ChildPool;

/**
 * Reads files of any format in child processes. Whatever a document does, it gets exactly one
 * status and costs itself only. Safe for use by several threads.
 */
public final class DocumentReader implements AutoCloseable {
  /** Counts up when the same bytes would be read differently. */
  private static final String OWN_VERSION = "1";

  private final Map<List<Number>, ChildPool> pools = new HashMap<>();

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
      return only(key, hash, 0, Formats.UNKNOWN, Outcome.empty());
    } else if (size > limits.maxBytes()) {
      return only(key, hash, size, Formats.UNKNOWN, Outcome.tooLarge(size, limits.maxBytes()));
    }
    return parse(file, new FileFacts(key, hash, size, name), limits);
  }

  private record FileFacts(Sha256 key, Sha256 hash, long size, String name) {}

  private Reading parse(Path file, FileFacts facts, Limits limits) {
    ParseRequest request =
        new ParseRequest(
            file.toAbsolutePath(), facts.name, facts.hash, limits, List.of(), Map.of(), null);
    IsolatedParse.Result result = new IsolatedParse(children(limits), request).read();
    if (result instanceof IsolatedParse.Documents documents) {
      return new Reading(facts.key, documents.all());
    }
    IsolatedParse.Broken broken = (IsolatedParse.Broken) result;
    return only(facts.key, facts.hash, facts.size, broken.type(), broken.blame().outcome(limits));
  }

  /** The children for these limits; a job has the same for all of its documents. */
  private synchronized ChildPool children(Limits limits) {
    return pools.computeIfAbsent(
        List.of(limits.maxHeapMegabytes(), limits.maxUnpackedBytes()),
        l -> new ChildPool(ParseTask.class, limits.maxHeapMegabytes(), limits.maxUnpackedBytes()));
  }

  /** Ends the child processes; reading after that starts new ones. */
  @Override
  public void close() {
    List<ChildPool> all;
    synchronized (this) {
      all = List.copyOf(pools.values());
      pools.clear();
    }
    all.forEach(ChildPool::close);
  }

  private Reading unreadable(String name, Limits limits) {
    Sha256 none = Sha256.of(new byte[0]);
    return only(key(none, name, limits), none, 0, Formats.UNKNOWN, Outcome.notOpened());
  }

  private static Reading only(Sha256 key, Sha256 hash, long size, String type, Outcome outcome) {
    return new Reading(
        key,
        List.of(
            new Document(
                Reading.ROOT,
                hash,
                size,
                type,
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
