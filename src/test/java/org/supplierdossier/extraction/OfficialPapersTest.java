package org.supplierdossier.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.supplierdossier.evidence.Evidence;
import org.supplierdossier.evidence.Value;

class OfficialPapersTest {
  private static final RuleSet RULES = Papers.rules();

  private static List<Evidence> papers(Papers paper) {
    return paper.read(RULES).stream().filter(e -> e.rule().startsWith("paper-")).toList();
  }

  @Test
  void readsABusinessLicenceOfLines() {
    List<Evidence> found =
        papers(
            Papers.paper()
                .text("营业执照（副本）")
                .text("统一社会信用代码：91330500MA0FAKE09R")
                .text("名　　称：北沼科技有限公司")
                .text("类　　型：有限责任公司　法定代表人：李明")
                .text("经营范围：网络设备的研发。"));
    assertThat(found).hasSize(1);
    assertThat(found.get(0).quote()).isEqualTo("统一社会信用代码：91330500MA0FAKE09R");
    assertThat(found.get(0).value())
        .isEqualTo(new Value.Entity("北沼科技有限公司", "USCC", "91330500MA0FAKE09R", "CN"));
  }

  @Test
  void readsARegisterExtractOfCells() {
    List<Evidence> found =
        papers(
            Papers.paper()
                .heading("企业信用信息公示报告")
                .table("统一社会信用代码|91330500MA0FAKE09R|企业名称|北沼科技有限公司", "法定代表人|李明|注册资本|5000万人民币"));
    assertThat(found).hasSize(1);
    assertThat(String.valueOf(found.get(0).indicator())).isEqualTo("OWN-08");
  }

  @Test
  void readsEachCertificateOfADocument() {
    List<Evidence> found =
        papers(
            Papers.paper()
                .text("网络关键设备安全认证证书")
                .text("证书编号：FICT-NCE-2024-001")
                .text("认证委托人：北沼科技有限公司")
                .text("产品名称：路由器")
                .text("产品型号：NF-9400")
                .text("有效期至：2029年3月14日")
                .text("商用密码产品认证证书")
                .table("证书编号|FICT-SM-77", "产品名称和型号|密码卡 NF-S2", "有效期|2021-01-01 至 2026-01-01"));
    assertThat(found).hasSize(2);
    Value.Certificate first = Papers.value(found.get(0), Value.Certificate.class);
    assertThat(first.product()).isEqualTo("路由器 NF-9400");
    assertThat(first.number()).isEqualTo("FICT-NCE-2024-001");
    assertThat(first.validUntil()).hasToString("2029-03-14");
    assertThat(found.get(0).quote()).isEqualTo("产品型号：NF-9400");
    assertThat(String.valueOf(found.get(1).indicator())).isEqualTo("LEG-03");
    assertThat(Papers.value(found.get(1), Value.Certificate.class).validUntil())
        .hasToString("2026-01-01");
  }

  @Test
  void readsLabelsThatBlanksPartFromTheirValues() {
    List<Evidence> found =
        papers(
            Papers.paper()
                .text("网络安全专用产品安全检测证书")
                .text("编号　JC-2025-77")
                .text("委托单位　北沼科技有限公司")
                .text("产品名称及型号　日志审计系统 LA-3")
                .text("有效期截止　2030年5月31日"));
    assertThat(found).hasSize(1);
    Value.Certificate certificate = Papers.value(found.get(0), Value.Certificate.class);
    assertThat(certificate.number()).isEqualTo("JC-2025-77");
    assertThat(certificate.holder()).isEqualTo("北沼科技有限公司");
    assertThat(certificate.product()).isEqualTo("日志审计系统 LA-3");
    assertThat(certificate.validUntil()).hasToString("2030-05-31");
  }

  @Test
  void takesNoSentenceAboutACertificateForOne() {
    assertThat(papers(Papers.paper().text("我公司已取得网络关键设备安全认证证书，证书编号见附件。").text("名称：北沼科技有限公司")))
        .isEmpty();
  }

  @Test
  void readsLabelsThatRunTogetherAndValuesBelowLabels() {
    List<Evidence> found =
        papers(
            Papers.paper()
                .text("营业执照（副本）登记信息摘录（摘录日期：2026年5月18日）")
                .text("统一社会信用代码：91330500MA0FAKE09R名　称：北沼科技有限公司法定代表人：李明")
                .text("网络安全专用产品安全检测证书")
                .text("证书编号：FICT-9")
                .text("产品型号：NF-3200")
                .table("发证日期|有效期至|发证机构", "2023年3月15日|2028年3月14日|示例中心"));
    assertThat(found).hasSize(2);
    assertThat(Papers.value(found.get(0), Value.Entity.class).name()).isEqualTo("北沼科技有限公司");
    assertThat(Papers.value(found.get(1), Value.Certificate.class).validUntil())
        .hasToString("2028-03-14");
  }
}
