package org.supplierdossier.extraction;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.evidence.Value;
import org.supplierdossier.evidence.Value.Bound;
import org.supplierdossier.evidence.Value.DurationUnit;

/**
 * Finds lengths of time in folded text: twelve (12) months, 五个工作日, within 72 hours, 三至四个月, a year
 * and a half.
 */
final class Durations {
  private static final String NUMBER =
      "(?:" + Numerals.FIGURES + "|" + Numerals.CHINESE + "|\\b" + Numerals.ENGLISH + ")";

  private static final GuardedPattern DURATION =
      GuardedPattern.compile(
          "(?:("
              + NUMBER
              + ")(?:个)?(?: ?(?:-|–|~|—|至|到| to | or ) ?))?("
              + NUMBER
              + ")(?: ?\\( ?([0-9]{1,5}) ?\\))?( and a half| and one half|半)?[ -]?"
              + "(分钟|minutes?\\b|mins?\\b|个?半?小时|hours?\\b|hrs?\\b|h\\b"
              + "|个?工作[日天]|(?:working|business|trading) days?\\b"
              + "|个?(?:自然|日历)?[日天]|(?:calendar |consecutive )?days?\\b|个?(?:星期|周)|weeks?\\b|(?:calendar )?months?\\b|个半?月"
              + "|个?季度|quarters?\\b|周?年|years?\\b|yrs?\\b)(半?)");

  private static final GuardedPattern HALF =
      GuardedPattern.compile(
          "(?:^|[^一二两三四五六七八九十0-9年月个上下每])半个?(年|月|小时|天)|\\b(?:half[- ]an?|half) ?-?(year|hour|month)\\b|\\ban? (year|month) and a half\\b");

  /** One of them, where notice or warning is given: a month's notice. */
  private static final GuardedPattern ONE =
      GuardedPattern.compile(
          "\\b(?:a|an|one) (?:full |whole )?(week|month|year)['’]?s? (?:prior |advance |written )*(?:notice|warning)");

  /** The day after, as spare parts and engineers are promised for: next business day, 次一工作日. */
  private static final GuardedPattern NEXT =
      GuardedPattern.compile(
          "(?:次|下|翌)一?个?(工作[日天])|(?:^|[^上其主层批名依档再首])[次翌](日)(?:[^本元期常历式至记起]|$)"
              + "|\\b(?:(?:the )?(?:next|following)|(?:one|a)) (business|working|trading)[ -]days?\\b"
              + "|\\b(nbd)\\b|\\bnext[ -](day)\\b");

  private static final BigDecimal TWENTY = BigDecimal.valueOf(20);
  private static final BigDecimal ONE_HALF = new BigDecimal("0.5");

  private static final BigDecimal FIRST_CALENDAR_YEAR = BigDecimal.valueOf(1000);

  private Durations() {}

  static List<Located> in(String text) {
    List<Located> found = new ArrayList<>();
    for (Finding m = HALF.in(text); m.find(); ) {
      add(found, half(m, text));
    }
    for (Finding m = ONE.in(text); m.find(); ) {
      Span span = new Span(m.start(), m.end());
      add(found, new Located(span, value(BigDecimal.ONE, m.word(1), text, span)));
    }
    for (Finding m = NEXT.in(text); m.find(); ) {
      add(found, next(m, text));
    }
    for (Finding m = DURATION.in(text); m.find(); ) {
      add(found, counted(m, text));
    }
    found.sort(Comparator.comparingInt(l -> l.span().start()));
    return found;
  }

  private static void add(List<Located> found, @Nullable Located one) {
    if (one != null && found.stream().noneMatch(f -> f.span().overlaps(one.span()))) {
      found.add(one);
    }
  }

  private static Located half(Finding m, String text) {
    String unit = m.firstGroup();
    int from =
        m.group(1) == null ? m.start() : m.end() - m.group().length() + m.group().indexOf('半');
    Span span = new Span(from, m.end());
    BigDecimal halves = m.group(3) == null ? ONE_HALF : ONE_HALF.add(BigDecimal.ONE);
    return new Located(span, value(halves, unit, text, span));
  }

  private static Located next(Finding m, String text) {
    String day = m.group(2) == null ? m.group(5) : m.group(2);
    String words = m.group();
    int from = m.group(2) == null ? m.start() : m.end(2) - 2;
    int to = m.group(2) == null ? m.start() + words.length() : m.end(2);
    Span span = new Span(from, to);
    return new Located(span, value(BigDecimal.ONE, day == null ? "工作日" : day, text, span));
  }

  private static @Nullable Located counted(Finding m, String text) {
    Span whole = new Span(m.start(), m.end());
    String word = m.word(5);
    String figure = m.group(3) == null ? m.word(2) : m.word(3);
    BigDecimal amount = Numerals.read(figure);
    BigDecimal first = m.group(1) == null ? null : Numerals.read(m.group(1));
    Span last = new Span(m.start(2), m.end());
    if (first != null
        && amount != null
        && first.compareTo(TWENTY) >= 0
        && amount.compareTo(BigDecimal.TEN) < 0
        && isOneWord(m, text)) {
      amount = amount.add(first);
      first = null;
      last = whole;
    }
    if (amount == null || isDate(text, m.group(1) == null ? whole : last, amount, word)) {
      return null;
    }
    if (m.group(4) != null || word.contains("半") || !m.word(6).isEmpty()) {
      return new Located(last, value(amount.add(ONE_HALF), word.replace("半", ""), text, last));
    }
    if (first != null && isDate(text, whole, first, word)) {
      return null;
    }
    if (first == null || first.compareTo(amount) >= 0) {
      return new Located(last, value(amount, word, text, last));
    }
    Value.Duration low = value(first, word, text, whole);
    Value.Duration high = value(amount, word, text, whole);
    return new Located(
        whole, new Value.Duration(low.amount(), low.unit(), Bound.EXACTLY, high.amount()));
  }

  /** Thirty-six is one number and no range. */
  private static boolean isOneWord(Finding m, String text) {
    boolean hyphen = text.substring(m.end(1), m.start(2)).equals("-");
    return hyphen && Character.isLetter(text.charAt(m.start(2))) && m.group(3) == null;
  }

  private static Value.Duration value(BigDecimal amount, String word, String text, Span span) {
    Bound bound = Bounds.of(text, span);
    DurationUnit unit = unit(word);
    if (word.contains("季") || word.startsWith("quarter")) {
      return new Value.Duration(
          Percentages.plain(amount.multiply(BigDecimal.valueOf(3))), DurationUnit.MONTHS, bound);
    }
    boolean whole = amount.stripTrailingZeros().scale() <= 0;
    if (!whole && unit == DurationUnit.YEARS) {
      return new Value.Duration(
          Percentages.plain(amount.multiply(BigDecimal.valueOf(12))), DurationUnit.MONTHS, bound);
    } else if (!whole && unit == DurationUnit.HOURS && amount.compareTo(BigDecimal.ONE) < 0) {
      return new Value.Duration(
          Percentages.plain(amount.multiply(BigDecimal.valueOf(60))), DurationUnit.MINUTES, bound);
    }
    return new Value.Duration(Percentages.plain(amount), unit, bound);
  }

  /** Whether the number belongs to a date (2026年, 3月31日), an ordinal or an all-day scheme. */
  private static boolean isDate(String text, Span span, BigDecimal amount, String unit) {
    if (unit.equals("年")
        && (amount.compareTo(FIRST_CALENDAR_YEAR) >= 0 || isYearInWords(text, span))) {
      return true;
    }
    if (span.start() == 0) {
      return false;
    }
    char before = text.charAt(span.start() - 1);
    boolean dayOfMonth = unit.endsWith("日") && before == '月';
    boolean scheme = "x×*/.".indexOf(before) >= 0 && Character.isDigit(text.charAt(span.start()));
    boolean ordinal = before == '第' || (before == '每' && unit.endsWith("年"));
    boolean quarterOfYear = unit.equals("季度") && (before == '年' || before == '度');
    return dayOfMonth || ordinal || scheme || quarterOfYear;
  }

  private static boolean isYearInWords(String text, Span span) {
    int length = 0;
    while (span.start() + length < span.end()
        && "〇零一二三四五六七八九".indexOf(text.charAt(span.start() + length)) >= 0) {
      length++;
    }
    return length == 4;
  }

  private static DurationUnit unit(String word) {
    if (word.startsWith("分") || word.startsWith("min")) {
      return DurationUnit.MINUTES;
    } else if (word.contains("小时") || word.startsWith("h")) {
      return DurationUnit.HOURS;
    } else if (word.contains("工作")
        || word.startsWith("working")
        || word.startsWith("business")
        || word.startsWith("trading")) {
      return DurationUnit.WORKING_DAYS;
    } else if (word.contains("month") || word.endsWith("月")) {
      return DurationUnit.MONTHS;
    } else if (word.endsWith("年") || word.startsWith("y")) {
      return DurationUnit.YEARS;
    } else if (word.contains("周") || word.contains("星期") || word.startsWith("week")) {
      return DurationUnit.WEEKS;
    }
    return DurationUnit.DAYS;
  }

  /** The only duration in a text, or null. */
  static @Nullable Value first(String text) {
    List<Located> all = in(text);
    return all.isEmpty() ? null : all.get(0).value();
  }
}
