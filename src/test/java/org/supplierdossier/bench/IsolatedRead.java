package org.supplierdossier.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.supplierdossier.document.Document;
import org.supplierdossier.document.Limits;
import org.supplierdossier.document.Reading;
import org.supplierdossier.reading.DocumentReader;

/**
 * Reads a folder in child processes, to be compared with {@link BareParse}: {@code IsolatedRead
 * FOLDER THREADS [LIST]}. Prints documents, seconds and this process's peak memory in use; with
 * LIST, each document with its status. Scans are left out, as they are by Tika alone, unless {@code
 * -Docr=PAGES} says how many pages of a file to read.
 */
public final class IsolatedRead {
  private static final AtomicInteger DOCUMENTS = new AtomicInteger();
  private static final Map<String, String> STATUSES = new TreeMap<>();

  private IsolatedRead() {}

  /** Reads everything once and prints how long it took. */
  public static void main(String[] args) throws IOException, InterruptedException {
    List<Path> files;
    try (Stream<Path> walked = Files.walk(Path.of(args[0]))) {
      files = walked.filter(Files::isRegularFile).sorted().toList();
    }
    Limits standard = Limits.DEFAULT;
    Limits limits =
        new Limits(
            standard.maxBytes(),
            standard.maxUnpackedBytes(),
            standard.maxCharacters(),
            standard.maxDepth(),
            standard.maxEmbedded(),
            Integer.getInteger("ocr", 0),
            Integer.getInteger("timeout", standard.parseTimeoutSeconds()),
            standard.maxHeapMegabytes());
    Halves time = new Halves(files.size());
    String took;
    try (DocumentReader reader = new DocumentReader(Integer.parseInt(args[1]))) {
      ExecutorService threads = Executors.newFixedThreadPool(Integer.parseInt(args[1]));
      for (Path file : files) {
        threads.execute(
            () -> {
              read(reader, file, limits, args.length > 2);
              time.next();
            });
      }
      threads.shutdown();
      threads.awaitTermination(1, TimeUnit.HOURS);
      took = time.toString();
    }
    STATUSES.forEach((path, line) -> System.out.println(path + "\t" + line));
    System.gc();
    Runtime machine = Runtime.getRuntime();
    System.out.printf(
        java.util.Locale.ROOT,
        "%d files, %d documents, %s, %d MB in use at the end%n",
        files.size(),
        DOCUMENTS.get(),
        took,
        (machine.totalMemory() - machine.freeMemory()) >> 20);
  }

  private static void read(DocumentReader reader, Path file, Limits limits, boolean list) {
    String name = String.valueOf(file.getFileName());
    long begun = System.nanoTime();
    Reading reading = reader.read(file, name, limits);
    long millis = (System.nanoTime() - begun) / 1_000_000;
    DOCUMENTS.addAndGet(reading.documents().size());
    if (list) {
      Document first = reading.documents().get(0);
      synchronized (STATUSES) {
        STATUSES.put(name, first.status().key() + "\t" + millis + "\t" + first.reason().en());
      }
    }
  }
}
