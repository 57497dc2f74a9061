package org.supplierdossier.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.supplierdossier.document.Passage;
import org.supplierdossier.evidence.Claim;
import org.supplierdossier.evidence.Evidence;
import org.supplierdossier.evidence.Polarity;
import org.supplierdossier.evidence.Value;

class TablesTest {
  private static final RuleSet RULES = Papers.rules();

  private static List<String> shown(List<Evidence> found) {
    return found.stream()
        .map(e -> e.indicator() + " " + ShownValue.of(Papers.value(e, Value.class)))
        .toList();
  }

  @Test
  void readsAShareholderRegisterBelowATitleAndWithoutTotals() {
    List<Evidence> found =
        Papers.paper()
            .text("截至2025年12月31日股东情况")
            .table(
                "前十名股东持股情况",
                "序号|股东名称|股东性质|持股数量（万股）|持股比例（%）",
                "1|云海控股有限公司|境内非国有法人|6,000|60.00",
                "2|李明|境内自然人|4,000|40.00",
                "合计|||10,000|100.00",
                "前十名无限售条件股东持股情况",
                "股东名称|持有无限售条件股份数量|股份种类",
                "李明|4,000|人民币普通股")
            .read(RULES);
    assertThat(shown(found)).containsExactly("OWN-01 云海控股有限公司||60%", "OWN-01 李明||40%");
    assertThat(Papers.value(found.get(0), Value.Interest.class).holderKind()).isEqualTo("境内非国有法人");
    assertThat(Papers.value(found.get(0), Value.Interest.class).asOf()).hasToString("2025-12-31");
    assertThat(found.get(0).quote()).contains("云海控股有限公司").contains("60.00");
  }

  @Test
  void seesAForeignStateAmongTheHolders() {
    List<Evidence> found =
        Papers.paper()
            .table(
                "股东名称|持股比例|股东性质",
                "Staatsfonds Nordmark（诺德马克国家基金）|15%|政府基金",
                "北岭省产业引导基金|10%|政府基金",
                "国家|5%|国家股",
                "林秋石|70%|境内自然人")
            .table(
                "Shareholder|Share|Kind",
                "Kingdom of Orland|8%|State",
                "Yunchuan Municipal SASAC|7%|State-owned",
                "State of the Art Ltd|5%|Company",
                "Varland Foundation|5%|Non-government body",
                "Lotte Brandt|75%|Individual")
            .read(RULES);
    assertThat(found)
        .filteredOn(e -> String.valueOf(e.indicator()).equals("OWN-02"))
        .extracting(e -> e.quote().split("\t", -1)[0], Evidence::polarity)
        .containsExactly(
            tuple("Staatsfonds Nordmark（诺德马克国家基金）", Polarity.RISK),
            tuple("Kingdom of Orland", Polarity.RISK));
  }

  @Test
  void seesTheSellerOnWhomMuchOfThePurchasesDepends() {
    List<Evidence> found =
        Papers.paper()
            .table(
                "序号|客户名称|销售额|占年度销售总额占比（%）", "1|第一名|86,512,221.40|47.36", "合计||86,512,221.40|47.36")
            .table(
                "序号|供应商名称|采购额|占年度采购总额比例（%）",
                "1|第一名|280,030,978.92|29.67",
                "2|第二名|50,510,151.10|5.35",
                "合计||330,541,130.02|35.02")
            .table("Supplier|% of total purchases", "Kestrel Foundry|31%", "Marlow Parts|4%")
            .read(RULES);
    assertThat(shown(found)).containsExactly("SRC-02 29.67%", "SRC-02 31%");
    assertThat(found).extracting(Evidence::polarity).containsOnly(Polarity.RISK);
  }

  @Test
  void readsAHeadingOfTwoRowsAndLeavesTheShareOfMinoritiesAlone() {
    List<Evidence> found =
        Papers.paper()
            .table("^2子公司名称|^2注册地|持股比例（%）|", "||直接|间接", "溧水科技有限公司|溧水|85.00|")
            .table("子公司名称|少数股东持股比例|期末少数股东权益余额", "溧水科技有限公司|15.00%|2,531,239.58")
            .read(RULES);
    assertThat(shown(found)).containsExactly("OWN-01 北沼科技有限公司|溧水科技有限公司|85%");
  }

  @Test
  void readsAnEnglishRegisterAndFractionsOfOne() {
    assertThat(
            shown(
                Papers.paper()
                    .table(
                        "Shareholder|Percentage held",
                        "Harrow Capital LP|0.6",
                        "J. Doe|0.4",
                        "Total|1")
                    .read(RULES)))
        .containsExactly("OWN-01 Harrow Capital LP||60%", "OWN-01 J. Doe||40%");
  }

  @Test
  void readsABillOfMaterialsWithItsSources() {
    List<Evidence> found =
        Papers.paper()
            .table(
                "产品|部件名称|制造商|原产地|替代来源|交货周期|ECCN",
                "^3X200|主控芯片|甲芯公司|美国|无|26周|5A002",
                "|电源模块|乙电公司|中国|丙电公司|8周|EAR99",
                "|存储器|丁存公司|韩国|认证中，2027年|12周|—")
            .read(RULES);
    assertThat(found.stream().filter(e -> String.valueOf(e.indicator()).equals("SRC-02")))
        .extracting(Evidence::polarity, Evidence::claim)
        .containsExactly(
            tuple(Polarity.RISK, Claim.FACT),
            tuple(Polarity.SUPPORTS, Claim.FACT),
            tuple(Polarity.SUPPORTS, Claim.PLAN));
    Value.Component last = Papers.value(found.get(found.size() - 1), Value.Component.class);
    assertThat(last.product()).isEqualTo("X200");
    assertThat(last.sources()).isEqualTo(Value.Sources.PLANNED_SECOND);
    assertThat(last.maker()).isEqualTo("丁存公司");
  }

  @Test
  void readsAnEnglishPartsList() {
    List<Evidence> found =
        Papers.paper()
            .table(
                "Component|Manufacturer|Country of origin|Alternative source|Lead time|ECCN",
                "FPGA|Acme|US|None|30 weeks|3A001",
                "PSU|Bolt|DE|Volt AG|6 weeks|EAR99")
            .read(RULES);
    assertThat(found)
        .extracting(e -> String.valueOf(e.indicator()), Evidence::polarity)
        .containsExactly(
            tuple("SRC-02", Polarity.RISK),
            tuple("SRC-01", Polarity.SUPPORTS),
            tuple("DIS-01", Polarity.RISK),
            tuple("SRC-02", Polarity.SUPPORTS),
            tuple("SRC-01", Polarity.SUPPORTS),
            tuple("DIS-01", Polarity.SUPPORTS));
    assertThat(Papers.value(found.get(0), Value.Component.class).sources())
        .isEqualTo(Value.Sources.SINGLE);
    assertThat(Papers.value(found.get(3), Value.Component.class).sources())
        .isEqualTo(Value.Sources.DUAL);
  }

  @Test
  void takesNoColumnOfTicksForTheNameOfAPart() {
    List<Evidence> found =
        Papers.paper()
            .table(
                "Item|Component|Manufacturer|Country of origin|Key component|Alternative source",
                "1|Network processor|Acme Inc.|United States|Yes|None (single source)",
                "2|Power supply|Bolt AB|Sweden|No|Volt Power Co., Ltd. (qualified)",
                "3|Operating system|Northfen|Sweden|Yes|Own software")
            .table("原产地|部件数|占比", "中国|15|71%", "美国|2|14%")
            .read(RULES);
    assertThat(found.stream().filter(e -> String.valueOf(e.indicator()).equals("SRC-01")))
        .extracting(
            e -> Papers.value(e, Value.Component.class).name(),
            e -> Papers.value(e, Value.Component.class).sources())
        .containsExactly(
            tuple("Network processor", Value.Sources.SINGLE),
            tuple("Power supply", Value.Sources.DUAL),
            tuple("Operating system", Value.Sources.UNKNOWN));
  }

  @Test
  void readsWhoseSharesARegisterLists() {
    List<Evidence> found =
        Papers.paper()
            .text("Northfen Systems Ltd, as at 30 April 2026")
            .text("1. Registered shareholders")
            .table("Shareholder|Shareholding (%)", "Harrow Holding AB|51.0", "Public|49.0")
            .text(
                "Harrow Holding AB is the controlling shareholder. Its shares are held as follows.")
            .table("Shareholder of Harrow Holding AB|Shareholding (%)", "Linden Foundation|62.0")
            .heading("2. Linden Holdings Corp.")
            .table("Shareholder|Shareholding (%)", "J. Doe|58.0")
            .heading("三、云海控股集团有限公司股权结构（第二层）")
            .text("云海控股集团有限公司，注册资本人民币5亿元，主营实业投资。其股东情况如下：")
            .table("股东名称|持股比例", "恒启投资有限公司|55%")
            .heading("四、北沼科技有限公司的股东")
            .table("股东名称|持股比例", "云海控股集团有限公司|60%")
            .read(RULES);
    assertThat(shown(found))
        .containsExactly(
            "OWN-01 Harrow Holding AB||51%",
            "OWN-01 Public||49%",
            "OWN-01 Linden Foundation|Harrow Holding AB|62%",
            "OWN-01 J. Doe|Linden Holdings Corp.|58%",
            "OWN-01 恒启投资有限公司|云海控股集团有限公司|55%",
            "OWN-01 云海控股集团有限公司||60%");
    assertThat(found)
        .extracting(e -> String.valueOf(Papers.value(e, Value.Interest.class).asOf()))
        .containsOnly("2026-04-30");
  }

  @Test
  void readsAChainOfParentsAndSubsidiaries() {
    assertThat(
            shown(
                Papers.paper()
                    .table(
                        "Parent|Subsidiary|Shareholding (%)",
                        "Northfen Systems Ltd|Northfen Asia Limited|100.0",
                        "Northfen Asia Limited|Northfen (Shanghai) Co., Ltd.|100.0")
                    .read(RULES)))
        .containsExactly(
            "OWN-01 Northfen Systems Ltd|Northfen Asia Limited|100%",
            "OWN-01 Northfen Asia Limited|Northfen (Shanghai) Co., Ltd.|100%");
  }

  @Test
  void readsLifecyclesAndCertificates() {
    List<Evidence> found =
        Papers.paper()
            .table(
                "Product|Version|End of sale|End of support",
                "Orca 9|4.1|2027-06-30|31 December 2032")
            .table("证书名称|证书编号|持证单位|有效期至", "信息安全管理体系认证|IS-001|北沼科技|2027年5月31日")
            .read(RULES);
    assertThat(found)
        .extracting(Evidence::rule)
        .containsExactly("table-lifecycle", "table-certificates");
    assertThat(Papers.value(found.get(0), Value.Lifecycle.class).endOfSupport())
        .hasToString("2032-12-31");
    assertThat(Papers.value(found.get(1), Value.Certificate.class).validUntil())
        .hasToString("2027-05-31");
  }

  @Test
  void readsEachTimeOfALevelOfServiceAsWhatItIs() {
    List<Evidence> found =
        Papers.paper()
            .table("故障级别|响应时间|恢复时间|RTO|RPO", "一级（重大）|15分钟|4小时|2小时|5分钟")
            .table("Service|Availability|RPO", "Control plane|99.95%|1 hour")
            .read(RULES);
    assertThat(found)
        .extracting(Evidence::subject, e -> ShownValue.of(Papers.value(e, Value.class)))
        .containsExactlyInAnyOrder(
            tuple("response-time", "15 minutes"),
            tuple("repair-time", "4 hours"),
            tuple(null, "2 hours"),
            tuple("recovery-point", "5 minutes"),
            tuple("service-availability", "99.95%"),
            tuple("recovery-point", "1 hours"));
  }

  @Test
  void takesTheEndOfSupportRatherThanThatOfSecurityUpdates() {
    List<Evidence> found =
        Papers.paper()
            .table(
                "Product|Release|End of security updates|End of support",
                "Orca 9|4.x|2029-12-31|2031-12-31",
                "Orca 9|5.x||2033-06-30")
            .read(RULES);
    assertThat(found)
        .extracting(e -> Papers.value(e, Value.Lifecycle.class).endOfSupport())
        .extracting(String::valueOf)
        .containsExactly("2031-12-31", "2033-06-30");
    assertThat(Papers.value(found.get(0), Value.Lifecycle.class).version()).isEqualTo("4.x");
  }

  @Test
  void readsARegisterOnOverThePage() {
    List<Evidence> found =
        Papers.paper()
            .table("股东名称|期末持股数量|比例(%)", "李明|84,187,105|39.96", "王芳|5,508,138|2.61")
            .of(Passage.Kind.FURNITURE, "2019年年度报告")
            .of(Passage.Kind.FURNITURE, "43 / 156")
            .table("赵强|3,884,053|1.84")
            .text("其他说明")
            .table("孙丽|12,000|0.01")
            .read(RULES);
    assertThat(shown(found))
        .containsExactly("OWN-01 李明||39.96%", "OWN-01 王芳||2.61%", "OWN-01 赵强||1.84%");
  }

  @Test
  void readsATableOfControllers() {
    List<Evidence> found =
        Papers.paper()
            .table("实际控制人姓名|与实际控制人关系|国籍", "李明|本人|中国", "李强|一致行动|中国", "主要职业及职务|董事长")
            .read(RULES);
    assertThat(found).extracting(Evidence::subject).containsOnly("controller");
    assertThat(shown(found)).containsExactly("OWN-01 李明", "OWN-01 李强");
  }

  @Test
  void countsACertificateForWhatItCertifies() {
    assertThat(
            Papers.paper()
                .table(
                    "证书名称|证书编号|有效期至",
                    "网络关键设备安全认证证书|A-1|2028-03-14",
                    "商用密码产品认证证书|B-2|2025-12-31",
                    "ISO 27001|C-3|2027-01-01",
                    "ISO 22301|D-4|2027-01-01")
                .read(RULES))
        .extracting(e -> String.valueOf(e.indicator()))
        .containsExactly("LEG-02", "LEG-03", "OPN-04", "SUP-07");
  }

  @Test
  void takesNoCertificateThatIsNotHeldForOneThatIs() {
    List<Evidence> found =
        Papers.paper()
            .table(
                "序号|证书名称|证书编号|有效期至",
                "1|信息安全管理体系认证|未申请|—",
                "2|云计算服务安全评估|办理中|",
                "3|质量管理体系认证|Q-2024-11|2027-08-19")
            .table(
                "Certificate|Number|Status|Valid until",
                "ISO 27001|A-17|Renewal pending|2026-01-31")
            .read(RULES);
    assertThat(found)
        .extracting(Evidence::claim, Evidence::polarity)
        .containsExactly(
            tuple(Claim.NEGATED, Polarity.RISK),
            tuple(Claim.PLAN, Polarity.SUPPORTS),
            tuple(Claim.FACT, Polarity.SUPPORTS),
            tuple(Claim.PLAN, Polarity.SUPPORTS));
  }

  @Test
  void readsWhetherAPartNeedsALicence() {
    List<Evidence> found =
        Papers.paper()
            .table("物料名称|制造商|ECCN|许可证要求", "网卡|甲芯公司|5A992.c|无须许可证", "加速卡|乙芯公司|4A090|需要")
            .read(RULES);
    assertThat(found)
        .extracting(
            e -> String.valueOf(e.indicator()),
            Evidence::polarity,
            e -> Papers.value(e, Value.Component.class).exportClass())
        .containsExactly(
            tuple("SRC-01", Polarity.SUPPORTS, "5A992.c; 无须许可证"),
            tuple("DIS-01", Polarity.SUPPORTS, "5A992.c; 无须许可证"),
            tuple("SRC-01", Polarity.SUPPORTS, "4A090; 需要"),
            tuple("DIS-01", Polarity.RISK, "4A090; 需要"));
  }

  @Test
  void weighsTheAnswersOfAForm() {
    List<Evidence> found =
        Papers.paper()
            .table(
                "编号|问题|是否符合|说明",
                "1|关键部件是否有第二来源？|是|两家合格制造商",
                "2|电源模块是否具备替代来源？|是|但暂未完成认证",
                "3|显示屏是否具备替代来源？|☐是 ☑否|",
                "4|外壳是否具备替代来源？||",
                "5|线缆是否具备替代来源？|不适用|",
                "6|风扇是否具备替代来源？|计划中|2027年完成")
            .read(RULES);
    assertThat(found)
        .extracting(
            e -> Papers.value(e, Value.Answer.class).question(),
            Evidence::claim,
            Evidence::polarity)
        .containsExactly(
            tuple("1", Claim.FACT, Polarity.SUPPORTS),
            tuple("2", Claim.NEGATED, Polarity.RISK),
            tuple("3", Claim.FACT, Polarity.RISK),
            tuple("6", Claim.PLAN, Polarity.SUPPORTS));
    assertThat(found.get(1).quote()).isEqualTo("是\t但暂未完成认证");
    assertThat(found.get(1).subject()).isNotNull();
  }

  @Test
  void readsATableOfTwoColumnsWithoutAHeading() {
    List<Evidence> found =
        Papers.paper()
            .table(
                "Is there an alternative source?|No, but one is planned",
                "What is your name?|Northfen")
            .read(RULES);
    assertThat(found).hasSize(1);
    assertThat(found.get(0).polarity()).isEqualTo(Polarity.RISK);
  }

  @Test
  void takesNoQuestionForAStatement() {
    assertThat(
            Papers.paper()
                .table("Question|Answer", "Describe any single-source component|Ask sales")
                .read(RULES))
        .isEmpty();
  }

  @Test
  void readsAnExhibitWithNothingOverTheNames() {
    List<Evidence> found =
        Papers.paper()
            .text("EXHIBIT 21")
            .text("Subsidiaries of Northfen Systems Ltd")
            .table(
                "|State or Country of Organization", "Fen Ltd. (1)|Delaware", "Reed GmbH|Germany")
            .read(RULES);
    assertThat(shown(found))
        .containsExactly(
            "OWN-01 Northfen Systems Ltd|Fen Ltd.|", "OWN-01 Northfen Systems Ltd|Reed GmbH|");
  }

  @Test
  void readsAListOfSubsidiariesWithoutAnyHeading() {
    assertThat(
            shown(
                Papers.paper()
                    .text("List of Subsidiaries")
                    .table(
                        "Fen Ltd.|Delaware|100%", "Reed GmbH|Germany|51%", "Moss K.K.|Japan|100%")
                    .read(RULES)))
        .containsExactly(
            "OWN-01 Northfen Systems Ltd|Fen Ltd.|100%",
            "OWN-01 Northfen Systems Ltd|Reed GmbH|51%",
            "OWN-01 Northfen Systems Ltd|Moss K.K.|100%");
  }

  @Test
  void readsDirectAndIndirectShares() {
    List<Evidence> found =
        Papers.paper()
            .table("^2子公司名称|^2注册地|持股比例(%)|", "||直接|间接", "甲有限公司|苏州|60.00|40.00", "乙有限公司|南京||51.00")
            .read(RULES);
    assertThat(found)
        .extracting(
            e -> Papers.value(e, Value.Interest.class).held(),
            e -> String.valueOf(Papers.value(e, Value.Interest.class).min()),
            e -> Papers.value(e, Value.Interest.class).indirect())
        .containsExactly(
            tuple("甲有限公司", "40", true), tuple("甲有限公司", "60", false), tuple("乙有限公司", "51", true));
  }

  @Test
  void readsABeneficialOwnerTableWithItsGroupsAndNotes() {
    List<Evidence> found =
        Papers.paper()
            .text("Security Ownership of Certain Beneficial Owners and Management")
            .table(
                "Name and Address of Beneficial Owner|Number of Shares|Percent of Class",
                "5% Stockholders:",
                "Harrow Capital LP (1) 12 Mill Road, Boston|2,100,000|8.5%",
                "Directors and Executive Officers:",
                "Jane Doe (2)|20,000|*",
                "All directors and executive officers as a group (9 persons)|90,000|1.2%")
            .read(RULES);
    assertThat(shown(found))
        .containsExactly("OWN-01 Harrow Capital LP||8.5%", "OWN-01 Jane Doe||<=1%");
  }

  @Test
  void takesAColumnOfNamesAndModelsForNames() {
    List<Evidence> found =
        Papers.paper()
            .table(
                "序号|部件类别|部件名称及型号|制造商|原产地|等级|替代来源|采购周期（周）|库存（月）|备注",
                "1|处理器|KX-9300 32核处理器|甲芯公司|中国|A|乙芯公司（已认证）|10|6|")
            .read(RULES);
    Value.Component part = Papers.value(found.get(0), Value.Component.class);
    assertThat(part.name()).isEqualTo("KX-9300 32核处理器");
    assertThat(part.details().stock()).isEqualTo("6");
    assertThat(part.details().software()).isFalse();
  }
}
