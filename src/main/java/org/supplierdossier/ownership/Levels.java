package org.supplierdossier.ownership;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The holdings that lead to the supplier, in levels: groups of parties that hold each other (mostly
 * a group is one party), ordered so that every group comes after all groups that its members hold
 * shares in. The groups are the strongly connected components of the graph (Tarjan 1972), found
 * without recursion: a chain of ten thousand holdings is a legal input.
 */
final class Levels {
  private final Map<String, List<Ownership.Holding>> byHolder = new TreeMap<>();
  private final Map<String, List<Ownership.Holding>> byHeld = new TreeMap<>();
  private final List<Ownership.Holding> ofItself = new ArrayList<>();
  private final List<List<String>> groups = new ArrayList<>();

  Levels(List<Ownership.Holding> holdings, String supplier) {
    Map<String, List<Ownership.Holding>> all = new HashMap<>();
    for (Ownership.Holding holding : holdings) {
      all.computeIfAbsent(holding.held(), h -> new ArrayList<>()).add(holding);
    }
    TreeSet<String> upstream = new TreeSet<>(List.of(supplier));
    Deque<String> open = new ArrayDeque<>(upstream);
    while (!open.isEmpty()) {
      String held = open.remove();
      for (Ownership.Holding holding : all.getOrDefault(held, List.of())) {
        if (holding.holder().equals(held)) {
          ofItself.add(holding);
          continue;
        }
        byHeld.computeIfAbsent(held, h -> new ArrayList<>()).add(holding);
        byHolder.computeIfAbsent(holding.holder(), h -> new ArrayList<>()).add(holding);
        if (upstream.add(holding.holder())) {
          open.add(holding.holder());
        }
      }
    }
    new Tarjan().search(upstream);
  }

  /** Groups in order, the supplier's first; members sorted. */
  List<List<String>> groups() {
    return groups;
  }

  /** What a party holds on the way to the supplier. */
  List<Ownership.Holding> heldBy(String holder) {
    return byHolder.getOrDefault(holder, List.of());
  }

  /** Who holds a party that leads to the supplier. */
  List<Ownership.Holding> holdersOf(String held) {
    return byHeld.getOrDefault(held, List.of());
  }

  /** Parties on the way that hold their own shares. */
  List<Ownership.Holding> ofItself() {
    return ofItself;
  }

  private final class Tarjan {
    private final Map<String, Integer> index = new HashMap<>();
    private final Map<String, Integer> low = new HashMap<>();
    private final Map<String, Integer> next = new HashMap<>();
    private final Deque<String> path = new ArrayDeque<>();
    private final Deque<String> stack = new ArrayDeque<>();
    private final TreeSet<String> onStack = new TreeSet<>();

    void search(Iterable<String> parties) {
      for (String party : parties) {
        if (!index.containsKey(party)) {
          enter(party);
          while (!path.isEmpty()) {
            step(path.element());
          }
        }
      }
    }

    private void enter(String party) {
      low.put(party, index.size());
      index.put(party, index.size());
      next.put(party, 0);
      path.push(party);
      stack.push(party);
      onStack.add(party);
    }

    private void step(String party) {
      List<Ownership.Holding> held = heldBy(party);
      int i = next.merge(party, 1, Integer::sum) - 1;
      if (i < held.size()) {
        String target = held.get(i).held();
        if (!index.containsKey(target)) {
          enter(target);
        } else if (onStack.contains(target)) {
          low.merge(party, index.getOrDefault(target, 0), Math::min);
        }
        return;
      }
      path.pop();
      int reached = low.getOrDefault(party, 0);
      if (!path.isEmpty()) {
        low.merge(path.element(), reached, Math::min);
      }
      if (reached == index.getOrDefault(party, 0)) {
        closeGroup(party);
      }
    }

    private void closeGroup(String root) {
      TreeSet<String> group = new TreeSet<>();
      String member;
      do {
        member = stack.pop();
        onStack.remove(member);
        group.add(member);
      } while (!member.equals(root));
      groups.add(List.copyOf(group));
    }
  }
}
