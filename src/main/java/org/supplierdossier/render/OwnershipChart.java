package org.supplierdossier.render;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.elk.core.options.Direction;
import org.supplierdossier.language.Bilingual;
import org.supplierdossier.ownership.Ownership;
import org.supplierdossier.ownership.Party;

/** Draws who holds the supplier, the holders above what they hold. */
final class OwnershipChart {
  /** Holdings that a screen shows. */
  static final int MOST = 60;

  private static final int WIDTH = 190;
  private static final int LINES = 3;

  private OwnershipChart() {}

  /** The chart of at most so many holdings; empty where no holder is known. */
  static Optional<Chart> of(Ownership ownership, Bilingual supplier, int most) {
    Optional<Party> root =
        ownership.parties().stream().filter(p -> p.kind() == Party.Kind.SUPPLIER).findFirst();
    if (root.isEmpty()) {
      return Optional.empty();
    }
    List<Ownership.Holding> holdings = above(ownership, root.get().key());
    if (holdings.isEmpty()) {
      return Optional.empty();
    }
    boolean cut = holdings.size() > most;
    List<Ownership.Holding> shown = cut ? holdings.subList(0, most) : holdings;
    GraphChart chart = new GraphChart(Direction.DOWN);
    for (Ownership.Holding holding : shown) {
      add(chart, ownership, holding.holder(), supplier);
      add(chart, ownership, holding.held(), supplier);
      chart.line(holding.holder(), holding.held(), Values.share(holding.share()), "edge");
    }
    Bilingual note =
        new Bilingual(
            "圆角为自然人，双线为国有，虚线为类型未知，★ 为控制人。"
                + (cut ? "另有 " + (holdings.size() - most) + " 项持股见下表。" : ""),
            "Round: persons; double line: the state; dashed: kind not known; ★ controller."
                + (cut ? " " + (holdings.size() - most) + " more holdings below." : ""));
    return Optional.of(chart.draw("chart-ownership", new Bilingual("股权结构图", "Ownership"), note));
  }

  /**
   * The holdings on paths to the supplier, nearest first. What is held through others is a line of
   * its own only where nothing is known of those others.
   */
  private static List<Ownership.Holding> above(Ownership ownership, String supplier) {
    Set<String> direct =
        ownership.interests().stream()
            .filter(h -> !h.indirect())
            .map(Ownership.Holding::holder)
            .collect(Collectors.toSet());
    List<Ownership.Holding> above = new ArrayList<>();
    Set<String> seen = new LinkedHashSet<>(Set.of(supplier));
    Deque<String> open = new ArrayDeque<>(List.of(supplier));
    while (!open.isEmpty()) {
      String held = open.remove();
      for (Ownership.Holding holding : ownership.interests()) {
        boolean repeats = holding.indirect() && direct.contains(holding.holder());
        if (holding.held().equals(held) && !repeats) {
          above.add(holding);
          if (seen.add(holding.holder())) {
            open.add(holding.holder());
          }
        }
      }
    }
    return above;
  }

  private static void add(GraphChart chart, Ownership ownership, String key, Bilingual supplier) {
    if (chart.has(key)) {
      return;
    }
    Optional<Party> party =
        ownership.parties().stream().filter(p -> p.key().equals(key)).findFirst();
    Party.Kind kind = party.map(Party::kind).orElse(Party.Kind.UNKNOWN);
    boolean controls = ownership.controllers().stream().anyMatch(c -> c.party().equals(key));
    String name = (controls ? "★ " : "") + party.map(Party::name).orElse(key);
    List<Bilingual> lines =
        kind == Party.Kind.SUPPLIER
            ? both(supplier)
            : ChartText.lines(name, WIDTH - 20, LINES).stream().map(Bilingual::same).toList();
    String style =
        switch (kind) {
          case SUPPLIER -> "box root";
          case STATE -> "box state";
          case UNKNOWN, HOLDERS -> "box unknown-kind";
          default -> "box";
        };
    int widest =
        lines.stream()
            .mapToInt(l -> Math.max(ChartText.width(l.zh()), ChartText.width(l.en())))
            .max()
            .orElse(0);
    chart.named(key, lines, Math.max(90, widest + 20), style, kind == Party.Kind.PERSON ? 18 : 4);
  }

  /** A name in lines of both languages, as many of the one as of the other. */
  private static List<Bilingual> both(Bilingual name) {
    List<String> zh = ChartText.lines(name.zh(), WIDTH - 20, LINES);
    List<String> en = ChartText.lines(name.en(), WIDTH - 20, LINES);
    List<Bilingual> lines = new ArrayList<>();
    for (int i = 0; i < Math.max(zh.size(), en.size()); i++) {
      lines.add(new Bilingual(i < zh.size() ? zh.get(i) : "", i < en.size() ? en.get(i) : ""));
    }
    return lines;
  }
}
