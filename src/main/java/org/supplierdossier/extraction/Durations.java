package org.supplierdossier.extraction;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.evidence.Value;
import org.supplierdossier.evidence.Value.Bound;
import org.supplierdossier.evidence.Value.DurationUnit;

/** Finds lengths of time in folded text: twelve (12) months, 五个工作日, within 72 hours. */
final class Durations {
  private static final String NUMBER =
      "(?:" + Numerals.FIGURES + "|" + Numerals.CHINESE + "|\\b" + Numerals.ENGLISH + ")";

  private static final Pattern DURATION =
      Pattern.compile(
          "("
              + NUMBER
              + ")(?: ?\\( ?([0-9]{1,5}) ?\\))?[ -]?"
              + "(分钟|minutes?\\b|mins?\\b|个?小时|hours?\\b|hrs?\\b"
              + "|个?工作[日天]|(?:working|business|trading) days?\\b"
              + "|个?(?:自然|日历)?[日天]|(?:calendar |consecutive )?days?\\b|个?(?:星期|周)|weeks?\\b|(?:calendar )?months?\\b|个月"
              + "|周?年|years?\\b|yrs?\\b)(半?)");

  private static final Pattern HALF = Pattern.compile("半(?:个)?(年|月)|半天");

  private static final BigDecimal FIRST_CALENDAR_YEAR = BigDecimal.valueOf(1000);

  private Durations() {}

  static List<Located> in(String text) {
    List<Located> found = new ArrayList<>();
    Matcher matcher = DURATION.matcher(text);
    while (matcher.find()) {
      Span span = new Span(matcher.start(), matcher.end());
      String figure = matcher.group(2) == null ? matcher.group(1) : matcher.group(2);
      BigDecimal amount = Numerals.read(figure);
      DurationUnit unit = unit(matcher.group(3));
      if (amount == null || isDate(text, span, amount, matcher.group(3))) {
        continue;
      }
      found.add(new Located(span, value(amount, unit, !matcher.group(4).isEmpty(), text, span)));
    }
    Matcher half = HALF.matcher(text);
    while (half.find()) {
      Span span = new Span(half.start(), half.end());
      if ("年".equals(half.group(1)) && found.stream().noneMatch(f -> f.span().overlaps(span))) {
        Bound bound = Bounds.of(text, span);
        found.add(
            new Located(
                span, new Value.Duration(BigDecimal.valueOf(6), DurationUnit.MONTHS, bound)));
      }
    }
    return found;
  }

  private static Value.Duration value(
      BigDecimal amount, DurationUnit unit, boolean half, String text, Span span) {
    Bound bound = Bounds.of(text, span);
    if (half && unit == DurationUnit.YEARS) {
      BigDecimal months = amount.multiply(BigDecimal.valueOf(12)).add(BigDecimal.valueOf(6));
      return new Value.Duration(months, DurationUnit.MONTHS, bound);
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
    return dayOfMonth || before == '第' || scheme;
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
    } else if (word.contains("month") || word.equals("个月")) {
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
