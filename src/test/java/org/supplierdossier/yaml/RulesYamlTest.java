package org.supplierdossier.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.supplierdossier.extraction.RuleSet;
import org.supplierdossier.problem.Problem;
import org.supplierdossier.problem.Problems;

class RulesYamlTest {
  private static final String SOUND =
      """
        - id: X-en-sound
          language: en
          polarity: supports
          patterns: ['\\bnotice of discontinuation\\b']
          because: {zh: 通知。, en: Notice.}
          matches: ['We give [notice of discontinuation].', 'A [notice of discontinuation] is sent.']
          ignores: ['We give notice.']
      """;

  private final Problems problems = new Problems();

  @Test
  void reportsEverythingThatDoesNotFitTheSchema() {
    load(
        "SUP-02.yml",
        "indicator: SUP-02\nrules:\n"
            + SOUND
            + """
                  - id: X-en-broken
                    langauge: en
                    claim: fcat
                    because: {en: Notice.}
                    patterns: ['a(b']
                    matches: ['[a]']
                """);

    assertThat(messages())
        .contains(
            "SUP-02.yml:11: key \"langauge\" is unknown in \"rules[2]\"; write \"language\"",
            "SUP-02.yml:12: \"rules[2].claim\" is \"fcat\"; use one of: fact, attested,"
                + " obligation, plan, conditional, negated, warning",
            "SUP-02.yml:13: key \"zh\" is missing in \"rules[2].because\"; add it",
            "SUP-02.yml:15: \"rules[2].matches\" holds 1 values; write at least 2",
            "SUP-02.yml:10: key \"ignores\" is missing in \"rules[2]\"; add it")
        .anyMatch(m -> m.startsWith("SUP-02.yml:14:") && m.contains("no RE2 expression"));
  }

  @Test
  void saysWhatAnIndicatorLooksLike() {
    load("rules.yml", "indicator: notice\nrules:\n" + SOUND);

    assertThat(messages())
        .contains(
            "rules.yml:1: \"indicator\" is \"notice\"; write three capitals, a hyphen and two"
                + " digits, for example \"SRC-02\"");
  }

  @Test
  void checksTheVocabularyAndTheHeadingsOfTables() {
    load("vocabulary.yml", "key-part:\n  zh: 电源\n");
    load("tables.yml", "tables:\n  shareholders:\n    holder: owner\nsums: [total]\n");

    assertThat(messages())
        .containsExactlyInAnyOrder(
            "vocabulary.yml:2: \"key-part.zh\" is \"电源\"; write a list",
            "tables.yml:3: \"tables.shareholders.holder\" is \"owner\"; write a list",
            "tables.yml:4: key \"sums\" is unknown; remove it or use one of: groups, papers, said, tables, totals");
  }

  @Test
  void takesOneIdForOneRule() {
    load("a.yml", "term: warranty\nrules:\n" + SOUND + SOUND);

    assertThat(messages())
        .containsExactly(
            "a.yml:10: rule id \"X-en-sound\" is used at a.yml:3 too; give one another id");
  }

  private RuleSet load(String file, String text) {
    return RulesYaml.load(Map.of(file, text), problems);
  }

  private List<String> messages() {
    return problems.all().stream().map(Problem::toString).toList();
  }
}
