package org.supplierdossier.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.csv.CSVFormat;
import org.supplierdossier.document.Sha256;
import org.supplierdossier.problem.Problems;
import org.supplierdossier.screening.Watchlist;

/**
 * Loads the watchlists below a folder, each recognised by its content: plain CSV, the OFAC files,
 * the BIS Denied Persons List, the UN consolidated list. A file that is none of these, or is
 * broken, is an error: a list that is silently missing would read as "no hit".
 */
public final class WatchlistFiles {
  private static final long LARGEST_FILE = 64L << 20;
  private static final int DEEPEST = 8;

  private WatchlistFiles() {}

  /** The lists below a folder, sorted by name and file; none where the folder does not exist. */
  public static List<Watchlist> load(Path folder, Problems problems) {
    List<WatchlistFile> files = new ArrayList<>();
    for (Path path : paths(folder, problems)) {
      read(folder, path, problems).ifPresent(files::add);
    }
    List<Watchlist> lists = new ArrayList<>();
    for (WatchlistFile file : files) {
      lists.addAll(lists(file, files, problems));
    }
    lists.sort(Comparator.comparing(Watchlist::name).thenComparing(Watchlist::file));
    return List.copyOf(lists);
  }

  private static List<Path> paths(Path folder, Problems problems) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> walk = Files.walk(folder, DEEPEST)) {
      return walk.filter(Files::isRegularFile)
          .filter(p -> !isAside(p))
          .sorted(Comparator.comparing(p -> relative(folder, p)))
          .toList();
    } catch (IOException | UncheckedIOException e) {
      problems.error(
          folder.toString(), 0, "the folder cannot be read: " + e.getMessage(), "check its rights");
      return List.of();
    }
  }

  /** Hidden files and notes about the lists. */
  private static boolean isAside(Path path) {
    String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
    return name.startsWith(".") || name.startsWith("readme") || name.endsWith(".md");
  }

  private static Optional<WatchlistFile> read(Path folder, Path path, Problems problems) {
    String shownAs = path.toString();
    try {
      if (Files.size(path) > LARGEST_FILE) {
        problems.error(
            shownAs, 0, "the list is larger than " + LARGEST_FILE + " bytes", "split it");
        return Optional.empty();
      }
      byte[] bytes = Files.readAllBytes(path);
      String text = decoded(bytes);
      boolean xml = text.stripLeading().startsWith("<");
      boolean tabs = text.indexOf('\t') >= 0 && text.indexOf('\t') < endOfFirstLine(text);
      return Optional.of(
          new WatchlistFile(
              relative(folder, path),
              shownAs,
              Sha256.of(bytes),
              text,
              xml || tabs ? List.of() : CsvTable.lines(text, CSVFormat.DEFAULT)));
    } catch (IOException | UncheckedIOException e) {
      problems.error(
          shownAs, 0, "the list cannot be read: " + e.getMessage(), "check its quotes and rights");
      return Optional.empty();
    }
  }

  private static List<Watchlist> lists(
      WatchlistFile file, List<WatchlistFile> all, Problems problems) {
    try {
      if (OfacCsv.isEntries(file)) {
        return List.of(OfacCsv.list(file, names(file, all)));
      } else if (OfacCsv.isNames(file)) {
        reportAlone(file, all, problems);
        return List.of();
      } else if (UnConsolidated.is(file)) {
        return List.of(UnConsolidated.list(file));
      } else if (BisDeniedPersons.is(file)) {
        return List.of(BisDeniedPersons.list(file, problems));
      } else if (PlainWatchlist.is(file)) {
        return PlainWatchlist.lists(file, problems);
      }
      problems.error(
          file.shownAs(),
          1,
          "this is no watchlist that is known here",
          "give it the header id,name,name_zh,aliases,type,list,program,country,listed_on,source,"
              + " or move it out of the folder");
    } catch (XMLStreamException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
      problems.error(file.shownAs(), line, "the XML is broken", "download the list again");
    } catch (IOException | UncheckedIOException e) {
      problems.error(
          file.shownAs(), 0, "the list cannot be read: " + e.getMessage(), "check its quotes");
    }
    return List.of();
  }

  private static List<WatchlistFile> names(WatchlistFile entries, List<WatchlistFile> all) {
    return all.stream()
        .filter(f -> f.folder().equals(entries.folder()) && OfacCsv.isNames(f))
        .toList();
  }

  private static void reportAlone(WatchlistFile names, List<WatchlistFile> all, Problems problems) {
    boolean alone =
        all.stream().noneMatch(f -> f.folder().equals(names.folder()) && OfacCsv.isEntries(f));
    if (alone) {
      problems.error(
          names.shownAs(),
          0,
          "these further names belong to a list that is not in the folder",
          "put the OFAC SDN csv beside it");
    }
  }

  private static String decoded(byte[] bytes) {
    boolean little = bytes.length > 1 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE;
    boolean big = bytes.length > 1 && (bytes[0] & 0xFF) == 0xFE && (bytes[1] & 0xFF) == 0xFF;
    if (little || big) {
      Charset utf16 = little ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
      return new String(bytes, 2, bytes.length - 2, utf16);
    }
    return CsvTable.decoded(bytes);
  }

  private static int endOfFirstLine(String text) {
    int end = text.indexOf('\n');
    return end < 0 ? text.length() : end;
  }

  private static String relative(Path folder, Path path) {
    StringBuilder relative = new StringBuilder();
    for (Path part : folder.relativize(path)) {
      relative.append(relative.isEmpty() ? "" : "/").append(part);
    }
    return relative.toString();
  }
}
