package org.supplierdossier.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.supplierdossier.evidence.Claim;
import org.supplierdossier.evidence.Evidence;
import org.supplierdossier.problem.Problems;
import org.supplierdossier.workspace.RuleFiles;

class RightsTest {
  private static final EvidenceExtractor EXTRACTOR =
      EvidenceExtractor.of(
          RuleFiles.load(List.of(), new Problems()), TermModel.NONE, StatementModel.NONE);

  private static Stream<Claim> claims(String sentence) {
    return EXTRACTOR.extract(Papers.SUPPLIER, Papers.paper().text(sentence).document()).stream()
        .filter(e -> e.indicator() != null)
        .map(Evidence::claim);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Customer may audit the Supplier's records once a year.",
        "The competent authority may examine the source code at our site.",
        "The Customer and its auditors may examine the supplier's production records.",
        "甲方有权查阅拟变更的产品的源代码。",
        "主管部门可对乙方正在开发的产品源代码进行审查。",
        "甲方可以每年对乙方进行一次审计。",
      })
  void areNoPlans(String sentence) {
    assertThat(claims(sentence))
        .isNotEmpty()
        .allMatch(c -> c == Claim.FACT || c == Claim.OBLIGATION);
  }
}
