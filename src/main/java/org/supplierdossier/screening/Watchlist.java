package org.supplierdossier.screening;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.document.Sha256;

/**
 * A list of names to screen against.
 *
 * @param name of the list as shown: {@code OFAC SDN}, or the file's name
 * @param file path below {@code watchlists/}
 * @param sha256 of the file, so that a changed list is a changed key
 * @param date the newest date found in the list, or null where it has none
 */
public record Watchlist(
    String name, String file, Sha256 sha256, @Nullable LocalDate date, List<Entry> entries) {
  public Watchlist {
    entries = List.copyOf(entries);
  }

  /**
   * One listed party.
   *
   * @param id as the list gives it
   * @param names the primary name first, then aliases, in any script
   * @param type as the list gives it, such as {@code company}; or null
   * @param program under which it is listed, or null
   */
  public record Entry(
      String id,
      List<String> names,
      @Nullable String type,
      @Nullable String program,
      @Nullable String country,
      @Nullable String listedOn,
      @Nullable String source) {
    public Entry {
      names = List.copyOf(names);
      if (names.isEmpty()) {
        throw new IllegalArgumentException("watchlist entry " + id + " has no name");
      }
    }
  }
}
