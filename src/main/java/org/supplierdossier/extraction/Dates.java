package org.supplierdossier.extraction;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.evidence.Value;

/**
 * Finds calendar dates in folded text; a month or a year alone stands for its last day, and where
 * something starts in it for its first. A date in figures that could be day first or month first is
 * left alone, and so is a fiscal year, which ends when its company says.
 */
final class Dates {
  static final String MONTHS =
      "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";
  private static final String SHORT = "janfebmaraprmayjunjulaugsepoctnovdec";
  private static final String YEAR = "((?:19|20)[0-9]{2})";
  private static final String HAN = "[〇○零一二三四五六七八九十]";

  private static final GuardedPattern CHINESE =
      GuardedPattern.compile(
          "((?:19|20)[0-9]{2}|[一二][〇○零一二三四五六七八九]{3})年(?:第?([1-4一二三四])季度|(上|下)半年|(?:(?:1[0-2]|0?[1-9])月?[-~至到—–])?(1[0-2]|0?[1-9]|"
              + HAN
              + "{1,2})月(?:份|(3[01]|[12][0-9]|0?[1-9]|"
              + HAN
              + "{1,3})[日号])?)?(?:底|末)?");
  private static final GuardedPattern FIGURES =
      GuardedPattern.compile(
          "\\b" + YEAR + "[-/.](1[0-2]|0?[1-9])[-/.](3[01]|[12][0-9]|0?[1-9])\\b");
  private static final GuardedPattern DAY_FIRST =
      GuardedPattern.compile(
          "\\b([0-3]?[0-9])(?:st|nd|rd|th)?(?: day)?(?: of)? ("
              + MONTHS
              + ")\\b\\.?,? "
              + YEAR
              + "\\b");
  private static final GuardedPattern MONTH_FIRST =
      GuardedPattern.compile(
          "\\b(" + MONTHS + ")\\b\\.? (?:([0-3]?[0-9])(?:st|nd|rd|th)?,? )?" + YEAR + "\\b");
  private static final GuardedPattern SLASHES =
      GuardedPattern.compile("\\b([0-3]?[0-9])[/.]([0-3]?[0-9])[/.]" + YEAR + "\\b");
  private static final GuardedPattern QUARTER =
      GuardedPattern.compile("\\b([qh])([1-4])[ /,-]*" + YEAR + "\\b");
  private static final GuardedPattern QUARTER_LAST =
      GuardedPattern.compile("\\b" + YEAR + "[ /,-]*([qh])([1-4])\\b");
  private static final GuardedPattern PART_IN_WORDS =
      GuardedPattern.compile(
          "\\b(first|second|third|fourth|last|1st|2nd|3rd|4th) (quarter|half) (?:of )?(?:the year )?"
              + YEAR
              + "\\b");

  /** A month in figures; only beside words for a time, since papers are numbered so, too. */
  private static final GuardedPattern MONTH_OF_YEAR =
      GuardedPattern.compile("(0[1-9]|1[0-2])[/.]" + YEAR);

  private static final GuardedPattern YEAR_AND_MONTH =
      GuardedPattern.compile(YEAR + "[-/.](0[1-9]|1[0-2])");

  private static final Marker TIME_BEFORE =
      Marker.of(
          "(?:\\b(?:from|until|till|to|through|since|by|before|after|in|valid|effective|expir\\w+|end date|start date|date)|月份|日期|有效期|至|到|自|从|于|截至|截止|(?:1[0-2]|0[1-9])[/.](?:19|20)[0-9]{2} ?[-~–—]|(?:19|20)[0-9]{2}[-/.](?:1[0-2]|0[1-9]) ?[-~–—])(?: is|为|限)?[: ]{0,2}$");

  private static final Marker UP_TO_MONTH =
      Marker.of(
          "^ ?[-~](?:(?:19|20)[0-9]{2}[-/.](?:1[0-2]|0[1-9])|(?:1[0-2]|0[1-9])[/.](?:19|20))");

  private static final GuardedPattern YEAR_ALONE =
      GuardedPattern.compile(
          "\\b(?:in|by|until|through|during|since|end of|before|after) (?:the end of |late |early |mid-? ?)?"
              + YEAR
              + "\\b(?:[^-/:.0-9]|[-.]?$|\\. )");

  private Dates() {}

  static List<Located> in(String text) {
    List<Located> found = new ArrayList<>();
    if (!text.contains("19") && !text.contains("20") && text.indexOf('年') < 0) {
      return found; // every date here has a year
    }
    for (Finding m = CHINESE.in(text); m.find(); ) {
      add(found, m, chinese(m));
    }
    for (Finding m = FIGURES.in(text); m.find(); ) {
      add(found, m, date(number(m.group(1)), number(m.group(2)), number(m.group(3))));
    }
    for (Finding m = DAY_FIRST.in(text); m.find(); ) {
      add(found, m, date(number(m.group(3)), month(m.word(2)), number(m.group(1))));
    }
    for (Finding m = MONTH_FIRST.in(text); m.find(); ) {
      add(found, m, date(number(m.group(3)), month(m.word(1)), number(m.group(2))));
    }
    for (Finding m = SLASHES.in(text); m.find(); ) {
      add(found, m, slashes(number(m.group(1)), number(m.group(2)), number(m.group(3))));
    }
    for (Finding m = QUARTER.in(text); m.find(); ) {
      add(found, m, part(number(m.group(3)), m.word(1), number(m.group(2))));
    }
    for (Finding m = QUARTER_LAST.in(text); m.find(); ) {
      add(found, m, part(number(m.group(1)), m.word(2), number(m.group(3))));
    }
    for (Finding m = PART_IN_WORDS.in(text); m.find(); ) {
      add(found, m, part(number(m.group(3)), m.word(2), which(m.word(1), m.word(2))));
    }
    for (Finding m = MONTH_OF_YEAR.in(text); m.find(); ) {
      addTimed(found, text, m, date(number(m.group(2)), number(m.group(1)), 0));
    }
    for (Finding m = YEAR_AND_MONTH.in(text); m.find(); ) {
      addTimed(found, text, m, date(number(m.group(1)), number(m.group(2)), 0));
    }
    for (Finding m = YEAR_ALONE.in(text); m.find(); ) {
      add(found, m, date(number(m.group(1)), 0, 0));
    }
    found.sort((a, b) -> Integer.compare(a.span().start(), b.span().start()));
    for (int i = 0; i < found.size(); i++) {
      found.set(i, Period.started(found, i, text));
    }
    return found;
  }

  /** The first date in a text as printed, or null. */
  static @Nullable LocalDate first(String printed) {
    List<Located> all = in(FoldedText.of(printed).text());
    return !all.isEmpty() && all.get(0).value() instanceof Value.Date d ? d.date() : null;
  }

  private static void add(List<Located> found, Finding matcher, @Nullable LocalDate date) {
    Span span = new Span(matcher.start(), matcher.end());
    if (date != null && found.stream().noneMatch(f -> f.span().overlaps(span))) {
      found.add(new Located(span, new Value.Date(date)));
    }
  }

  private static void addTimed(
      List<Located> found, String text, Finding m, @Nullable LocalDate date) {
    boolean alone = m.start() == 0 && m.end() == text.length() && text.indexOf('.') < 0;
    boolean longer = m.end() < text.length() && "/-.0123456789".indexOf(text.charAt(m.end())) >= 0;
    boolean cut =
        longer
            && m.end() + 1 < text.length()
            && isDigit(text.charAt(m.end() + 1))
            && !UP_TO_MONTH.occursIn(text.substring(m.end()));
    if (alone || (!cut && TIME_BEFORE.occursIn(text.substring(0, m.start())))) {
      add(found, m, date);
    }
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static @Nullable LocalDate chinese(Finding m) {
    int year = number(m.group(1));
    if (m.group(2) != null) {
      return date(year, number(m.group(2)) * 3, 0);
    }
    if (m.group(3) != null) {
      return date(year, m.group(3).equals("上") ? 6 : 12, 0);
    }
    return date(year, number(m.group(4)), number(m.group(5)));
  }

  /** The last day of a quarter or of a half; null for a half that there is not. */
  private static @Nullable LocalDate part(int year, String kind, int number) {
    boolean half = kind.startsWith("h");
    return half && number > 2 ? null : date(year, number * (half ? 6 : 3), 0);
  }

  private static int which(String word, String kind) {
    return switch (word) {
      case "first", "1st" -> 1;
      case "second", "2nd" -> 2;
      case "third", "3rd" -> 3;
      case "last" -> kind.equals("half") ? 2 : 4;
      default -> 4;
    };
  }

  private static @Nullable LocalDate slashes(int one, int two, int year) {
    if (one > 12) {
      return date(year, two, one);
    }
    return two > 12 || one == two ? date(year, one, two) : null;
  }

  /** The day; the last one of the month or year where day or month is 0. */
  private static @Nullable LocalDate date(int year, int month, int day) {
    if (year < 1900 || year > 2199 || month > 12) {
      return null;
    }
    YearMonth of = YearMonth.of(year, month == 0 ? 12 : month);
    if (day == 0) {
      return of.atEndOfMonth();
    }
    return day <= of.lengthOfMonth() ? of.atDay(day) : null;
  }

  private static int month(String name) {
    return SHORT.indexOf(name.substring(0, 3)) / 3 + 1;
  }

  private static int number(@Nullable String text) {
    BigDecimal number = text == null ? null : Numerals.read(text);
    return number == null ? 0 : number.intValue();
  }
}
