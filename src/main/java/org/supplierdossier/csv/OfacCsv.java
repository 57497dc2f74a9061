package org.supplierdossier.csv;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.document.Sha256;
import org.supplierdossier.screening.Watchlist;

/**
 * The CSV files of the US Office of Foreign Assets Control, which have no header: entries in twelve
 * columns ({@code ent_num, name, type, program, ..., remarks}) and further names in five ({@code
 * ent_num, alt_num, alt_type, alt_name, remarks}), with {@code -0-} for nothing. Some further names
 * stand in the remarks only: {@code a.k.a. 'NAME'}.
 */
final class OfacCsv {
  private static final int ENTRY_COLUMNS = 12;
  private static final int NAME_COLUMNS = 5;
  private static final int REMARKS = 11;
  private static final String NOTHING = "-0-";
  private static final Set<String> NAME_TYPES = Set.of("aka", "fka", "nka");

  private static final Pattern NAME_IN_REMARKS =
      Pattern.compile("(?:a\\.k\\.a\\.|f\\.k\\.a\\.|n\\.k\\.a\\.) '([^']{2,200})'");

  private OfacCsv() {}

  /** Whether a file has the form of the list of entries. */
  static boolean isEntries(WatchlistFile file) {
    List<String> cells = firstLine(file);
    return cells.size() == ENTRY_COLUMNS
        && isNumber(cells.get(0))
        && cells.subList(2, ENTRY_COLUMNS).stream().anyMatch(c -> c.strip().equals(NOTHING));
  }

  /** Whether a file has the form of the list of further names. */
  static boolean isNames(WatchlistFile file) {
    List<String> cells = firstLine(file);
    return cells.size() == NAME_COLUMNS
        && isNumber(cells.get(0))
        && isNumber(cells.get(1))
        && NAME_TYPES.contains(cells.get(2).strip().toLowerCase(Locale.ROOT));
  }

  /** The list of a file of entries and the files of further names in its folder. */
  static Watchlist list(WatchlistFile entries, List<WatchlistFile> names) {
    Map<String, List<String>> furtherNames = new TreeMap<>();
    for (WatchlistFile file : names) {
      for (CsvTable.Line line : file.lines()) {
        String name = cell(line, 3);
        if (line.cells().size() >= NAME_COLUMNS - 1 && name != null) {
          furtherNames
              .computeIfAbsent(line.cells().get(0).strip(), n -> new ArrayList<>())
              .add(name);
        }
      }
    }
    List<Watchlist.Entry> list = new ArrayList<>();
    for (CsvTable.Line line : entries.lines()) {
      String number = cell(line, 0);
      String name = cell(line, 1);
      if (number != null && name != null && isNumber(number)) {
        list.add(entry(line, number, name, furtherNames.getOrDefault(number, List.of())));
      }
    }
    String title = entries.title();
    boolean sdn = title.toLowerCase(Locale.ROOT).contains("sdn");
    return new Watchlist(
        sdn ? "OFAC SDN" : title,
        entries.file(),
        digest(entries, names),
        WatchlistDates.in(entries.file()),
        list);
  }

  private static Watchlist.Entry entry(
      CsvTable.Line line, String number, String name, List<String> further) {
    Set<String> names = new LinkedHashSet<>();
    names.add(name);
    names.addAll(further);
    String remarks = cell(line, REMARKS);
    if (remarks != null) {
      Matcher matcher = NAME_IN_REMARKS.matcher(remarks);
      while (matcher.find()) {
        names.add(matcher.group(1).strip());
      }
    }
    return new Watchlist.Entry(
        number, List.copyOf(names), cell(line, 2), cell(line, 3), null, null, null);
  }

  /** A list changes when its entries or its further names do. */
  private static Sha256 digest(WatchlistFile entries, List<WatchlistFile> names) {
    List<String> digests = new ArrayList<>();
    digests.add(entries.sha256().value());
    names.stream()
        .sorted(Comparator.comparing(WatchlistFile::file))
        .forEach(n -> digests.add(n.sha256().value()));
    return digests.size() == 1 ? entries.sha256() : Sha256.of(digests.toArray(String[]::new));
  }

  private static @Nullable String cell(CsvTable.Line line, int column) {
    if (column >= line.cells().size()) {
      return null;
    }
    String text = line.cells().get(column).strip();
    return text.isEmpty() || text.equals(NOTHING) ? null : text;
  }

  private static List<String> firstLine(WatchlistFile file) {
    return file.lines().isEmpty() ? List.of() : file.lines().get(0).cells();
  }

  private static boolean isNumber(String cell) {
    String text = cell.strip();
    return !text.isEmpty()
        && text.length() < 10
        && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
