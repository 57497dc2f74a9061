package org.supplierdossier.evidence;

import java.util.Map;
import org.supplierdossier.language.Bilingual;

/** The names that readers see for what statements are about. */
public final class Topics {
  private static final String ONE_QUESTION = "answer-";
  static final String GOVERNING_LAW = "governing-law";

  private static final Map<String, Bilingual> NAMES =
      Map.ofEntries(
          Map.entry("answer", new Bilingual("对同一问题的答复", "answers to one question")),
          Map.entry("answer-and-comment", new Bilingual("答复与其备注", "an answer and its comment")),
          Map.entry("availability", new Bilingual("服务可用性", "availability of the service")),
          Map.entry("country-of-manufacture", new Bilingual("产品制造国", "country of manufacture")),
          Map.entry("data-subjects", new Bilingual("数据涉及人数", "number of persons in the data")),
          Map.entry("export-class", new Bilingual("出口管制分类", "export classification")),
          Map.entry("certificate-number", new Bilingual("证书编号", "number of a certificate")),
          Map.entry(GOVERNING_LAW, new Bilingual("适用法律", "governing law")),
          Map.entry("lead-time", new Bilingual("交货周期", "lead time")),
          Map.entry("local-staff", new Bilingual("境内技术人员数量", "number of local engineers")),
          Map.entry("production-sites", new Bilingual("生产场所数量", "number of production sites")),
          Map.entry("spare-depots", new Bilingual("备件库数量", "number of spare-parts depots")),
          Map.entry("support-end", new Bilingual("停止支持日期", "end of support")),
          Map.entry("assignment", new Bilingual("合同转让", "assignment of the contract")),
          Map.entry("answers", new Bilingual("答复完整性", "completeness of answers")),
          Map.entry("chinese-list", new Bilingual("被中国列入清单", "listing by China")),
          Map.entry("data-volume", new Bilingual("数据类别与规模", "classes and volume of data")),
          Map.entry("foreign-listing", new Bilingual("境外上市", "listing abroad")),
          Map.entry("listed-customer", new Bilingual("客户被列入清单", "listing of a customer")),
          Map.entry("listed-supplier", new Bilingual("供方被列入清单", "listing of the supplier")),
          Map.entry("state-funding", new Bilingual("外国政府资助", "foreign state funding")),
          Map.entry("assurance", new Bilingual("安全认证与评估", "assurance")),
          Map.entry("audit", new Bilingual("客户审计权", "customer's right of audit")),
          Map.entry("backdoor", new Bilingual("后门与隐藏功能", "back doors and hidden functions")),
          Map.entry("bill-of-materials", new Bilingual("关键部件清单", "bill of materials")),
          Map.entry("certificate-validity", new Bilingual("证书有效期", "validity of a certificate")),
          Map.entry("change-of-control", new Bilingual("控制权变更", "change of control")),
          Map.entry("channel", new Bilingual("采购渠道", "purchasing channel")),
          Map.entry("cloud-assessment", new Bilingual("云计算服务安全评估", "cloud service assessment")),
          Map.entry("code-review", new Bilingual("源代码检测", "source code review")),
          Map.entry("compelled-by-law", new Bilingual("所在国法律强制", "compulsion by home-country law")),
          Map.entry(
              "component-sources", new Bilingual("部件来源数量", "number of sources of a component")),
          Map.entry(
              "confidentiality-agreement", new Bilingual("安全保密协议", "confidentiality agreement")),
          Map.entry("continued-use", new Bilingual("终止后继续使用", "continued use")),
          Map.entry("controller", new Bilingual("实际控制人", "controller")),
          Map.entry("cryptography", new Bilingual("商用密码", "commercial cryptography")),
          Map.entry("data-location", new Bilingual("数据存储地", "place of data")),
          Map.entry("data-return", new Bilingual("数据返还", "return of data")),
          Map.entry("dependence", new Bilingual("利用用户依赖", "use of the user's dependence")),
          Map.entry("device-control", new Bilingual("对用户设备的控制", "control of user equipment")),
          Map.entry("documentation", new Bilingual("技术资料", "documentation")),
          Map.entry("equipment-certificate", new Bilingual("网络关键设备证书", "equipment certificate")),
          Map.entry("escrow", new Bilingual("技术资料托管", "escrow")),
          Map.entry("exit", new Bilingual("退出与迁移", "exit and migration")),
          Map.entry("export-control", new Bilingual("出口管制", "export control")),
          Map.entry("export-licence", new Bilingual("出口许可", "export licence")),
          Map.entry("financial-health", new Bilingual("财务状况", "financial health")),
          Map.entry("force-majeure", new Bilingual("不可抗力", "force majeure")),
          Map.entry("forced-upgrade", new Bilingual("强制升级", "forced upgrades")),
          Map.entry(
              "foreign-demands", new Bilingual("向境外机构提供数据", "disclosure to foreign authorities")),
          Map.entry(
              "foreign-measures", new Bilingual("外国歧视性措施", "foreign discriminatory measures")),
          Map.entry("geography", new Bilingual("产地集中度", "places of manufacture")),
          Map.entry("incident-history", new Bilingual("安全事件记录", "past incidents")),
          Map.entry("incident-notice", new Bilingual("安全事件通知时限", "notice of incidents")),
          Map.entry("integrity", new Bilingual("产品完整性", "product integrity")),
          Map.entry("interoperability", new Bilingual("互联互通", "interoperability")),
          Map.entry("interruption", new Bilingual("中断供应或支持", "interruption of supply or support")),
          Map.entry("ip-rights", new Bilingual("知识产权与授权", "intellectual property rights")),
          Map.entry("last-time-buy", new Bilingual("最后采购机会", "last-time buy")),
          Map.entry("licence-condition", new Bilingual("以许可为条件", "dependence on a licence")),
          Map.entry("licence-lapse", new Bilingual("许可证到期", "lapse of the licence")),
          Map.entry("lifecycle-published", new Bilingual("生命周期公布", "published lifecycle")),
          Map.entry("local-support", new Bilingual("境内技术支持", "local support")),
          Map.entry("lower-tiers", new Bilingual("下级供应商", "lower-tier suppliers")),
          Map.entry("notice-period", new Bilingual("停售停服通知期", "notice of discontinuation")),
          Map.entry("onshore-entity", new Bilingual("境内责任主体", "entity in China")),
          Map.entry("prevailing-language", new Bilingual("以何种文字为准", "prevailing language")),
          Map.entry("replaced-letter", new Bilingual("被取代的文件", "letter replaced")),
          Map.entry("revoked-items", new Bilingual("被收回的承诺条目", "items of a letter revoked")),
          Map.entry("signatory", new Bilingual("签署人", "signatory")),
          Map.entry("signing-date", new Bilingual("签署或出具日期", "date of signature or issue")),
          Map.entry("end-of-promise", new Bilingual("单项承诺的截止日期", "end of a promise")),
          Map.entry("validity-of-promises", new Bilingual("承诺有效期", "validity of promises")),
          Map.entry("past-interruption", new Bilingual("中断供应记录", "past interruptions")),
          Map.entry("patch-time", new Bilingual("漏洞修补时限", "time to patch")),
          Map.entry("penalties", new Bilingual("行政处罚", "penalties")),
          Map.entry("personnel", new Bilingual("关键岗位人员", "privileged staff")),
          Map.entry("product-lifecycle", new Bilingual("产品生命周期日期", "product lifecycle dates")),
          Map.entry("psirt", new Bilingual("漏洞响应机制", "vulnerability response")),
          Map.entry("arrival-time", new Bilingual("到场时间", "time to arrive on site")),
          Map.entry("repair-time", new Bilingual("修复时限", "time to repair")),
          Map.entry("recovery-point", new Bilingual("恢复点目标", "recovery point")),
          Map.entry("service-availability", new Bilingual("服务可用性", "availability of a service")),
          Map.entry("recovery-time", new Bilingual("恢复时间目标", "recovery time")),
          Map.entry("remote-access", new Bilingual("远程访问", "remote access")),
          Map.entry("remote-disable", new Bilingual("远程停用", "remote disabling")),
          Map.entry("response-time", new Bilingual("响应时间", "response time")),
          Map.entry("review-condition", new Bilingual("合同生效与审查", "contract and review")),
          Map.entry("review-cooperation", new Bilingual("配合网络安全审查", "cooperation with a review")),
          Map.entry("review-outcome", new Bilingual("审查结果", "outcome of a review")),
          Map.entry("sanctions-termination", new Bilingual("因制裁终止合同", "termination for sanctions")),
          Map.entry("sbom", new Bilingual("软件物料清单", "software bill of materials")),
          Map.entry("security-agreement", new Bilingual("安全控制协议", "security-control agreement")),
          Map.entry("shareholding", new Bilingual("持股比例", "shareholding")),
          Map.entry("site-security", new Bilingual("生产场所安全", "security of sites")),
          Map.entry("sourcing", new Bilingual("单一来源与替代来源", "single and alternative sources")),
          Map.entry("spares", new Bilingual("备件", "spare parts")),
          Map.entry("state-holding", new Bilingual("外国政府持股", "foreign state holdings")),
          Map.entry("stock", new Bilingual("安全库存", "safety stock")),
          Map.entry("supplier-continuity", new Bilingual("供应商持续经营", "continuity of suppliers")),
          Map.entry("supply-contingency", new Bilingual("断供应急预案", "supply contingency plan")),
          Map.entry("support-term", new Bilingual("技术支持期限", "support period")),
          Map.entry("telemetry", new Bilingual("数据回传", "telemetry")),
          Map.entry("termination-at-will", new Bilingual("任意终止", "termination at will")),
          Map.entry("trade-measures", new Bilingual("贸易管制措施", "trade measures")),
          Map.entry(
              "undertaking-u-coop",
              new Bilingual("配合网络安全审查的承诺", "undertaking to cooperate with reviews")),
          Map.entry(
              "undertaking-u-data",
              new Bilingual("不非法获取用户数据的承诺", "undertaking not to obtain user data")),
          Map.entry(
              "undertaking-u-dev",
              new Bilingual("不非法控制和操纵用户设备的承诺", "undertaking not to control user devices")),
          Map.entry(
              "undertaking-u-supply",
              new Bilingual("不中断供应的承诺", "undertaking not to interrupt supply")),
          Map.entry(
              "undertaking-u-support",
              new Bilingual("不中断技术支持的承诺", "undertaking not to interrupt support")),
          Map.entry("user-data", new Bilingual("用户数据", "user data")));

  private Topics() {}

  /** The name of a topic; of one that a rule of the user's own brings, its key as words. */
  public static Bilingual name(String topic) {
    Bilingual name = NAMES.get(topic);
    if (name == null && topic.startsWith(ONE_QUESTION)) {
      name = NAMES.get("answer");
    } else if (name == null && topic.startsWith(GOVERNING_LAW)) {
      name = NAMES.get(GOVERNING_LAW);
    }
    return name == null ? Bilingual.same(topic.replace('-', ' ')) : name;
  }

  /** Whether a topic has a name in both languages. */
  public static boolean isNamed(String topic) {
    return NAMES.containsKey(topic)
        || topic.startsWith(ONE_QUESTION)
        || topic.startsWith(GOVERNING_LAW);
  }
}
