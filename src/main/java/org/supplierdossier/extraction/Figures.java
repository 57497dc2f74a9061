package org.supplierdossier.extraction;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.evidence.Evidence;
import org.supplierdossier.evidence.Value;

/**
 * Gives evidence the figure that its quote states, where no rule has read one: what kind of figure
 * an indicator is about, and the words beside which it means that. Of two such figures the one
 * nearest to the words is shown, and held against no other statement.
 */
final class Figures {
  /**
   * A kind of figure.
   *
   * @param subject what it is a figure of, on which two statements can disagree; or null
   * @param cue the words that say so
   * @param in finds such figures in folded text
   */
  private record Kind(@Nullable String subject, Pattern cue, Function<String, List<Located>> in) {}

  private static final String ANY = "";

  /** Found by weighing words, which tells of what a sentence speaks and not what its figure is. */
  private static final String WEIGHED = "-weighed";

  private static final String SUPPORT_TERM = "support-term";

  /** From when on support and spare parts are promised for a time. */
  private static final Pattern ENDING =
      Pattern.compile(
          "停售|停产|停止(?:销售|生产|供应)|退市|(?:末次|最后一?[次批]|验收|交货|交付|购买|到货)[^,。;]{0,6}后?|生命周期|供应期|支持期|维护期|服务期"
              + "|\\b(?:end[ -]of[ -](?:sale|life|production)|discontinu\\w*|last (?:delivery|shipment|sale)|after (?:delivery|purchase|acceptance)|withdrawn from sale)\\b");

  private static final Pattern STOCKED =
      Pattern.compile(
          "库存|存量|储备|常备|备货|备有|仓库|\\b(?:stock\\w*|inventor\\w*|depot|warehouse|hold|kept)\\b");

  private static final String RECOVERY = "recovery-time";

  private static final Pattern OBJECTIVE =
      Pattern.compile("rto|(?:^|[^到成])目标|承诺|\\bobjectives?\\b|\\btargets?\\b");

  private static final Pattern MEASURED =
      Pattern.compile("演练|测试|切换|最近一次|\\b(?:drill|test|exercise|rehears|took)");

  private static final Pattern STOCK =
      Pattern.compile("库存|存量|备货|储备|用量|消耗|常备|备件|\\b(?:stock|inventor|supply|spare|buffer|reserve)");

  private static final Pattern DELIVERY = Pattern.compile("交付|运抵|交货|到货|发货|送达|\\bdeliver");

  private static final Pattern ECCN =
      Pattern.compile("\\b(?:eccn:? ?)?([0-9][a-e][0-9]{3}(?:\\.[a-z](?:\\.[0-9]+)?)?|ear99)\\b");

  private static final Pattern CERTIFICATE =
      Pattern.compile(
          "(?:证书)?(?:编号|证书号|证号)(?:为|是)?[: ]{0,2}([a-z0-9][a-z0-9()/.-]{4,40}[a-z0-9])|\\b(?:certificate|cert\\.?|report|licen[cs]e) ?(?:no\\.?|number|#)?:? ?([a-z]{0,8}[-/]?[0-9][a-z0-9/-]{3,40})\\b");

  private static final Pattern VALID_UNTIL =
      Pattern.compile(
          "有效期(?:限)?(?:至|到|截至|截止)|有效至|\\bvalid (?:until|to|through|till)\\b|\\bexpir(?:es|y|ing|ation)(?: date)?(?: on| is|:)?");

  private static final Map<String, List<Kind>> KINDS =
      Map.ofEntries(
          Map.entry(
              "SUP-01",
              List.of(
                  kind(
                      SUPPORT_TERM,
                      "支持|维护|维保|服务期|支援|升级|备件|备品|\\b(?:support\\w*|maint\\w+|updates?|spares?)\\b",
                      Durations::in),
                  kind(
                      "support-end",
                      "停止|终止|延续|支持|维护|\\b(?:end of|ends?|until|supported|retire\\w*)\\b",
                      Dates::in))),
          Map.entry(
              "SUP-02",
              List.of(kind("notice-period", "通知|公告|告知|函告|提前|\\bnoti\\w+", Durations::in))),
          Map.entry(
              "SUP-04",
              List.of(
                  kind("response-time", "响应|到场|到达|\\brespon\\w+|\\bon[- ]?site\\b", Durations::in),
                  kind("local-staff", ANY, t -> Counts.in(t, "engineers")),
                  kind("spare-depots", ANY, t -> Counts.in(t, "depots")))),
          Map.entry(
              "SUP-05", List.of(kind(null, "托管|继续使用|\\bescrow\\b|\\bcontinue\\b", Durations::in))),
          Map.entry(
              "SUP-06",
              List.of(kind("patch-time", "修复|补丁|修补|\\b(?:fix\\w*|patch\\w*)\\b", Durations::in))),
          Map.entry(
              "SUP-07",
              List.of(
                  kind(RECOVERY, "rto|rpo|目标|\\bobjectives?\\b", Durations::in),
                  kind("availability", "可用性|可用率|\\b(?:availability|uptime)\\b", Percentages::in))),
          Map.entry(
              "SUP-08",
              List.of(kind(null, "收入|利润|现金|\\b(?:revenue|profit|loss|cash)\\b", Amounts::in))),
          Map.entry(
              "SUP-09",
              List.of(
                  kind(null, "迁移|退出|过渡|\\b(?:assist|transition|migrat|exit)\\w*", Durations::in))),
          Map.entry(
              "SRC-03",
              List.of(
                  kind(
                      "production-sites",
                      "生产|制造|组装|\\b(?:manufactur|produc|assembl|made|built)\\w*",
                      t -> Counts.in(t, "sites")),
                  kind(null, "占|比例|\\b(?:share|of)\\b", Percentages::in),
                  kind(
                      "country-of-manufacture",
                      "(?:产品|整机|设备)[^,。;]{0,12}(?:生产|制造|组装|装配)|\\b(?:products?|devices?|units|systems|equipment)\\b[^.;,]{0,24}\\b(?:made|manufactured|assembled|built|produced)\\b",
                      Countries::in))),
          Map.entry(
              "SRC-09",
              List.of(
                  kind(null, "到期|届满|有效期|\\b(?:expir\\w*|until|ends?)\\b", Dates::in),
                  kind(null, "授权|许可|\\blicen[cs]\\w+", Durations::in))),
          Map.entry(
              "SRC-10",
              List.of(
                  kind("lead-time", "交期|交货周期|供货周期|到货周期|交付周期|\\blead[- ]times?\\b", Durations::in),
                  kind(
                      "stock",
                      "安全库存|安全存量|缓冲库存|储备库存|\\b(?:safety|buffer) stocks?\\b",
                      Durations::in),
                  kind(null, "周内|日内|内将|\\bwithin\\b", Durations::in))),
          Map.entry(
              "DAT-06",
              List.of(
                  kind(
                      null,
                      "存储|存放|保存|部署|\\b(?:stored|hosted|kept|located|resid\\w+|transferred)\\b",
                      Countries::in))),
          Map.entry("DAT-08", List.of(kind("data-subjects", ANY, t -> Counts.in(t, "people")))),
          Map.entry(
              "DAT-09",
              List.of(
                  kind(
                      "incident-notice",
                      "通知|报告|告知|通报|\\b(?:notif\\w+|report\\w*|inform\\w*)\\b",
                      Durations::in),
                  kind(null, ANY, Dates::in))),
          Map.entry("DIS-01", List.of(kind(null, ANY, Figures::classes))),
          Map.entry("DIS-04", List.of(kind(null, ANY, Dates::in))),
          Map.entry("DIS-06", List.of(kind(null, ANY, Dates::in))),
          Map.entry("DIS-10", List.of(kind(null, ANY, Dates::in))),
          Map.entry("LEG-01", List.of(kind(null, ANY, Amounts::in), kind(null, ANY, Dates::in))),
          Map.entry(
              "LEG-02",
              List.of(
                  kind(null, ANY, Figures::certificates),
                  kind(null, VALID_UNTIL.pattern(), Dates::in))),
          Map.entry(
              "LEG-03",
              List.of(
                  kind(null, ANY, Figures::certificates),
                  kind(null, VALID_UNTIL.pattern(), Dates::in))),
          Map.entry(
              "LEG-08",
              List.of(
                  kind(null, ANY, Figures::certificates),
                  kind(null, VALID_UNTIL.pattern(), Dates::in))),
          Map.entry(
              "OPN-04",
              List.of(
                  kind(null, ANY, Figures::certificates),
                  kind(null, VALID_UNTIL.pattern(), Dates::in))),
          Map.entry("OWN-02", List.of(kind(null, ANY, Percentages::in))),
          Map.entry("OWN-08", List.of(kind(null, ANY, Percentages::in))),
          Map.entry(
              "OWN-03", List.of(kind(null, ANY, Amounts::in), kind(null, ANY, Percentages::in))),
          Map.entry("OWN-06", List.of(kind(null, "通知|告知|\\bnoti\\w+", Durations::in))),
          Map.entry(
              "OWN-07",
              List.of(
                  kind(null, "率|占|\\b(?:rate|attrition|turnover|retention)\\b", Percentages::in))));

  private Figures() {}

  private static Kind kind(
      @Nullable String subject, String cue, Function<String, List<Located>> in) {
    return new Kind(subject, Pattern.compile(cue), in);
  }

  /** The evidence with the figure of its quote; the same where it has one or states none. */
  static Evidence in(Evidence evidence) {
    return PromisedPeriod.in(figured(evidence));
  }

  private static Evidence figured(Evidence evidence) {
    if (evidence.indicator() == null) {
      return evidence;
    }
    List<Kind> kinds = KINDS.getOrDefault(evidence.indicator().value(), List.of());
    if (SUPPORT_TERM.equals(evidence.subject()) && isStock(evidence)) {
      return with(evidence, evidence.value(), null);
    }
    if (RECOVERY.equals(evidence.subject()) && evidence.value() instanceof Value.Duration) {
      return objective(evidence);
    }
    if ("stock".equals(evidence.subject()) && isDelivery(evidence)) {
      return with(evidence, evidence.value(), null);
    }
    if (kinds.isEmpty()
        || (evidence.value() != null && evidence.subject() != null)
        || evidence.value() instanceof Value.Answer) {
      return evidence;
    }
    String text = FoldedText.of(evidence.quote()).text();
    for (Kind kind : kinds) {
      Matcher cue = kind.cue.matcher(text);
      List<Located> figures = cue.find() ? kind.in.apply(text) : List.of();
      if (figures.isEmpty()) {
        continue;
      }
      boolean one = figures.size() == 1;
      Value value = Located.nearest(figures, new Span(cue.start(), cue.end()));
      boolean weighed =
          value instanceof Value.Duration
              && evidence.rule().endsWith(WEIGHED)
              && !(SUPPORT_TERM.equals(kind.subject) && ENDING.matcher(text).find());
      if (value != null && (evidence.value() == null || evidence.value().equals(value))) {
        Evidence figured = with(evidence, value, one && !weighed ? kind.subject : null);
        return RECOVERY.equals(figured.subject()) && value instanceof Value.Duration
            ? objective(figured)
            : figured;
      }
    }
    return evidence;
  }

  /** The time that a sentence aims at or promises, not the one that a drill took. */
  private static Evidence objective(Evidence e) {
    String text = FoldedText.of(e.quote()).text();
    Matcher aim = OBJECTIVE.matcher(text);
    if (!aim.find()) {
      return MEASURED.matcher(text).find() ? with(e, e.value(), null) : e;
    }
    List<Located> after =
        Durations.in(text).stream().filter(d -> d.span().start() >= aim.end()).toList();
    if (after.isEmpty()) {
      return MEASURED.matcher(text).find() ? with(e, e.value(), null) : e;
    }
    return with(e, after.get(0).value(), e.subject());
  }

  /** For how long a stock lasts is not for how long it is delivered from. */
  private static boolean isStock(Evidence e) {
    String text = FoldedText.of(e.quote()).text();
    return STOCKED.matcher(text).find() && !ENDING.matcher(text).find();
  }

  /** A time of delivery is read by the rules on stock, and is no stock. */
  private static boolean isDelivery(Evidence e) {
    String text = FoldedText.of(e.quote()).text();
    return DELIVERY.matcher(text).find() && !STOCK.matcher(text).find();
  }

  private static Evidence with(Evidence e, @Nullable Value value, @Nullable String subject) {
    return e.but().value(value).subject(subject).evidence();
  }

  /** Export classes: 5A002, EAR99. */
  private static List<Located> classes(String text) {
    List<Located> found = new ArrayList<>();
    for (Matcher m = ECCN.matcher(text); m.find(); ) {
      String printed = m.group(1).toUpperCase(Locale.ROOT);
      found.add(new Located(new Span(m.start(1), m.end(1)), new Value.Text(printed)));
    }
    return found;
  }

  /** A certificate's number, and until when it is valid. */
  private static List<Located> certificates(String text) {
    List<Located> found = new ArrayList<>();
    for (Matcher m = CERTIFICATE.matcher(text); m.find(); ) {
      String number = m.group(1) == null ? m.group(2) : m.group(1);
      if (number != null) {
        found.add(
            new Located(
                new Span(m.start(), m.end()),
                new Value.Certificate("", number, null, null, validUntil(text))));
      }
    }
    return found;
  }

  private static @Nullable LocalDate validUntil(String text) {
    Matcher cue = VALID_UNTIL.matcher(text);
    if (!cue.find()) {
      return null;
    }
    List<Located> dates =
        Dates.in(text.substring(cue.end(), Math.min(text.length(), cue.end() + 30)));
    return dates.isEmpty() || !(dates.get(0).value() instanceof Value.Date date)
        ? null
        : date.date();
  }
}
