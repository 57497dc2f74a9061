package org.supplierdossier.extraction;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.evidence.Polarity;
import org.supplierdossier.evidence.Value;

/**
 * Something that a key of a table, a question of a form or a heading of a column names, and whose
 * figure stands in another cell: "Response to severity 1 faults", 高危漏洞发布补丁的时限.
 *
 * @param indicator what its figure is evidence of
 * @param subject on which two figures can disagree
 * @param key the words that name it
 * @param not words beside which they name something else; or null
 * @param polarity of a statement of the figure
 * @param in finds such figures in a cell
 */
record Measure(
    String indicator,
    String subject,
    Marker key,
    @Nullable Marker not,
    Polarity polarity,
    Function<FoldedText, List<Located>> in) {

  static final String EXPORT_CLASS = "export-class";
  static final String ORIGIN = "country-of-manufacture";

  /** What was measured, is planned or is asked for is not what holds. */
  private static final Marker NOT_STATED =
      Marker.of(
          "实际(?:[^控]|$)|平均|演练|历史|上一?年|去年|计划|拟|预计|客户要求|采购要求|招标要求",
          "\\b(?:actual\\w*|average\\w*|mean|achieved|measured|drill|exercise|last year|previous|planned|expected|customer.?s? requirement|required by)\\b");

  private static final Marker NO_NAME =
      Marker.of(
          "[0-9,;。]|^.?$|无|没有|不存在|见|详|附件|是|否|不适用|待|股东|公司章程",
          "\\b(?:no|none|not|nobody|see|attached|annex|yes|n/a|tbd|various|shareholders)\\b");

  private static final List<Measure> ALL =
      List.of(
          time(
              "SUP-07",
              "recovery-point",
              "\\brpo\\b|恢复点|\\brecovery point\\b",
              "\\brto\\b|恢复时间|\\brecovery time\\b"),
          time("SUP-07", "recovery-time", "\\brto\\b|恢复时间目标|\\brecovery time\\b", ""),
          new Measure(
              "SUP-07",
              "availability",
              Marker.of("可用性|可用率|可用度|在线率|\\b(?:availability|uptime)\\b"),
              Marker.of(
                  "源代码|文档|备件|产品供应|\\b(?:general availability|spares?|parts|credits?|penalt\\w+)\\b|赔|违约|扣减"),
              Polarity.SUPPORTS,
              text -> Percentages.in(text.text())),
          time(
              "SUP-06",
              "patch-time",
              "(?:漏洞|缺陷)[^。;]{0,16}(?:修复|修补|补丁|更新)|补丁[^。;]{0,8}(?:时限|时间|期限|时长)",
              "\\b(?:patch|fix|remed)\\w*\\b[^.;]{0,40}\\b(?:vulnerabilit|flaw)|\\b(?:vulnerabilit|flaw)\\w*\\b[^.;]{0,40}\\b(?:patch|fix|remed|update)|\\btime to (?:patch|fix)",
              "响应|披露|支持年|提供年限|\\b(?:disclos|acknowledg)\\w*|\\bhow long\\b"),
          time(
              "DAT-09",
              "incident-notice",
              "(?:安全事件|数据泄露|泄露事件|安全事故)[^。;]{0,12}(?:通知|报告|告知|通报)",
              "\\b(?:incident|breach)\\w*\\b[^.;]{0,20}\\b(?:notif|report)|\\b(?:notif|report)\\w*\\b[^.;]{0,30}\\b(?:incident|breach)",
              ""),
          time(
              "SUP-02",
              "notice-period",
              "(?:停产|停售|停服|停止(?:供应|销售|生产|服务|支持)|退市|终止(?:供应|支持))[^。;]{0,16}(?:通知|公告|告知)|(?:通知|公告|告知)[^。;]{0,12}(?:停产|停售|停服|退市)",
              "\\b(?:notice|notif\\w+|warning)\\b[^.;]{0,40}\\b(?:discontinu|withdraw|end[- ]of[- ](?:sale|life|support|production))|\\b(?:discontinu\\w*|withdrawal|end[- ]of[- ](?:sale|life|support|production))[^.;]{0,30}\\b(?:notice|notif|warning)",
              ""),
          date(
              "SUP-01",
              "support-end",
              "(?:停止|终止|结束)(?:技术)?(?:支持|服务|维护)|(?:支持|维护)(?:服务)?(?:截止|终止|结束|至)",
              "\\bend[- ]of[- ](?:support|service|maintenance)\\b|\\bsupport(?:ed)? (?:ends?|until|through)\\b"),
          time(
              "SUP-01",
              "support-term",
              "(?:支持|维护|维保)(?:服务)?(?:的)?(?:期限?|年限|年数|时长|周期)(?:$|[^限])|停售后(?:的)?(?:技术)?(?:支持|维护|服务)",
              "\\b(?:support|maintenance)\\b[^.;]{0,12}\\b(?:period|term|duration|years)\\b|\\b(?:period|term|duration|years) of (?:technical |product |security )?(?:support|maintenance)\\b|\\bsupport(?:ed)? (?:for )?(?:after|following|from) (?:the )?(?:end[- ]of|discontinu|last)",
              "响应|提前|通知|质保|\\b(?:respon\\w*|notice|warrant\\w*)\\b"),
          time(
              "SRC-10",
              "lead-time",
              "交期|交货周期|供货周期|到货周期|交付周期|交货期|采购周期|\\blead[- ]times?\\b|\\bdelivery (?:of [^.;]{2,60} )?takes\\b",
              "验收|付款|\\bpayment\\b"),
          time(
              "SRC-10",
              "stock",
              "(?:库存|存量|备货|储备|备料)[^。;]{0,10}(?:时长|用量|天数|月数|周数|可用|可供|满足|覆盖|水平)|(?:安全|缓冲)(?:库存|存量)",
              "\\b(?:stocks?|inventor\\w+|buffer|reserves?)\\b[^.;]{0,30}\\b(?:months?|weeks?|days|lasts?|cover\\w*|demand|consumption|level)\\b|\\b(?:safety|buffer) stocks?\\b",
              "盘点|\\b(?:audit|count(?:ed|ing)?)\\b"),
          time(
              "SUP-04",
              "arrival-time",
              "到场|到达现场|抵达现场|\\bon[- ]?site (?:arrival|attendance|time)\\b|\\btime to (?:site|arrive)\\b",
              ""),
          time(
              "SUP-04",
              "response-time",
              "响应(?:时间|时限|时效|$|[^。;]{0,6}(?:时间|时限))|(?:故障|报修|工单|事件)[^。;]{0,8}响应",
              "\\brespon(?:se|d)\\w*\\b",
              "咨询|投诉|问询|报价|漏洞|恢复|修复|解决|到场|现场|预案|团队|问卷|应急响应|\\b(?:enquir\\w*|inquir\\w*|complaints?|quot\\w*|resellers?|vulnerabilit\\w*|recover\\w*|restor\\w*|resol\\w*|repair\\w*|on[- ]?site|plan|team|questionnaire|responsib\\w*|respondent|incident response)\\b"),
          new Measure(
              "OWN-01",
              "controller",
              Marker.of(
                  "^(?:(?:贵|本|我)?(?:公司|单位|司)的?)?(?:现任|当前)?(?:实际控制人|最终控制人|实控人)(?:名称|姓名|为|是谁?)?[?？:]?$",
                  "^(?:who is )?(?:the |your |the company's |your company's )?(?:ultimate|actual|de facto) (?:beneficial owner|controller|controlling (?:party|person))(?: of (?:the|your) company)?\\??$"),
              null,
              Polarity.SUPPORTS,
              Measure::name),
          new Measure(
              "DAT-06",
              "data-location",
              Marker.of(
                  "数据[^。;]{0,12}(?:存储|存放|保存)[^。;]{0,6}(?:地|位置|哪|何处|在)|数据所在地",
                  "\\bwhere\\b[^.;]{0,30}\\bdata\\b[^.;]{0,40}\\b(?:stored|kept|held|hosted|located)|\\b(?:location|place|country) of (?:the )?(?:customer |user )?data\\b|\\bdata (?:storage )?location\\b"),
              Marker.of("备份|灾备|\\b(?:back-?ups?|replica\\w*|recovery)\\b"),
              Polarity.NEUTRAL,
              text -> Countries.in(text.text())),
          new Measure(
              "DIS-01",
              EXPORT_CLASS,
              Marker.of(
                  "\\beccn\\b|出口管制(?:分类|编码|编号)|出口(?:分类|控制分类)|\\bexport (?:control )?class\\w*"),
              Marker.of("欧盟|两用|\\b(?:eu|european|dual[- ]use|uk|japan\\w*|swiss)\\b"),
              Polarity.NEUTRAL,
              Codes::ofExportClasses),
          new Measure(
              "SRC-03",
              ORIGIN,
              Marker.of(
                  "原产国|原产地|产地|制造国|生产国|\\bcountry of (?:origin|manufacture)\\b|\\borigin\\b|\\bmade in\\b"),
              null,
              Polarity.NEUTRAL,
              text -> Countries.in(text.text())));

  private static Measure time(String indicator, String subject, String key, String not) {
    return new Measure(
        indicator,
        subject,
        Marker.of(key),
        not.isEmpty() ? null : Marker.of(not),
        subject.equals("lead-time") ? Polarity.NEUTRAL : Polarity.SUPPORTS,
        text -> Durations.in(text.text()));
  }

  private static Measure time(String indicator, String subject, String zh, String en, String not) {
    return time(indicator, subject, zh + "|" + en, not);
  }

  private static Measure date(String indicator, String subject, String zh, String en) {
    return new Measure(
        indicator,
        subject,
        Marker.of(zh, en),
        null,
        Polarity.SUPPORTS,
        text -> Dates.in(text.text()));
  }

  /** A cell with a name in it and nothing else. */
  private static List<Located> name(FoldedText text) {
    boolean other = NO_NAME.occursIn(text.text());
    Span whole = new Span(0, text.text().length());
    return other ? List.of() : List.of(new Located(whole, new Value.Text(text.printed(whole))));
  }

  /** The measure that a key names. */
  static Optional<Measure> named(String key) {
    return NOT_STATED.occursIn(key)
        ? Optional.empty()
        : ALL.stream().filter(m -> m.isNamedIn(key)).findFirst();
  }

  /** Whether a sentence says in so many words that it is on a subject and on no other. */
  static boolean isOn(String subject, String sentence) {
    return named(sentence).filter(m -> m.subject.equals(subject)).isPresent();
  }

  private boolean isNamedIn(String key) {
    return this.key.occursIn(key) && (not == null || !not.occursIn(key));
  }

  /** Whether a row that gives two of them gives those of two lists. */
  boolean isOfOneList() {
    return subject.equals(EXPORT_CLASS);
  }

  /** Whether it differs from product to product, so that a column of it is one of products. */
  boolean isOfOwnProducts() {
    return subject.equals(ORIGIN);
  }
}
