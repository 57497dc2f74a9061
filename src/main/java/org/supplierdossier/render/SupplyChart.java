package org.supplierdossier.render;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.eclipse.elk.core.options.Direction;
import org.supplierdossier.component.SupplyChain;
import org.supplierdossier.language.Bilingual;

/** Draws components, who makes them and in which countries. */
final class SupplyChart {
  /** Components that a screen shows. */
  static final int MOST = 40;

  private static final int WIDTH = 250;
  private static final int COUNTRY = 150;

  private final GraphChart chart = new GraphChart(Direction.RIGHT);
  private final Map<String, TreeSet<String>> countries = new LinkedHashMap<>();
  private final Map<String, TreeSet<String>> made = new LinkedHashMap<>();

  private SupplyChart() {}

  /** The chart of at most so many components; empty where no thing has a maker or a country. */
  static Optional<Chart> of(SupplyChain chain, int most) {
    List<SupplyChain.Component> parts =
        chain.components().stream()
            .filter(c -> !c.details().software())
            .filter(c -> !c.makers().isEmpty() || !c.countries().isEmpty())
            .sorted(Comparator.comparing((SupplyChain.Component c) -> !c.isSinglePoint()))
            .toList();
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    List<SupplyChain.Component> shown = parts.subList(0, Math.min(most, parts.size()));
    return Optional.of(new SupplyChart().draw(shown, parts.size() - shown.size()));
  }

  private Chart draw(List<SupplyChain.Component> parts, int more) {
    for (SupplyChain.Component part : parts) {
      for (String maker : part.makers()) {
        made.computeIfAbsent(maker, m -> new TreeSet<>()).add(part.name());
        countries.computeIfAbsent(maker, m -> new TreeSet<>()).addAll(part.countriesOf(maker));
      }
    }
    int number = 0;
    for (SupplyChain.Component part : parts) {
      part(part, "c" + number++);
    }
    countries.forEach(
        (maker, where) ->
            where.forEach(
                country -> {
                  country(country);
                  chart.line("m" + maker, "w" + country, "", "edge");
                }));
    return chart.draw(
        "chart-supply",
        new Bilingual("供应链图：组成部分、制造商、产地", "Supply chain: components, makers, countries"),
        new Bilingual(
            "▲ 与粗线为单一来源；括号内为该制造商的组成部分数目。" + (more > 0 ? "另有 " + more + " 个组成部分见下表。" : ""),
            "▲ and heavy lines: a single source; in brackets how many components a maker supplies."
                + (more > 0 ? " " + more + " more components below." : "")));
  }

  private void part(SupplyChain.Component part, String key) {
    boolean single = part.isSinglePoint();
    chart.box(
        key,
        ChartText.lines((single ? "▲ " : "") + part.name(), WIDTH - 20, 2),
        WIDTH,
        single ? "box single" : "box",
        4);
    chart.pin(key, true);
    String style = single ? "edge single" : "edge";
    for (String maker : part.makers()) {
      if (!chart.has("m" + maker)) {
        int count = made.getOrDefault(maker, new TreeSet<>()).size();
        String name = count > 1 ? maker + " (" + count + ")" : maker;
        chart.box("m" + maker, ChartText.lines(name, WIDTH - 20, 2), WIDTH, "box", 4);
      }
      chart.line(key, "m" + maker, "", style);
    }
    for (String country : part.countries()) {
      if (part.makers().stream().noneMatch(m -> part.countriesOf(m).contains(country))) {
        country(country);
        chart.line(key, "w" + country, "", style);
      }
    }
  }

  private void country(String country) {
    String key = "w" + country;
    if (!chart.has(key)) {
      chart.named(key, ChartText.line(Regions.of(country), COUNTRY - 20), COUNTRY, "box place", 18);
      chart.pin(key, false);
    }
  }
}
