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
        "某国外数据库厂商2022年宣布停止在当地的销售和服务。",
        "有媒体报道称，多家厂商的固件含有硬编码口令。",
        "贵方要求我司承诺不非法获取用户数据，该事项已转交法务部研究。",
        "贵司提出，供应商应当提前18个月发出停产通知。",
        "行业标准一般要求备件供应期不少于五年。",
        "我司的上游供应商承诺无正当理由不中断供货。",
        "发包人应当配合网络安全审查并提供材料。",
        "示例：我司承诺不非法获取用户数据。",
        "供应商应当在此处写明停产前的通知期限，一般不少于12个月。",
        "□ 我司已有第二来源 □ 我司没有第二来源",
        "The press has reported that firmware from several makers contains hard-coded passwords.",
        "You ask that suppliers build no backdoor into their products.",
        "The customer wants us to undertake not to unlawfully obtain user data; our lawyers are reviewing it.",
        "Regulators encourage companies to hold disaster recovery drills.",
        "Our upstream suppliers have undertaken not to interrupt supply without proper reason.",
        "Example: We undertake not to unlawfully obtain user data.",
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
        "与其他厂商不同，我司产品不设后门和隐藏账户。",
        "按照贵方要求，我司承诺停产前24个月书面通知。",
        "贵方要求无正当理由不中断供应，我司同意。",
        "贵司认为存在单一来源，实际情况是其全部芯片均有双来源。",
        "主控芯片由某境外厂商独家供货。",
        "You believe that the chip is single-sourced; in fact all chips have two qualified sources.",
        "As you request, we undertake to give 24 months' written notice before end of life.",
      })
  void keepsWhatTheSupplierSaysOfItself(String sentence) {
    assertThat(evidence(sentence)).isNotEmpty();
  }
}
