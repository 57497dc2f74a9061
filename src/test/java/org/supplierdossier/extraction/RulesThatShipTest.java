package org.supplierdossier.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.supplierdossier.evidence.Topics;
import org.supplierdossier.problem.Problems;
import org.supplierdossier.yaml.RulesYaml;

class RulesThatShipTest {
  private static final Path RULES =
      Path.of(System.getProperty("rules", "src/main/resources/rules"));

  static RuleSet load(Problems problems) throws IOException {
    Map<String, String> files = new TreeMap<>();
    if (Files.isDirectory(RULES)) {
      try (Stream<Path> all = Files.list(RULES)) {
        for (Path file : all.filter(p -> p.toString().endsWith(".yml")).sorted().toList()) {
          files.put(file.getFileName().toString(), Files.readString(file));
        }
      }
    }
    return RulesYaml.load(files, problems);
  }

  @Test
  void loadWithoutAProblem() throws IOException {
    Problems problems = new Problems();
    load(problems);
    assertThat(problems.all()).isEmpty();
  }

  @Test
  void doAsTheirExamplesSay() throws IOException {
    assertThat(RuleExamples.check(load(new Problems()))).isEmpty();
  }

  @Test
  void areAboutSubjectsThatHaveANameInBothLanguages() throws IOException {
    assertThat(
            load(new Problems()).rules().stream()
                .map(Rule::subject)
                .filter(subject -> subject != null && !Topics.isNamed(subject)))
        .isEmpty();
    assertThat(Topics.name("product-lifecycle").zh()).isEqualTo("产品生命周期日期");
    assertThat(Topics.name("my-own-matter").en()).isEqualTo("my own matter");
  }
}
