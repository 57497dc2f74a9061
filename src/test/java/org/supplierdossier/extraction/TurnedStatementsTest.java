package org.supplierdossier.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.supplierdossier.evidence.Evidence;
import org.supplierdossier.evidence.Qualifier;
import org.supplierdossier.problem.Problems;
import org.supplierdossier.workspace.RuleFiles;

/** Statements that a denial, an exception or a right of the supplier turns round. */
class TurnedStatementsTest {
  private static final EvidenceExtractor EXTRACTOR =
      EvidenceExtractor.of(
          RuleFiles.load(List.of(), new Problems()), TermModel.NONE, StatementModel.NONE);

  private static List<Evidence> found(Papers paper, String indicator) {
    return EXTRACTOR.extract(Papers.SUPPLIER, paper.document()).stream()
        .filter(e -> e.indicator() != null && e.indicator().value().equals(indicator))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SUP-03|甲方逾期付款超过三十日的，乙方可以暂停技术支持。|conditional risk",
        "SUP-03|业主未付清货款的，我方有权停止发货。|conditional risk",
        "SUP-03|甲方逾期付款的，乙方不得暂停技术支持。|obligation supports",
        "SUP-03|Supplier may suspend support if Customer fails to pay.|conditional risk",
        "SUP-03|We can stop deliveries for as long as invoices are past due.|conditional risk",
        "SUP-03|Even where payments are late, the Vendor shall not suspend maintenance.|obligation supports",
        "DIS-03|除外国政府不予出口许可外，公司不停止交付和维护。|conditional risk",
        "DIS-03|We shall not stop deliveries save where an export licence is revoked.|conditional risk",
        "DIS-03|We shall never stop delivery of the module, provided that the export licence is renewed.|conditional risk",
        "DIS-03|Supply is not conditional on an export licence.|negated supports",
        "DIS-03|我司不中断产品供应，但以取得所在国出口许可为条件。|conditional risk",
        "DIS-01|We will not interrupt supply of products, subject to the grant of any export licence.|conditional risk",
        "DIS-01|We do not need any export licence for the products.|negated supports",
        "SUP-10|产品不设置后门，不预留未声明的远程管理接口。|fact supports",
        "SUP-10|产品不能离线正常运行。|negated risk",
        "DAT-04|开通远程通道并不意味着免除用户授权。|fact supports",
        "DAT-04|Remote access by our engineers does not override the operator's approval.|fact supports",
        "DAT-04|远程运维无需甲方授权。|negated risk",
        "DAT-06|数据存储于甲方机房，未经甲方书面同意，不得向境外提供。|obligation supports",
        "SUP-01|MX-7将于2028年停产。|fact risk",
        "SUP-01|The laser sensor was discontinued last year.|fact risk",
        "SUP-06|Our Hefei entity reports vulnerabilities as the law requires.|fact supports",
      })
  void readsWhichWayTheyPoint(String indicator, String text, String expected) {
    assertThat(found(Papers.paper().text(text), indicator))
        .extracting(e -> e.claim().key() + " " + e.polarity().key())
        .contains(expected)
        .allMatch(s -> s.endsWith(expected.substring(expected.indexOf(' '))));
  }

  @Test
  void saysWhereTheReasonIsDenied() {
    Evidence denied = found(Papers.paper().text("产品不能离线正常运行。"), "SUP-10").get(0);
    assertThat(denied.because().en()).startsWith("The words deny it");
    assertThat(denied.because().zh()).contains("与此相反");
    Evidence plain = found(Papers.paper().text("产品离线仍可正常运行。"), "SUP-10").get(0);
    assertThat(plain.because().en()).startsWith("The product runs");
  }

  @Test
  void cutsNoWordOfACondition() {
    String text =
        "We will continue to provide technical support subject to the consent of the regional office and of whoever is"
            + " in charge of the administration of internationalisation at that time and place and"
            + " authorisation of exportation.";
    List<Qualifier> conditions =
        found(Papers.paper().text(text), "SUP-03").stream()
            .flatMap(e -> e.qualifiers().stream())
            .filter(q -> q.kind() == Qualifier.Kind.CONDITION)
            .toList();
    assertThat(conditions)
        .isNotEmpty()
        .allMatch(
            q -> {
              int end = text.indexOf(q.words()) + q.words().length();
              return end == text.length() || !Character.isLetter(text.charAt(end));
            });
  }

  @Test
  void readsNothingInTheHeadingOfATable() {
    Papers table =
        Papers.paper()
            .table(
                "Product|EU dual-use|US ECCN|Licence for China",
                "QL-9|no|EAR99|not required",
                "QL-8|no|5A992|none");
    assertThat(found(table, "DIS-01"))
        .isNotEmpty()
        .noneMatch(e -> Objects.requireNonNull(e.quote()).startsWith("Product"));
    assertThat(found(Papers.paper().table("部件|供应情况|单一来源", "主控|稳定|是", "电源|稳定|否"), "SRC-02"))
        .noneMatch(e -> e.quote().startsWith("部件"));
  }
}
