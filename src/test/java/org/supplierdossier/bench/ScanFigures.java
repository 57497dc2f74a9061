package org.supplierdossier.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.supplierdossier.document.Document;
import org.supplierdossier.document.Limits;
import org.supplierdossier.document.Passage;
import org.supplierdossier.reading.DocumentReader;

/**
 * How much of scans is read: {@code ScanFigures SCAN EXPECTED ...} compares the characters of each
 * with the text it was made from, as multisets without blanks.
 */
public final class ScanFigures {
  private ScanFigures() {}

  public static void main(String[] args) throws IOException {
    try (DocumentReader reader = new DocumentReader()) {
      for (int i = 0; i + 1 < args.length; i += 2) {
        Path scan = Path.of(args[i]);
        long start = System.nanoTime();
        StringBuilder read = new StringBuilder();
        String status = "";
        for (Document document :
            reader.read(scan, scan.getFileName().toString(), Limits.DEFAULT).documents()) {
          status = document.status().key() + ": " + document.reason().en();
          for (Passage passage : document.passages()) {
            read.append(passage.text()).append('\n');
          }
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        print(scan, status, seconds, read.toString(), Files.readString(Path.of(args[i + 1])));
      }
    }
  }

  private static void print(
      Path scan, String status, double seconds, String read, String expected) {
    Map<Integer, Integer> got = counts(read);
    Map<Integer, Integer> wanted = counts(expected);
    int common = 0;
    StringBuilder missing = new StringBuilder();
    StringBuilder extra = new StringBuilder();
    Map<Integer, Integer> all = new TreeMap<>(wanted);
    got.forEach(all::putIfAbsent);
    for (int c : all.keySet()) {
      int want = wanted.getOrDefault(c, 0);
      int have = got.getOrDefault(c, 0);
      common += Math.min(want, have);
      append(want > have ? missing : extra, c, Math.abs(want - have));
    }
    System.out.printf(
        Locale.ROOT,
        "%s  recall %.4f  precision %.4f  %.1f s  %s%n  missing %s%n  extra %s%n",
        scan.getFileName(),
        (double) common / total(wanted),
        (double) common / Math.max(1, total(got)),
        seconds,
        status,
        missing,
        extra);
  }

  private static void append(StringBuilder list, int c, int times) {
    if (times > 0) {
      list.appendCodePoint(c).append(times > 1 ? "*" + times : "").append(' ');
    }
  }

  private static int total(Map<Integer, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static Map<Integer, Integer> counts(String text) {
    Map<Integer, Integer> counts = new TreeMap<>();
    text.codePoints()
        .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
        .forEach(c -> counts.merge(c, 1, Integer::sum));
    return counts;
  }
}
