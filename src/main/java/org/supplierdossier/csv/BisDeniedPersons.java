package org.supplierdossier.csv;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.csv.CsvTable.Row;
import org.supplierdossier.problem.Problems;
import org.supplierdossier.screening.Watchlist;

/**
 * The Denied Persons List of the US Bureau of Industry and Security: tab-separated, with a header.
 * It has no ids and one row for each address, so that an entry is a name and the day its order took
 * effect.
 */
final class BisDeniedPersons {
  private static final String NAME = "BIS Denied Persons List";

  private BisDeniedPersons() {}

  static boolean is(WatchlistFile file) {
    int end = file.text().indexOf('\n');
    String header =
        (end < 0 ? file.text() : file.text().substring(0, end)).toLowerCase(Locale.ROOT);
    return header.contains("\t")
        && header.contains("name")
        && header.contains("effective_date")
        && header.contains("fr_citation");
  }

  static Watchlist list(WatchlistFile file, Problems problems) throws IOException {
    List<Row> rows =
        CsvTable.of(
                file.shownAs(),
                CsvTable.lines(file.text(), CSVFormat.TDF),
                List.of("name", "effective_date"),
                problems)
            .map(CsvTable::rows)
            .orElse(List.of());
    Map<String, Watchlist.Entry> entries = new LinkedHashMap<>();
    for (Row row : rows) {
      String name = row.get("name");
      if (name != null) {
        LocalDate since = WatchlistDates.in(row.get("effective_date"));
        String id = name + " " + Objects.requireNonNullElse(since, "");
        entries.putIfAbsent(
            id.strip(),
            new Watchlist.Entry(
                id.strip(),
                List.of(name),
                null,
                "Denied Persons",
                row.get("country"),
                since == null ? null : since.toString(),
                row.get("fr_citation")));
      }
    }
    return new Watchlist(
        NAME, file.file(), file.sha256(), updated(rows, file), List.copyOf(entries.values()));
  }

  private static @Nullable LocalDate updated(List<Row> rows, WatchlistFile file) {
    LocalDate newest =
        rows.stream()
            .map(r -> WatchlistDates.in(r.get("last_update")))
            .filter(Objects::nonNull)
            .max(Comparator.naturalOrder())
            .orElse(null);
    return newest == null ? WatchlistDates.in(file.file()) : newest;
  }
}
