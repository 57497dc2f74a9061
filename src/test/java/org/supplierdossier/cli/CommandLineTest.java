package org.supplierdossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.supplierdossier.reading.LockedFiles;
import picocli.CommandLine;

class CommandLineTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... args) {
    return new CommandLine(new SupplierDossier())
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err))
        .execute(args);
  }

  @Test
  void checksTheCommittedJobs() {
    assertThat(run("check", "jobs/customer-dossiers.yml")).isZero();
    assertThat(run("check", "jobs/nightly-screen.yml")).isZero();
    assertThat(run("check", "jobs/dossier-export.yml")).isZero();
    assertThat(out.toString()).contains("3 suppliers, 2 customers");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void namesFileLineAndRemedyOfEveryProblemAtOnce(@TempDir Path folder) throws IOException {
    Path job = folder.resolve("job.yml");
    Files.writeString(job, "job: dossier\ninptu: input\nas_of: 2026-13-45\nworkers: many\n");

    assertThat(run("check", job.toString())).isEqualTo(2);

    assertThat(err.toString().lines())
        .hasSize(4)
        .anyMatch(l -> l.contains("job.yml:1:") && l.contains("dossiers, screen, export"))
        .anyMatch(l -> l.contains("job.yml:2:") && l.contains("\"inptu\" is unknown"))
        .anyMatch(l -> l.contains("job.yml:3:") && l.contains("write a date as 2026-06-30"))
        .anyMatch(l -> l.contains("job.yml:4:") && l.contains("write a whole number"));
  }

  @Test
  void judgesTheLabelsOfTheDocumentsThatAreThere(@TempDir Path folder) throws IOException {
    Path gold = folder.resolve("gold.jsonl");
    Files.writeString(folder.resolve("a.txt"), "主控芯片为独家供货，只有一家供应商。\n");
    Files.writeString(
        gold,
        """
        {"document": "a", "indicator": "SRC-02", "quote": "只有一家供应商"}
        {"document": "a.txt", "indicator": "SRC-99", "quote": "主控芯片"}
        {"document": "b.txt", "indicator": "SRC-02", "quote": "独家"}
        """);

    assertThat(run("evaluate", gold.toString())).isEqualTo(2);

    assertThat(out.toString())
        .containsPattern("SRC-02 +1 +1 +1 +1 +1.00")
        .contains("documents        1;");
    assertThat(err.toString().lines())
        .hasSize(2)
        .anyMatch(l -> l.contains("\"SRC-99\" is not in the catalogue"))
        .anyMatch(l -> l.contains("\"b.txt\" is not there"));
  }

  @Test
  void readsCountriesAndWordsAsText(@TempDir Path folder) throws IOException {
    Files.createDirectories(folder.resolve("suppliers/a"));
    Files.writeString(folder.resolve("suppliers/a/supplier.yml"), "name: Yes\ncountry: NO\n");
    Path job = folder.resolve("job.yml");
    Files.writeString(job, "job: dossiers\ninput: '" + folder + "'\n");

    assertThat(run("check", job.toString())).as(err.toString()).isZero();
  }

  @Test
  void reportsWhatNobodyBuysAndWhatIsNotThere(@TempDir Path folder) throws IOException {
    Files.createDirectories(folder.resolve("suppliers/a"));
    Files.createDirectories(folder.resolve("customers"));
    Files.writeString(folder.resolve("suppliers/a/supplier.yml"), "name: A\n");
    Files.writeString(
        folder.resolve("customers/c.yml"), "name: C\nprocurements:\n  - supplier: b\n");
    Path job = folder.resolve("job.yml");
    Files.writeString(job, "job: dossiers\ninput: '" + folder + "'\n");

    assertThat(run("check", job.toString())).isZero();

    assertThat(err.toString().lines())
        .anyMatch(l -> l.contains("c.yml:3:") && l.contains("supplier \"b\" is not in the input"))
        .anyMatch(l -> l.contains("no customer buys from this supplier"));
  }

  @Test
  void warnsOfAJobThatWritesNothing(@TempDir Path folder) throws IOException {
    Files.createDirectories(folder.resolve("suppliers/a"));
    Files.createDirectories(folder.resolve("customers"));
    Files.writeString(folder.resolve("suppliers/a/supplier.yml"), "name: A\n");
    Files.writeString(folder.resolve("customers/c.yml"), "name: C\n");
    Path job = folder.resolve("job.yml");
    Files.writeString(job, "job: dossiers\ninput: '" + folder + "'\n");

    assertThat(run("check", job.toString())).isZero();

    assertThat(err.toString()).contains("job.yml: warning: the job writes no dossier");
    assertThat(out.toString()).contains("warnings: 2", "0 dossiers");
  }

  @Test
  void printsWhatIsReadOfAFileWithItsPlaces() {
    String file = "input/suppliers/skarvholt-networks/06-supply-chain/SKR-9600-BOM-rev-D.xlsx";

    assertThat(run("read", file)).isZero();

    assertThat(out.toString()).contains("CVN-880").containsPattern("\\w+!A\\d+:[A-Z]\\d+");
  }

  @Test
  void readsAFileWithAPasswordOfAPasswordFile(@TempDir Path folder) throws IOException {
    Path pdf = folder.resolve("locked.pdf");
    Files.write(pdf, LockedFiles.pdf("Spare parts for ten years.", "owner", "Xk7vantablackQ9"));
    Path passwords = Files.writeString(folder.resolve("p.txt"), "wrong\nXk7vantablackQ9\n");

    assertThat(run("read", pdf.toString(), "--password-file", passwords.toString())).isZero();
    assertThat(run("read", pdf.toString(), "--password-file", folder + "/none")).isEqualTo(2);

    assertThat(out.toString()).contains("Spare parts for ten years.").doesNotContain("vantablack");
    assertThat(err.toString()).contains("cannot be read; name a text file in UTF-8");
  }

  @Test
  void verifiesNothingWhereThePasswordsAreBroken(@TempDir Path folder) throws IOException {
    Path passwords = Files.writeString(folder.resolve("p.yml"), "acme: Xk7vantablackQ9\n");

    assertThat(run("verify", folder.toString(), "--passwords", passwords.toString())).isEqualTo(2);

    assertThat(err.toString())
        .contains("p.yml:1: \"acme\" is not as it should be; write a list")
        .doesNotContain("vantablack");
  }

  @Test
  void explainsItselfAndTellsItsVersion() {
    assertThat(run("--help")).isZero();
    assertThat(out.toString()).contains("run", "check", "read", "verify", "explain", "Exit codes");
    assertThat(run("--version")).isZero();
    assertThat(out.toString()).containsPattern("supplier-dossier \\d+\\.\\d+");
    assertThat(run("frobnicate")).isEqualTo(2);
  }
}
