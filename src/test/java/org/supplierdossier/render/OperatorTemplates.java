package org.supplierdossier.render;

import org.supplierdossier.language.Language;

/** The Word templates of an operator's papers. */
final class OperatorTemplates extends PaperTemplates {
  private static final int[] FACTS = {2600, WIDTH - 2600};

  private static final String BLANK = "________________";

  private final Paper which;

  OperatorTemplates(Paper paper, Language language) {
    super(paper, language);
    this.which = paper;
  }

  @Override
  void content() {
    p("Title", "{{paper_title}}");
    p("Notice", "{{draft}}");
    switch (which) {
      case ANALYSIS_REPORT -> analysis();
      case CLAUSE_ANNEX -> clauses();
      case MATERIALS_CHECKLIST -> materials();
      default -> gaps();
    }
  }

  private void analysis() {
    p("Heading1", say("一、采购情况", "1. The purchase"));
    body.append(table(false, FACTS));
    fact("运营者", "Operator", "{{to}}");
    fact("行业与认定情况", "Sector and status", "{{sector}}" + say("，", ", ") + "{{cii_status}}");
    fact("供应商", "Supplier", "{{supplier}} {{registration}}");
    fact("适用规则", "Regime", "{{regime}}" + say("，", ", ") + "{{regime_period}}");
    fact("材料基准日", "Materials as of", "{{as_of}}");
    fact("材料", "Materials", "{{rests_on}}");
    fact("部署位置与替代的产品", "Place of deployment, products replaced", BLANK);
    body.append("</w:tbl>");
    p("Note", "");
    loop(
        "has_goods",
        () ->
            rows(
                "goods",
                new int[] {3000, 2500, 2566, WIDTH - 8066},
                new String[] {
                  say("产品", "Product"),
                  say("类别", "Class"),
                  say("用途", "Use"),
                  say("合同金额", "Contract value")
                },
                "[name]",
                "[category]",
                "[use]",
                "[value]"));
    p("Heading1", say("二、供应商与供应链", "2. Supplier and supply chain"));
    loop(
        "has_holders",
        () ->
            rows(
                "holders",
                new int[] {900, 3600, 1700, WIDTH - 6200},
                new String[] {
                  say("层级", "Level"), say("持有人", "Holder"), say("持股", "Share"), say("出处", "Where")
                },
                "[level]",
                "[indent][name]",
                "[share] [as_of]",
                "[where]"));
    loop(
        "no_holders",
        () ->
            p(
                "Note",
                say(
                    "已读文件没有逐层说明持有人。",
                    "The documents do not give the shareholders level by level.")));
    loop(
        "has_components",
        () ->
            rows(
                "parts",
                new int[] {2100, 1900, 900, 1400, WIDTH - 6300},
                new String[] {
                  say("组成部分", "Component"),
                  say("制造商", "Maker"),
                  say("产地", "Country"),
                  say("来源", "Sources"),
                  say("出处", "Where")
                },
                "[name]",
                "[makers]",
                "[countries]",
                "[sources]",
                "[where]"));
    p("Heading1", say("三、逐项因素分析", "3. Factor by factor"));
    loop(
        "analysis",
        () -> {
          p("Heading2", "{{number}}. {{title}} ({{id}})");
          loop("quoted", () -> p("Normal", "「{{text}}」"));
          loop("paraphrased", () -> p("Normal", say("转述：", "Paraphrase: ") + "{{text}}"));
          loop(
              "assessed",
              () ->
                  p(
                      "Notice",
                      "{{band}} · " + say("覆盖率 ", "coverage ") + "{{coverage}} · {{reason}}"));
          loop(
              "no_quotes",
              () -> p("Note", say("已读文件没有相关陈述。", "The documents say nothing about it.")));
          quotes("quotes");
          loop("has_more", () -> p("Note", "{{more}}"));
          loop("open", () -> p("Item", say("尚缺：", "Missing: ") + "{{question}} ({{indicator}})"));
          p("Normal", say("运营者的判断：", "The operator's judgement: ") + BLANK + BLANK + BLANK);
        });
    p("Heading1", say("四、承诺", "4. Undertakings"));
    loop(
        "promises",
        () ->
            p(
                "Item",
                "{{number}}. {{title}} ({{key}}) – {{status}}" + say("。", ". ") + "{{sentence}}"));
    p("Heading1", say("五、相互矛盾的陈述", "5. Statements that contradict each other"));
    loop("no_contradictions", () -> p("Note", say("未发现。", "None was found.")));
    loop(
        "contradictions",
        () -> {
          p("Normal", "{{sentence}}");
          quotes("sides");
        });
    p("Heading1", say("六、结论（由运营者填写）", "6. Conclusion (for the operator to complete)"));
    p(
        "Item",
        say(
            "☐ 影响或者可能影响国家安全，申报审查  ☐ 不影响，理由：" + BLANK,
            "☐ affects or may affect national security, to be filed  ☐ does not, because: "
                + BLANK));
    p(
        "Note",
        say(
            "本草稿只陈列文件中的证据，不作结论；没有信息不等于有风险。未见到分析报告的官方格式，章节为自行设计。",
            "This draft shows what the documents say and draws no conclusion; missing information"
                + " is not a risk. No official form for this report was available; its sections are"
                + " our own design."));
    signature("{{to}}");
  }

  private void fact(String labelZh, String labelEn, String value) {
    body.append(row(false, FACTS, say(labelZh, labelEn), value));
  }

  private void clauses() {
    p("Normal", say("甲方（采购方）：{{to}}", "Buyer: {{to}}"));
    p("Normal", say("乙方（供应商）：{{supplier}}", "Supplier: {{supplier}}"));
    goods();
    p(
        "Normal",
        say(
            "《中华人民共和国网络安全法》要求（2026年1月1日起为第三十八条）：「关键信息基础设施的运营者采购网络产品和服务，应当按照规定与提供者签订安全保密协议，明确安全和保密义务与责任。」（第三方转载）",
            "The Cybersecurity Law (Art. 38 since 1 January 2026) requires an operator to sign a"
                + " security and confidentiality agreement with its provider (paraphrase; the"
                + " Chinese text governs)."));
    loop(
        "regime2020",
        () ->
            p(
                "Normal",
                say(
                    "《网络安全审查办法》（第6号令）第六条：「对于申报网络安全审查的采购活动，运营者应通过采购文件、协议等要求产品和服务提供者配合网络安全审查，包括承诺不利用提供产品和服务的便利条件非法获取用户数据、非法控制和操纵用户设备，无正当理由不中断产品供应或必要的技术支持服务等。」（第三方转载）",
                    "Art. 6 of the Measures (Decree No. 6) requires the operator to bind its"
                        + " provider by contract to these undertakings (paraphrase).")));
    loop(
        "regime2022",
        () ->
            p(
                "Normal",
                say(
                    "转述：现行办法第六条要求运营者通过采购文件、协议等约束供应商作出下列承诺（原文未核实）。",
                    "Paraphrase: Art. 6 of the Measures in force requires the operator to bind its"
                        + " provider by contract to these undertakings (text not verified).")));
    clause(
        "第一条 配合审查",
        "1. Cooperation",
        "乙方应当配合就本采购进行的网络安全审查，按要求及时提供真实、完整的材料，并在补充材料时予以配合。",
        "The Supplier shall cooperate in a cybersecurity review of this purchase, provide true and"
            + " complete materials in good time, and respond to requests for further materials.",
        "coop");
    clause(
        "第二条 数据",
        "2. Data",
        "乙方不得借提供产品和服务之便非法取得甲方用户的数据；未经甲方书面同意，不得将数据提供给第三方或者提供至境外。",
        "The Supplier shall not use its position as a provider to obtain users' data unlawfully, and"
            + " shall not pass data to third parties or abroad without the Buyer's written consent.",
        "data");
    clause(
        "第三条 设备",
        "3. Equipment",
        "乙方不得非法控制、操纵甲方及其用户的设备；远程接入须逐次获甲方批准并留存记录；不得设置未声明的功能。",
        "The Supplier shall not unlawfully control or manipulate the equipment of the Buyer or its"
            + " users. Each remote access requires the Buyer's approval and shall be logged. There"
            + " shall be no undeclared functions.",
        "device");
    clause(
        "第四条 供应",
        "4. Supply",
        "没有正当理由，乙方不得中断供应；停产应当提前 ______ 个月书面通知，并给予最后采购的机会。",
        "The Supplier shall not interrupt supply without proper reason. It shall give ______ months'"
            + " written notice of discontinuation and offer a last-time buy.",
        "supply");
    clause(
        "第五条 技术支持",
        "5. Technical support",
        "没有正当理由，乙方不得中断必要的技术支持；支持期不短于 ______ 年，安全补丁在约定期限内提供。",
        "The Supplier shall not interrupt necessary technical support without proper reason. Support"
            + " shall last at least ______ years, and security patches shall be provided within the"
            + " agreed time.",
        "support");
    p("Heading2", say("第六条 保密", "6. Confidentiality"));
    p(
        "Normal",
        say(
            "双方对因本采购知悉的对方未公开信息保密，包括甲方的认定情况、部署与网络结构；本条在合同终止后继续有效。",
            "Each party shall keep confidential what it learns of the other through this purchase"
                + " and is not public, including the Buyer's status, deployment and network"
                + " structure. This clause survives termination of the contract."));
    said("confidentiality_terms");
    p("Heading2", say("第七条 审查通过后生效", "7. Effect after the review"));
    p(
        "Normal",
        say(
            "本合同在采购通过网络安全审查后生效；未通过的，合同不生效，乙方无息退还已收款项，双方互不承担违约责任。",
            "This contract takes effect once the purchase has passed the cybersecurity review. If it"
                + " does not pass, the contract does not take effect, the Supplier shall return"
                + " payments received without interest, and neither party shall be liable for"
                + " breach."));
    said("effect_terms");
    signature(say("甲方：{{to}}    乙方：{{supplier}}", "Buyer: {{to}}    Supplier: {{supplier}}"));
  }

  private void clause(String zh, String en, String textZh, String textEn, String promise) {
    p("Heading2", say(zh, en));
    p("Normal", say(textZh, textEn));
    p("Note", say("现有文件：", "In the documents: ") + "{{" + promise + ".status}}");
    quotes(promise + ".quotes");
  }

  private void said(String list) {
    loop("no_" + list, () -> p("Note", say("现有文件没有相关条款。", "The documents contain no such term.")));
    quotes(list);
  }

  private void materials() {
    p("Normal", say("运营者：{{to}}", "Operator: {{to}}"));
    p("Normal", say("供应商：{{supplier}}", "Supplier: {{supplier}}"));
    loop(
        "regime2020",
        () ->
            p(
                "Normal",
                say(
                    "《网络安全审查办法》（第6号令）第七条：「运营者申报网络安全审查，应当提交以下材料：（一）申报书；（二）关于影响或可能影响国家安全的分析报告；（三）采购文件、协议、拟签订的合同等；（四）网络安全审查工作需要的其他材料。」（第三方转载）",
                    "Art. 7 of the Measures (Decree No. 6) lists four kinds of material"
                        + " (paraphrase below).")));
    loop(
        "regime2022",
        () ->
            p(
                "Normal",
                say(
                    "转述：现行办法第八条列出以下材料（原文仅部分可见）。",
                    "Paraphrase: Art. 8 of the Measures in force lists these materials (text seen in"
                        + " part only).")));
    p("Heading2", say("☐ 一、申报书", "☐ 1. Declaration"));
    p(
        "Note",
        say(
            "请向网络安全审查办公室索取格式；未见到官方格式。",
            "Ask the Cybersecurity Review Office for the form; no official form was available."));
    p("Heading2", say("☐ 二、分析报告", "☐ 2. Analysis report"));
    p(
        "Note",
        say(
            "草稿见 analysis-report.zh.docx，结论由运营者填写。",
            "Draft: analysis-report.en.docx; the operator fills in the conclusion."));
    p(
        "Heading2",
        say(
            "☐ 三、采购文件、协议、拟签订的合同",
            "☐ 3. Procurement documents, agreements, contracts to be signed"));
    p(
        "Note",
        say(
            "供应商在下列文件中承担义务或者作出承诺；条款附件草稿见 clause-annex.zh.docx。",
            "The supplier accepts obligations in these documents. Draft annex of clauses: clause-annex.en.docx."));
    loop(
        "has_contracts",
        () ->
            rows(
                "contracts",
                new int[] {3900, 4466, WIDTH - 8366},
                new String[] {say("文件", "Document"), say("涉及事项", "Subjects"), say("状态", "Status")},
                "☐ [path]",
                "[holds]",
                "[status]"));
    loop("no_contracts", () -> p("Normal", say("☐ 尚无。", "☐ None yet.")));
    p("Heading2", say("☐ 四、其他材料", "☐ 4. Other materials"));
    p(
        "Item",
        say(
            "☐ 供应商承诺函（五项），草稿见 undertakings-letter.zh.docx",
            "☐ Letter of undertakings (five), draft: undertakings-letter.en.docx"));
    loop("promises", () -> p("Item", "     {{key}} {{title}} – {{status}}"));
    p(
        "Item",
        say(
            "☐ 股权资料  ☐ 供应链与物料清单  ☐ 支持与生命周期文件  ☐ 问卷答复",
            "☐ Ownership  ☐ Supply chain and bills of materials  ☐ Support and life cycle  ☐ Questionnaires"));
    loop(
        "has_certificates",
        () ->
            rows(
                "certificates",
                new int[] {3000, 2500, 1700, WIDTH - 7200},
                new String[] {
                  say("证书", "Certificate"),
                  say("编号", "Number"),
                  say("有效期至", "Valid until"),
                  say("出处", "Where")
                },
                "☐ [kind] [product]",
                "[number]",
                "[valid_until]",
                "[where]"));
    p("Heading2", say("尚缺与未读", "Missing or not read"));
    loop("gaps", () -> p("Item", "☐ {{question}} ({{indicator}})"));
    loop("no_gaps", () -> p("Note", say("没有尚缺的事项。", "Nothing is missing.")));
    loop("unread_documents", () -> p("Item", "☐ {{path}} – {{status}} {{reason}}"));
  }

  private void gaps() {
    parties("{{to}}", "{{to}}", "{{supplier}}", "{{supplier}}");
    p(
        "Normal",
        say(
            "为就采购贵方产品和服务进行网络安全审查的预判和准备，请贵方在 ________ 日前补充下列事项。没有提供的，将如实记为缺失，不作不利推定。",
            "So that we can assess and prepare the cybersecurity review of our purchase, please"
                + " provide the following by ________. What is not provided will be recorded as"
                + " missing; no adverse conclusion will be drawn from that."));
    goods();
    p("Heading1", say("请答复并附文件", "Please answer and enclose documents"));
    loop("gaps", () -> p("Item", "{{number}}. {{question}} ({{indicator}})"));
    loop("no_gaps", () -> p("Note", say("没有尚缺的事项。", "Nothing is missing.")));
    p("Heading1", say("请澄清", "Please clarify"));
    loop("no_contradictions", () -> p("Note", say("没有需要澄清的矛盾。", "There is nothing to clarify.")));
    loop(
        "contradictions",
        () -> {
          p("Normal", "{{sentence}}");
          quotes("sides");
        });
    loop(
        "has_unread_documents",
        () -> {
          p("Heading1", say("请重新提供", "Please send again"));
          loop(
              "unread_documents",
              () -> p("Item", "• {{path}} – {{status}}" + say("：", ": ") + "{{reason}}"));
        });
    p("Heading1", say("承诺", "Undertakings"));
    loop(
        "promises",
        () ->
            loop(
                "open",
                () ->
                    p(
                        "Item",
                        "• {{title}} ({{key}}) – {{status}}" + say("。", ". ") + "{{sentence}}")));
    signature("{{to}}");
  }
}
