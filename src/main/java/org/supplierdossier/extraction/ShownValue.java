package org.supplierdossier.extraction;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.evidence.Value;

/** Writes values in the short form of the examples of rules and of labels. */
public final class ShownValue {
  private ShownValue() {}

  /**
   * A value as the examples of rules write it: {@code 5%}, {@code >=5%}, {@code 25%..50%}, {@code
   * <=72 hours}, {@code 3..4 months}, {@code 2026-03-31}, {@code 1200000 CNY}, {@code DE}, {@code
   * yes}, {@code holder|held|60%}.
   */
  public static String of(Value value) {
    if (value instanceof Value.Percentage p) {
      return range(p.min(), p.max());
    } else if (value instanceof Value.Duration d) {
      return bound(d.bound())
          + d.amount().toPlainString()
          + (d.most() == null ? "" : ".." + d.most().toPlainString())
          + " "
          + d.unit().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    } else if (value instanceof Value.Date d) {
      return d.date().toString();
    } else if (value instanceof Value.Money m) {
      return m.amount().toPlainString() + " " + m.currency();
    } else if (value instanceof Value.Count c) {
      return c.number().toPlainString() + " " + c.of();
    } else if (value instanceof Value.Country c) {
      return c.code();
    } else if (value instanceof Value.YesNo y) {
      return y.yes() ? "yes" : "no";
    } else if (value instanceof Value.Text t) {
      return t.text();
    } else if (value instanceof Value.Interest i) {
      return String.join(
          "|", List.of(i.holder(), i.held() == null ? "" : i.held(), range(i.min(), i.max())));
    }
    return value.toString();
  }

  private static String range(@Nullable BigDecimal min, @Nullable BigDecimal max) {
    if (min == null) {
      return max == null ? "" : "<=" + max.toPlainString() + "%";
    } else if (max == null) {
      return ">=" + min.toPlainString() + "%";
    }
    return min.compareTo(max) == 0
        ? min.toPlainString() + "%"
        : min.toPlainString() + "%.." + max.toPlainString() + "%";
  }

  private static String bound(Value.Bound bound) {
    return switch (bound) {
      case EXACTLY -> "";
      case AT_LEAST -> ">=";
      case AT_MOST -> "<=";
    };
  }
}
