package org.supplierdossier.evaluation;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.evidence.Value;
import org.supplierdossier.extraction.ShownValue;

/**
 * A value as a person labels it: {@code 12 months}, {@code >=5 year}, {@code RTO 4 hour}, {@code
 * 55%}, {@code 2028-05}, {@code DE}. A value agrees where it is the same amount in any unit of the
 * same kind, whether or not the label repeats its bound, or begins with the same date, or is
 * written the same.
 */
final class LabelledValue {
  private static final Pattern AMOUNT =
      Pattern.compile("(?:^|[\\s=<>])(\\d[\\d,]*(?:\\.\\d+)?)\\s*(%|[a-z]+(?: days?)?)?");
  private static final Pattern DAY = Pattern.compile("\\d{4}(?:-\\d{2}){1,2}");

  /** Units and how many of the smallest of their kind they are. */
  private static final Map<String, Amount> UNITS =
      Map.of(
          "minute", new Amount("minute", BigDecimal.ONE),
          "hour", new Amount("minute", BigDecimal.valueOf(60)),
          "day", new Amount("day", BigDecimal.ONE),
          "week", new Amount("day", BigDecimal.valueOf(7)),
          "working day", new Amount("working day", BigDecimal.ONE),
          "month", new Amount("month", BigDecimal.ONE),
          "quarter", new Amount("month", BigDecimal.valueOf(3)),
          "year", new Amount("month", BigDecimal.valueOf(12)));

  private final String label;
  private final @Nullable Amount amount;

  LabelledValue(String label) {
    this.label = label.strip();
    Matcher found = AMOUNT.matcher(this.label.toLowerCase(Locale.ROOT));
    this.amount = found.find() ? amount(found.group(1).replace(",", ""), found.group(2)) : null;
  }

  boolean agrees(Value value) {
    String shown = ShownValue.of(value);
    if (shown.equalsIgnoreCase(label)) {
      return true;
    }
    if (DAY.matcher(label).matches()) {
      return shown.startsWith(label);
    }
    return amount != null
        && amounts(value).anyMatch(a -> a.unit.equals(amount.unit) && a.same(amount));
  }

  private static Stream<Amount> amounts(Value value) {
    if (value instanceof Value.Duration d) {
      String unit = d.unit().name().toLowerCase(Locale.ROOT).replace('_', ' ');
      return Stream.of(amount(d.amount().toPlainString(), unit));
    } else if (value instanceof Value.Percentage p) {
      return percentages(p.min(), p.max());
    } else if (value instanceof Value.Interest i) {
      return percentages(i.min(), i.max());
    } else if (value instanceof Value.Money m) {
      return Stream.of(new Amount(m.currency().toLowerCase(Locale.ROOT), m.amount()));
    }
    return Stream.empty();
  }

  private static Stream<Amount> percentages(@Nullable BigDecimal min, @Nullable BigDecimal max) {
    return Stream.of(min, max).filter(Objects::nonNull).map(p -> new Amount("%", p));
  }

  private static Amount amount(String number, @Nullable String unit) {
    String one =
        unit == null ? "" : unit.endsWith("s") ? unit.substring(0, unit.length() - 1) : unit;
    Amount known = UNITS.getOrDefault(one, new Amount(one, BigDecimal.ONE));
    return new Amount(known.unit, known.count.multiply(new BigDecimal(number)));
  }

  private record Amount(String unit, BigDecimal count) {
    boolean same(Amount other) {
      return count.compareTo(other.count) == 0;
    }
  }
}
