package org.supplierdossier.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.supplierdossier.evidence.Evidence;
import org.supplierdossier.evidence.Value;
import org.supplierdossier.problem.Problems;
import org.supplierdossier.workspace.RuleFiles;

class FiguresTest {
  private static final EvidenceExtractor EXTRACTOR =
      EvidenceExtractor.of(
          RuleFiles.load(List.of(), new Problems()), TermModel.NONE, StatementModel.NONE);

  private static List<String> values(String sentence, String indicator) {
    return EXTRACTOR.extract(Papers.SUPPLIER, Papers.paper().text(sentence).document()).stream()
        .filter(e -> e.indicator() != null && e.indicator().value().equals(indicator))
        .map(Evidence::value)
        .filter(v -> v != null)
        .map((Value v) -> ShownValue.of(v))
        .distinct()
        .toList();
  }

  @Test
  void countsEngineersAndDepots() {
    assertThat(values("本公司在中国境内有42名技术支持工程师。", "SUP-04")).contains("42 engineers");
    assertThat(values("We operate two spare parts depots in China.", "SUP-04"))
        .contains("2 depots");
  }

  @Test
  void readsExportClasses() {
    assertThat(values("The switch is classified under ECCN 5A002.", "DIS-01")).contains("5A002");
  }

  @Test
  void readsTheObjectiveRatherThanTheDrill() {
    assertThat(values("最近一次演练恢复用时21小时，恢复时间目标为24小时。", "SUP-07")).contains("24 hours");
  }
}
