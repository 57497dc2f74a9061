package org.supplierdossier.evidence;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.language.Bilingual;

/** When two values of one kind cannot both be meant, and how values read in a sentence. */
final class Spans {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private Spans() {}

  /**
   * Whether two lengths of time disagree, in a common unit. At least n agrees with anything from n
   * on; every other statement gives a number that a reader relies on, so that "within 4 hours" and
   * "within 12 hours" disagree, and so do two different minimums.
   */
  static boolean disagree(Value.Duration a, Value.Duration b) {
    boolean same = meet(shortest(a), longest(a), shortest(b), longest(b));
    if (same) {
      return false;
    }
    boolean aAtLeast = a.bound() == Value.Bound.AT_LEAST;
    boolean bAtLeast = b.bound() == Value.Bound.AT_LEAST;
    if (aAtLeast == bAtLeast) {
      return true;
    }
    return aAtLeast ? longest(b).compareTo(shortest(a)) < 0 : longest(a).compareTo(shortest(b)) < 0;
  }

  /**
   * Whether a usual length of time lies beyond a bound: an average says nothing of an exact one.
   */
  static boolean isBeyond(Value.Duration mean, Value.Duration bound) {
    return switch (bound.bound()) {
      case AT_MOST -> shortest(mean).compareTo(longest(bound)) > 0;
      case AT_LEAST -> longest(mean).compareTo(shortest(bound)) < 0;
      case EXACTLY -> false;
    };
  }

  /** Whether one length of time is longer than another, however either is counted. */
  static boolean isLonger(Value.Duration one, Value.Duration other) {
    return shortest(one).compareTo(longest(other)) > 0;
  }

  /** Whether two ranges of percentages exclude each other, the printed precision allowed for. */
  static boolean disagree(
      @Nullable BigDecimal min1,
      @Nullable BigDecimal max1,
      @Nullable BigDecimal min2,
      @Nullable BigDecimal max2) {
    return !meet(low(min1), high(max1), low(min2), high(max2));
  }

  /**
   * Whether two dates disagree. A date that is the end of a month or a year may stand for the whole
   * of it, where only that was printed.
   */
  static boolean disagree(@Nullable LocalDate a, @Nullable LocalDate b) {
    return a != null && b != null && !covers(a, b) && !covers(b, a);
  }

  private static boolean covers(LocalDate end, LocalDate date) {
    if (end.equals(date)) {
      return true;
    }
    boolean sameYear = end.getYear() == date.getYear();
    return sameYear
        && (end.getDayOfYear() == end.lengthOfYear()
            || (YearMonth.from(end).equals(YearMonth.from(date))
                && end.getDayOfMonth() == end.lengthOfMonth()));
  }

  /** The value as a sentence prints it: {@code at least 36 months}. */
  static Bilingual printed(Value.Duration d) {
    String n = d.most() == null ? plain(d.amount()) : plain(d.amount()) + "–" + plain(d.most());
    String unit = d.unit().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    String en = n.equals("1") ? n + " " + unit.substring(0, unit.length() - 1) : n + " " + unit;
    String zh = n + ' ' + zh(d.unit());
    return switch (d.bound()) {
      case EXACTLY -> new Bilingual(zh, en);
      case AT_LEAST -> new Bilingual("至少 " + zh, "at least " + en);
      case AT_MOST -> new Bilingual("至多 " + zh, "at most " + en);
    };
  }

  /** A range of percentages as a sentence prints it. */
  static Bilingual printed(@Nullable BigDecimal min, @Nullable BigDecimal max) {
    if (min != null && max != null) {
      String low = plain(min);
      String high = plain(max);
      return Bilingual.same(low.equals(high) ? low + "%" : low + "%–" + high + "%");
    } else if (min != null) {
      return new Bilingual("至少 " + plain(min) + "%", "at least " + plain(min) + "%");
    } else if (max != null) {
      return new Bilingual("至多 " + plain(max) + "%", "at most " + plain(max) + "%");
    }
    return new Bilingual("未写明的比例", "a share that is not stated");
  }

  static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  private static String zh(Value.DurationUnit unit) {
    return switch (unit) {
      case MINUTES -> "分钟";
      case HOURS -> "小时";
      case DAYS -> "天";
      case WORKING_DAYS -> "个工作日";
      case WEEKS -> "周";
      case MONTHS -> "个月";
      case YEARS -> "年";
    };
  }

  /** The fewest hours that the amount can mean: a month may have 28 days. */
  private static BigDecimal shortest(Value.Duration d) {
    return switch (d.unit()) {
      case MINUTES -> d.amount().divide(BigDecimal.valueOf(60), MathContext.DECIMAL64);
      case HOURS -> d.amount();
      case DAYS, WORKING_DAYS -> hours(d, "1");
      case WEEKS -> hours(d, "7");
      case MONTHS -> wholeYears(d, "28", "30.41");
      case YEARS -> hours(d, "365");
    };
  }

  /**
   * The most hours that the amount can mean; working days leave out week-ends and a holiday week.
   */
  private static BigDecimal longest(Value.Duration stated) {
    Value.Duration d =
        stated.most() == null
            ? stated
            : new Value.Duration(stated.most(), stated.unit(), stated.bound());
    return switch (d.unit()) {
      case MINUTES -> d.amount().divide(BigDecimal.valueOf(60), MathContext.DECIMAL64);
      case HOURS -> d.amount();
      case DAYS -> hours(d, "1");
      case WORKING_DAYS -> hours(d, "1.4").add(BigDecimal.valueOf(9 * 24L));
      case WEEKS -> hours(d, "7");
      case MONTHS -> wholeYears(d, "31", "30.5");
      case YEARS -> hours(d, "366");
    };
  }

  /** From a year on, months even out. */
  private static BigDecimal wholeYears(Value.Duration d, String few, String many) {
    return hours(d, d.amount().compareTo(BigDecimal.valueOf(12)) < 0 ? few : many);
  }

  private static BigDecimal hours(Value.Duration d, String days) {
    return d.amount()
        .multiply(new BigDecimal(days))
        .multiply(BigDecimal.valueOf(ChronoUnit.DAYS.getDuration().toHours()));
  }

  private static boolean meet(
      BigDecimal low1, BigDecimal high1, BigDecimal low2, BigDecimal high2) {
    return low1.compareTo(high2) <= 0 && low2.compareTo(high1) <= 0;
  }

  private static BigDecimal low(@Nullable BigDecimal min) {
    return min == null ? BigDecimal.ZERO : min.subtract(rounding(min));
  }

  private static BigDecimal high(@Nullable BigDecimal max) {
    return max == null ? HUNDRED : max.add(rounding(max));
  }

  /** Half a unit of the last printed place: 33% may be 33.33%. */
  private static BigDecimal rounding(BigDecimal printed) {
    return HALF.movePointLeft(Math.max(printed.scale(), 0));
  }
}
