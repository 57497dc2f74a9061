package org.supplierdossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.json.JsonMapper;

/** Runs of a small workspace as a user sees them. */
class RunCommandIT {
  @TempDir Path folder;
  private StringWriter out = new StringWriter();
  private StringWriter err = new StringWriter();

  @BeforeEach
  void writesAWorkspace() throws IOException {
    write("in/suppliers/acme/supplier.yml", "name: Acme\n");
    write("in/suppliers/acme/statement.txt", "All power modules are made by Kesta of Malaysia.\n");
  }

  @Test
  void refusesToCompareWithARunThatIsNotThereBeforeAnyWork() throws IOException {
    Path job = job("job.yml", "compare_with: abc123");

    assertThat(run("run", job.toString())).isEqualTo(2);
    assertThat(err.toString())
        .contains("job.yml:5: compare_with is \"abc123\"")
        .contains("remove it; there is no completed run yet");
    assertThat(folder.resolve("out")).doesNotExist();

    assertThat(run("run", job("job.yml").toString())).isZero();
    String id = new JsonMapper().readTree(folder.resolve("out/run.json")).path("run").asString("");

    assertThat(run("check", job("job.yml", "compare_with: abc123").toString())).isEqualTo(2);
    assertThat(err.toString())
        .contains("is no completed run of the store")
        .contains("use one of: " + id.substring(0, 16) + " (job, 2026-06-30)");

    assertThat(run("run", job("job.yml", "compare_with: '" + id.substring(0, 8) + "'").toString()))
        .as(err.toString())
        .isZero();
  }

  @Test
  void takesJobFilesOfOneNameInTwoFoldersForTwoJobs() throws IOException {
    assertThat(run("run", job("job.yml").toString())).isZero();
    Files.createDirectories(folder.resolve("other"));
    Path other = job("other/job.yml", "output: '" + folder.resolve("elsewhere") + "'");

    assertThat(run("run", other.toString())).isZero();
    assertThat(out.toString()).contains("first run of this job");

    assertThat(run("run", other.toString())).isZero();
    assertThat(out.toString()).contains("none since the last run");
  }

  @Test
  void readsTheDocumentsOfAFolderInAnyUnicodeForm() throws IOException {
    String name = Normalizer.normalize("Café 北方", Normalizer.Form.NFD);
    write("in/suppliers/" + name + "/statement.txt", "We make switches.\n");

    assertThat(run("run", job("job.yml").toString())).isZero();

    assertThat(out.toString()).contains("2 in 2 files: 2 read");
  }

  @Test
  void tellsInADossierWithinWhichLimitsItsDocumentsWereRead() throws IOException {
    Path job = job("job.yml", "limits: {max_depth: 12}", "editions: [customer]");
    assertThat(run("run", job.toString())).isZero();

    Path dossier = folder.resolve("out/dossiers/general/acme/dossier.json");

    assertThat(new JsonMapper().readTree(dossier).at("/limits/max_depth").asInt()).isEqualTo(12);
    assertThat(run("verify", dossier.toString(), "--input", folder.resolve("in").toString()))
        .isZero();
    assertThat(run("verify", dossier.toString(), "--input", folder.toString())).isEqualTo(2);
    assertThat(err.toString()).contains("name the input of the run with --input");
  }

  @Test
  void speaksChineseWhereTheJobAsksForChineseAlone() throws IOException {
    write("in/suppliers/acme/broken.pdf", "%PDF-1.7 and nothing more");

    assertThat(run("run", job("job.yml", "languages: [zh]").toString())).isZero();

    assertThat(out.toString())
        .contains("2 个文件内共 2 份：1 已读取、1 已损坏")
        .contains("  未读取        acme/broken.pdf：")
        .contains("本作业首次运行")
        .doesNotContain("documents");
    assertThat(run("run", job("job.yml", "languages: [zh, en]").toString())).isZero();
    assertThat(out.toString()).contains("documents       2 in 2 files: 1 read, 1 corrupt");
  }

  @Test
  void saysInOneSentenceThatTheStoreIsDamaged() throws IOException {
    write("store/dossiers.mv.db", "this is no database");

    assertThat(run("run", job("job.yml").toString())).isEqualTo(1);

    assertThat(err.toString().lines().findFirst().orElse(""))
        .contains("store: the store cannot be opened and may be damaged; move the folder away");
  }

  private void write(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  private Path job(String name, String... lines) throws IOException {
    String output = "output: '" + folder.resolve("out") + "'\n";
    boolean elsewhere = List.of(lines).stream().anyMatch(l -> l.startsWith("output:"));
    write(
        name,
        "job: dossiers\ninput: '"
            + folder.resolve("in")
            + "'\nstore: '"
            + folder.resolve("store")
            + "'\nas_of: 2026-06-30\n"
            + String.join("\n", lines)
            + "\n"
            + (elsewhere ? "" : output));
    return folder.resolve(name);
  }

  private int run(String... args) {
    out = new StringWriter();
    err = new StringWriter();
    return new CommandLine(new SupplierDossier())
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err))
        .setExecutionExceptionHandler(Failure::report)
        .execute(args);
  }
}
