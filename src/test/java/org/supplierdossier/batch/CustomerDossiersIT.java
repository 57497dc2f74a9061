package org.supplierdossier.batch;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TimeZone;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.supplierdossier.document.Sha256;
import org.supplierdossier.job.FailOn;
import org.supplierdossier.language.Language;
import org.supplierdossier.render.Explanation;
import org.supplierdossier.render.WrittenDossier;
import org.supplierdossier.verification.DossierVerifier;
import org.supplierdossier.verification.Verification;
import tools.jackson.databind.json.JsonMapper;

/** The main job on the sample input, from documents to dossiers. */
class CustomerDossiersIT {
  @TempDir static Path folder;
  private static SampleRoom room;
  private static RunReport first;
  private static Map<String, Sha256> written;

  @BeforeAll
  static void runsTheJob() throws Exception {
    room = new SampleRoom(folder);
    first = room.run(room.job("customer-dossiers", "job: dossiers"));
    written = room.digests();
  }

  @Test
  void writesEveryCustomerADossierOfEachOfItsSuppliersInBothEditions() {
    for (String edition : List.of("dossiers", "internal")) {
      for (String pair :
          List.of(
              "beiyuan-grid/landuo-computing",
              "beiyuan-grid/skarvholt-networks",
              "suchuan-bank/landuo-computing",
              "suchuan-bank/quarrowmere-software",
              "suchuan-bank/skarvholt-networks")) {
        assertThat(written)
            .containsKeys(
                edition + "/" + pair + "/dossier.html", edition + "/" + pair + "/dossier.json");
      }
    }
    assertThat(first.dossiers()).isEqualTo(10);
    assertThat(written).containsKeys("index.html", "changes.html", "changes.json", "changes.csv");
  }

  @Test
  void givesEveryDocumentExactlyOneStatus() {
    assertThat(first.files()).isEqualTo(51);
    assertThat(first.documents()).isGreaterThan(first.files());
    assertThat(first.unread())
        .singleElement()
        .satisfies(u -> assertThat(u.path()).isEqualTo("internal/专项交付计划.docx"));
  }

  @Test
  void writesJsonThatFitsItsPublishedSchema() throws IOException {
    Schema schema;
    try (InputStream in =
        CustomerDossiersIT.class.getResourceAsStream("/schemas/dossier.schema.json")) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      schema =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(text);
    }
    for (Path json : dossiers()) {
      assertThat(schema.validate(new JsonMapper().readTree(Files.readString(json))))
          .as(json.toString())
          .isEmpty();
    }
  }

  @Test
  void quotesNothingThatDoesNotStandInItsSource() throws IOException {
    DossierVerifier verifier = new DossierVerifier(room.input());
    for (Path json : dossiers()) {
      Verification verification = verifier.verify(json);
      assertThat(verification.failures()).as(json.toString()).isEmpty();
      assertThat(verification.quotes()).as(json.toString()).isGreaterThan(20);
    }
  }

  @Test
  void explainsAnIndicatorAsTheReadmeShows() throws IOException {
    Path json = room.output().resolve("internal/beiyuan-grid/skarvholt-networks/dossier.json");

    String explained = Explanation.text(WrittenDossier.read(json), "LEG-07", Language.EN);

    assertThat(Files.readString(Path.of("README.md")))
        .contains("skarvholt-networks LEG-07 --language en\n```\n\n```\n" + explained + "```\n");
  }

  @Test
  void keepsEachCustomerOutOfTheDossiersOfTheOther() throws IOException {
    assertNowhere("beiyuan-grid", List.of("溯川", "Suchuan", "SCYH", "suchuan-bank"));
    assertNowhere("suchuan-bank", List.of("北塬", "Beiyuan", "BYDW", "beiyuan-grid"));
  }

  @Test
  void namesNoWorkingPaperInACustomerEdition() throws IOException {
    for (Path file : SampleRoom.files(room.output().resolve("dossiers"))) {
      assertThat(Files.readString(file))
          .as(file.toString())
          .doesNotContain("second-source-working-notes")
          .doesNotContain("deal-desk-memo")
          .doesNotContain("供应链风险内部评估")
          .doesNotContain("专项交付计划");
    }
  }

  @Test
  void masksPersonalNumbersEverywhere() throws IOException {
    for (Path file : SampleRoom.files(room.output())) {
      assertThat(Files.readString(file))
          .as(file.toString())
          .doesNotContain("330599197001010006")
          .doesNotContain("6200000000000000125")
          .doesNotContain("19900000001")
          .doesNotContain("ZX000001");
    }
  }

  @Test
  void showsNoScoreInACustomerEdition() throws IOException {
    for (Path json : SampleRoom.files(room.output().resolve("dossiers"))) {
      if (json.endsWith("dossier.json")) {
        assertThat(new JsonMapper().readTree(Files.readString(json)).has("assessment"))
            .as(json.toString())
            .isFalse();
      }
    }
  }

  @Test
  void doesNothingAgainForUnchangedInputAndWritesTheSameBytes() throws Exception {
    RunReport again = room.run(room.job("customer-dossiers", "job: dossiers"));
    assertThat(again.parsed()).isZero();
    assertThat(again.extracted()).isZero();
    assertThat(again.written()).isZero();
    assertThat(again.changes()).isEmpty();
    assertThat(again.runId()).isEqualTo(first.runId());
    assertThat(room.digests()).isEqualTo(written);
  }

  @Test
  void writesTheSameBytesUnderAnotherLocaleTimeZoneAndNumberOfThreads(@TempDir Path other)
      throws Exception {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("America/Los_Angeles"));
      SampleRoom elsewhere = new SampleRoom(other);
      elsewhere.run(elsewhere.job("customer-dossiers", "job: dossiers", "workers: 1"));
      assertThat(elsewhere.digests()).isEqualTo(written);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void tellsWhichConditionsHold() throws Exception {
    RunReport screen =
        room.run(
            room.job(
                "nightly-screen",
                "job: screen",
                "fail_on: [undertaking-absent, unread-document, change]"));
    assertThat(screen.met())
        .containsExactlyInAnyOrder(FailOn.UNDERTAKING_ABSENT, FailOn.UNREAD_DOCUMENT);
    assertThat(screen.parsed()).isZero();
    assertThat(screen.dossiers()).isEqualTo(5);
  }

  private static List<Path> dossiers() throws IOException {
    return SampleRoom.files(room.output()).stream()
        .filter(f -> f.endsWith("dossier.json"))
        .toList();
  }

  private static void assertNowhere(String customer, List<String> words) throws IOException {
    for (String edition : List.of("dossiers", "internal")) {
      for (Path file : SampleRoom.files(room.output().resolve(edition).resolve(customer))) {
        String text = Files.readString(file);
        words.forEach(w -> assertThat(text).as(file.toString()).doesNotContain(w));
        words.forEach(w -> assertThat(file.toString()).doesNotContain(edition + "/" + w));
      }
    }
  }
}
