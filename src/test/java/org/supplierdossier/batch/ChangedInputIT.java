package org.supplierdossier.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.supplierdossier.document.Sha256;
import org.supplierdossier.dossier.Changes;
import org.supplierdossier.reading.MisbehavingParser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a run costs and tells when something has changed, and what is left when it is killed. */
class ChangedInputIT {
  private static final String MEMO = "quarrowmere-software/internal/deal-desk-memo.txt";
  private static final String REVIEW = "decisions/review.csv";

  @TempDir static Path shared;
  private static SampleRoom room;
  private static Map<String, Sha256> first;

  @BeforeAll
  static void runsTheJobOnce() throws Exception {
    room = new SampleRoom(shared);
    room.run(room.job("customer-dossiers", "job: dossiers"));
    first = room.digests();
  }

  /** The job on the input as it was, with everything written. */
  private static Path unchanged() throws Exception {
    Files.copy(
        Path.of("input/suppliers").resolve(MEMO),
        room.input().resolve("suppliers").resolve(MEMO),
        StandardCopyOption.REPLACE_EXISTING);
    Files.deleteIfExists(room.input().resolve(REVIEW));
    Path job = room.job("customer-dossiers", "job: dossiers");
    room.run(job);
    return job;
  }

  @Test
  void readsOneChangedDocumentAndRewritesItsSupplierAlone() throws Exception {
    Path job = unchanged();
    Map<String, Sha256> before = room.digests();
    Files.writeString(
        room.input().resolve("suppliers").resolve(MEMO),
        "\nWe have no undertaking letter from the parent.\n",
        StandardOpenOption.APPEND);

    RunReport report = room.run(job);

    assertThat(report.parsed()).isEqualTo(1);
    assertThat(report.extracted()).isEqualTo(1);
    assertThat(report.changes().values())
        .flatMap(Changes::all)
        .extracting(c -> c.kind())
        .contains(Changes.Kind.DOCUMENT_CHANGED);
    assertThat(changed(before, room.digests()))
        .isNotEmpty()
        .allSatisfy(
            file -> assertThat(file.contains("quarrowmere") || !file.contains("/dossier")).isTrue())
        .noneSatisfy(file -> assertThat(file).contains("/landuo-computing/"))
        .noneSatisfy(file -> assertThat(file).contains("/skarvholt-networks/"));
  }

  @Test
  void leavesOutAHitThatAReviewerRejectedAndShowsTheDecision() throws Exception {
    Path job = unchanged();
    Path json = room.output().resolve("internal/beiyuan-grid/landuo-computing/dossier.json");
    JsonNode hits = new JsonMapper().readTree(Files.readString(json)).at("/screening/hits");
    assertThat(hits).isNotEmpty();
    Files.writeString(
        room.input().resolve(REVIEW),
        "evidence,decision,by,on,reason,until\n"
            + hits.get(0).path("id").asString()
            + ",reject,Li Wen,2026-06-29,another company of the same name,\n");

    RunReport report = room.run(job);

    JsonNode dossier = new JsonMapper().readTree(Files.readString(json));
    assertThat(dossier.at("/screening/hits").size()).isEqualTo(hits.size() - 1);
    assertThat(dossier.path("decisions").toString()).contains("Li Wen");
    assertThat(report.parsed()).isZero();
    Path sent = room.output().resolve("dossiers/beiyuan-grid/landuo-computing/dossier.json");
    assertThat(Files.readString(sent)).doesNotContain("Li Wen");
  }

  @Test
  void removesTheDossierOfASupplierThatIsNoLongerBought() throws Exception {
    unchanged();
    assertThat(room.output().resolve("dossiers/suchuan-bank/quarrowmere-software")).exists();

    room.run(room.job("customer-dossiers", "job: dossiers", "suppliers: [landuo-computing]"));

    assertThat(room.output().resolve("dossiers/suchuan-bank/quarrowmere-software")).doesNotExist();
    assertThat(room.output().resolve("dossiers/suchuan-bank/landuo-computing")).exists();
  }

  @Test
  void goesOnAfterBeingKilledAndWritesTheSameBytes(@TempDir Path folder) throws Exception {
    SampleRoom killed = new SampleRoom(folder);
    Path job = killed.job("customer-dossiers", "job: dossiers");
    int survived = 0;
    for (int millis : List.of(4_000, 6_000, 8_000)) {
      Process process = start(job);
      if (process.waitFor(millis, TimeUnit.MILLISECONDS)) {
        survived++;
      } else {
        process.destroyForcibly().waitFor();
      }
    }
    killed.run(job);
    assertThat(survived).as("runs that ended before they were killed").isLessThan(3);
    assertThat(killed.digests()).isEqualTo(first);
  }

  @Test
  void leavesARecordOfHowFarAKilledRunCame(@TempDir Path folder) throws Exception {
    String supplier = "orrinfell-systems";
    SampleRoom room = SampleRoom.bare(folder, supplier);
    for (int i = 0; i < 30; i++) {
      Files.writeString(room.documents(supplier).resolve(i + ".txt"), "Letter number " + i);
    }
    Path job = room.job("customer-dossiers", "job: dossiers");
    RunReport before = room.run(job);
    Path hang = room.documents(supplier).resolve("hang.misbe");
    Files.write(hang, MisbehavingParser.document("hang"));
    Path record = room.output().resolve("run.json");

    Process process = start(job);
    JsonNode unfinished = null;
    for (int i = 0; i < 3_000 && process.isAlive() && !isReading(unfinished); i++) {
      Thread.sleep(100);
      unfinished = new JsonMapper().readTree(Files.readString(record));
    }
    process.destroyForcibly().waitFor();

    unfinished = new JsonMapper().readTree(Files.readString(record));
    assertThat(unfinished.path("state").asString()).isEqualTo("unfinished");
    assertThat(unfinished.path("files").asInt()).isEqualTo(before.files() + 1);
    assertThat(unfinished.path("not_yet_read").asInt()).isPositive();
    assertThat(unfinished.path("documents").asInt())
        .isEqualTo(sum(unfinished.path("statuses")) + unfinished.path("not_yet_read").asInt());

    Files.delete(hang);
    RunReport after = room.run(job);
    JsonNode completed = new JsonMapper().readTree(Files.readString(record));
    assertThat(completed.path("state").asString()).isEqualTo("completed");
    assertThat(after.documents()).isEqualTo(before.documents());
    assertThat(completed.path("documents").asInt()).isEqualTo(sum(completed.path("statuses")));
  }

  private static boolean isReading(@Nullable JsonNode record) {
    return record != null
        && record.path("step").asString("").equals("readDocuments")
        && sum(record.path("statuses")) > 0;
  }

  private static int sum(JsonNode counts) {
    int sum = 0;
    for (JsonNode count : counts) {
      sum += count.asInt();
    }
    return sum;
  }

  private static Process start(Path job) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-XX:TieredStopAtLevel=1");
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add("org.supplierdossier.cli.SupplierDossier");
    command.add("run");
    command.add(job.toString());
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private static List<String> changed(Map<String, Sha256> before, Map<String, Sha256> after) {
    List<String> changed = new ArrayList<>();
    after.forEach(
        (file, digest) -> {
          if (!digest.equals(before.get(file))) {
            changed.add(file);
          }
        });
    return changed;
  }
}
