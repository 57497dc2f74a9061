package org.supplierdossier.extraction;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.evidence.Value;

/** Finds amounts of money in folded text: 1.2亿元, RMB 1.2 million, US$ 300,000. */
final class Amounts {
  private static final String NUMBER = "(" + Numerals.FIGURES + ")";

  /** Words, where they end in a scale or stand as on cheques: 壹拾伍万元, 八万元, 五百元. */
  private static final GuardedPattern IN_WORDS =
      GuardedPattern.compile(
          "([一二两三四五六七八九十壹贰叁肆伍陆柒捌玖拾][〇零一二两三四五六七八九十百千万壹贰叁肆伍陆柒捌玖拾佰仟]{0,11})(亿)?(美元|港元|港币|欧元|日元|英镑|元|圆)");

  private static final String SCALE =
      " ?(万亿|百万|千万|亿|万|千|thousand\\b|million\\b|billion\\b|bn\\b|mn\\b|m\\b|k\\b)?";

  private static final GuardedPattern BEFORE =
      GuardedPattern.compile(
          "(人民币|rmb|cny|hk\\$|hkd|nt\\$|twd|s\\$|sgd|us\\$|usd|u\\.s\\. ?\\$|\\$|€|eur|£|gbp|jpy|krw|chf|sek|[¥]) ?"
              + NUMBER
              + SCALE
              + "(?:元)?");
  private static final GuardedPattern AFTER =
      GuardedPattern.compile(
          NUMBER
              + SCALE
              + " ?(?:\\(?(人民币|美元|港元|港币|欧元|日元|英镑|韩元|新台币|新加坡元|瑞士法郎|元|圆|us dollars?|u\\.s\\. dollars?|dollars?|euros?|pounds?|yuan|renminbi|usd|rmb|cny|eur|gbp|hkd|jpy)\\b?)");

  private static final Map<String, String> CURRENCIES =
      Map.ofEntries(
          Map.entry("人民币", "CNY"),
          Map.entry("rmb", "CNY"),
          Map.entry("cny", "CNY"),
          Map.entry("元", "CNY"),
          Map.entry("圆", "CNY"),
          Map.entry("yuan", "CNY"),
          Map.entry("renminbi", "CNY"),
          Map.entry("¥", "CNY"),
          Map.entry("hk$", "HKD"),
          Map.entry("hkd", "HKD"),
          Map.entry("港元", "HKD"),
          Map.entry("港币", "HKD"),
          Map.entry("欧元", "EUR"),
          Map.entry("€", "EUR"),
          Map.entry("eur", "EUR"),
          Map.entry("euro", "EUR"),
          Map.entry("euros", "EUR"),
          Map.entry("日元", "JPY"),
          Map.entry("jpy", "JPY"),
          Map.entry("英镑", "GBP"),
          Map.entry("£", "GBP"),
          Map.entry("nt$", "TWD"),
          Map.entry("twd", "TWD"),
          Map.entry("新台币", "TWD"),
          Map.entry("s$", "SGD"),
          Map.entry("sgd", "SGD"),
          Map.entry("新加坡元", "SGD"),
          Map.entry("krw", "KRW"),
          Map.entry("韩元", "KRW"),
          Map.entry("chf", "CHF"),
          Map.entry("瑞士法郎", "CHF"),
          Map.entry("sek", "SEK"),
          Map.entry("gbp", "GBP"),
          Map.entry("pound", "GBP"),
          Map.entry("pounds", "GBP"));

  private Amounts() {}

  static List<Located> in(String text) {
    List<Located> found = new ArrayList<>();
    for (Finding m = BEFORE.in(text); m.find(); ) {
      add(found, m, m.word(2), m.group(3), m.word(1));
    }
    for (Finding m = AFTER.in(text); m.find(); ) {
      add(found, m, m.word(1), m.group(2), m.word(3));
    }
    for (Finding m = IN_WORDS.in(text); m.find(); ) {
      add(found, m, m.word(1), m.group(2), m.word(3));
    }
    found.sort((a, b) -> Integer.compare(a.span().start(), b.span().start()));
    return found;
  }

  private static void add(
      List<Located> found, Finding m, String figures, @Nullable String scale, String currency) {
    Span span = new Span(m.start(), m.end());
    BigDecimal number = Numerals.read(figures);
    if (number == null || found.stream().anyMatch(f -> f.span().overlaps(span))) {
      return;
    }
    BigDecimal amount = Percentages.plain(number.scaleByPowerOfTen(zeros(scale)));
    String code = CURRENCIES.getOrDefault(currency.strip(), "USD");
    found.add(new Located(span, new Value.Money(amount, code)));
  }

  private static int zeros(@Nullable String scale) {
    if (scale == null) {
      return 0;
    }
    return switch (scale) {
      case "千", "thousand", "k" -> 3;
      case "万" -> 4;
      case "百万", "million", "mn", "m" -> 6;
      case "千万" -> 7;
      case "亿" -> 8;
      case "billion", "bn" -> 9;
      case "万亿" -> 12;
      default -> 0;
    };
  }
}
