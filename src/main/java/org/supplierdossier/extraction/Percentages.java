package org.supplierdossier.extraction;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.evidence.Value;
import org.supplierdossier.evidence.Value.Bound;

/** Finds percentages and ranges of them in folded text: 不低于5%, 百分之五, 25 per cent. */
final class Percentages {
  private static final String NUMBER = "(?:" + Numerals.FIGURES + ")";
  private static final String SIGN = " ?(?:%|‰|per ?cent\\b|percentage points?\\b|个百分点)";

  private static final Pattern PERCENT =
      Pattern.compile(
          "(?:("
              + NUMBER
              + ")(?:"
              + SIGN
              + ")? ?(?:-|~|to|and|至|到|和) ?)?("
              + NUMBER
              + ")("
              + SIGN
              + ")|([百千万])分之("
              + Numerals.CHINESE
              + "(?:点"
              + Numerals.CHINESE
              + ")?|"
              + NUMBER
              + ")");

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Percentages() {}

  static List<Located> in(String text) {
    List<Located> found = new ArrayList<>();
    Matcher matcher = PERCENT.matcher(text);
    while (matcher.find()) {
      Span span = new Span(matcher.start(), matcher.end());
      Value.Percentage value =
          matcher.group(4) == null ? inFigures(text, matcher, span) : inWords(text, matcher, span);
      if (value != null) {
        found.add(new Located(span, value));
      }
    }
    return found;
  }

  private static Value.@Nullable Percentage inFigures(String text, Matcher matcher, Span span) {
    BigDecimal high = Numerals.read(matcher.group(2));
    if (high != null && matcher.group(3).contains("‰")) {
      high = high.movePointLeft(1);
    }
    String first = matcher.group(1);
    if (first == null || !isRange(text, span, matcher)) {
      return bounded(high, Bounds.of(text, new Span(matcher.start(2), span.end())));
    }
    BigDecimal low = Numerals.read(first);
    return low == null || high == null || low.compareTo(high) > 0
        ? bounded(high, Bound.EXACTLY)
        : new Value.Percentage(plain(low), plain(high));
  }

  /** "5% and 7%" is a range after "between" only. */
  private static boolean isRange(String text, Span span, Matcher matcher) {
    String between = text.substring(matcher.end(1), matcher.start(2));
    return !(between.contains("and") || between.contains("和"))
        || text.substring(0, span.start()).endsWith("between ");
  }

  private static Value.@Nullable Percentage inWords(String text, Matcher matcher, Span span) {
    String[] parts = matcher.group(5).split("点", 2);
    BigDecimal number = Numerals.read(parts[0]);
    if (number == null) {
      return null;
    }
    if (parts.length == 2) {
      StringBuilder digits = new StringBuilder("0.");
      for (int i = 0; i < parts[1].length(); i++) {
        BigDecimal digit = Numerals.read(parts[1].substring(i, i + 1));
        digits.append(digit == null ? "0" : digit.toPlainString());
      }
      number = number.add(new BigDecimal(digits.toString()));
    }
    int shift =
        switch (matcher.group(4)) {
          case "千" -> 1;
          case "万" -> 2;
          default -> 0;
        };
    return bounded(number.movePointLeft(shift), Bounds.of(text, span));
  }

  private static Value.@Nullable Percentage bounded(@Nullable BigDecimal number, Bound bound) {
    if (number == null || number.compareTo(HUNDRED.multiply(HUNDRED)) > 0) {
      return null;
    }
    BigDecimal plain = plain(number);
    return switch (bound) {
      case EXACTLY -> new Value.Percentage(plain, plain);
      case AT_LEAST -> new Value.Percentage(plain, null);
      case AT_MOST -> new Value.Percentage(null, plain);
    };
  }

  static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
