package org.supplierdossier.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.supplierdossier.reading.MisbehavingParser;

/** Documents that fail in one run after the other. */
class QuarantineIT {
  private static final String SUPPLIER = "orrinfell-systems";

  private static Path job(SampleRoom room, int seconds) throws IOException {
    return room.job(
        "customer-dossiers",
        "job: dossiers",
        "limits: {parse_timeout: " + seconds + "}",
        "workers: 2");
  }

  private static Map<String, String> unread(RunReport report) {
    Map<String, String> unread = new TreeMap<>();
    report.unread().stream()
        .filter(u -> u.path().endsWith(".misbe"))
        .forEach(u -> unread.put(u.path(), u.status().key()));
    return unread;
  }

  @Test
  void areTriedOnceMoreAndThenLeftAloneUntilSomethingChanges(@TempDir Path folder)
      throws Exception {
    SampleRoom room = SampleRoom.bare(folder, SUPPLIER);
    Path documents = room.documents(SUPPLIER);
    Files.writeString(documents.resolve("letter.txt"), "We supply spare parts for ten years.");
    Files.write(documents.resolve("hang.misbe"), MisbehavingParser.document("hang"));
    Files.write(documents.resolve("exit.misbe"), MisbehavingParser.document("exit"));

    assertThat(unread(room.run(job(room, 1))))
        .isEqualTo(Map.of("hang.misbe", "timed-out", "exit.misbe", "crashed"));

    RunReport second = room.run(job(room, 1));
    assertThat(second.parsed()).isEqualTo(2);
    assertThat(unread(second))
        .isEqualTo(Map.of("hang.misbe", "quarantined", "exit.misbe", "quarantined"));
    assertThat(second.unread())
        .filteredOn(u -> u.path().equals("hang.misbe"))
        .singleElement()
        .satisfies(
            u ->
                assertThat(u.reason().en())
                    .contains("failed in two runs")
                    .contains("parse_timeout or max_heap_megabytes")
                    .endsWith("Reading took longer than 1 second."));

    RunReport third = room.run(job(room, 1));
    assertThat(third.parsed()).isZero();
    assertThat(unread(third)).isEqualTo(unread(second));

    assertThat(room.run(job(room, 2)).parsed()).as("released by another limit").isEqualTo(2);

    Files.write(documents.resolve("hang.misbe"), MisbehavingParser.document("flood"));
    RunReport mended = room.run(job(room, 2));
    assertThat(mended.parsed()).as("released by another content").isEqualTo(1);
    assertThat(unread(mended)).isEqualTo(Map.of("exit.misbe", "quarantined"));
  }
}
