package org.supplierdossier.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.supplierdossier.evidence.Evidence;
import org.supplierdossier.evidence.Value;
import org.supplierdossier.problem.Problems;
import org.supplierdossier.workspace.RuleFiles;

class OriginalWordsTest {
  private static final EvidenceExtractor EXTRACTOR =
      EvidenceExtractor.of(
          RuleFiles.load(List.of(), new Problems()), TermModel.NONE, StatementModel.NONE);

  private static List<Evidence> read(String sentence) {
    return EXTRACTOR.extract(Papers.SUPPLIER, Papers.paper().text(sentence).document());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "OWN-02|外国政府基金持有本公司股份的万分之八十五。|0.85%|万分之八十五",
        "OWN-08|北沼（上海）有限公司在上海市注册成立，注册资本5,000万元。|50000000 CNY|5,000万元",
        "OWN-08|北沼中国有限公司为本公司在境内设立的全资子公司，注册资金三千万元。|30000000 CNY|三千万元",
        "SUP-04|供应商在北京设有服务站，现场响应时间为下一工作日。|1 working days|下一工作日",
        "SUP-04|我司在国内设有46名服务工程师。|46 engineers|46名服务工程师",
        "SUP-01|本公司承诺自停售之日起提供不少于五年的技术支持。|>=5 years|不少于五年",
        "SUP-01|The Supplier shall support the product for at least seven (7) years after the end of"
            + " sale.|>=7 years|at least seven (7) years",
        "SUP-01|The Supplier shall support the product for at least thirty-six months after the end"
            + " of sale.|>=36 months|at least thirty-six months",
      })
  void standBesideTheValueThatWasReadFromThem(
      String indicator, String sentence, String value, String original) {
    assertThat(read(sentence))
        .filteredOn(e -> e.indicator() != null && e.indicator().value().equals(indicator))
        .filteredOn(e -> e.value() != null && ShownValue.of(e.value()).equals(value))
        .isNotEmpty()
        .allSatisfy(e -> assertThat(e.original()).isEqualTo(original))
        .allSatisfy(e -> assertThat(e.quote()).contains(original));
  }

  @Test
  void areThoseOfTheShareThatAPartyHolds() {
    assertThat(read("丙投资有限公司持有本公司万分之12.5的股权。"))
        .filteredOn(e -> e.value() instanceof Value.Interest)
        .singleElement()
        .satisfies(e -> assertThat(e.original()).isEqualTo("万分之12.5"));
  }

  @Test
  void goWithTheValue() {
    Evidence evidence = read("我司在国内设有46名服务工程师。").get(0);

    assertThat(evidence.but().polarity(evidence.polarity()).evidence().original())
        .isEqualTo("46名服务工程师");
    assertThat(evidence.but().value(new Value.Date(LocalDate.of(2030, 1, 1))).evidence().original())
        .isNull();
  }
}
