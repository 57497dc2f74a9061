package org.supplierdossier.render;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.assessment.Assessment;
import org.supplierdossier.assessment.FactorResult;
import org.supplierdossier.assessment.Finding;
import org.supplierdossier.assessment.Gap;
import org.supplierdossier.assessment.UndertakingResult;
import org.supplierdossier.component.SupplyChain;
import org.supplierdossier.decision.Decision;
import org.supplierdossier.document.Box;
import org.supplierdossier.document.Document;
import org.supplierdossier.document.DocumentPath;
import org.supplierdossier.document.DocumentStatus;
import org.supplierdossier.document.HiddenContent;
import org.supplierdossier.document.Limits;
import org.supplierdossier.document.Passage;
import org.supplierdossier.document.Place;
import org.supplierdossier.document.Sha256;
import org.supplierdossier.dossier.Dossier;
import org.supplierdossier.dossier.DossierId;
import org.supplierdossier.dossier.Edition;
import org.supplierdossier.evidence.Claim;
import org.supplierdossier.evidence.Contradiction;
import org.supplierdossier.evidence.Evidence;
import org.supplierdossier.evidence.EvidenceId;
import org.supplierdossier.evidence.IndicatorId;
import org.supplierdossier.evidence.Origin;
import org.supplierdossier.evidence.Polarity;
import org.supplierdossier.evidence.Value;
import org.supplierdossier.language.Bilingual;
import org.supplierdossier.language.Language;
import org.supplierdossier.ownership.Ownership;
import org.supplierdossier.ownership.Party;
import org.supplierdossier.ownership.Share;
import org.supplierdossier.questionnaire.Answers;
import org.supplierdossier.rulebook.Band;
import org.supplierdossier.rulebook.Factor;
import org.supplierdossier.rulebook.Indicator;
import org.supplierdossier.rulebook.Rulebook;
import org.supplierdossier.rulebook.TextStatus;
import org.supplierdossier.screening.Screening;
import org.supplierdossier.supplier.Customer;
import org.supplierdossier.supplier.CustomerId;
import org.supplierdossier.supplier.Identifiers;
import org.supplierdossier.supplier.Procurement;
import org.supplierdossier.supplier.Product;
import org.supplierdossier.supplier.ProductCategory;
import org.supplierdossier.supplier.Sector;
import org.supplierdossier.supplier.Supplier;
import org.supplierdossier.supplier.SupplierId;
import org.supplierdossier.supplier.Undertaking;

/** An invented dossier that has something of everything. */
public final class Demo {
  private static final SupplierId SUPPLIER = new SupplierId("lanhai-networks");
  private static final CustomerId CUSTOMER = new CustomerId("qinghe-grid");
  private final List<Document> documents = new ArrayList<>();
  private final List<Evidence> evidence = new ArrayList<>();
  private final Edition edition;

  private Demo(Edition edition) {
    this.edition = edition;
  }

  /** The demo in an edition. */
  public static Dossier dossier(Edition edition) {
    return new Demo(edition).build();
  }

  private static Bilingual b(String zh, String en) {
    return new Bilingual(zh, en);
  }

  private Dossier build() {
    Document contract =
        add(
            "contracts/2021 框架采购合同.docx",
            paragraphs(
                "# 采购框架合同",
                "甲方：清河电网有限公司",
                "乙方：蓝海网络技术有限公司",
                "# 第八条 供应与技术支持",
                "乙方承诺，未经甲方书面同意且无正当理由，不得中断产品供应。",
                "乙方应当在故障报修后 4 小时内响应，并在 24 小时内恢复运行。",
                "技术支持期限不少于产品停售后五年。联系人手机 138****0000。",
                "乙方不得利用提供产品的便利条件非法获取用户数据，不得非法控制、操纵用户设备。",
                "# 第九条 审查配合",
                "乙方应尽商业上合理的努力配合网络安全审查。",
                "~此处为修订前文字：乙方对审查不承担义务。"));
    Document mail =
        add(
            "mail/2021-03-support.eml!/附件/SLA (final) v2 <draft>.pdf",
            List.of(
                page(0, 1, "Service Level Agreement"),
                page(
                    1,
                    1,
                    "Supplier shall restore service within 72 hours of a reported failure, subject"
                        + " to the availability of spare parts from Northwind Semiconductor."),
                page(
                    2,
                    2,
                    "Supplier may suspend support on thirty (30) days' notice if export licences"
                        + " are withdrawn. ${script:javascript:alert(1)} <img src=x"
                        + " onerror=alert(1)> evil\u202Etxt.exe"),
                blank(3, new Place.Page(2, null))));
    Document bom =
        add(
            "bom/SW-5000 物料清单.xlsx",
            List.of(
                row(0, 1, "部件", "制造商", "产地", "替代来源", "交期"),
                row(1, 2, "交换芯片 NX-88", "Northwind Semiconductor", "美国", "无", "26 周"),
                row(2, 3, "电源模块 P-12", "东湖电子", "中国", "西山电源", "4 周"),
                row(3, 5, "光模块 O-3", "Kitano Optics", "日本", "计划 2022 年引入第二来源", "12 周"),
                row(4, 6, "A".repeat(180), "无名", "", "", "")));
    Document annual =
        add(
            "filings/年度报告 2020.pdf",
            List.of(
                page(0, 41, "截至 2020 年 12 月 31 日，清远投资有限公司持有本公司 51.00% 的股份。"),
                page(1, 41, "清远投资有限公司由李某某持有 60% 的股权，北岭资本持有不超过 40% 的股权。"),
                page(2, 42, "本公司的实际控制人为李某某。"),
                page(3, 42, "本公司不依赖任何单一供应商。")));
    Document survey =
        add(
            "questionnaire/供应链问卷.xlsx",
            List.of(
                row(0, 1, "编号", "问题", "答复", "说明"),
                row(1, 2, "3.2", "是否存在只有单一来源的关键部件？", "否", "全部部件均有两个以上来源"),
                row(
                    2,
                    3,
                    "5.1",
                    "是否通过信息安全管理体系认证？",
                    "是",
                    "ISO/IEC 27001，证书编号 IS-2020-0815，有效期至 2023-06-30")));
    unread(
        "archive/旧合同.rar",
        DocumentStatus.UNSUPPORTED,
        b("不支持 rar 格式。", "The format rar is not supported."));
    unread(
        "filings/audit.pdf",
        DocumentStatus.ENCRYPTED,
        b("文件有密码，未提供密码。", "The file has a password, and none was given."));

    Evidence supply =
        find(
            "SUP-02",
            contract,
            "未经甲方书面同意且无正当理由，不得中断产品供应",
            Claim.OBLIGATION,
            Polarity.SUPPORTS,
            null);
    Evidence recovery4 =
        find(
            "SUP-03",
            contract,
            "在故障报修后 4 小时内响应，并在 24 小时内恢复运行",
            Claim.OBLIGATION,
            Polarity.SUPPORTS,
            new Value.Duration(
                BigDecimal.valueOf(24), Value.DurationUnit.HOURS, Value.Bound.AT_MOST));
    Evidence recovery72 =
        find(
            "SUP-03",
            mail,
            "restore service within 72 hours of a reported failure, subject to the availability of"
                + " spare parts from Northwind Semiconductor",
            Claim.CONDITIONAL,
            Polarity.RISK,
            new Value.Duration(
                BigDecimal.valueOf(72), Value.DurationUnit.HOURS, Value.Bound.AT_MOST));
    Evidence suspend =
        find(
            "SUP-04",
            mail,
            "Supplier may suspend support on thirty (30) days' notice if export licences are"
                + " withdrawn. ${script:javascript:alert(1)} <img src=x onerror=alert(1)>"
                + " evil\u202Etxt.exe",
            Claim.CONDITIONAL,
            Polarity.RISK,
            null);
    Evidence support =
        find(
            "SUP-01",
            contract,
            "技术支持期限不少于产品停售后五年",
            Claim.OBLIGATION,
            Polarity.SUPPORTS,
            new Value.Duration(
                BigDecimal.valueOf(5), Value.DurationUnit.YEARS, Value.Bound.AT_LEAST));
    Evidence data =
        find(
            "DAT-01", contract, "不得利用提供产品的便利条件非法获取用户数据", Claim.OBLIGATION, Polarity.SUPPORTS, null);
    Evidence device =
        find("DAT-02", contract, "不得非法控制、操纵用户设备", Claim.OBLIGATION, Polarity.SUPPORTS, null);
    Evidence cooperate =
        find("LAW-01", contract, "乙方应尽商业上合理的努力配合网络安全审查", Claim.OBLIGATION, Polarity.NEUTRAL, null);
    Evidence chip =
        find(
            "SRC-02",
            bom,
            "交换芯片 NX-88\tNorthwind Semiconductor\t美国\t无\t26 周",
            Claim.FACT,
            Polarity.RISK,
            new Value.Component(
                "SW-5000",
                "交换芯片 NX-88",
                "Northwind Semiconductor",
                "美国",
                "无",
                Value.Sources.SINGLE,
                "26 周",
                "3A001"));
    Evidence power =
        find(
            "SRC-02",
            bom,
            "电源模块 P-12\t东湖电子\t中国\t西山电源",
            Claim.FACT,
            Polarity.SUPPORTS,
            new Value.Component(
                "SW-5000", "电源模块 P-12", "东湖电子", "中国", "西山电源", Value.Sources.DUAL, "4 周", null));
    Evidence optics =
        find(
            "SRC-02",
            bom,
            "光模块 O-3\tKitano Optics\t日本\t计划 2022 年引入第二来源",
            Claim.PLAN,
            Polarity.RISK,
            new Value.Component(
                "SW-5000",
                "光模块 O-3",
                "Kitano Optics",
                "日本",
                "计划 2022 年引入第二来源",
                Value.Sources.PLANNED_SECOND,
                "12 周",
                null));
    Evidence single =
        find(
            "SRC-02",
            survey,
            "否",
            Claim.FACT,
            Polarity.SUPPORTS,
            new Value.Answer("3.2", "是否存在只有单一来源的关键部件？", Value.NormalizedAnswer.NO, "全部部件均有两个以上来源"));
    Evidence iso =
        find(
            "CRT-01",
            survey,
            "ISO/IEC 27001，证书编号 IS-2020-0815，有效期至 2023-06-30",
            Claim.FACT,
            Polarity.SUPPORTS,
            new Value.Certificate(
                "ISO/IEC 27001", "IS-2020-0815", "蓝海网络技术有限公司", null, LocalDate.of(2023, 6, 30)));
    Evidence holder =
        find(
            "OWN-01",
            annual,
            "清远投资有限公司持有本公司 51.00% 的股份",
            Claim.FACT,
            Polarity.NEUTRAL,
            new Value.Interest(
                "清远投资有限公司",
                null,
                BigDecimal.valueOf(51),
                BigDecimal.valueOf(51),
                null,
                LocalDate.of(2020, 12, 31)));
    Evidence indirect =
        find(
            "OWN-01",
            annual,
            "李某某持有 60% 的股权",
            Claim.FACT,
            Polarity.NEUTRAL,
            new Value.Percentage(BigDecimal.valueOf(60), BigDecimal.valueOf(60)));
    Evidence capital =
        find(
            "OWN-01",
            annual,
            "北岭资本持有不超过 40% 的股权",
            Claim.FACT,
            Polarity.NEUTRAL,
            new Value.Percentage(BigDecimal.ZERO, BigDecimal.valueOf(40)));
    Evidence controller =
        find("OWN-02", annual, "本公司的实际控制人为李某某", Claim.FACT, Polarity.NEUTRAL, null);
    Evidence term =
        new Evidence(
            null,
            "notice-period",
            null,
            List.of(),
            Claim.FACT,
            Polarity.NEUTRAL,
            null,
            Language.EN,
            "thirty (30) days' notice",
            List.of(),
            List.of(origin(mail, "thirty (30) days' notice")),
            "term.notice",
            b("通知期", "a notice period"));
    evidence.add(term);

    boolean internal = edition == Edition.INTERNAL;
    EvidenceId hitId = new EvidenceId("00112233445566aa");
    return new Dossier(
        new DossierId(SUPPLIER, CUSTOMER, edition),
        supplier(),
        customer(),
        List.of(new Procurement(SUPPLIER, "sw-5000", "调度数据网核心交换", new BigDecimal("12500000.00"))),
        LocalDate.of(2021, 4, 1),
        Limits.DEFAULT,
        rulebook(),
        new Assessment(
            "measures-demo",
            List.of(
                new FactorResult(
                    "demo.1",
                    Band.MODERATE,
                    40,
                    67,
                    b(
                        "2 项承诺到位，1 项附条件：SLA 允许在 30 天通知后暂停支持。",
                        "2 undertakings stand, 1 is conditional: the SLA lets support be suspended"
                            + " on 30 days' notice."),
                    List.of(),
                    List.of(
                        new Finding(
                            new IndicatorId("SUP-04"),
                            Polarity.RISK,
                            b(
                                "出口许可被撤销时可在 30 天通知后暂停支持。",
                                "Support may be suspended on 30 days' notice when export licences"
                                    + " are withdrawn."),
                            List.of(suspend.id())),
                        new Finding(
                            new IndicatorId("DAT-01"),
                            Polarity.SUPPORTS,
                            b("承诺不非法获取用户数据。", "Promises not to obtain user data unlawfully."),
                            List.of(data.id(), device.id())))),
                new FactorResult(
                    "demo.2",
                    Band.HIGH,
                    78,
                    80,
                    b(
                        "3 个部件中 2 个只有单一来源，其中 1 个在出口管制之下。",
                        "2 of 3 components have a single source, 1 of them under export control."),
                    List.of("sw-5000"),
                    List.of(
                        new Finding(
                            new IndicatorId("SRC-02"),
                            Polarity.RISK,
                            b(
                                "交换芯片 NX-88 只有一个来源：Northwind Semiconductor。",
                                "The switching chip NX-88 has one source: Northwind"
                                    + " Semiconductor."),
                            List.of(chip.id(), optics.id(), hitId)),
                        new Finding(
                            new IndicatorId("SRC-02"),
                            Polarity.SUPPORTS,
                            b("电源模块有两个来源。", "The power module has two sources."),
                            List.of(power.id())))),
                new FactorResult(
                    "demo.3",
                    Band.CRITICAL,
                    95,
                    50,
                    b("一个部件制造商在名单上。", "A maker of a component stands on a list."),
                    List.of(),
                    List.of()),
                new FactorResult(
                    "demo.4",
                    Band.LOW,
                    5,
                    100,
                    b("未见违法记录，1 项证书有效。", "No breach of law is reported, 1 certificate is valid."),
                    List.of(),
                    List.of(
                        new Finding(
                            new IndicatorId("CRT-01"),
                            Polarity.SUPPORTS,
                            b(
                                "ISO/IEC 27001 有效至 2023-06-30。",
                                "ISO/IEC 27001 is valid until 2023-06-30."),
                            List.of(iso.id())))),
                new FactorResult(
                    "demo.5",
                    Band.INSUFFICIENT_EVIDENCE,
                    null,
                    0,
                    b("4 个指标中 0 个有信息。", "Nothing is known of 4 of 4 indicators."),
                    List.of(),
                    List.of())),
            List.of(
                new UndertakingResult(
                    Undertaking.U_COOP,
                    UndertakingResult.Status.WEAKENED,
                    b(
                        "“尽商业上合理的努力”弱化了承诺。",
                        "“尽商业上合理的努力” (commercially reasonable efforts) weakens the promise."),
                    List.of(cooperate.id())),
                new UndertakingResult(
                    Undertaking.U_DATA,
                    UndertakingResult.Status.PRESENT,
                    b("有明确义务。", "A plain obligation."),
                    List.of(data.id())),
                new UndertakingResult(
                    Undertaking.U_DEV,
                    UndertakingResult.Status.PRESENT,
                    b("有明确义务。", "A plain obligation."),
                    List.of(device.id())),
                new UndertakingResult(
                    Undertaking.U_SUPPLY,
                    UndertakingResult.Status.CONDITIONAL,
                    b("以甲方书面同意为条件。", "Depends on the customer's consent in writing."),
                    List.of(supply.id())),
                new UndertakingResult(
                    Undertaking.U_SUPPORT,
                    UndertakingResult.Status.CONTRADICTED,
                    b(
                        "合同承诺支持，SLA 允许暂停。",
                        "The contract promises support, the SLA lets it be suspended."),
                    List.of(support.id(), suspend.id())),
                new UndertakingResult(
                    Undertaking.U_UPGRADE,
                    UndertakingResult.Status.ABSENT,
                    b("已读文件没有提及。", "The documents that were read say nothing of it."),
                    List.of())),
            List.of(
                new Contradiction(
                    "recovery-time",
                    b("恢复时间：24 小时与 72 小时", "Recovery time: 24 hours against 72 hours"),
                    List.of(recovery4, recovery72)),
                new Contradiction(
                    "single-source",
                    b(
                        "单一来源：问卷答“否”，物料清单列有单一来源部件",
                        "Single source: the questionnaire says no, the bill of materials lists"
                            + " one"),
                    List.of(chip, single))),
            List.of(
                new Gap(
                    new IndicatorId("DAT-05"),
                    b(
                        "产品是否向境外回传运行数据？如是，传往何处、何种数据？",
                        "Does the product send operating data abroad, and if so, which and where"
                            + " to?"),
                    3),
                new Gap(
                    new IndicatorId("SRC-07"),
                    b(
                        "关键部件的安全库存可支撑多少个月的供应？",
                        "For how many months would the safety stock of key components last?"),
                    2),
                new Gap(
                    new IndicatorId("OWN-06"),
                    b("是否存在境外主体可行使的否决权？", "Does any foreign party hold a veto?"),
                    1)),
            List.of(
                b(
                    "部分信息为收集所得，未注明法律依据；请在使用前核查。",
                    "Some information was collected and names no legal basis; have it checked"
                        + " before use."))),
        sorted(evidence),
        new Ownership(
            List.of(
                new Party("lanhai", "蓝海网络技术有限公司", List.of(), Party.Kind.SUPPLIER),
                new Party(
                    "qingyuan",
                    "清远投资有限公司",
                    List.of("Qingyuan Investment Co., Ltd."),
                    Party.Kind.COMPANY),
                new Party("li", "李某某", List.of(), Party.Kind.PERSON),
                new Party("beiling", "北岭资本", List.of(), Party.Kind.FUND)),
            List.of(
                new Ownership.Holding(
                    "qingyuan",
                    "lanhai",
                    share("51", "51"),
                    LocalDate.of(2020, 12, 31),
                    List.of(holder.id())),
                new Ownership.Holding(
                    "li", "qingyuan", share("60", "60"), null, List.of(indirect.id())),
                new Ownership.Holding(
                    "beiling", "qingyuan", share("0", "40"), null, List.of(capital.id()))),
            List.of(
                new Ownership.Effective(
                    "qingyuan", share("51", "51"), 1, b("直接持有 51%", "51% held directly")),
                new Ownership.Effective(
                    "li", share("30.6", "30.6"), 2, b("60% × 51% = 30.6%", "60% × 51% = 30.6%")),
                new Ownership.Effective(
                    "beiling",
                    share("0", "20.4"),
                    2,
                    b("至多 40% × 51% = 20.4%", "at most 40% × 51% = 20.4%"))),
            List.of(
                new Ownership.Controller(
                    "li",
                    true,
                    b("年度报告载明。", "Named by the annual report."),
                    List.of(controller.id()))),
            List.of(
                b(
                    "已知股份合计 51%，其余 49% 的持有人不明。",
                    "The known shares add up to 51%; who holds the other 49% is not known."))),
        new SupplyChain(
            List.of(
                new SupplyChain.Component(
                    "SW-5000",
                    "交换芯片 NX-88",
                    List.of("Northwind Semiconductor"),
                    List.of("US"),
                    List.of(),
                    Value.Sources.SINGLE,
                    "26 周",
                    "3A001",
                    List.of(chip.id())),
                new SupplyChain.Component(
                    "SW-5000",
                    "光模块 O-3",
                    List.of("Kitano Optics"),
                    List.of("JP"),
                    List.of("计划 2022 年引入第二来源"),
                    Value.Sources.PLANNED_SECOND,
                    "12 周",
                    null,
                    List.of(optics.id())),
                new SupplyChain.Component(
                    "SW-5000",
                    "电源模块 P-12",
                    List.of("东湖电子"),
                    List.of("CN"),
                    List.of("西山电源"),
                    Value.Sources.DUAL,
                    "4 周",
                    null,
                    List.of(power.id())))),
        Answers.NONE,
        new Screening(
            b(
                "只按名称完全一致（忽略大小写、空白与法律形式）查找。",
                "Exact names only, but for case, white space and legal form."),
            List.of(
                new Screening.SearchedList(
                    "Demo Export List", "watchlists/demo.csv", LocalDate.of(2021, 3, 30), 1204),
                new Screening.SearchedList("示例名单", "watchlists/zh.csv", null, 88)),
            5,
            List.of(
                new Screening.Hit(
                    hitId,
                    "Northwind Semiconductor",
                    Screening.Role.COMPONENT_MAKER,
                    "Demo Export List",
                    "E-17",
                    "NORTHWIND SEMICONDUCTOR INC.",
                    "DEMO",
                    b("忽略大小写与法律形式 INC. 后一致。", "Equal but for case and the legal form INC."),
                    List.of(chip.id())))),
        documents.stream().sorted((x, y) -> x.path().compareTo(y.path())).toList(),
        internal
            ? List.of(
                new Decision(
                    term.id(),
                    Decision.Verdict.ACCEPT,
                    "陈审核",
                    LocalDate.of(2021, 3, 20),
                    "与合同正本核对一致",
                    LocalDate.of(2021, 12, 31)))
            : List.of(),
        internal ? 2 : 0);
  }

  private static List<Evidence> sorted(List<Evidence> evidence) {
    return evidence.stream()
        .sorted(
            java.util.Comparator.comparing((Evidence e) -> String.valueOf(e.indicator()))
                .thenComparing(e -> e.origin().document())
                .thenComparing(e -> e.origin().locator().passage())
                .thenComparing(e -> e.origin().locator().start()))
        .toList();
  }

  private static Share share(String min, String max) {
    return new Share(new BigDecimal(min), new BigDecimal(max));
  }

  private static Supplier supplier() {
    return new Supplier(
        SUPPLIER,
        b("蓝海网络技术有限公司", "Lanhai Network Technology Co., Ltd."),
        List.of("蓝海网络", "Lanhai Networks"),
        Identifiers.NONE,
        "CN",
        Supplier.Provenance.VOLUNTEERED,
        null,
        List.of(
            new Product(
                "sw-5000",
                b("SW-5000 核心交换机", "SW-5000 core switch"),
                ProductCategory.CORE_NETWORK_EQUIPMENT)));
  }

  private static Customer customer() {
    return new Customer(
        CUSTOMER,
        b("清河电网有限公司", "Qinghe Power Grid Co., Ltd."),
        List.of("清河电网"),
        Sector.ENERGY,
        Customer.CiiStatus.NOTIFIED,
        Customer.DossierLanguages.BOTH,
        null,
        null,
        List.of(),
        Customer.ARTICLE_6,
        null);
  }

  private static Rulebook rulebook() {
    List<Factor> factors = new ArrayList<>();
    String[][] titles = {
      {"产品安全与非法控制", "Product security and unlawful control"},
      {"供应链安全", "Supply-chain security"},
      {"供应中断", "Interruption of supply"},
      {"遵守法律", "Compliance with law"},
      {"其他因素", "Other factors"}
    };
    for (int i = 0; i < titles.length; i++) {
      factors.add(
          new Factor(
              "demo." + (i + 1),
              b(titles[i][0], titles[i][1]),
              b(
                  "示例文本：" + titles[i][0] + "的风险；",
                  "the risk to " + titles[i][1].toLowerCase(java.util.Locale.ROOT)),
              i % 2 == 0 ? TextStatus.SEEN : TextStatus.INFERRED,
              "示例出处"));
    }
    Map<IndicatorId, Indicator> indicators = new LinkedHashMap<>();
    String[][] names = {
      {"SUP-01", "支持期限", "Length of support"},
      {"SUP-02", "不中断供应", "No interruption of supply"},
      {"SUP-03", "恢复时间", "Time to restore"},
      {"SUP-04", "暂停支持", "Suspension of support"},
      {"SRC-02", "单一来源部件", "Single-source components"},
      {"DAT-01", "用户数据", "User data"},
      {"DAT-02", "用户设备", "User equipment"},
      {"OWN-01", "股东", "Shareholders"},
      {"OWN-02", "实际控制人", "Actual controller"},
      {"CRT-01", "管理体系认证", "Management system certificate"},
      {"LAW-01", "配合审查", "Cooperation with the review"}
    };
    for (String[] name : names) {
      IndicatorId id = new IndicatorId(name[0]);
      Bilingual none = Bilingual.same("");
      indicators.put(
          id, new Indicator(id, b(name[1], name[2]), none, none, none, List.of(), false, 0));
    }
    return new Rulebook(
        "measures-demo",
        Sha256.of("rulebook"),
        b("网络安全审查办法（示例）", "Measures for Cybersecurity Review (demonstration)"),
        LocalDate.of(2020, 6, 1),
        null,
        factors,
        indicators,
        Map.of("demo.1", new Rulebook.Links(Set.of(), Set.of())),
        new TreeMap<>(),
        List.of(b("示例规则，不具法律意义。", "Invented for a demonstration; not law.")));
  }

  private Document add(String path, List<Passage> passages) {
    Document document =
        new Document(
            new DocumentPath(path),
            Sha256.of(path),
            passages.size(),
            "application/octet-stream",
            DocumentStatus.READ,
            b(passages.size() + " 段文字", passages.size() + " passages"),
            passages,
            path.endsWith(".docx")
                ? List.of(new HiddenContent(HiddenContent.Kind.HIDDEN_TEXT, "1 段"))
                : List.of(),
            Map.of("title", path));
    documents.add(document);
    return document;
  }

  private void unread(String path, DocumentStatus status, Bilingual reason) {
    documents.add(
        new Document(
            new DocumentPath(path),
            Sha256.of(path),
            9,
            "x",
            status,
            reason,
            List.of(),
            List.of(),
            Map.of()));
  }

  private static List<Passage> paragraphs(String... texts) {
    List<Passage> passages = new ArrayList<>();
    List<String> headings = List.of();
    for (String text : texts) {
      boolean heading = text.startsWith("# ");
      boolean hidden = text.startsWith("~");
      String plain = heading ? text.substring(2) : hidden ? text.substring(1) : text;
      passages.add(
          new Passage(
              passages.size(),
              heading ? Passage.Kind.HEADING : Passage.Kind.PARAGRAPH,
              new Place.Paragraph(passages.size() + 1),
              headings,
              plain,
              Language.of(plain),
              List.of(),
              hidden));
      headings = heading ? List.of(plain) : headings;
    }
    return passages;
  }

  private static Passage page(int number, int page, String text) {
    return new Passage(
        number,
        Passage.Kind.PARAGRAPH,
        new Place.Page(page, new Box(70, 100, 520, 130)),
        List.of(),
        text,
        Language.of(text),
        List.of(),
        false);
  }

  private static Passage blank(int number, Place place) {
    return new Passage(
        number,
        Passage.Kind.PARAGRAPH,
        place,
        List.of(),
        "[withheld]",
        Language.UNDETERMINED,
        List.of(),
        false);
  }

  private static Passage row(int number, int row, String... cells) {
    StringBuilder text = new StringBuilder();
    List<Passage.Cell> ranges = new ArrayList<>();
    for (int i = 0; i < cells.length; i++) {
      if (i > 0) {
        text.append('\t');
      }
      int start = text.length();
      text.append(cells[i]);
      if (!cells[i].isEmpty()) {
        ranges.add(new Passage.Cell(i + 1, 1, 1, start, text.length()));
      }
    }
    return new Passage(
        number,
        Passage.Kind.TABLE_ROW,
        new Place.SheetRow("清单", row),
        List.of(),
        text.toString(),
        Language.of(text),
        ranges,
        false);
  }

  private static Origin origin(Document document, String quote) {
    for (Passage passage : document.passages()) {
      int at = passage.text().indexOf(quote);
      if (at >= 0) {
        return new Origin(
            document.path(), document.sha256(), passage.locate(at, at + quote.length()));
      }
    }
    throw new IllegalArgumentException(quote);
  }

  private Evidence find(
      String indicator,
      Document document,
      String quote,
      Claim claim,
      Polarity polarity,
      @Nullable Value value) {
    Evidence found =
        new Evidence(
            new IndicatorId(indicator),
            null,
            null,
            List.of(),
            claim,
            polarity,
            value,
            Language.of(quote),
            quote,
            List.of(),
            List.of(origin(document, quote)),
            "demo." + indicator,
            b("示例规则认为这段文字说明了该指标。", "The demonstration rule takes these words for the indicator."));
    evidence.add(found);
    return found;
  }
}
