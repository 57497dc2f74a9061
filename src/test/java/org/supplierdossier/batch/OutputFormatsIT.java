package org.supplierdossier.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.supplierdossier.render.WrittenText.squeezed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.supplierdossier.document.Sha256;
import org.supplierdossier.render.WrittenText;
import org.supplierdossier.verification.BundleVerifier;
import org.supplierdossier.verification.Trust;

/** All formats of one supplier's dossiers for two customers, in both editions. */
class OutputFormatsIT {
  private static final String JOB = "customer-dossiers";
  private static final String[] KEYS = {
    "job: dossiers",
    "suppliers: [landuo-computing]",
    "languages: [zh, en]",
    "formats: [html, json, xlsx, docx, pdf, bundle]",
    "bundle: {sources: files}"
  };

  @TempDir static Path folder;
  private static SampleRoom room;
  private static Map<String, Sha256> written;

  @BeforeAll
  static void runsTheJob() throws Exception {
    room = new SampleRoom(folder);
    room.run(room.job(JOB, KEYS));
    written = room.digests();
  }

  @Test
  void writesEveryFormatInBothLanguages() {
    for (String name :
        List.of("dossier.zh.pdf", "dossier.en.docx", "dossier.zh.xlsx", "bundle.zip")) {
      assertThat(written)
          .containsKeys(
              "dossiers/beiyuan-grid/landuo-computing/" + name,
              "internal/suchuan-bank/landuo-computing/" + name);
    }
  }

  @Test
  void keepsEachCustomerOutOfEveryFormatOfTheOther() throws IOException {
    assertNowhere("beiyuan-grid", List.of("溯川", "Suchuan", "SCYH", "suchuan-bank"));
    assertNowhere("suchuan-bank", List.of("北塬", "Beiyuan", "BYDW", "beiyuan-grid"));
  }

  private static void assertNowhere(String customer, List<String> words) throws IOException {
    for (String edition : List.of("dossiers", "internal")) {
      for (Path file : SampleRoom.files(room.output().resolve(edition).resolve(customer))) {
        String all = WrittenText.everythingIn(file);
        String text = all + squeezed(all);
        words.forEach(w -> assertThat(text.contains(w)).as(w + " in " + file).isFalse());
      }
    }
  }

  @Test
  void enclosesNoWorkingPaperAndNothingMaskedInABundleForACustomer() throws IOException {
    for (String customer : List.of("beiyuan-grid", "suchuan-bank")) {
      Path bundle = room.output().resolve("dossiers/" + customer + "/landuo-computing/bundle.zip");
      try (ZipFile zip = new ZipFile(bundle.toFile())) {
        assertThat(zip.stream().map(e -> e.getName()).filter(n -> n.startsWith("data/originals/")))
            .isNotEmpty()
            .noneMatch(n -> n.contains("internal/"));
      }
      assertThat(WrittenText.everythingIn(bundle))
          .doesNotContain("330599197001010006", "6200000000000000125", "供应链风险内部评估");
    }
  }

  @Test
  void writesBundlesThatHoldAndNamesWhatDoesNot() throws IOException {
    BundleVerifier verifier = new BundleVerifier(Trust.NOBODY);
    Path bundle = room.output().resolve("dossiers/beiyuan-grid/landuo-computing/bundle.zip");
    var result = verifier.verify(bundle);
    assertThat(result.verification().failures()).isEmpty();
    assertThat(result.verification().quotes()).isGreaterThan(50);
    assertThat(result.notes()).anyMatch(n -> n.contains("read again"));

    Path forged = folder.resolve("forged.zip");
    Files.write(forged, Files.readAllBytes(bundle), StandardOpenOption.CREATE);
    try (var files = java.nio.file.FileSystems.newFileSystem(forged)) {
      Path json = files.getPath("data/dossier.json");
      Files.writeString(
          json, Files.readString(json).replaceFirst("\"quote\": \".", "\"quote\": \"X"));
      Files.writeString(files.getPath("data/added.txt"), "added");
    }
    assertThat(verifier.verify(forged).verification().failures())
        .anyMatch(f -> f.contains("data/dossier.json") && f.contains("digest"))
        .anyMatch(f -> f.contains("data/added.txt"))
        .anyMatch(f -> f.contains("does not stand in passage"));
  }

  @Test
  void writesTheSameBytesAgain(@TempDir Path other) throws Exception {
    SampleRoom elsewhere = new SampleRoom(other);
    // what was read is the same in other tests; here all of it is written anew
    SampleRoom.copy(folder.resolve("store"), other.resolve("store"));
    assertThat(elsewhere.run(elsewhere.job(JOB, KEYS)).written()).isEqualTo(4);
    assertThat(elsewhere.digests()).isEqualTo(written);
  }
}
