package org.supplierdossier.evidence;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether two figures on one subject may be of one thing. A cell beside a key, and a sentence
 * that only weighing found, say less of what they are about than a sentence that a rule knows: they
 * are held against another statement only where nothing they name tells them apart, and a cell
 * beside the name of a thing only where that thing is named.
 */
final class KeyedThing {
  private static final String KEYED = "table-figures";
  private static final String LABELLED = "table-labelled-figures";
  private static final String WEIGHED = "-weighed";

  /** What is promised for one service, part or product, and otherwise for the next. */
  private static final Set<String> OF_EACH =
      Set.of(
          "availability",
          "recovery-time",
          "recovery-point",
          "lead-time",
          "support-term",
          "support-end",
          "controller");

  /** The words of the measures themselves, and of their figures. */
  private static final Pattern MEASURE =
      Pattern.compile(
          "(?i)响应|时间|时限|时长|目标|恢复点?|可用[性率度]|月度|年度|不低于|不少于|不超过|至少|最长|最短|小时|分钟|工作日|自然日|个月|支持|服务|维护|技术|期限|提供|发布|确认|交期|交货|供货|周期|库存|储备|常备|备有|相当于|用量|可用|通知|提前|本公司|公司|我司|产品"
              + "|\\b(?:lead|times?|weeks?|months?|days?|hours?|minutes?|years?|business|working|calendar|from|receipt|orders?|monthly|annual|yearly|availability|uptime|minimum|maximum|least|most|within|recovery|objective|points?|rto|rpo|support|supported|period|term|response|respond|what|which|how|long|guaranteed|level|target|currently|current|present|this|about|approximately|supply|stock|product|products|after|when|until|end|ends|two|three|four|five|six|seven|eight|nine|ten|twelve|eighteen|twenty|thirty|forty|half)\\b");

  private static final Pattern EXPORT_CLASS =
      Pattern.compile("(?i)\\b(?:[0-9][a-e][0-9]{3}(?:\\.[a-z][a-z0-9.]*)?|ear99)\\b");

  private static final Pattern LEVEL =
      Pattern.compile(
          "(?i)严重|高危|中危|低危|重大|一般|[一二三四五1-5]级|级别|等级|漏洞|故障|事件|缺陷|\\b(?:critical|high|medium|low|severity|priority|level|class|sev|[1-5]|[ps][1-5]|major|minor|vulnerabilit(?:y|ies)|faults?|incidents?)\\b|[(（)）/、]");

  /** What is delivered for a try is delivered otherwise. */
  private static final Pattern SAMPLE =
      Pattern.compile("(?i)样品|样机|试用|加急|\\b(?:samples?|prototypes?|trial|express|rush)\\b");

  private static final Pattern ORDINAL =
      Pattern.compile(
          "(?i)^[(（]?(?:[a-z]{0,4}[-. ]?[0-9]{1,3}(?:\\.[0-9]+)*|[一二三四五六七八九十]{1,3})[)）.、]?$");

  private KeyedThing() {}

  /** Whether a figure was read beside a key, so that it is known what the row is on. */
  static boolean isKeyed(Evidence e) {
    return e.rule().equals(KEYED) || e.rule().equals(LABELLED);
  }

  static boolean mayMeet(Statement a, Statement b) {
    IndicatorId list = a.evidence().indicator();
    if (list != null
        && isExportClass(a.evidence())
        && !Matter.meets(list, a.evidence().quote(), b.evidence().quote())) {
      return false;
    }
    if (needsProduct(a.evidence()) || needsProduct(b.evidence())) {
      return shareProduct(a, b) || isLabelled(a, b) || isLabelled(b, a);
    }
    if (SAMPLE.matcher(a.evidence().quote()).find()
        != SAMPLE.matcher(b.evidence().quote()).find()) {
      return !String.valueOf(a.evidence().subject()).equals("lead-time");
    }
    boolean bare = isBare(a.evidence()) || isBare(b.evidence());
    if (!bare) {
      return true;
    }
    if (!a.products().isEmpty() && !b.products().isEmpty()) {
      return shareProduct(a, b);
    }
    if (a.evidence().rule().equals(LABELLED) || b.evidence().rule().equals(LABELLED)) {
      return (!a.evidence().rule().equals(LABELLED) || isLabelled(a, b))
          && (!b.evidence().rule().equals(LABELLED) || isLabelled(b, a));
    }
    if (a.evidence().language() != b.evidence().language()) {
      return !OF_EACH.contains(String.valueOf(a.evidence().subject()));
    }
    Set<String> mine = things(a.evidence());
    Set<String> theirs = things(b.evidence());
    return mine.isEmpty() || theirs.isEmpty() || mine.stream().anyMatch(theirs::contains);
  }

  private static boolean needsProduct(Evidence e) {
    String subject = String.valueOf(e.subject());
    boolean origin = subject.equals("country-of-manufacture");
    boolean ofParts = e.indicator() != null && e.indicator().value().equals("SRC-01");
    return isExportClass(e) || (origin && (ofParts || isKeyed(e)));
  }

  /** Whether it gives a class of a list of export control, which is one of a product. */
  static boolean isExportClass(Evidence e) {
    return e.indicator() != null
        && e.indicator().value().equals("DIS-01")
        && e.value() instanceof Value.Text text
        && EXPORT_CLASS.matcher(text.text()).matches()
        && namesOneClass(e.quote());
  }

  /** Two classes in one statement are of two lists, and neither is the other. */
  private static boolean namesOneClass(String quote) {
    Set<String> classes = new HashSet<>();
    Matcher matcher = EXPORT_CLASS.matcher(quote);
    while (matcher.find()) {
      classes.add(matcher.group().toUpperCase(Locale.ROOT));
    }
    return classes.size() < 2;
  }

  private static boolean shareProduct(Statement a, Statement b) {
    return a.products().stream().anyMatch(b.products()::contains);
  }

  private static boolean isBare(Evidence e) {
    return isKeyed(e) || e.rule().endsWith(WEIGHED);
  }

  /** Whether a row is on a thing that the other one names. */
  private static boolean isLabelled(Statement row, Statement other) {
    String label = label(row.evidence());
    if (label == null) {
      return false;
    }
    boolean level = LEVEL.matcher(label).replaceAll("").isBlank();
    return level
        ? row.scope().shares(other.scope(), "severity")
        : folded(other.evidence().quote()).contains(label);
  }

  private static @Nullable String label(Evidence e) {
    if (!e.rule().equals(LABELLED)) {
      return null;
    }
    for (String cell : e.quote().split("\t", -1)) {
      if (!cell.isBlank() && !ORDINAL.matcher(cell.strip()).matches()) {
        return folded(cell.strip());
      }
    }
    return null;
  }

  private static Set<String> things(Evidence e) {
    return new HashSet<>(
        Proposition.words(MEASURE.matcher(e.quote()).replaceAll(" ").replaceAll("[0-9]+", " ")));
  }

  private static String folded(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
  }
}
