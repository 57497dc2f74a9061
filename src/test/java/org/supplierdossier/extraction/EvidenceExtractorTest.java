package org.supplierdossier.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.supplierdossier.document.Passage;
import org.supplierdossier.evidence.Evidence;
import org.supplierdossier.evidence.Value;
import org.supplierdossier.problem.Problems;
import org.supplierdossier.yaml.RulesYaml;

class EvidenceExtractorTest {
  private static final RuleSet RULES = Papers.rules();

  @Test
  void quotesTheSentenceAsPrinted() {
    Evidence found = Papers.paper().text("前言。主控芯片 為“單一來源”部件。完。").read(RULES).get(0);
    assertThat(found.quote()).isEqualTo("主控芯片 為“單一來源”部件。");
    assertThat(found.origin().locator().start()).isEqualTo(3);
  }

  @Test
  void takesNothingFromHiddenTextFurnitureAndRepeatedMessages() {
    Papers paper =
        Papers.paper()
            .hidden("The chip is sole-sourced.")
            .heading("The chip is sole-sourced.")
            .of(Passage.Kind.FURNITURE, "The chip is sole-sourced.")
            .of(Passage.Kind.QUOTED_REPLY, "The chip is sole-sourced.");
    assertThat(paper.read(RULES)).isEmpty();
  }

  @Test
  void mergesTheSameSentenceInTwoPlaces() {
    List<Evidence> found =
        Papers.paper()
            .text("The chip is sole-sourced.")
            .text("The chip is sole-sourced.")
            .read(RULES);
    assertThat(found).hasSize(1);
    assertThat(found.get(0).origins()).hasSize(2);
  }

  @Test
  void quotesTheClausesAroundAMatchInAVeryLongSentence() {
    String filler = "the parties have met and talked about many other things, ".repeat(20);
    Evidence found =
        Papers.paper()
            .text("Whereas " + filler + "the chip is sole-sourced; " + filler + "so.")
            .read(RULES)
            .get(0);
    assertThat(found.quote()).contains("the chip is sole-sourced").hasSizeLessThan(700);
  }

  @Test
  void readsHoldingsFromASentence() {
    List<Evidence> found = Papers.paper().text("其中，云海控股持有北沼科技60%的股权，海原投资持有北沼科技40%的股权。").read(RULES);
    assertThat(found)
        .extracting(e -> ShownValue.of(Papers.value(e, Value.class)))
        .containsExactly("云海控股|北沼科技|60%", "海原投资|北沼科技|40%");
  }

  @Test
  void finishesInAboutTheSameTimePerCharacterOnHostileText() {
    EvidenceExtractor extractor = EvidenceExtractor.of(RULES);
    String plain = "The supplier keeps parts in stock and ships them every week. ".repeat(4000);
    String hostile = "single source second source not shall ".repeat(6000);
    long plainTime = Math.min(time(extractor, plain), time(extractor, plain));
    long hostileTime = Math.min(time(extractor, hostile), time(extractor, hostile));
    long doubled = Math.min(time(extractor, hostile + hostile), time(extractor, hostile + hostile));
    assertThat(doubled).as("twice the text").isLessThan(hostileTime * 4 + 50_000_000);
    assertThat(plainTime).as("plain text").isPositive();
  }

  private static long time(EvidenceExtractor extractor, String text) {
    var document = Papers.paper().text(text).document();
    long start = System.nanoTime();
    extractor.extract(Papers.SUPPLIER, document);
    return System.nanoTime() - start;
  }

  @Test
  void hasAnotherVersionWithOtherRules() {
    RuleSet other = RulesYaml.load(Map.of(), new Problems());
    assertThat(EvidenceExtractor.of(other).version())
        .isNotEqualTo(EvidenceExtractor.of(RULES).version());
    assertThat(EvidenceExtractor.of(RULES).version())
        .isEqualTo(EvidenceExtractor.of(Papers.rules()).version());
  }

  @Test
  void holdsTheRulesAgainstTheirExamples() {
    assertThat(RuleExamples.check(RULES)).isEmpty();
  }

  @Test
  void rejectsARuleWithoutExamplesAndNamesItsLine() {
    Problems problems = new Problems();
    RulesYaml.load(
        Map.of(
            "SRC-09.yml",
            "indicator: SRC-09\nrules:\n  - id: SRC-09-x\n    language: en\n    polarity: risk\n    pattern: 'a(b'\n    because: {zh: 一, en: b}\n"),
        problems);
    assertThat(problems.all().toString()).contains("SRC-09.yml:6").contains("no RE2 expression");
  }

  @Test
  void readsANumberedAnswerInRunningText() {
    Evidence found =
        Papers.paper()
            .text("3.2 Do you have a qualified second source for each part?")
            .text("Yes. Two makers are approved.")
            .read(RULES)
            .get(0);
    assertThat(found.value()).isInstanceOf(Value.Answer.class);
    assertThat(found.quote()).isEqualTo("Yes. Two makers are approved.");
  }
}
