package org.supplierdossier.render;

import java.io.IOException;
import org.supplierdossier.language.Language;

/**
 * Makes the Word templates of a supplier's papers that ship; {@link WordTemplatesTest} writes them.
 * Of legal texts only Chinese ones that were seen stand in quotation marks.
 */
class PaperTemplates extends WordPages {
  private static final String BLANK = "________________";

  private final Paper paper;

  PaperTemplates(Paper paper, Language language) {
    super(language);
    this.paper = paper;
  }

  /** The template of a paper in a language, always the same bytes. */
  static byte[] of(Paper paper, Language language) throws IOException {
    return switch (paper) {
      case CII_STATUS_LETTER, SCOPE_STATEMENT, UNDERTAKINGS_LETTER, LOCAL_ENTITY_NOTE ->
          new PaperTemplates(paper, language).template();
      default -> new OperatorTemplates(paper, language).template();
    };
  }

  @Override
  String[] headerLines() {
    return new String[] {
      say("草稿 · ", "DRAFT · ") + "{{paper_title}}", "{{supplier}} – {{to}} · {{as_of}}"
    };
  }

  @Override
  void content() {
    p("Title", "{{paper_title}}");
    p("Notice", "{{draft}}");
    switch (paper) {
      case CII_STATUS_LETTER -> ciiStatus();
      case SCOPE_STATEMENT -> scope();
      case UNDERTAKINGS_LETTER -> undertakings();
      default -> localEntity();
    }
  }

  final void parties(String fromZh, String fromEn, String toZh, String toEn) {
    p("Normal", say("致：", "To: ") + say(toZh, toEn));
    p("Normal", say("发函方：", "From: ") + say(fromZh, fromEn));
    p("Normal", say("日期：", "Date: ") + BLANK);
  }

  final void signature(String who) {
    p("Signature", who);
    p("Signature", say("法定代表人或授权代表（签字、盖章）：", "Authorised signatory (signature, seal): ") + BLANK);
    p("Normal", say("日期：", "Date: ") + BLANK);
  }

  final void goods() {
    loop(
        "has_goods",
        () ->
            rows(
                "goods",
                new int[] {3000, 2500, 2166, WIDTH - 7666},
                new String[] {
                  say("产品", "Product"),
                  say("类别", "Class"),
                  say("用途", "Use"),
                  say("是否属于所列类别", "Class named in the Measures")
                },
                "[name]",
                "[category]",
                "[use]",
                "[within]"));
    loop("no_goods", () -> p("Note", say("产品：", "Products: ") + BLANK));
  }

  private void ciiStatus() {
    parties("{{supplier}}", "{{supplier}}", "{{to}}", "{{to}}");
    p("Heading1", say("事由", "Subject"));
    p(
        "Normal",
        say(
            "我方拟就或正在就下列产品和服务向贵方供货。为判断是否需要配合网络安全审查、并为贵方准备材料，请贵方确认以下事项。",
            "We supply, or intend to supply, the following products and services to you. So that we"
                + " know whether a cybersecurity review may need our cooperation, and can prepare"
                + " the materials, please confirm the points below."));
    goods();
    p("Heading1", say("依据", "Basis"));
    p(
        "Normal",
        say(
            "《关键信息基础设施安全保护条例》第二条：「本条例所称关键信息基础设施，是指公共通信和信息服务、能源、交通、水利、金融、公共服务、电子政务、国防科技工业等重要行业和领域的，以及其他一旦遭到破坏、丧失功能或者数据泄露，可能严重危害国家安全、国计民生、公共利益的重要网络设施、信息系统等。」（第三方转载文本，未与官方公布文本比对）",
            "Art. 2 of the Regulations on the Security Protection of Critical Information"
                + " Infrastructure names the sectors and describes what is critical (paraphrase;"
                + " the Chinese text governs)."));
    p(
        "Normal",
        say(
            "转述：保护工作部门认定关键信息基础设施后通知运营者（同条例第十条）。身份以通知为准，不由行业推定；贵方行业为{{sector}}。",
            "Paraphrase: the protection department identifies critical infrastructure and notifies"
                + " the operator (Art. 10 of the same Regulations). Status follows from that"
                + " notification, not from the sector; your sector is {{sector}}."));
    loop(
        "notified",
        () ->
            p(
                "Normal",
                say(
                    "据我方记录，贵方已接到认定通知，请确认是否仍然如此。",
                    "According to our records you have been notified that you are an operator of"
                        + " critical information infrastructure. Please confirm that this is still"
                        + " correct.")));
    loop(
        "not_notified",
        () ->
            p(
                "Normal",
                say(
                    "据我方记录，贵方未接到认定通知，请确认是否仍然如此。",
                    "According to our records you have not been notified that you are an operator"
                        + " of critical information infrastructure. Please confirm that this is"
                        + " still correct.")));
    loop(
        "status_unknown",
        () ->
            p(
                "Normal",
                say(
                    "我方没有贵方是否被认定的信息。",
                    "We have no information on whether you have been notified.")));
    p("Heading1", say("请确认", "Please confirm"));
    p(
        "Item",
        say(
            "1. 是否已接到认定通知：☐ 是  ☐ 否  ☐ 不便告知",
            "1. Have you been notified as an operator? ☐ yes  ☐ no  ☐ unable to disclose"));
    p(
        "Item",
        say(
            "2. 上述产品和服务是否用于关键信息基础设施：☐ 是  ☐ 否  范围：" + BLANK,
            "2. Will the products and services above be used in critical information"
                + " infrastructure? ☐ yes  ☐ no  Scope: "
                + BLANK));
    p(
        "Item",
        say(
            "3. 贵方是否预判采购影响或者可能影响国家安全，并拟申报审查：☐ 是  ☐ 否  ☐ 尚未预判",
            "3. Do you expect the purchase to affect, or possibly affect, national security, and"
                + " intend to file for review? ☐ yes  ☐ no  ☐ not yet assessed"));
    p(
        "Item",
        say(
            "4. 需要我方作出的承诺与提供的材料，以及期限：" + BLANK,
            "4. Undertakings and materials you need from us, and by when: " + BLANK));
    p(
        "Normal",
        say(
            "贵方的答复仅用于本次采购，不会提供给其他客户。",
            "Your answer will be used for this purchase only and will not be passed to other"
                + " customers."));
    signature("{{supplier}}");
  }

  private void scope() {
    parties("{{supplier}}", "{{supplier}}", "{{to}}", "{{to}}");
    p("Heading1", say("产品与类别", "Products and classes"));
    loop(
        "regime2022",
        () ->
            p(
                "Normal",
                say(
                    "现行办法所列网络产品和服务：「核心网络设备、重要通信产品、高性能计算机和服务器、大容量存储设备、大型数据库和应用软件、网络安全设备、云计算服务，以及其他对关键信息基础设施安全、网络安全和数据安全有重要影响的网络产品和服务。」（新华社报道的第三方转载；条号未核实）",
                    "The Measures in force name core network equipment, important communication"
                        + " products, high-performance computers and servers, mass storage, large"
                        + " databases and application software, network security equipment, cloud"
                        + " services, and others with an important bearing on security"
                        + " (paraphrase).")));
    loop(
        "regime2020",
        () ->
            p(
                "Normal",
                say(
                    "《网络安全审查办法》（第6号令）第二十条：「本办法所称网络产品和服务主要指核心网络设备、高性能计算机和服务器、大容量存储设备、大型数据库和应用软件、网络安全设备、云计算服务，以及其他对关键信息基础设施安全有重要影响的网络产品和服务。」（第三方转载）",
                    "Art. 20 of the Measures (Decree No. 6) names core network equipment,"
                        + " high-performance computers and servers, mass storage, large databases"
                        + " and application software, network security equipment, cloud services,"
                        + " and others with an important bearing on CII security (paraphrase).")));
    goods();
    loop(
        "goods_outside",
        () -> {
          p("Heading1", say("说明", "Statement"));
          p(
              "Normal",
              say(
                  "据我方登记，上述产品均不属于办法逐项列明的类别。办法另有兜底类别；产品对关键信息基础设施安全是否有重要影响，由运营者结合实际用途判断，本说明不代替该判断。",
                  "By our own classification, none of the products above falls within a class that"
                      + " the Measures name expressly. The Measures also have a catch-all class:"
                      + " whether a product has an important bearing on the security of critical"
                      + " information infrastructure is for the operator to judge from its use, and"
                      + " this statement does not replace that judgement."));
        });
    loop(
        "goods_within",
        () -> {
          p("Heading1", say("说明", "Statement"));
          p(
              "Normal",
              say(
                  "上述产品全部或者部分属于所列类别。以下逐项说明各项承诺的落实情况。",
                  "All or some of the products above fall within the classes named in the Measures."
                      + " How each undertaking is met is stated below."));
        });
    loop(
        "goods_unknown",
        () ->
            p(
                "Normal",
                say("产品类别未登记，请补充后出具本说明。", "No product is listed. Complete this before use.")));
    p("Heading1", say("各项承诺的落实情况", "How each undertaking is met"));
    loop(
        "promises",
        () -> {
          p("Heading2", "{{number}}. {{title}} ({{key}}) – {{status}}");
          p("Normal", "{{lead}}");
          quotes("quotes");
          loop(
              "open",
              () ->
                  p(
                      "Notice",
                      say(
                          "现有文件尚不足以表明该承诺已无保留地作出，出具前须补充或者修改。",
                          "The documents do not yet give this undertaking without reservation."
                              + " Complete or amend them before this statement is issued.")));
        });
    signature("{{supplier}}");
  }

  private void undertakings() {
    parties("{{supplier}}", "{{supplier}}", "{{to}}", "{{to}}");
    p(
        "Normal",
        say(
            "就贵方采购我方下列产品和服务一事，我方作出如下承诺：",
            "With regard to your purchase of the following products and services, we undertake as"
                + " follows:"));
    goods();
    loop(
        "promises",
        () -> {
          p("Heading2", "{{number}}. {{title}} ({{key}})");
          p("Normal", "{{promise}}");
          loop(
              "quoted",
              () ->
                  p(
                      "Note",
                      say(
                          "办法原文：「{{text}}」",
                          "Words of the Measures (Chinese governs): 「{{text}}」")));
          loop(
              "paraphrased",
              () ->
                  p(
                      "Note",
                      say(
                          "办法要求（转述）：{{text}}",
                          "What the Measures require (paraphrase): {{text}}")));
        });
    p(
        "Normal",
        say(
            "本函自签署之日起生效，在上述产品和服务的供应和支持期间持续有效，对我方的关联方和分包商参与的部分同样适用。",
            "This letter takes effect on signature and remains in force for as long as the products"
                + " and services are supplied and supported. It also covers the part that our"
                + " affiliates and subcontractors play."));
    signature("{{supplier}}");
    onNewPage("Heading1", say("签署前核对（不随函发出）", "Check before signing (not part of the letter)"));
    p(
        "Note",
        say(
            "现有文件中与承诺有关的原文。签署的承诺不得与有效的合同条款相冲突。",
            "What the documents say on each undertaking. What is signed must not conflict with"
                + " contract terms in force."));
    loop(
        "promises",
        () -> {
          p("Heading2", "{{number}}. {{title}} ({{key}}) – {{status}}");
          p("Normal", "{{lead}}");
          quotes("quotes");
        });
  }

  private void localEntity() {
    p(
        "Note",
        say(
            "仅在客户要求说明境内责任主体时使用。",
            "For use only where the customer asks for a responsible entity in China."));
    parties("{{supplier}}", "{{supplier}}", "{{to}}", "{{to}}");
    p("Heading1", say("供应商", "Supplier"));
    p("Normal", "{{supplier}}");
    p("Normal", "{{registration}}");
    p("Heading1", say("文件中关于境内责任主体的陈述", "What the documents say about an entity in China"));
    loop("has_local_entity", () -> quotes("local_entity"));
    loop(
        "no_local_entity",
        () ->
            p(
                "Normal",
                say(
                    "已读文件没有关于境内责任主体的陈述。这不等于没有该主体；请补充：",
                    "The documents that were read do not mention an entity in China. That does not"
                        + " mean that there is none. Please complete:")));
    p("Item", say("• 名称与统一社会信用代码：" + BLANK, "• Name and unified social credit code: " + BLANK));
    p(
        "Item",
        say(
            "• 与制造商的关系（持股、授权）：" + BLANK,
            "• Relation to the manufacturer (shareholding, authorisation): " + BLANK));
    p(
        "Item",
        say(
            "• 有权签署承诺、接受通知并提供技术支持的人员与部门：" + BLANK,
            "• Persons and department authorised to sign undertakings, accept notices and provide"
                + " technical support: "
                + BLANK));
    p("Heading1", say("持有人（据已读文件）", "Shareholders, according to the documents"));
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
                "[share]",
                "[where]"));
    loop(
        "no_holders",
        () ->
            p(
                "Note",
                say(
                    "已读文件没有逐层说明持有人。",
                    "The documents do not give the shareholders level by level.")));
    signature("{{supplier}}");
  }
}
