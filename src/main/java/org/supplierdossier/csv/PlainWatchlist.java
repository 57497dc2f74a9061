package org.supplierdossier.csv;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.supplierdossier.csv.CsvTable.Row;
import org.supplierdossier.problem.Problems;
import org.supplierdossier.screening.Watchlist;

/**
 * Watchlists as plain CSV with a header: {@code
 * id,name,name_zh,aliases,type,list,program,country,listed_on,source}, in any order; aliases with
 * semicolons between. A file may hold several lists, told apart by the column {@code list}.
 */
final class PlainWatchlist {
  private static final Set<String> NAME_COLUMNS = Set.of("name", "name_zh");
  private static final Set<String> COLUMNS =
      Set.of("id", "aliases", "type", "list", "program", "country", "listed_on", "source");

  private PlainWatchlist() {}

  /** Whether the first line is such a header: a name, and one more of the columns. */
  static boolean is(WatchlistFile file) {
    if (file.lines().isEmpty()) {
      return false;
    }
    List<String> header =
        file.lines().get(0).cells().stream().map(c -> c.strip().toLowerCase(Locale.ROOT)).toList();
    return header.stream().anyMatch(NAME_COLUMNS::contains)
        && header.stream().anyMatch(COLUMNS::contains);
  }

  /** The lists of a file, sorted by name; a row without a name is reported and left out. */
  static List<Watchlist> lists(WatchlistFile file, Problems problems) {
    Optional<CsvTable> table = CsvTable.of(file.shownAs(), file.lines(), List.of(), problems);
    Map<String, List<Watchlist.Entry>> byList = new TreeMap<>();
    for (Row row : table.map(CsvTable::rows).orElse(List.of())) {
      Optional<Watchlist.Entry> entry = entry(row);
      if (entry.isPresent()) {
        String list = row.get("list");
        byList
            .computeIfAbsent(list == null ? file.title() : list, l -> new ArrayList<>())
            .add(entry.get());
      } else {
        problems.error(
            file.shownAs(), row.line(), "the row has no name", "fill in name or name_zh");
      }
    }
    List<Watchlist> lists = new ArrayList<>();
    byList.forEach(
        (name, entries) ->
            lists.add(
                new Watchlist(
                    name,
                    file.file(),
                    file.sha256(),
                    WatchlistDates.newest(entries, file.file()),
                    entries)));
    return lists;
  }

  private static Optional<Watchlist.Entry> entry(Row row) {
    Set<String> names = new LinkedHashSet<>();
    for (String column : List.of("name", "name_zh")) {
      if (row.get(column) != null) {
        names.add(row.text(column));
      }
    }
    for (String alias : row.text("aliases").replace('；', ';').split(";", -1)) {
      if (!alias.isBlank()) {
        names.add(alias.strip());
      }
    }
    if (names.isEmpty()) {
      return Optional.empty();
    }
    String id = row.get("id");
    return Optional.of(
        new Watchlist.Entry(
            id == null ? names.iterator().next() : id,
            List.copyOf(names),
            row.get("type"),
            row.get("program"),
            row.get("country"),
            row.get("listed_on"),
            row.get("source")));
  }
}
