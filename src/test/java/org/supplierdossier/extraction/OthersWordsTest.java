package org.supplierdossier.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.supplierdossier.evidence.Evidence;
import org.supplierdossier.problem.Problems;
import org.supplierdossier.workspace.RuleFiles;

class OthersWordsTest {
  private static final EvidenceExtractor EXTRACTOR =
      EvidenceExtractor.of(
          RuleFiles.load(List.of(), new Problems()), TermModel.NONE, StatementModel.NONE);

  private static List<Evidence> evidence(String sentence) {
    return EXTRACTOR.extract(Papers.SUPPLIER, Papers.paper().text(sentence).document());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“单一来源部件”是指只有一家供应商供货的部件。",
        "业内多数厂商的主控芯片处于单一来源状态。",
        "竞争对手远岭科技已被列入实体清单。",
        "根据《网络安全审查办法》，产品和服务提供者应当承诺不非法控制和操纵用户设备。",
        "投标人应承诺无正当理由不中断产品供应。",
        "我司承诺在__年__月前，无正当理由不中断产品供应。",
        "携手客户，持续供货，永远值得信赖！",
        "社区版不提供技术支持，停止支持日期为2027年1月1日。",
        "\"Change of control\" means any sale of more than half of the shares.",
        "Across our industry, many vendors depend on a single supplier for chips.",
        "A rival was added to the Entity List in 2024.",
        "Bidders shall undertake not to interrupt supply without proper reason.",
        "Please state whether components are single-sourced from one supplier.",
        "The Customer shall cooperate with the cybersecurity review.",
      })
  void takesNothingFromASentenceThatDoesNotSpeakOfTheSupplier(String sentence) {
    assertThat(evidence(sentence)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "根据《网络安全审查办法》，我公司承诺不非法控制和操纵用户设备。",
        "我司主控芯片为单一来源，供应商只有一家。",
        "公司于2024年被列入实体清单。",
        "Like others in our industry, we depend on a single supplier for chips.",
        "Under the Measures the Supplier undertakes not to illegally obtain user data.",
        "The Supplier shall cooperate with the cybersecurity review.",
      })
  void keepsWhatTheSupplierSaysOfItself(String sentence) {
    assertThat(evidence(sentence)).isNotEmpty();
  }
}
