package org.supplierdossier.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.RecursiveParserWrapper;
import org.apache.tika.sax.BasicContentHandlerFactory;
import org.apache.tika.sax.RecursiveParserWrapperHandler;
import org.xml.sax.SAXException;

/**
 * Parses a folder with Tika alone, as the yardstick for a run: {@code BareParse FOLDER THREADS}.
 * Prints documents and seconds, without the start of the virtual machine.
 */
public final class BareParse {
  private static final AutoDetectParser PARSER = new AutoDetectParser();
  private static final AtomicInteger FAILED = new AtomicInteger();
  private static final AtomicLong CHARACTERS = new AtomicLong();

  private BareParse() {}

  /** Parses everything once and prints how long it took. */
  public static void main(String[] args) throws IOException, InterruptedException {
    List<Path> files;
    try (Stream<Path> walked = Files.walk(Path.of(args[0]))) {
      files = walked.filter(Files::isRegularFile).sorted().toList();
    }
    ExecutorService threads = Executors.newFixedThreadPool(Integer.parseInt(args[1]));
    Halves time = new Halves(files.size());
    for (Path file : files) {
      threads.execute(
          () -> {
            parse(file);
            time.next();
          });
    }
    threads.shutdown();
    threads.awaitTermination(1, TimeUnit.HOURS);
    System.out.printf(
        java.util.Locale.ROOT,
        "%d files, %d failed, %d characters, %s%n",
        files.size(),
        FAILED.get(),
        CHARACTERS.get(),
        time);
  }

  /** Parses one file and keeps nothing of it. */
  static void parse(Path file) {
    RecursiveParserWrapperHandler handler =
        new RecursiveParserWrapperHandler(
            new BasicContentHandlerFactory(BasicContentHandlerFactory.HANDLER_TYPE.XML, -1));
    Metadata metadata = new Metadata();
    metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, String.valueOf(file.getFileName()));
    try (InputStream in = Files.newInputStream(file)) {
      new RecursiveParserWrapper(PARSER).parse(in, handler, metadata, new ParseContext());
    } catch (IOException | SAXException | org.apache.tika.exception.TikaException e) {
      FAILED.incrementAndGet();
    }
    for (Metadata found : handler.getMetadataList()) {
      String text = found.get(TikaCoreProperties.TIKA_CONTENT);
      CHARACTERS.addAndGet(text == null ? 0 : text.length());
    }
  }
}
