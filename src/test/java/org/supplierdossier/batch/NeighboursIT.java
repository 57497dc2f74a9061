package org.supplierdossier.batch;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Bombs, hangs and crashes in one run with the sample documents. */
class NeighboursIT {
  private static final JsonMapper JSON = new JsonMapper();
  private static final String SUPPLIER = "landuo-computing";
  private static final int SCALE = Integer.getInteger("bombs.scale", 1);

  /** The documents that a folder names, or those of the sample. */
  private static SampleRoom room(Path folder) throws IOException {
    SampleRoom room = SampleRoom.bare(folder, SUPPLIER);
    Path good = Path.of(System.getProperty("bombs.good", "input/suppliers/" + SUPPLIER));
    SampleRoom.copy(good, room.documents(SUPPLIER));
    return room;
  }

  private static Path job(SampleRoom room) throws IOException {
    return room.job(
        "customer-dossiers",
        "job: dossiers",
        "workers: 2",
        "limits: {max_document_bytes: 100000000, max_unpacked_bytes: 50000000,"
            + " max_characters: 2000000, parse_timeout: 20, max_heap_megabytes: 256}");
  }

  @Test
  void costThemselvesOnly(@TempDir Path folder) throws Exception {
    SampleRoom clean = room(folder.resolve("clean"));
    RunReport good = clean.run(job(clean));
    SampleRoom room = room(folder.resolve("bombed"));
    Path bad = room.documents(SUPPLIER).resolve("bad");
    Map<String, String> expected = Bombs.write(bad, SCALE);

    RunReport report = room.run(job(room));

    JsonNode record = JSON.readTree(Files.readString(room.output().resolve("run.json")));
    int sum = 0;
    for (JsonNode count : record.path("statuses")) {
      sum += count.asInt();
    }
    assertThat(record.path("documents").asInt()).isEqualTo(sum);
    assertThat(report.files()).isEqualTo(good.files() + expected.size());
    assertThat(evidence(room)).isEqualTo(evidence(clean));
    assertThat(sources(room)).isEqualTo(sources(clean));
    assertThat(wrong(room, expected)).isEmpty();
  }

  private static Map<String, String> wrong(SampleRoom room, Map<String, String> expected)
      throws IOException {
    Map<String, String> wrong = new TreeMap<>(expected);
    for (JsonNode document : dossier(room).path("documents")) {
      String path = document.path("path").asString();
      if (path.startsWith("bad/") && !path.contains("!/")) {
        String name = path.substring("bad/".length());
        String status = document.path("status").asString();
        System.out.println(name + "\t" + status + "\t" + document.path("reason").path("en"));
        if (List.of(expected.getOrDefault(name, "").split(" ", -1)).contains(status)) {
          wrong.remove(name);
        } else {
          wrong.put(name, status);
        }
      }
    }
    return wrong;
  }

  private static JsonNode dossier(SampleRoom room) throws IOException {
    return JSON.readTree(Files.readString(folder(room).resolve("dossier.json")));
  }

  private static Path folder(SampleRoom room) throws IOException {
    Path dossier =
        SampleRoom.files(room.output()).stream()
            .filter(f -> f.endsWith("dossier.json") && f.toString().contains("/internal/"))
            .findFirst()
            .orElseThrow();
    return requireNonNull(dossier.getParent());
  }

  private static String evidence(SampleRoom room) throws IOException {
    return dossier(room).path("evidence").toPrettyString();
  }

  /** What was read of each document that both runs have. */
  private static Map<String, String> sources(SampleRoom room) throws IOException {
    Map<String, String> sources = new TreeMap<>();
    for (JsonNode document : dossier(room).path("documents")) {
      String path = document.path("path").asString();
      if (!path.startsWith("bad/")) {
        sources.put(path, document.toString());
      }
    }
    return sources;
  }
}
