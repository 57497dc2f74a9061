package org.supplierdossier.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.supplierdossier.evidence.Evidence;
import org.supplierdossier.evidence.Qualifier;

class StanceTest {
  private static final RuleSet RULES = Papers.rules();

  private static String stance(String text) {
    List<Evidence> found = Papers.paper().text(text).read(RULES);
    return found.isEmpty()
        ? "none"
        : found.get(0).claim().key() + " " + found.get(0).polarity().key();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The controller is sole-sourced.|fact risk",
        "We do not, and will not, rely on a single-source chip.|obligation supports",
        "No component is single-sourced except the FPGA.|negated supports",
        "Neither the chip nor the board is sole-sourced.|negated supports",
        "Not only is the chip sole-sourced, it is also late.|fact risk",
        "Delivery takes no later than May although the chip is single-sourced.|fact risk",
        "We do not own a foundry, and our controller is sole-sourced.|fact risk",
        "Risks include, but are not limited to, a single-source chip.|fact risk",
        "A second source is not available.|negated risk",
        "A second source has not been qualified.|negated risk",
        "A second source is available for no less than two parts.|fact supports",
        "We plan to qualify a second source in 2027.|plan supports",
        "A second source is currently under evaluation.|plan supports",
        "A second source will be offered subject to an export licence.|conditional supports",
        "Subject to the terms of this Agreement, a second source is used.|fact supports",
        "A second source is used unless the export licence is refused.|conditional supports",
        "A second source is used only if the customer gives its prior written consent.|fact supports",
        "A second source is used unless the Buyer's authorised staff request otherwise.|fact supports",
        "A second source is used if approved in writing by the operator.|fact supports",
        "A second source will be offered if the customer has paid all fees.|conditional supports",
        "A second source will be used only after our board has given its approval.|conditional supports",
        "There can be no assurance that a second source will be found.|warning risk",
        "Loss of a sole-source vendor could materially harm our business.|warning risk",
        "Supplier shall provide support for ten years.|obligation supports",
        "Supplier shall not be obliged to provide support.|negated risk",
        "Supplier shall not suspend deliveries without proper reason.|obligation supports",
        "Article 6 of the Measures requires that providers do not suspend deliveries.|none",
        "The router needs no fan and chips are sole-sourced.|fact risk",
        "A second source is planned but not qualified.|plan supports",
        "Single-source purchasing is not used for chips.|negated supports",
        "We may suspend deliveries at any time.|fact risk",
        "It is untrue that the chip is sole-sourced.|negated supports",
        "The claim that the chip is sole-sourced is false.|negated supports",
        "We have yet to appoint a second source.|negated risk",
        "Not every chip has a second source.|negated risk",
        "A second source is being set up.|plan supports",
        "We may qualify a second source next year.|plan supports",
        "We will examine whether a second source can be approved.|plan supports",
        "The Customer may examine the second source that we use.|fact supports",
        "Regulators may inspect the planned second source.|fact supports",
        "We are going to approve a second source in 2028.|plan supports",
        "Our aim is to have a second source by 2028.|plan supports",
        "The chip is sole-sourced from [insert name].|none",
        "The chip is sole-sourced from ____.|none",
        "Is the chip sole-sourced?|none",
        "Single-Source Components.|none",
        "Second source .......... 12|none",
      })
  void readsEnglish(String text, String expected) {
    assertThat(stance(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "主控芯片为单一来源。|fact risk",
        "公司不存在单一来源部件。|negated supports",
        "公司并非没有单一来源部件。|fact risk",
        "关键部件均无单一供应商依赖。|negated supports",
        "公司不断优化单一来源部件的库存。|fact risk",
        "无线模块为单一来源。|fact risk",
        "采购比例不低于五成的单一来源部件需备货。|fact risk",
        "因不可抗力，单一来源部件缺货。|fact risk",
        "包括但不限于单一来源部件。|fact risk",
        "公司无条件公开单一来源部件清单。|fact risk",
        "单一来源部件：无。|negated supports",
        "主控芯片尚无第二来源。|negated risk",
        "主控芯片尚未引入第二来源。|negated risk",
        "公司拟引入第二来源。|plan supports",
        "公司可能于明年引入第二来源。|plan supports",
        "主管部门可对正在测试的第二来源进行检查。|fact supports",
        "公司正着手引入第二来源。|plan supports",
        "公司有意引入第二来源。|plan supports",
        "公司将考虑引入第二来源。|plan supports",
        "第二来源方案正在论证之中。|plan supports",
        "没有哪一种器件为单一来源。|negated supports",
        "公司拟完成验证，引入第二来源。|plan supports",
        "公司拟扩建厂房，目前已有第二来源。|fact supports",
        "第二来源正在认证，预计2027年完成。|plan supports",
        "公司计划于2027年引入第二来源。|plan supports",
        "根据生产计划，第二来源供货占三成。|fact supports",
        "模拟芯片已有第二来源。|fact supports",
        "以取得出口许可为前提，提供第二来源。|conditional supports",
        "除非出口许可被拒绝，公司使用第二来源。|conditional supports",
        "单一供应商可能停产，对公司造成不利影响。|warning risk",
        "我公司承诺无正当理由不中断产品供应。|obligation supports",
        "供方不得无故终止供货。|obligation supports",
        "《网络安全审查办法》第六条规定，提供者不中断产品供应。|none",
        "不排除出现单一来源部件的可能。|fact risk",
        "甲方应当使用第二来源。|none",
        "□适用 √不适用 主控芯片为单一来源。|fact risk",
        "单一来源部件停产的，乙方应当通知甲方。|none",
        "乙方承诺无正当理由不中断产品供应，但不保证交期。|obligation supports",
        "我公司承诺遵守《网络安全法》第二十二条规定，不中断产品供应。|obligation supports",
        "我公司承诺不中断产品供应【】。|none",
        "单一来源部件由XX公司供应。|none",
        "是否存在单一来源部件？|none",
      })
  void readsChinese(String text, String expected) {
    assertThat(stance(text)).isEqualTo(expected);
  }

  @Test
  void keepsTheQualifyingWordsAsPrinted() {
    Evidence promise =
        Papers.paper()
            .text("Supplier shall use commercially reasonable efforts to provide support.")
            .read(RULES)
            .get(0);
    assertThat(promise.qualifiers())
        .contains(new Qualifier(Qualifier.Kind.HEDGE, "commercially reasonable efforts"));
    Evidence chinese = Papers.paper().text("我公司将盡力保证不中断产品供应。").read(RULES).get(0);
    assertThat(chinese.qualifiers()).contains(new Qualifier(Qualifier.Kind.HEDGE, "盡力"));
  }
}
