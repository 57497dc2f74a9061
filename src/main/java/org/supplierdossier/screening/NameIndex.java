package org.supplierdossier.screening;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The names of one watchlist by prepared form. */
final class NameIndex {
  private final Map<String, List<Listed>> companies = new HashMap<>();
  private final Map<String, List<Listed>> persons = new HashMap<>();
  private final Map<String, List<Listed>> personsSorted = new HashMap<>();

  /** A name of an entry. */
  record Listed(Watchlist.Entry entry, String name) {}

  /**
   * A listed name that agrees.
   *
   * @param prepared the form in which both agree
   * @param reordered whether only with the words in another order
   */
  record Match(Listed listed, String prepared, boolean reordered) {}

  NameIndex(Watchlist list) {
    for (Watchlist.Entry entry : list.entries()) {
      boolean person = NamePreparation.isPerson(entry.type());
      for (String name : entry.names()) {
        NamePreparation.of(name)
            .ifPresent(prepared -> add(new Listed(entry, name), prepared, person));
      }
    }
  }

  private void add(Listed listed, NamePreparation prepared, boolean person) {
    if (!person) {
      put(companies, prepared.core(), listed);
      return;
    }
    put(persons, prepared.full(), listed);
    if (!prepared.sorted().isEmpty()) {
      put(personsSorted, prepared.sorted(), listed);
    }
  }

  private static void put(Map<String, List<Listed>> index, String key, Listed listed) {
    index.computeIfAbsent(key, k -> new ArrayList<>(1)).add(listed);
  }

  /** One match for each entry that bears the name; in the same word order where there is one. */
  List<Match> find(NamePreparation name) {
    Map<String, Match> byEntry = new LinkedHashMap<>();
    collect(companies, name.core(), l -> new Match(l, name.core(), false), byEntry);
    collect(persons, name.full(), l -> new Match(l, name.full(), false), byEntry);
    if (!name.sorted().isEmpty()) {
      collect(personsSorted, name.sorted(), l -> new Match(l, name.sorted(), true), byEntry);
    }
    return List.copyOf(byEntry.values());
  }

  private static void collect(
      Map<String, List<Listed>> index,
      String key,
      Function<Listed, Match> match,
      Map<String, Match> byEntry) {
    for (Listed listed : index.getOrDefault(key, List.of())) {
      byEntry.putIfAbsent(listed.entry().id(), match.apply(listed));
    }
  }
}
