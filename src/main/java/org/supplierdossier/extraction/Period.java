package org.supplierdossier.extraction;

import java.time.LocalDate;
import java.util.List;
import org.supplierdossier.evidence.Value;

/** How exact a printed date is; what starts in a month starts on its first day. */
enum Period {
  DAY,
  MONTH,
  QUARTER,
  HALF,
  YEAR;

  private static final Marker HAS_DAY = Marker.of("[日号]", "[-/.][0-9]+[-/.]");
  private static final Marker IN_WORDS = Marker.of("[a-z]{3}");
  private static final Marker NUMBERS = Marker.of("[0-9]+");

  private static final Marker MONTH_NAME = Marker.of("^(?:" + Dates.MONTHS + ")\\b");

  /** So many characters at most stand between the two dates of a range. */
  private static final int LONGEST_LINK = 14;

  /** What starts in a month starts on its first day: 自2020年1月起, from March 2021 to May 2022. */
  private static final Marker STARTS_BEFORE =
      Marker.of(
          "(?:自|从|由|始于)$",
          "\\b(?:from|starting(?: in| from)?|beginning(?: in| from)?|commencing(?: in| from)?|effective(?: from| as of)?|valid (?:from|since)) $");

  private static final Marker STARTS_AFTER =
      Marker.of("^(?:起|开始|以来)", "^ ?(?:至|到|~|—|–|-|to |through |until )");

  /** The same with its first day where something starts in a month, quarter or year. */
  static Located started(List<Located> found, int i, String text) {
    Located located = found.get(i);
    Span span = located.span();
    Period period = Period.of(text.substring(span.start(), span.end()));
    if (period == Period.DAY || !(located.value() instanceof Value.Date last)) {
      return located;
    }
    String after = text.substring(span.end());
    boolean ranges =
        i + 1 < found.size()
            && found.get(i + 1).span().start() - span.end() <= LONGEST_LINK
            && STARTS_AFTER.occursIn(after);
    boolean starts =
        ranges || after.startsWith("起") || STARTS_BEFORE.occursIn(text.substring(0, span.start()));
    return starts ? new Located(span, new Value.Date(period.first(last.date()))) : located;
  }

  private static Period of(String printed) {
    if (printed.contains("季") || printed.contains("quarter") || printed.indexOf('q') >= 0) {
      return QUARTER;
    } else if (printed.contains("半年") || printed.contains("half") || printed.startsWith("h")) {
      return HALF;
    } else if (HAS_DAY.occursIn(printed)) {
      return DAY;
    } else if (printed.indexOf('月') >= 0) {
      return MONTH;
    }
    int numbers = NUMBERS.in(printed).size();
    boolean words = IN_WORDS.occursIn(printed);
    if (printed.indexOf('年') >= 0 || numbers == 1) {
      return words && MONTH_NAME.occursIn(printed) ? MONTH : YEAR;
    }
    return words ? DAY : MONTH;
  }

  private LocalDate first(LocalDate last) {
    return switch (this) {
      case DAY -> last;
      case MONTH -> last.withDayOfMonth(1);
      case QUARTER -> last.withDayOfMonth(1).minusMonths(2);
      case HALF -> last.withDayOfMonth(1).minusMonths(5);
      case YEAR -> last.withDayOfYear(1);
    };
  }
}
