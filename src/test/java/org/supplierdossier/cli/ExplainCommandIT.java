package org.supplierdossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What {@code explain} tells of the dossiers of a small run. */
class ExplainCommandIT {
  @TempDir static Path folder;
  private static StringWriter out = new StringWriter();
  private static StringWriter err = new StringWriter();
  private static Path dossier;

  @BeforeAll
  static void runsAJob() throws IOException {
    write("in/suppliers/acme/supplier.yml", "name: Acme\nname_zh: 青麓设备有限公司\n");
    write(
        "in/suppliers/acme/承诺函.txt",
        "网络安全审查承诺函\n\n一、我公司无正当理由不中断产品供应。\n\n承诺人：青麓设备有限公司\n日期：2026年5月20日\n");
    write(
        "in/suppliers/acme/contract.txt",
        "Purchase Agreement\n\n5.1 The Supplier may suspend deliveries at any time without"
            + " liability.\n");
    write("in/suppliers/acme/broken.pdf", "%PDF-1.7 and nothing more");
    write("in/customers/grid.yml", "name: Grid\nprocurements:\n  - supplier: acme\n");
    write(
        "job.yml",
        "job: dossiers\ninput: '"
            + folder.resolve("in")
            + "'\nstore: '"
            + folder.resolve("store")
            + "'\noutput: '"
            + folder.resolve("out")
            + "'\nas_of: 2026-06-30\n");
    assertThat(run("run", folder.resolve("job.yml").toString())).as(err.toString()).isZero();
    dossier = folder.resolve("out/internal/grid/acme");
  }

  @Test
  void derivesAnUndertakingFromTheWordsThatDecide() {
    assertThat(run("explain", dossier.toString(), "U-SUPPLY", "--language", "zh")).isZero();
    assertThat(out.toString())
        .containsSubsequence(
            "承诺 U-SUPPLY",
            "青麓设备有限公司，供 Grid，截至 2026-06-30，内部版",
            "规则：网络安全审查办法",
            "条文（转述）：无正当理由不中断产品供应",
            "起决定作用的原文",
            "无正当理由不中断产品供应",
            "承诺函.txt，第 3 行",
            "理由：",
            "未读取：3 份文件中的 1 份",
            "broken.pdf：已损坏，未读取");

    assertThat(run("explain", dossier.toString(), "u-supply", "--language", "en")).isZero();
    assertThat(out.toString())
        .contains("Undertaking U-SUPPLY", "The words that decide", "承诺函.txt, line 3");
  }

  @Test
  void derivesAnIndicatorUpToItsFactorsAndDownToItsQuotes() throws IOException {
    Path file = dossier.resolve("dossier.json");
    assertThat(run("explain", file.toString(), "SUP-03", "--language", "en")).isZero();

    assertThat(out.toString())
        .containsSubsequence(
            "Indicator SUP-03",
            "Factor 2022.10.2 Harm of an interruption to continuity (primary)",
            "Text (paraphrase):",
            "Against",
            "suspend deliveries at any time",
            "contract.txt, line 3",
            "For",
            "无正当理由不中断产品供应");
    assertThat(run("explain", file.toString(), "SUP-03", "--json")).isZero();
    JsonNode json = new JsonMapper().readTree(out.toString());
    assertThat(json.at("/factors/0/text_status").asString()).isEqualTo("inferred");
    JsonNode written = new JsonMapper().readTree(file);
    json.path("evidence").forEach(e -> assertThat(written.path("evidence")).contains(e));
  }

  @Test
  void givesEveryFactorALineWhereNothingIsNamed() {
    assertThat(run("explain", dossier.toString(), "--language", "en")).isZero();

    assertThat(out.toString().lines().filter(l -> l.startsWith("  2022.10."))).hasSize(7);
    assertThat(out.toString()).contains("The band that needs attention first: ", "Not known");
    assertThat(run("explain", folder.resolve("out/dossiers/grid/acme").toString(), "--language=en"))
        .isZero();
    assertThat(out.toString()).contains("A customer edition holds no assessment");
  }

  @Test
  void namesWhatThereIsWhereTheNameIsNotKnown() {
    assertThat(run("explain", dossier.toString(), "SUP-33")).isEqualTo(2);
    assertThat(err.toString())
        .contains("\"SUP-33\" stands for nothing in this dossier", "nearest: SUP-03")
        .contains("factor: 2022.10.1", "undertaking: U-COOP", "indicator: ", "evidence: ");
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void refusesWhatIsNoDossier() throws IOException {
    assertThat(run("explain", folder.resolve("out").toString())).isEqualTo(2);
    assertThat(err.toString()).contains("holds 2 dossiers; name one of them").contains("internal");
    assertThat(run("explain", folder.resolve("in").toString())).isEqualTo(2);
    assertThat(err.toString()).contains("holds no dossier.json");
    assertThat(run("explain", folder.resolve("out/run.json").toString())).isEqualTo(2);
    assertThat(err.toString()).contains("this is no dossier.json: it has no \"edition\"");
    Path cut = folder.resolve("dossier.json");
    Files.writeString(cut, Files.readString(dossier.resolve("dossier.json")).substring(0, 999));
    assertThat(run("explain", cut.toString())).isEqualTo(2);
    assertThat(err.toString()).contains("this is no dossier.json: Unexpected end-of-input");
    assertThat(run("explain", dossier.toString(), "--language", "fr")).isEqualTo(2);
    assertThat(err.toString()).contains("--language is \"fr\"; write zh or en");
  }

  private static void write(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  private static int run(String... args) {
    out = new StringWriter();
    err = new StringWriter();
    return new CommandLine(new SupplierDossier())
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err))
        .setExecutionExceptionHandler(Failure::report)
        .execute(args);
  }
}
