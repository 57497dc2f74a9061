package org.supplierdossier.extraction;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.evidence.Value;

/** Finds how many of something there are in folded text: 42名工程师, two spare parts depots. */
final class Counts {
  private static final String NUMBER =
      "("
          + Numerals.FIGURES
          + "|"
          + Numerals.CHINESE
          + "|\\b"
          + Numerals.ENGLISH
          + "|\\bsingle|\\bone)";

  /**
   * What is counted, by the word that dossiers use for it; each with a Chinese and an English form.
   */
  private static final Map<String, List<String>> NOUNS =
      Map.of(
          "engineers",
          List.of(
              "(?:[^,。;0-9]{0,8}?)(?:工程师|技术人员|技术支持人员|运维人员|服务人员)",
              "(?:[a-z-]+ ){0,3}?(?:engineers|technicians)\\b"),
          "employees",
          List.of("(?:在职|在册|正式)?(?:员工|雇员|职工)", "(?:[a-z-]+ ){0,2}?(?:employees|staff)\\b"),
          "sites",
          List.of(
              "(?:[^,。;0-9]{0,6}?)(?:生产基地|生产工厂|工厂|制造基地|厂区|生产场所|生产场地)",
              "(?:[a-z-]+ ){0,2}?(?:production|manufacturing|assembly)? ?(?:sites?|plants?|factor(?:y|ies)|facilit(?:y|ies))\\b"),
          "depots",
          List.of(
              "(?:[^,。;0-9]{0,6}?)(?:备件库|备件仓|备件中心|备件仓库)",
              "(?:[a-z-]+ ){0,3}?(?:depots?|spare[- ]parts? (?:centres?|centers?|warehouses?))\\b"),
          "people",
          List.of(
              "(?:个人|用户|自然人|乘客|居民|患者|旅客|客户|持卡人|人)?",
              "(?:[a-z-]+ ){0,2}?(?:people|persons|individuals|passengers|users|patients|subscribers|data subjects)\\b"),
          "records",
          List.of(
              "(?:[^,。;0-9]{0,10}?)(?:记录|数据|工单|信息|账号|账户|档案|文件)",
              "(?:[a-z-]+ ){0,3}?(?:records|accounts|files|tickets|rows|entries|e-?mails)\\b"),
          "suppliers",
          List.of(
              "(?:[^,。;0-9]{0,8}?)(?:供应商|供货商|厂商|厂家|供方|来源|货源)",
              "(?:[a-z-]+ ){0,3}?(?:suppliers|sources|vendors|makers|manufacturers|foundries)\\b"),
          "components",
          List.of(
              "(?:[^,。;0-9]{0,8}?)(?:组件|部件|元器件|开源软件|依赖包?)",
              "(?:[a-z-]+ ){0,3}?(?:components|packages|libraries|dependencies)\\b"));

  private static final Map<String, List<GuardedPattern>> PATTERNS = patterns();

  /** People are counted behind their name, too: 员工1260人, headcount of 350. */
  private static final Map<String, List<GuardedPattern>> BEHIND =
      Map.of(
          "engineers",
          List.of(
              GuardedPattern.compile(
                  "(?:工程师|技术人员|技术支持人员|运维人员|服务人员)(?:人数|总数)?(?:共有|共计|合计|共|约|为|达到?|有|:|\\t)?"
                      + NUMBER
                      + " ?(万)?(?:余|多)?[名人位]")),
          "employees",
          List.of(
              GuardedPattern.compile(
                  "(?:员工|雇员|职工)(?:人数|总数|总人数)?(?:共有|共计|合计|共|约|为|达到?|有|:|\\t)?"
                      + NUMBER
                      + " ?(万)?(?:余|多)?[名人位]"),
              GuardedPattern.compile(
                  "\\b(?:headcount|number of employees)(?: of| is| was| stood at|:|\\t)? ?(?:about )?"
                      + NUMBER
                      + "( million)?\\b")));

  private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

  private Counts() {}

  private static Map<String, List<GuardedPattern>> patterns() {
    Map<String, List<GuardedPattern>> patterns = new TreeMap<>();
    NOUNS.forEach(
        (of, forms) ->
            patterns.put(
                of,
                List.of(
                    GuardedPattern.compile(
                        NUMBER
                            + " ?(万|百万)?(?:余|多)?(?:名|个|位|人|家|处|座|条|间|份|款|种)(?:的|实名|注册)?"
                            + forms.get(0)),
                    GuardedPattern.compile(NUMBER + " ?(million\\b)? ?" + forms.get(1)))));
    return patterns;
  }

  static List<Located> in(String text, String of) {
    List<Located> found = new ArrayList<>();
    List<GuardedPattern> all = new ArrayList<>(PATTERNS.getOrDefault(of, List.of()));
    all.addAll(BEHIND.getOrDefault(of, List.of()));
    for (GuardedPattern pattern : all) {
      for (Finding m = pattern.in(text); m.find(); ) {
        String figure = m.word(1);
        BigDecimal number =
            figure.equals("single") || figure.equals("one")
                ? BigDecimal.ONE
                : Numerals.read(figure);
        if (number != null && number.signum() > 0) {
          found.add(
              new Located(
                  new Span(m.start(), m.end()),
                  new Value.Count(Percentages.plain(number.multiply(scale(m.group(2)))), of)));
        }
      }
    }
    return found;
  }

  private static BigDecimal scale(@Nullable String word) {
    if (word == null) {
      return BigDecimal.ONE;
    }
    return word.equals("万") ? TEN_THOUSAND : MILLION;
  }
}
