package org.supplierdossier.render;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The charts of a dossier as pictures that a Word template can place, the only pictures that can
 * get into a document; an empty text stands where there is nothing to draw.
 */
final class WordCharts {
  /** Points of an inch and pixels of an inch, as Word counts them. */
  private static final double PIXELS_PER_POINT = 96 / 72.0;

  private static final Map<String, String> IDS =
      Map.of(
          "ownership_chart", "chart-ownership",
          "supply_chart", "chart-supply",
          "support_chart", "chart-support");

  private WordCharts() {}

  /** What a template names, and what stands there. */
  static Map<String, Object> of(PrintPage print) {
    Map<String, Object> charts = new TreeMap<>();
    Phrasing phrasing = print.report().phrasing();
    IDS.forEach(
        (name, id) -> {
          Optional<Chart> chart = print.chart(id);
          charts.put(name, chart.<Object>map(c -> picture(c, print)).orElse(""));
          charts.put(name + "_title", chart.map(c -> phrasing.say(c.title())).orElse(""));
          charts.put(name + "_note", chart.map(c -> phrasing.say(c.note())).orElse(""));
        });
    return charts;
  }

  private static WordPicture picture(Chart chart, PrintPage print) {
    Phrasing phrasing = print.report().phrasing();
    double scale = Charts.scale(chart) * PIXELS_PER_POINT;
    return new WordPicture(
        ChartPainter.png(chart, phrasing.language()),
        (int) Math.round(chart.width() * scale),
        (int) Math.round(chart.height() * scale),
        phrasing.say(chart.title()) + " " + phrasing.say(chart.note()));
  }
}
