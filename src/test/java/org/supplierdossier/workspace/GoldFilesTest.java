package org.supplierdossier.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.supplierdossier.evaluation.Gold;
import org.supplierdossier.evaluation.GoldStatement;
import org.supplierdossier.evidence.Claim;
import org.supplierdossier.evidence.Polarity;
import org.supplierdossier.problem.Problems;

class GoldFilesTest {
  @TempDir private Path folder;

  private final Problems problems = new Problems();

  @Test
  void readsLabelsAndTheTrapsBesideThem() throws IOException {
    Path file =
        write(
            "mine.jsonl",
            "{\"document\": \"a.docx\", \"indicator\": \"SRC-02\", \"indicator_accept\": [\"SRC-01\"],"
                + " \"polarity\": \"supports\", \"claim\": \"plan\", \"value\": \"6 month\","
                + " \"quote\": \"先<omitted>后\", \"must\": true, \"why\": \"because\"}\n");
    write(
        "mine.traps.jsonl",
        "{\"document\": \"a.docx\", \"indicator\": \"SRC-02\", \"quote\": \"x\"}\n");
    Gold gold = GoldFiles.load(file, null, null, problems);
    assertThat(problems.all()).isEmpty();
    GoldStatement one = gold.statements().get(0);
    assertThat(one.accepted()).containsExactly("SRC-01", "SRC-02");
    assertThat(one.quote()).containsExactly("先", "后");
    assertThat(one.polarity()).isEqualTo(Polarity.SUPPORTS);
    assertThat(one.claim()).isEqualTo(Claim.PLAN);
    assertThat(one.must()).isTrue();
    assertThat(gold.traps()).hasSize(1);
  }

  @Test
  void namesEveryLineThatIsWrong() throws IOException {
    Path file =
        write(
            "gold.jsonl",
            """
            {"document": "a", "indicator": "SRC2", "quote": "x"}

            not json
            {"document": "a", "indicator": "SRC-02", "quote": "x", "claim": "hope"}
            {"indicator": "SRC-02", "quote": " "}
            """);
    GoldFiles.load(file, null, null, problems);
    assertThat(problems.all().toString())
        .contains(":1: indicator is \"SRC2\"")
        .contains(":3: the line is no JSON object")
        .contains(":4: claim is \"hope\"")
        .contains(":5: the key \"document\"")
        .contains(":5: the key \"quote\"");
  }

  @Test
  void mapsTheCategoriesOfATableOfClauses() throws IOException {
    Path file =
        write(
            "clauses.csv",
            """
            contract,type,category,span
            A_1,Supply,Governing Law,"Laws of Norway <omitted> apply."
            A_1,Supply,Parties,Skarvholt
            """);
    Gold gold = GoldFiles.load(file, null, null, problems);
    assertThat(gold.statements()).hasSize(1);
    assertThat(gold.statements().get(0).kind()).isEqualTo("governing-law");
    assertThat(gold.statements().get(0).quote()).containsExactly("Laws of Norway", "apply.");
  }

  @Test
  void takesAMappingOfTheUser() throws IOException {
    Path file = write("clauses.csv", "contract,category,span\nA_1,Parties,Skarvholt\n");
    Gold gold = GoldFiles.load(file, null, write("map.yml", "Parties: OWN-01\n"), problems);
    assertThat(gold.kinds()).containsExactly("OWN-01");
    GoldFiles.load(file, null, write("bad.yml", "Parties: Own 1\n"), problems);
    assertThat(problems.all().toString()).contains("bad.yml:1");
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
