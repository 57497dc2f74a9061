package org.supplierdossier.extraction;

import com.google.re2j.Pattern;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.evidence.Value;
import org.supplierdossier.evidence.Value.Bound;

/** Finds percentages and ranges of them in folded text: 不低于5%, 百分之五, 三成, 25 per cent. */
final class Percentages {
  private static final String NUMBER = "(?:" + Numerals.FIGURES + "|[0-9]{1,3},[0-9]{1,2})";
  private static final String SIGN =
      " ?(?:%|‰|per ?cent\\b|percentage points?\\b|个百分点|per mille?\\b|permille\\b|bps?\\b|basis points?\\b|个?基点)";

  private static final GuardedPattern PERCENT =
      GuardedPattern.compile(
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

  /** Tenths: 三成, 九成以上, 一成二, 七八成. */
  private static final GuardedPattern TENTHS =
      GuardedPattern.compile(
          "([一二两三四五六七八九])(?:([一二两三四五六七八九])成|至([一二两三四五六七八九])成|成([一二三四五六七八九半])?)(?:[^为立本分员果功交熟套组不年]|$)");

  /** A range that is stated as two bounds: 不低于25%、不超过50%; at least 25% but no more than 50%. */
  private static final Pattern BETWEEN =
      Pattern.compile(
          "^[ ,、;]{0,2}(?:且|但|并|及|而|but |and )?(?:不超过|不高于|最高不超过|低于|不足|小于|no more than |not more than |not exceeding |less than |below |up to |under )$");

  /** Shares in words, of which only the plain ones are read. */
  private static final GuardedPattern FRACTION =
      GuardedPattern.compile(
          "\\b(?:(?:about|roughly|nearly|almost|some|over|more than|less than) )?(?:(a|one)[ -](half|third|quarter|fifth|tenth)|(two)[ -]thirds|(three)[ -]quarters|(half))\\b of (?:our|the|its|all|these|those|annual|total)\\b");

  private static final Pattern DECIMAL_COMMA = Pattern.compile("[0-9]{1,3},[0-9]{1,2}");

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Percentages() {}

  static List<Located> in(String text) {
    List<Located> found = new ArrayList<>();
    Finding matcher = PERCENT.in(text);
    while (matcher.find()) {
      Span span = new Span(matcher.start(), matcher.end());
      Value.Percentage value =
          matcher.group(4) == null ? inFigures(text, matcher, span) : inWords(text, matcher, span);
      if (value != null) {
        found.add(new Located(span, value));
      }
    }
    for (Finding m = TENTHS.in(text); m.find(); ) {
      found.add(tenths(text, m));
    }
    for (Finding m = FRACTION.in(text); m.find(); ) {
      Span span = new Span(m.start(), m.end());
      Value.Percentage value = bounded(fraction(m), Bounds.of(text, span));
      if (value != null) {
        found.add(new Located(span, value));
      }
    }
    found.sort(Comparator.comparingInt(l -> l.span().start()));
    return joined(text, found);
  }

  private static Located tenths(String text, Finding m) {
    String upper = m.group(2) == null ? m.group(3) : m.group(2);
    if (upper != null) {
      Span span = new Span(m.start(), Math.max(m.end(2), m.end(3)) + 1);
      return new Located(span, new Value.Percentage(ten(m.word(1)), ten(upper)));
    }
    String tenth = m.group(4);
    Span span = new Span(m.start(), tenth == null ? m.end(1) + 1 : m.end(4));
    BigDecimal more =
        tenth == null
            ? BigDecimal.ZERO
            : tenth.equals("半") ? BigDecimal.valueOf(5) : ten(tenth).movePointLeft(1);
    BigDecimal share = plain(ten(m.word(1)).add(more));
    Value.Percentage value = bounded(share, Bounds.of(text, span));
    return new Located(span, value == null ? new Value.Percentage(share, share) : value);
  }

  private static BigDecimal ten(String digit) {
    BigDecimal read = Numerals.read(digit);
    return read == null ? BigDecimal.ZERO : read.multiply(BigDecimal.TEN);
  }

  private static BigDecimal fraction(Finding m) {
    if (m.group(3) != null) {
      return new BigDecimal("66.7");
    } else if (m.group(4) != null) {
      return BigDecimal.valueOf(75);
    } else if (m.group(5) != null) {
      return BigDecimal.valueOf(50);
    }
    return switch (String.valueOf(m.group(2))) {
      case "third" -> new BigDecimal("33.3");
      case "quarter" -> BigDecimal.valueOf(25);
      case "fifth" -> BigDecimal.valueOf(20);
      case "tenth" -> BigDecimal.TEN;
      default -> BigDecimal.valueOf(50);
    };
  }

  /** Two bounds of one share as one range. */
  private static List<Located> joined(String text, List<Located> found) {
    List<Located> all = new ArrayList<>();
    for (Located next : found) {
      Located last = all.isEmpty() ? null : all.get(all.size() - 1);
      if (last != null
          && last.value() instanceof Value.Percentage low
          && next.value() instanceof Value.Percentage high
          && low.min() != null
          && low.max() == null
          && high.min() == null
          && last.span().end() <= next.span().start()
          && BETWEEN.matcher(text.substring(last.span().end(), next.span().start())).find()) {
        all.set(
            all.size() - 1,
            new Located(
                new Span(last.span().start(), next.span().end()),
                new Value.Percentage(low.min(), high.max())));
      } else {
        all.add(next);
      }
    }
    return all;
  }

  /** By how many places a unit is smaller than one in a hundred. */
  private static int places(String sign) {
    if (sign.contains("‰") || sign.contains("mill")) {
      return 1;
    }
    return sign.contains("bp") || sign.contains("basis") || sign.contains("基点") ? 2 : 0;
  }

  private static Value.@Nullable Percentage inFigures(String text, Finding matcher, Span span) {
    BigDecimal high = read(matcher.word(2));
    int places = places(matcher.word(3));
    if (high != null) {
      high = high.movePointLeft(places);
    }
    String first = matcher.group(1);
    if (first == null || !isRange(text, span, matcher)) {
      return bounded(high, Bounds.of(text, new Span(matcher.start(2), span.end())));
    }
    BigDecimal low = read(first);
    low = low == null ? null : low.movePointLeft(places);
    return low == null || high == null || low.compareTo(high) > 0
        ? bounded(high, Bound.EXACTLY)
        : new Value.Percentage(plain(low), plain(high));
  }

  /** The number, also with a decimal comma: 12,5 %. */
  private static @Nullable BigDecimal read(String figures) {
    return Numerals.read(
        DECIMAL_COMMA.matcher(figures).matches() ? figures.replace(',', '.') : figures);
  }

  /** "5% and 7%" is a range after "between" only. */
  private static boolean isRange(String text, Span span, Finding matcher) {
    String between = text.substring(matcher.end(1), matcher.start(2));
    return !(between.contains("and") || between.contains("和"))
        || text.substring(0, span.start()).endsWith("between ");
  }

  private static Value.@Nullable Percentage inWords(String text, Finding matcher, Span span) {
    String[] parts = matcher.word(5).split("点", 2);
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
        switch (matcher.word(4)) {
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
