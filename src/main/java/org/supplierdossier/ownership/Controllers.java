package org.supplierdossier.ownership;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.evidence.EvidenceId;
import org.supplierdossier.language.Bilingual;

/**
 * Who controls the supplier: those whom documents name, and those at the top of a chain in which
 * every link is more than half of the shares. More than half is the shareholding test of a
 * controlling shareholder in the Company Law of the People's Republic of China; control by votes,
 * contracts or agreements to act in concert is seen only where a document states it.
 */
final class Controllers {
  private static final BigDecimal HALF = BigDecimal.valueOf(50);
  private static final int MAX_PRINTED_LINKS = 10;

  private final Parties parties;
  private final Levels levels;
  private final Map<String, TreeSet<EvidenceId>> stated = new TreeMap<>();

  Controllers(Parties parties, Levels levels) {
    this.parties = parties;
    this.levels = levels;
  }

  /**
   * Takes in that a document names a party as controller. The supplier does not control itself:
   * where a short form of its own name stands there, a family or a group of that name is meant.
   */
  void state(String party, EvidenceId evidence) {
    if (party.equals(parties.supplier())) {
      return;
    }
    stated.computeIfAbsent(party, p -> new TreeSet<>()).add(evidence);
  }

  /** All controllers, sorted: those that documents name first, then by key. */
  List<Ownership.Controller> all() {
    Map<String, List<Ownership.Holding>> computed = tops();
    List<Ownership.Controller> all = new ArrayList<>();
    stated.forEach((party, ids) -> all.add(stated(party, ids, computed.get(party))));
    computed.forEach(
        (party, chain) -> {
          if (!stated.containsKey(party)) {
            all.add(
                new Ownership.Controller(party, false, byShares(party, chain), evidence(chain)));
          }
        });
    all.sort(
        Comparator.comparing(Ownership.Controller::stated)
            .reversed()
            .thenComparing(Ownership.Controller::party));
    return all;
  }

  private Ownership.Controller stated(
      String party, Set<EvidenceId> ids, @Nullable List<Ownership.Holding> chain) {
    String who = parties.name(party);
    Bilingual named =
        new Bilingual("文件称 " + who + " 为控制人。", "Documents name " + who + " as controller.");
    if (chain == null) {
      return new Ownership.Controller(party, true, named, List.copyOf(ids));
    }
    Bilingual shares = byShares(party, chain);
    TreeSet<EvidenceId> all = new TreeSet<>(ids);
    all.addAll(evidence(chain));
    return new Ownership.Controller(
        party,
        true,
        new Bilingual(named.zh() + shares.zh(), named.en() + " " + shares.en()),
        List.copyOf(all));
  }

  /** The chain of each party that controls through shares and that no one controls so in turn. */
  private Map<String, List<Ownership.Holding>> tops() {
    Map<String, Ownership.Holding> link = new TreeMap<>();
    Map<String, List<Ownership.Holding>> tops = new TreeMap<>();
    Deque<String> open = new ArrayDeque<>(List.of(parties.supplier()));
    while (!open.isEmpty()) {
      String party = open.remove();
      boolean top = true;
      for (Ownership.Holding holding : levels.holdersOf(party)) {
        if (holding.share().min().compareTo(HALF) > 0 && !parties.areOthers(holding.holder())) {
          top = false;
          boolean isNew = !holding.holder().equals(parties.supplier());
          if (isNew && link.putIfAbsent(holding.holder(), holding) == null) {
            open.add(holding.holder());
          }
        }
      }
      if (top && !party.equals(parties.supplier())) {
        tops.put(party, chain(party, link));
      }
    }
    return tops;
  }

  private List<Ownership.Holding> chain(String top, Map<String, Ownership.Holding> link) {
    List<Ownership.Holding> chain = new ArrayList<>();
    Ownership.Holding next = link.get(top);
    while (next != null) {
      chain.add(next);
      next = link.get(next.held());
    }
    return chain;
  }

  private Bilingual byShares(String party, List<Ownership.Holding> chain) {
    String who = parties.name(party);
    String zh =
        chain.stream()
            .limit(MAX_PRINTED_LINKS)
            .map(h -> Percent.printed(h.share()) + " → " + parties.name(h.held()))
            .collect(Collectors.joining("，"));
    String en =
        chain.stream()
            .limit(MAX_PRINTED_LINKS)
            .map(h -> Percent.printed(h.share()) + " of " + parties.name(h.held()))
            .collect(Collectors.joining(", "));
    String more = chain.size() > MAX_PRINTED_LINKS ? "…" : "";
    return new Bilingual(
        who + " 在每一层持股均超过 50%：" + zh + more + "。",
        who + " holds more than 50% at every level: " + en + more + ".");
  }

  private static List<EvidenceId> evidence(List<Ownership.Holding> chain) {
    return chain.stream().flatMap(h -> h.evidence().stream()).distinct().sorted().toList();
  }
}
