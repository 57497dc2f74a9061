package org.supplierdossier.csv;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.screening.Watchlist;

/** Dates as watchlists and their file names write them. */
final class WatchlistDates {
  private static final Pattern YEAR_FIRST =
      Pattern.compile(
          "(?:^|[^0-9])((?:19|20)[0-9]{2})([-/.年_]?)([0-9]{1,2})([-/.月_]?)([0-9]{1,2})(?:[^0-9]|$)");
  private static final Pattern MONTH_FIRST =
      Pattern.compile("^([0-9]{1,2})/([0-9]{1,2})/((?:19|20)[0-9]{2})$");

  private WatchlistDates() {}

  /** The first date in a text, year first or as 12/31/2026; null where there is none. */
  static @Nullable LocalDate in(@Nullable String text) {
    if (text == null) {
      return null;
    }
    Matcher american = MONTH_FIRST.matcher(text.strip());
    if (american.find()) {
      return date(american.group(3), american.group(1), american.group(2));
    }
    Matcher iso = YEAR_FIRST.matcher(text);
    return iso.find() ? date(iso.group(1), iso.group(3), iso.group(5)) : null;
  }

  /** The newest day on which an entry was listed, else the date in the file's name, else null. */
  static @Nullable LocalDate newest(Collection<Watchlist.Entry> entries, String file) {
    LocalDate newest =
        entries.stream()
            .map(e -> in(e.listedOn()))
            .filter(Objects::nonNull)
            .max(Comparator.naturalOrder())
            .orElse(null);
    return newest == null ? in(file) : newest;
  }

  private static @Nullable LocalDate date(
      @Nullable String year, @Nullable String month, @Nullable String day) {
    if (year == null || month == null || day == null) {
      return null;
    }
    try {
      return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    } catch (DateTimeException e) {
      return null;
    }
  }
}
