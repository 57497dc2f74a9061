package org.supplierdossier.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** What people labelled in some documents. Of the kinds it names, it is meant to name all. */
public record Gold(List<GoldStatement> statements, List<Trap> traps) {
  public Gold {
    statements = List.copyOf(statements);
    traps = List.copyOf(traps);
  }

  /** The documents that labels name. */
  public SortedSet<String> documents() {
    SortedSet<String> documents = new TreeSet<>();
    statements.forEach(s -> documents.add(s.document()));
    traps.forEach(t -> documents.add(t.document()));
    return documents;
  }

  /** The kinds that labels name. */
  public SortedSet<String> kinds() {
    SortedSet<String> kinds = new TreeSet<>();
    statements.forEach(s -> kinds.addAll(s.accepted()));
    traps.forEach(t -> kinds.add(t.kind()));
    return kinds;
  }

  /**
   * The labels of some documents, each by one name.
   *
   * @param names the name that counts for each name in the labels; labels of others are left out
   */
  public Gold of(Map<String, String> names) {
    List<GoldStatement> known = new ArrayList<>();
    for (GoldStatement statement : statements) {
      String name = names.get(statement.document());
      if (name != null) {
        known.add(statement.in(name));
      }
    }
    List<Trap> knownTraps = new ArrayList<>();
    for (Trap trap : traps) {
      String name = names.get(trap.document());
      if (name != null) {
        knownTraps.add(trap.in(name));
      }
    }
    return new Gold(known, knownTraps);
  }

  List<GoldStatement> in(String document) {
    return statements.stream().filter(s -> s.document().equals(document)).toList();
  }

  List<Trap> trapsIn(String document) {
    return traps.stream().filter(t -> t.document().equals(document)).toList();
  }
}
