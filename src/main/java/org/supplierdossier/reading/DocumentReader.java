package org.supplierdossier.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
  /** A child unpacks the native library of character recognition, which no limit is to forbid. */
  private static final long OWN_FILE_BYTES = 64L << 20;

  private final Map<List<Number>, ChildPool> pools = new HashMap<>();
  private final int processes;

  /**
   * A reader without processes yet.
   *
   * @param processes most documents that are parsed at the same time; further callers wait
   */
  public DocumentReader(int processes) {
    this.processes = processes;
  }

  /** A reader that parses one document at a time. */
  public DocumentReader() {
    this(1);
  }

  /** The version of everything that decides what is read. */
  public String version() {
    return Provenance.version();
  }

  /**
   * The key under which a reading can be stored. The name counts by its extension alone, which says
   * how plain text is to be understood.
   */
  public Sha256 key(Sha256 fileHash, String nameAsGiven, Limits limits) {
    return Sha256.of(
        "reading",
        fileHash.value(),
        version(),
        Recognition.version(limits),
        FileName.extension(nameAsGiven),
        limits.key());
  }

  /** Reads a file and every document inside it. */
  public Reading read(Path file, String nameAsGiven, Limits limits) {
    return read(file, nameAsGiven, limits, List.of());
  }

  /**
   * Reads a file and every document inside it, trying passwords on what is encrypted. The key of
   * the reading does not tell that there were any.
   */
  public Reading read(Path file, String nameAsGiven, Limits limits, List<String> passwords) {
    long size;
    Sha256 hash;
    try {
      size = Files.size(file);
      hash = hash(file);
    } catch (IOException e) {
      return unreadable(nameAsGiven, limits);
    }
    FileFacts facts =
        new FileFacts(
            key(hash, nameAsGiven, limits), hash, size, FileName.forDetection(nameAsGiven));
    if (size == 0) {
      return only(facts, Formats.UNKNOWN, Outcome.empty());
    } else if (size > limits.maxBytes()) {
      return only(facts, Formats.UNKNOWN, Outcome.tooLarge(size, limits.maxBytes()));
    }
    return parse(file, facts, limits, passwords);
  }

  private record FileFacts(Sha256 key, Sha256 hash, long size, String name) {}

  private Reading parse(Path file, FileFacts facts, Limits limits, List<String> passwords) {
    ParseRequest request =
        new ParseRequest(
            file.toAbsolutePath(), facts.name, facts.hash, limits, passwords, Map.of(), null);
    IsolatedParse.Result result = new IsolatedParse(children(limits), request).read();
    if (result instanceof IsolatedParse.Documents documents) {
      return new Reading(facts.key, documents.all());
    }
    IsolatedParse.Broken broken = (IsolatedParse.Broken) result;
    return only(facts, broken.type(), broken.blame().outcome(limits));
  }

  /** The children for these limits; a job has the same for all of its documents. */
  private synchronized ChildPool children(Limits limits) {
    long maxFileBytes = Math.max(limits.maxUnpackedBytes(), OWN_FILE_BYTES);
    return pools.computeIfAbsent(
        List.of(limits.maxHeapMegabytes(), maxFileBytes),
        l -> new ChildPool(ParseTask.class, processes, limits.maxHeapMegabytes(), maxFileBytes));
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
    return only(
        new FileFacts(key(none, name, limits), none, 0, FileName.forDetection(name)),
        Formats.UNKNOWN,
        Outcome.notOpened());
  }

  private static Reading only(FileFacts facts, String type, Outcome outcome) {
    return new Reading(
        facts.key,
        List.of(
            new Document(
                Reading.ROOT,
                facts.hash,
                facts.size,
                type,
                outcome.status(),
                outcome.reason(),
                List.of(),
                List.of(),
                Provenance.in(Map.of(), FileName.extension(facts.name)))));
  }

  private static Sha256 hash(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return Sha256.of(in);
    }
  }

  /**
   * Whether a reading says something of its file alone. What took too long or crashed the reader
   * may owe that to the machine, and is worth another try.
   */
  public static boolean isLasting(Reading reading) {
    return reading.documents().stream().noneMatch(d -> mayOweItToTheMachine(d.status()));
  }

  private static boolean mayOweItToTheMachine(DocumentStatus status) {
    return status == DocumentStatus.TIMED_OUT || status == DocumentStatus.CRASHED;
  }

  /** Whether a document of a reading is encrypted, so that a password may make a difference. */
  public static boolean isLocked(Reading reading) {
    return reading.documents().stream().anyMatch(d -> d.status() == DocumentStatus.ENCRYPTED);
  }

  /** The reading of another try, under a key of its own; what failed again is quarantined. */
  public static Reading ofAnotherTry(Sha256 key, Reading reading) {
    return new Reading(
        key,
        reading.documents().stream()
            .map(d -> mayOweItToTheMachine(d.status()) ? quarantined(d) : d)
            .toList());
  }

  private static Document quarantined(Document document) {
    Outcome outcome = Outcome.quarantined(document.reason());
    return new Document(
        document.path(),
        document.sha256(),
        document.size(),
        document.mediaType(),
        outcome.status(),
        outcome.reason(),
        List.of(),
        document.hidden(),
        document.metadata());
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "DocumentReader[%s]", version());
  }
}
