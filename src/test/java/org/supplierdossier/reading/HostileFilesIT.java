package org.supplierdossier.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.supplierdossier.document.Limits;

/** Reads files that broke parsers elsewhere; they are not part of this repository. */
class HostileFilesIT {
  private static final Path FOLDER = Path.of("../shared/data/hostile");
  private static final Limits LIMITS =
      new Limits(100 << 20, 400 << 20, 20_000_000, 10, 2_000, 15, 1_024);

  @Test
  void givesEveryFileAStatusThatFitsItsNature() throws Exception {
    assumeTrue(Files.isDirectory(FOLDER), "no " + FOLDER + " beside this project");
    Map<String, List<String>> expected = expected();
    Map<String, String> wrong = new ConcurrentSkipListMap<>();
    try (DocumentReader reader = new DocumentReader(2)) {
      ExecutorService threads = Executors.newFixedThreadPool(2);
      expected.forEach(
          (name, statuses) ->
              threads.execute(
                  () -> {
                    var first = reader.read(FOLDER.resolve(name), name, LIMITS).documents().get(0);
                    if (!statuses.contains(first.status().key())) {
                      wrong.put(name, first.status().key() + ": " + first.reason().en());
                    }
                  }));
      threads.shutdown();
      assertThat(threads.awaitTermination(20, TimeUnit.MINUTES)).isTrue();
    }
    assertThat(wrong).isEmpty();
  }

  private static Map<String, List<String>> expected() throws IOException {
    Map<String, List<String>> expected = new TreeMap<>();
    try (InputStream in =
        HostileFilesIT.class.getResourceAsStream("/reading/hostile-statuses.tsv")) {
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
        String[] parts = line.split("\t", -1);
        if (parts.length == 2 && !line.startsWith("#")) {
          expected.put(parts[0], List.of(parts[1].split(" ", -1)));
        }
      }
    }
    return expected;
  }
}
