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

  @Test
  void readsTheFigureThatTheIndicatorIsAboutAndNoOther() {
    assertThat(values("一级故障15分钟内响应，二级故障1小时内响应。", "SUP-04")).containsExactly("<=15 minutes");
    assertThat(values("P1故障十五分钟内响应，两小时内恢复。", "SUP-04")).containsExactly("<=15 minutes");
    assertThat(values("公司净利润率为38%，核心技术人员队伍稳定。", "OWN-07")).isEmpty();
    assertThat(values("公司于2023年6月被处以八万元罚款。", "LEG-01")).containsExactly("80000 CNY");
    assertThat(values("本公司成立于2009年6月1日，长期为客户提供技术支持。", "SUP-01")).isEmpty();
  }

  @Test
  void takesWhatIsSoNowRatherThanWhatItWas() {
    assertThat(values("交换芯片的交货周期已由12周延长至约40周。", "SRC-10")).containsExactly("40 weeks");
    assertThat(values("The lead time of the FPGA has risen from 12 weeks to 40 weeks.", "SRC-10"))
        .containsExactly("40 weeks");
  }

  @Test
  void tellsRecoveryTimeFromRecoveryPoint() {
    assertThat(values("RPO为15分钟，RTO为4小时。", "SUP-07"))
        .contains("4 hours")
        .doesNotContain("15 minutes");
  }

  @Test
  void readsLengthsOfTimeInWordsAndRanges() {
    assertThat(durations("安全库存可满足三至四个月的需要")).containsExactly("3..4 months");
    assertThat(durations("支持期为七年半")).containsExactly("90 months");
    assertThat(durations("a year and a half's notice")).containsExactly("18 months");
    assertThat(durations("seven and a half years, 8 to 10 weeks"))
        .containsExactly("90 months", "8..10 weeks");
    assertThat(durations("上半年第3年2026年3月31日")).isEmpty();
  }

  private static List<String> durations(String text) {
    return Durations.in(text).stream().map(l -> ShownValue.of(l.value())).toList();
  }

  @Test
  void readsSharesInWordsAndBetweenBounds() {
    assertThat(shares("九成以上，约八成，七八成，一成二")).containsExactly(">=90%", "80%", "70%..80%", "12%");
    assertThat(shares("不低于25%、不超过50%的股权")).containsExactly("25%..50%");
    assertThat(shares("12,5 % of the shares")).containsExactly("12.5%");
    assertThat(shares("一成不变，三成年人")).isEmpty();
  }

  private static List<String> shares(String text) {
    return Percentages.in(text).stream().map(l -> ShownValue.of(l.value())).toList();
  }

  private static List<Value> controllers(String sentence) {
    return EXTRACTOR.extract(Papers.SUPPLIER, Papers.paper().text(sentence).document()).stream()
        .filter(e -> "controller".equals(e.subject()))
        .map(Evidence::value)
        .filter(v -> v != null)
        .distinct()
        .toList();
  }

  @Test
  void givesANumberToTheControllerOnlyWhereItIsHis() {
    assertThat(
            controllers(
                "Brenn Invest AB (LEI 0000FICTBRENNINV0012) is the controlling shareholder."))
        .containsExactly(new Value.Entity("Brenn Invest AB", "LEI", "0000FICTBRENNINV0012", null));
    assertThat(controllers("控股股东为澜石投资控股有限公司（统一社会信用代码：91440300MA5FK0XY2B）。"))
        .containsExactly(new Value.Entity("澜石投资控股有限公司", "USCC", "91440300MA5FK0XY2B", null));
    assertThat(
            controllers(
                "Northfen Systems Ltd (LEI 0000FICTNORTHFEN0021) is ultimately controlled by Mr Olaf Brenn."))
        .isEmpty();
    assertThat(controllers("北沼科技有限公司（统一社会信用代码91440300MA5FK0XY2B）的控股股东为远岚控股集团有限公司。")).isEmpty();
  }
}
