package org.supplierdossier.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPInputStream;
import net.lingala.zip4j.model.enums.EncryptionMethod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.supplierdossier.document.DocumentStatus;
import org.supplierdossier.document.Sha256;
import org.supplierdossier.reading.LockedFiles;
import org.supplierdossier.store.EmbeddedStore;
import org.supplierdossier.supplier.Passwords;
import org.supplierdossier.supplier.SupplierId;
import org.supplierdossier.verification.DossierVerifier;
import org.supplierdossier.verification.Verification;

/** Jobs on documents that passwords open. */
class PasswordsIT {
  private static final String SUPPLIER = "quarrowmere-software";
  private static final String RIGHT = "Xk7vantablackQ9";
  private static final String PROMISE =
      "We announce the end of sale of a model fourteen months in advance.";

  private SampleRoom room(Path folder) throws IOException {
    SampleRoom room = SampleRoom.bare(folder, SUPPLIER);
    Path documents = room.documents(SUPPLIER);
    Files.writeString(documents.resolve("letter.txt"), "Spare parts are kept for eight years.");
    Files.write(documents.resolve("locked.pdf"), LockedFiles.pdf(PROMISE, "theOwnersOwn5", RIGHT));
    Files.write(
        documents.resolve("locked.zip"),
        LockedFiles.zip(
            EncryptionMethod.AES, RIGHT, "a.txt", PROMISE.getBytes(StandardCharsets.UTF_8)));
    return room;
  }

  private static Path passwords(Path folder, String text) throws IOException {
    return Files.writeString(folder.resolve("passwords.yml"), text);
  }

  private static Path job(SampleRoom room, Path passwords) throws IOException {
    return room.job(
        "customer-dossiers",
        "job: dossiers",
        "suppliers: [" + SUPPLIER + "]",
        "passwords: '" + passwords + "'");
  }

  private static Map<String, Sha256> dossiers(SampleRoom room) throws IOException {
    Map<String, Sha256> digests = room.digests();
    // what changed since the last run is another matter after each
    digests.keySet().removeIf(file -> !file.contains("/"));
    return digests;
  }

  private static int encrypted(RunReport report) {
    return report.statuses().getOrDefault(DocumentStatus.ENCRYPTED, 0);
  }

  @Test
  void triesAChangedPasswordAndNoneTwice(@TempDir Path folder) throws Exception {
    SampleRoom room = room(folder);
    RunReport without =
        room.run(room.job("customer-dossiers", "job: dossiers", "suppliers: [" + SUPPLIER + "]"));
    assertThat(encrypted(without)).isEqualTo(2);

    Path job = job(room, passwords(folder, SUPPLIER + ": [wrong]\n"));
    RunReport wrong = room.run(job);
    assertThat(wrong.parsed()).isEqualTo(2);
    assertThat(wrong.unread())
        .filteredOn(u -> u.status() == DocumentStatus.ENCRYPTED)
        .hasSize(2)
        .allSatisfy(u -> assertThat(u.reason().en()).contains("the one password"));
    assertThat(room.run(job).parsed()).isZero();

    passwords(folder, SUPPLIER + ": [wrong, " + RIGHT + "]\n");
    RunReport right = room.run(job);
    assertThat(right.parsed()).isEqualTo(2);
    assertThat(encrypted(right)).isZero();
    Map<String, Sha256> written = dossiers(room);

    RunReport again = room.run(job);
    assertThat(again.parsed()).isZero();
    assertThat(again.extracted()).isZero();
    assertThat(dossiers(room)).isEqualTo(written);

    Path dossier =
        SampleRoom.files(room.output()).stream()
            .filter(f -> f.endsWith("dossier.json") && f.toString().contains(SUPPLIER))
            .findFirst()
            .orElseThrow();
    assertThat(Files.readString(dossier)).contains("fourteen months");
    assertVerifiesWithThePasswordsAlone(room, dossier);
  }

  private static void assertVerifiesWithThePasswordsAlone(SampleRoom room, Path dossier)
      throws IOException {
    Passwords passwords = new Passwords(Map.of(new SupplierId(SUPPLIER), List.of(RIGHT)));
    try (DossierVerifier with = new DossierVerifier(room.input(), passwords);
        DossierVerifier without = new DossierVerifier(room.input())) {
      assertThat(with.verify(dossier)).matches(Verification::holds);
      assertThat(without.verify(dossier).failures())
          .isNotEmpty()
          .allSatisfy(f -> assertThat(f).contains("locked").containsAnyOf("--passwords", "at"));
    }
  }

  @Test
  void leavesNoTraceOfAPassword(@TempDir Path folder) throws Exception {
    SampleRoom room = room(folder);
    Path secret = passwords(folder, SUPPLIER + ": [wrong, " + RIGHT + "]\nnobody: [x]\n");
    Path job = job(room, secret);
    Path log = folder.resolve("log.txt");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "org.supplierdossier.cli.SupplierDossier",
                "run",
                job.toString())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();

    assertThat(process.exitValue()).as(Files.readString(log)).isZero();
    assertThat(Files.readString(log)).contains("passwords.yml:2: warning: supplier \"nobody\"");
    Files.delete(secret);
    for (Path file : SampleRoom.files(folder)) {
      assertHoldsNoPassword(Files.readAllBytes(file), file.toString());
    }
    JdbcClient store =
        JdbcClient.create(new DriverManagerDataSource(EmbeddedStore.url(folder.resolve("store"))));
    List<byte[]> payloads =
        store.sql("select payload from derived").query((row, n) -> row.getBytes(1)).list();
    assertThat(payloads).isNotEmpty();
    for (byte[] payload : payloads) {
      byte[] unpacked = new GZIPInputStream(new ByteArrayInputStream(payload)).readAllBytes();
      assertHoldsNoPassword(unpacked, "a payload of the store");
    }
  }

  private static void assertHoldsNoPassword(byte[] bytes, String where) {
    for (Charset charset : List.of(StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16LE)) {
      assertThat(new String(bytes, charset).contains(RIGHT)).as(where).isFalse();
    }
  }
}
