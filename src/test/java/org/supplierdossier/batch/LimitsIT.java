package org.supplierdossier.batch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.supplierdossier.reading.MisbehavingParser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every limit of a job, each reached by a document of its own. */
class LimitsIT {
  private static final String SUPPLIER = "orrinfell-systems";

  private static final Map<String, String> EXPECTED =
      Map.of(
          "large.txt", "too-large: It has 20001 bytes, more than the limit of 20000.",
          "inside.zip!/3.bin",
              "too-large: What lies inside the file is larger than the limit of 40000 bytes in all.",
          "long.txt", "truncated: Read 1 passage and stopped; the limit on characters was reached.",
          "deep.zip!/down.zip!/down.zip!/end.txt",
              "too-large: It lies 3 levels deep, more than the limit of 2.",
          "many.zip",
              "truncated: It holds 5 documents, more than the limit of 4; the rest was not read.",
          "pictures.zip!/2.png",
              "truncated: 0 passages read; 1 pages without text were not read, more than the limit"
                  + " of 1 for character recognition.",
          "hang.misbe", "timed-out: Reading took longer than 3 seconds.",
          "exhaust.misbe", "crashed: It crashed its reader: it exhausted the memory of 300 MB.");

  private static byte[] zip(int count, String ending, byte[] content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (int i = 1; i <= count; i++) {
        zip.putNextEntry(new ZipEntry(count == 1 ? ending : i + ending));
        zip.write(content);
      }
    }
    return out.toByteArray();
  }

  private static byte[] picture() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(400, 300, BufferedImage.TYPE_BYTE_GRAY), "png", out);
    return out.toByteArray();
  }

  private static Path job(SampleRoom room) throws IOException {
    return room.job(
        "customer-dossiers",
        "job: dossiers",
        "workers: 2",
        "limits:",
        "  max_document_bytes: 20000",
        "  max_unpacked_bytes: 40000",
        "  max_characters: 10000",
        "  max_depth: 2",
        "  max_embedded: 4",
        "  max_ocr_pages: 1",
        "  parse_timeout: 3",
        "  max_heap_megabytes: 300");
  }

  @Test
  void showWhatTheyCutOffInDossierAndRecord(@TempDir Path folder) throws Exception {
    SampleRoom room = SampleRoom.bare(folder, SUPPLIER);
    Path documents = room.documents(SUPPLIER);
    Files.write(documents.resolve("large.txt"), "x".repeat(20_001).getBytes(UTF_8));
    Files.write(documents.resolve("inside.zip"), zip(3, ".bin", new byte[19_000]));
    Files.write(documents.resolve("long.txt"), "many words ".repeat(1_500).getBytes(UTF_8));
    byte[] deep = zip(1, "end.txt", "It ends here.".getBytes(UTF_8));
    deep = zip(1, "down.zip", zip(1, "down.zip", deep));
    Files.write(documents.resolve("deep.zip"), deep);
    Files.write(documents.resolve("many.zip"), zip(5, ".txt", "A letter.".getBytes(UTF_8)));
    Files.write(documents.resolve("pictures.zip"), zip(2, ".png", picture()));
    Files.write(documents.resolve("hang.misbe"), MisbehavingParser.document("hang"));
    Files.write(documents.resolve("exhaust.misbe"), MisbehavingParser.document("exhaust"));

    room.run(job(room));

    JsonMapper json = new JsonMapper();
    JsonNode record = json.readTree(Files.readString(room.output().resolve("run.json")));
    assertThat(reasons(record.path("unread"), "reason")).containsAllEntriesOf(EXPECTED);
    for (Path dossier : SampleRoom.files(room.output())) {
      if (dossier.endsWith("dossier.json")) {
        JsonNode read = json.readTree(Files.readString(dossier)).path("documents");
        assertThat(reasons(read, "reason.en")).containsAllEntriesOf(EXPECTED);
      }
    }
  }

  private static Map<String, String> reasons(JsonNode documents, String reason) {
    Map<String, String> reasons = new TreeMap<>();
    for (JsonNode document : documents) {
      String why = document.at("/" + reason.replace('.', '/')).asString();
      reasons.put(
          document.path("path").asString(), document.path("status").asString() + ": " + why);
    }
    return reasons;
  }
}
