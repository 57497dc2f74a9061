package org.supplierdossier.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.supplierdossier.evidence.Evidence;
import org.supplierdossier.problem.Problems;
import org.supplierdossier.workspace.RuleFiles;

class NoStatementTest {
  private static final EvidenceExtractor EXTRACTOR =
      EvidenceExtractor.of(
          RuleFiles.load(List.of(), new Problems()), TermModel.NONE, StatementModel.NONE);

  private static boolean states(String sentence, String indicator) {
    return EXTRACTOR.extract(Papers.SUPPLIER, Papers.paper().text(sentence).document()).stream()
        .map(Evidence::indicator)
        .anyMatch(i -> i != null && i.value().equals(indicator));
  }

  @Test
  void takesAdviceAndDemandsForNoFact() {
    assertThat(states("建议供应商为关键芯片建立第二来源。", "SRC-02")).isFalse();
    assertThat(states("通知要求各供应商配合网络安全审查。", "LEG-05")).isFalse();
    assertThat(states("我司将配合网络安全审查。", "LEG-05")).isTrue();
  }

  @Test
  void leavesOutWhatWasGivenUp() {
    assertThat(states("公司2022年筹划的控制权转让已于当年终止。", "OWN-06")).isFalse();
    assertThat(states("公司正筹划控制权转让事项。", "OWN-06")).isTrue();
  }

  @Test
  void leavesOutWhatHasNothingToDoWithTheSupplier() {
    assertThat(states("安普公司去年的数据泄露与我司无关。", "DAT-09")).isFalse();
    assertThat(states("另一款型号K9已实现双来源。", "SRC-02")).isFalse();
  }

  @Test
  void leavesOutWhatIsOnlyConsidered() {
    assertThat(states("若将来推出私有化版本，我们或会考虑源代码托管。", "SUP-05")).isFalse();
    assertThat(states("源代码已交由公证处托管。", "SUP-05")).isTrue();
  }

  @Test
  void takesADefinitionForNoFact() {
    assertThat(states("停止服务日即不再提供补丁的最后一天。", "SUP-01")).isFalse();
    assertThat(states("停止服务日为2030年3月31日。", "SUP-01")).isTrue();
    assertThat(states("A last-time buy is a final order placed before production ends.", "SUP-02"))
        .isFalse();
    assertThat(states("Before a model is retired you may place a last-time buy.", "SUP-02"))
        .isTrue();
  }

  @Test
  void takesTheScopeOfAPolicyForNoFact() {
    assertThat(
            states(
                "This policy applies to all suppliers and subcontractors of the company.",
                "SRC-05"))
        .isFalse();
    assertThat(
            states(
                "This undertaking applies to all suppliers and subcontractors of the company.",
                "SRC-05"))
        .isTrue();
    assertThat(states("本承诺适用于乙方及其全部分包商，分包商应遵守同等义务。", "SRC-05")).isTrue();
  }

  @Test
  void takesTheNameOfAnAuthorityForNoFact() {
    assertThat(states("如产品出口管制主管部门要求提供资料，我司予以配合。", "DIS-01")).isFalse();
    assertThat(states("产品已被出口管制主管部门列入管制物项清单。", "DIS-01")).isTrue();
    assertThat(states("Our products are sold in line with export control regulations.", "DIS-01"))
        .isFalse();
    assertThat(
            states("These boards are subject to the Export Administration Regulations.", "DIS-01"))
        .isTrue();
  }

  @Test
  void takesNoFaultFromADutyOfTheUser() {
    assertThat(states("用户不得在脚本中使用硬编码口令。", "DAT-05")).isFalse();
    assertThat(states("产品固件中存在硬编码口令。", "DAT-05")).isTrue();
  }
}
