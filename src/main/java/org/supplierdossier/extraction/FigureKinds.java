package org.supplierdossier.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.evidence.IndicatorId;

/** What kinds of figure matter for each indicator, the one that matters most first. */
final class FigureKinds {
  static final String RECOVERY = "recovery-time";
  static final String SUPPORT_TERM = "support-term";
  private static final String POINT = "recovery-point";

  /**
   * A kind of figure.
   *
   * @param subject what it is a figure of, on which two statements can disagree; or null
   * @param cue the words that say so; null where any figure of the type is meant
   * @param not words beside which a figure is one of something else; or null
   * @param in finds such figures
   */
  record Kind(
      @Nullable String subject,
      @Nullable Marker cue,
      @Nullable Marker not,
      Function<FoldedText, List<Located>> in) {

    /** Whether it is how long recovery takes, or may take. */
    boolean isRecovery() {
      return RECOVERY.equals(subject);
    }

    Kind of(String what) {
      return new Kind(what, cue, not, in);
    }
  }

  /** How long somebody is in business or looks back is no term. */
  private static final String LOOKING_BACK =
      "近(?:期|年|[0-9一二两三四五六七八九十]+个?(?:年|月))|过去|最近|经验|成立|历史|经营|从业|连续[^,;。]{1,6}年|\\b(?:past|last|previous|preceding|prior) (?:[a-z0-9-]+ ){1,3}?(?:years?|months?|quarters?)|\\bexperience\\b|\\bin business\\b|\\bfor (?:over|more than) [a-z0-9]+ years\\b";

  private static final String PAYMENT =
      "|付款|支付|开票|发票|账期|\\b(?:pay(?:ment|able)?|invoices?|paid)\\b";

  private static final String PROFIT =
      "利润|毛利|净利|营收|收入|增长率|同比|税率|赔|违约金|折扣|\\b(?:profits?|margins?|revenues?|growth|grew|sales|tax|credits?|discounts?|penalt\\w+)\\b";

  private static final String SHARES =
      "持有|持股|股权|股份|占股|出资|控股|参股|\\b(?:holds?|held|owns?|owned|shares?|stakes?|equity|interest|voting|votes)\\b";

  private static final Map<String, List<Kind>> KINDS = new TreeMap<>();

  static {
    ownership();
    supplyChain();
    dependence();
    support();
    continuity();
    data();
    law();
    openness();
  }

  /** Topics on which figures are held against each other. */
  private static final Set<String> MEASURED =
      KINDS.values().stream()
          .flatMap(List::stream)
          .map(k -> k.subject)
          .filter(s -> s != null)
          .collect(Collectors.toUnmodifiableSet());

  private FigureKinds() {}

  static List<Kind> of(@Nullable IndicatorId indicator) {
    return indicator == null ? List.of() : KINDS.getOrDefault(indicator.value(), List.of());
  }

  static boolean isMeasured(String subject) {
    return MEASURED.contains(subject);
  }

  private static void put(String indicator, Kind... kinds) {
    KINDS.put(indicator, List.of(kinds));
  }

  private static Kind days(String cue) {
    return days(cue, "");
  }

  private static Kind days(String cue, String not) {
    return kind(cue, LOOKING_BACK + PAYMENT + not, Durations::in);
  }

  private static Kind percent(String cue, String not) {
    return kind(cue, not, Percentages::in);
  }

  private static Kind date(String cue, String not) {
    return kind(cue, not, Dates::in);
  }

  private static Kind money(String cue, String not) {
    return kind(cue, not, Amounts::in);
  }

  private static Kind count(String of) {
    return kind("", "", text -> Counts.in(text, of));
  }

  private static Kind country(String cue) {
    return kind(cue, "", Countries::in);
  }

  private static Kind kind(String cue, String not, Function<String, List<Located>> in) {
    return new Kind(null, marker(cue), marker(not), folded -> in.apply(folded.text()));
  }

  private static Kind code(Function<FoldedText, List<Located>> in) {
    return new Kind(null, null, null, in);
  }

  private static @Nullable Marker marker(String words) {
    return words.isEmpty() ? null : Marker.of(words);
  }

  private static void ownership() {
    put(
        "OWN-01",
        percent(SHARES, "质押|冻结|" + PROFIT),
        code(Codes::ofCompanies),
        money("注册资[本金]|实缴|\\bregistered capital\\b|\\bshare capital\\b", ""));
    put("OWN-02", percent("", "质押|冻结|" + PROFIT));
    put(
        "OWN-03",
        money("", "营业收入|营收|\\brevenues?\\b|\\bsales\\b"),
        percent("", "利润|增长|\\bprofits?\\b|\\bgrew\\b"));
    put("OWN-06", days("通知|告知|书面|内|\\bnoti\\w+|\\bwithin\\b|\\bterminat\\w+"));
    put(
        "OWN-07",
        percent(
            "率|占|\\b(?:rate|attrition|turnover|retention|left|resign\\w*|staff|employees)\\b",
            PROFIT),
        count("engineers"),
        count("employees"),
        days("司龄|在岗|任职|服务年限|\\btenure\\b|\\bserved\\b"));
    put(
        "OWN-08",
        percent(SHARES, PROFIT),
        money(
            "注册资[本金]|出资额|实缴|认缴|\\bregistered capital\\b|\\bpaid[- ]up\\b|\\bshare capital\\b", ""),
        code(Codes::ofCompanies),
        count("employees"),
        count("engineers"));
  }

  private static void supplyChain() {
    put(
        "SRC-01",
        country("原产国|原产地|\\bcountry of origin\\b|\\borigin is\\b").of(Measure.ORIGIN),
        country(
            "产自|产地|原产|来自|制造|生产|源自|供自|组装|\\b(?:origin|made|manufactur\\w+|produced|sourced|comes?|from|assembled|fabricated)\\b"),
        percent("占|比例|比重|率|\\b(?:share|of|per cent|percent)\\b", PROFIT),
        count("components"));
    put(
        "SRC-02",
        percent(
            "占|比例|比重|份额|率|采购|供应|\\b(?:share|purchases|supplied|supply|sourced|spend\\w*|account\\w*|comes?|buy|bought)\\b",
            "毛利|净利|税率|同比增长|\\b(?:profits?|margins?|growth|grew|tax)\\b"),
        days(
            "切换|替换|替代|验证|导入|认证|重新设计|\\b(?:switch\\w*|qualif\\w+|requalif\\w+|replac\\w+|redesign\\w*|second source)\\b",
            "|质保|\\bwarrant\\w+"),
        date("前|完成|底|量产|导入|验证|\\b(?:by|until|qualif\\w+|from|in)\\b", "成立|\\bfounded\\b"));
    put(
        "SRC-03",
        percent(
            "占|比例|比重|率|整机|产品|产能|产量|采购|组装|生产|制造|进口|境外|\\b(?:share|of|assembled|made|manufactured|produced|built|imported|sourced|purchases)\\b",
            PROFIT),
        kind(
                "生产|制造|组装|\\b(?:manufactur|produc|assembl|made|built)\\w*",
                "",
                t -> Counts.in(t, "sites"))
            .of("production-sites"),
        country(
                "(?:产品|整机|设备)[^,。;]{0,12}(?:生产|制造|组装|装配)|\\b(?:products?|devices?|units|systems|equipment)\\b[^.;,]{0,24}\\b(?:made|manufactured|assembled|built|produced)\\b")
            .of("country-of-manufacture"));
    put("SRC-04", count("components"), percent("覆盖|\\bcover\\w*", ""));
    put(
        "SRC-05",
        days("通知|告知|提前|内|\\bnoti\\w+|\\bwithin\\b|\\bbefore\\b"),
        percent("覆盖|审核|供应商|\\b(?:cover\\w*|audit\\w*|suppliers)\\b", PROFIT),
        count("suppliers"));
    put(
        "SRC-06",
        percent("抽检|抽样|检验|渠道|正品|\\b(?:inspect\\w*|sampl\\w*|authori[sz]ed|direct)\\b", PROFIT));
    put(
        "SRC-09",
        date(
            "到期|届满|有效期|授权|许可|至|\\b(?:expir\\w*|until|ends?|runs?|licen[cs]\\w+)\\b",
            "签订|签署|\\bsigned\\b"),
        days("授权|许可|期限|\\blicen[cs]\\w+|\\bterm\\b"));
    put(
        "SRC-10",
        days("交期|交货周期|供货周期|到货周期|交付周期|交货期|\\blead[- ]times?\\b|\\bdelivery (?:of [^.;]{2,60} )?takes\\b")
            .of("lead-time"),
        days("安全库存|安全存量|缓冲库存|储备库存|\\b(?:safety|buffer) stocks?\\b").of("stock"),
        days(
            "库存|存量|备货|囤|储备|用量|备料|\\b(?:stock\\w*|inventor\\w+|buffer|reserves?|supply|consumption)\\b"),
        days("周内|日内|内将|\\bwithin\\b|\\bdeliver\\w*"),
        percent("产能|利用率|\\bcapacity\\b|\\butili[sz]ation\\b", PROFIT));
  }

  private static void dependence() {
    put("DIS-01", code(Codes::ofExportClasses).of(Measure.EXPORT_CLASS));
    put(
        "DIS-04",
        date("", "成立|签订|\\bfounded\\b|\\bsigned\\b"),
        days("停|断|中断|延误|暂停|\\b(?:suspend\\w*|halt\\w*|delay\\w*|interrupt\\w*|stopp\\w*)"));
    put(
        "DIS-05",
        days("持续|超过|通知|日内|\\b(?:continu\\w*|exceed\\w*|more than|notice|within|lasts?)\\b"));
    put("DIS-06", date("", "成立|\\bfounded\\b"));
    put(
        "DIS-08",
        percent("关税|加征|税率|\\btariffs?\\b|\\bdut(?:y|ies)\\b|\\blev\\w+", ""),
        percent("占|收入|出口|\\brevenues?\\b|\\bsales\\b|\\bexports?\\b", "增长|\\bgrew\\b"),
        money("收入|影响|涉及|出口|\\brevenues?\\b|\\bexports?\\b|\\baffect\\w*", ""));
    put("DIS-09", days(""));
    put("DIS-10", date("", "成立|\\bfounded\\b"));
  }

  private static void support() {
    put(
        "SUP-01",
        days(
                "支持|维护|维保|服务期|支援|升级|补丁|更新|备件|备品|\\b(?:support\\w*|maint\\w+|updates?|fix\\w*|patch\\w*|spares?)\\b",
                "|响应|提前|通知|\\brespon\\w+|\\bnotice\\b")
            .of(SUPPORT_TERM),
        days(
            "备件|维修|质保|供应期|生命周期|服务|寿命|\\b(?:spares?|parts|repair\\w*|warrant\\w+|available|lifetime|life|service)\\b",
            "|响应|提前|通知|\\brespon\\w+|\\bnotice\\b"),
        date(
                "停止|终止|延续|支持|维护|截止|结束|\\b(?:end of|ends?|ended|until|supported|retire\\w*|through)\\b",
                "最后(?:订购|供货|购买)|停产|停售|停止销售|停止供货|成立|签订|发布日|\\blast (?:order|buy|time)|\\bend[- ]of[- ]sales?\\b|\\bfounded\\b|\\bsigned\\b|\\breleased\\b")
            .of("support-end"),
        date(
            "质保|延长|备件|服务|有效|\\b(?:warrant\\w+|spares?|parts|available)\\b",
            "最后(?:订购|供货|购买)|停产|停售|停止销售|成立|签订|\\blast (?:order|buy|time)|\\bfounded\\b|\\bsigned\\b"));
    put(
        "SUP-02",
        days(
                "通知|公告|告知|函告|提前|预告|\\bnoti\\w+|\\bbefore\\b|\\badvance\\b|\\bwarning\\b",
                "|响应|\\brespon\\w+")
            .of("notice-period"));
    put("SUP-03", days("通知|提前|恢复|内|\\bnoti\\w+|\\brestor\\w+|\\bresum\\w+|\\bwithin\\b"));
    put(
        "SUP-04",
        days(
                "响应|到场|到达|抵达|\\brespon\\w+|\\bon[- ]?site\\b|\\barriv\\w+|\\battend\\w*|\\backnowledg\\w+",
                "|恢复|修复|解决|\\b(?:restor|resol|repair)\\w*")
            .of("response-time"),
        count("engineers").of("local-staff"),
        count("depots").of("spare-depots"),
        count("employees"),
        days(
            "更换|维修|修复|换货|到货|送达|来回|返修|恢复|解决|\\b(?:replac|repair|deliver|turn|ship|restor|resol|round)\\w*"),
        days("备件|服务|支持|\\b(?:spares?|parts|support|service)\\b"));
    put(
        "SUP-05",
        date("托管|有效|协议|至|\\b(?:escrow|until|agreement|expir\\w*|valid)\\b", "签订|签署|\\bsigned\\b"),
        days(
            "托管|继续使用|释放|交付|移交|更新|内|\\b(?:escrow|continue|releas\\w+|within|deposit\\w*|updated)\\b"));
    put(
        "SUP-06",
        days("修复|补丁|修补|修正|\\b(?:fix\\w*|patch\\w*|remed\\w+|correct\\w*)\\b", "|披露|\\bdisclos\\w+")
            .of("patch-time"),
        days(
            "漏洞|通告|响应|确认|内|升级包|\\b(?:vulnerabilit\\w+|advisor\\w+|respon\\w+|acknowledg\\w+|within|updates?|flaws?)\\b"));
  }

  private static void continuity() {
    put(
        "SUP-07",
        days("rto|恢复时间|\\brecovery time\\b", "|rpo|恢复点|\\brecovery point\\b|mttr").of(RECOVERY),
        percent(
                "可用性|可用率|可用度|在线率|\\b(?:availability|available|uptime)\\b",
                "赔|月费|低于[^,;。]{0,12}时|\\bcredits?\\b|\\bfees?\\b|\\bbelow\\b")
            .of("availability"),
        days("rpo|恢复点|丢失|\\brecovery point\\b", "|rto|恢复时间|\\brecovery time\\b").of(POINT),
        days(
            "恢复|目标|切换|接管|\\b(?:restor\\w+|recover\\w*|resum\\w+|objectives?|fail\\w*[- ]?over)\\b",
            "|响应|\\brespon\\w+|mttr"),
        date("到期|届满|有效|\\bexpir\\w+|\\bvalid\\b", ""),
        date("演练|测试|\\b(?:test\\w*|exercis\\w*|drill\\w*|rehears\\w*)\\b", "成立|\\bfounded\\b"));
    put(
        "SUP-08",
        money(
            "收入|利润|亏损|现金|授信|资产|负债|净额|融资|担保|资本|注册|\\b(?:revenues?|profits?|loss\\w*|cash|credit|facilit\\w+|assets|liabilities|debts?|sales|turnover|equity|earnings|raised|guarantee\\w*|capital)\\b",
            ""),
        percent(
            "率|占|增长|下降|毛利|净利|\\b(?:ratio|margin|grew|growth|fell|declin\\w*|rose|of (?:our )?(?:revenues?|sales)|per cent|percent)\\b",
            ""));
    put(
        "SUP-09",
        days(
            "迁移|退出|过渡|导出|协助|交接|终止|期满|返还|\\b(?:assist\\w*|transition\\w*|migrat\\w*|exit|export\\w*|terminat\\w*|expir\\w*|retriev\\w*|return\\w*|hand[- ]?over)\\b",
            "|提前[^,;。]{0,12}通知|\\bnotice of\\b"));
    put(
        "SUP-10",
        days(
            "连接|验证|激活|授权|许可|断网|离线|升级|停止运行|联网|\\b(?:licen[cs]\\w*|connect\\w*|activat\\w*|offline|upgrad\\w*|reach\\w*|stops?|expir\\w*|online|contact\\w*|check\\w*)\\b"));
  }

  private static void data() {
    put("DAT-03", days("保留|保存|留存|删除|\\b(?:retain\\w*|kept|keep|delet\\w+|stored for)\\b"));
    put(
        "DAT-04",
        days("保留|保存|留存|会话|\\b(?:retain\\w*|kept|keep|sessions?|records?|recordings?|logs?)\\b"));
    put(
        "DAT-06",
        country(
            "存储|存放|保存|部署|位于|机房|数据中心|服务器|传输|备份|处理|\\b(?:stored|hosted|kept|located|resid\\w+|transferred|replicated|backed up|processed|data cent\\w+|servers?)\\b"));
    put("DAT-07", days("通知|告知|内|\\bnoti\\w+|\\bwithin\\b"));
    put("DAT-08", count("people").of("data-subjects"), count("records"));
    put(
        "DAT-09",
        days("通知|报告|告知|通报|上报|\\b(?:notif\\w+|report\\w*|inform\\w*)\\b").of("incident-notice"),
        count("records"),
        count("people"),
        date("", "成立|\\bfounded\\b"));
    put("DAT-10", code(Codes::ofCompanies), count("people"), date("上市|\\blist\\w+", ""));
  }

  private static void law() {
    put(
        "LEG-01",
        money(
            "罚|没收|责令|\\b(?:fine[sd]?|penal\\w+|confiscat\\w+|impos\\w+|paid|pay)\\b",
            "注册资本|\\bregistered capital\\b"),
        date(
            "罚|责令|通报|约谈|警告|违|查处|整改|\\b(?:fine[sd]?|penal\\w+|order\\w*|impos\\w+|warn\\w*|breach\\w*)\\b",
            "成立|\\bfounded\\b"));
    Kind number = code(Codes::ofCertificates);
    Kind until = date(Codes.VALID, "");
    Kind years = days("有效期|有效|\\bvalid\\w*\\b");
    put("LEG-02", number, until, years);
    put("LEG-03", number, until, years);
    put("LEG-08", number, until, years, date("通过|评估|测评|\\bpass\\w*|\\bassess\\w*", ""));
    put("LEG-04", days("保密|期限|义务|\\bconfidential\\w*|\\bsurviv\\w*|\\bobligations?\\b"));
    put("LEG-05", days("内|提供|配合|\\bwithin\\b|\\bprovide\\w*"));
    put("LEG-06", days("退款|退还|审查|\\brefund\\w*|\\breview\\b"));
    put("LEG-07", date("", "成立|\\bfounded\\b"));
  }

  private static void openness() {
    Kind notice = days("提前|通知|预约|内|\\b(?:noti\\w+|within|advance|prior)\\b");
    put("OPN-01", notice);
    List<Kind> papers = new ArrayList<>(of(new IndicatorId("LEG-02")));
    papers.add(
        date(
            "出具|完成|检测|测试|审计|通过|\\b(?:test\\w*|audit\\w*|issued|completed|dated|report\\w*)\\b",
            "成立|\\bfounded\\b"));
    KINDS.put("OPN-04", List.copyOf(papers));
    put("OPN-05", notice);
  }
}
