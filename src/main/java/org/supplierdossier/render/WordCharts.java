package org.supplierdossier.render;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.data.PictureRenderData;
import com.deepoove.poi.data.PictureType;
import com.deepoove.poi.data.Pictures;
import com.deepoove.poi.policy.PictureRenderPolicy;
import com.deepoove.poi.policy.RenderPolicy;
import com.deepoove.poi.policy.TextRenderPolicy;
import com.deepoove.poi.template.ElementTemplate;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The charts of a dossier as pictures that a Word template can place, the only pictures that can
 * get into a document; an empty text stands where there is nothing to draw.
 */
final class WordCharts implements RenderPolicy {
  /** Points of an inch and pixels of an inch, as Word counts them. */
  private static final double PIXELS_PER_POINT = 96 / 72.0;

  private static final Map<String, String> IDS =
      Map.of(
          "ownership_chart", "chart-ownership",
          "supply_chart", "chart-supply",
          "support_chart", "chart-support");

  /** What a template names, and what stands there. */
  static Map<String, Object> of(PrintPage print) {
    Map<String, Object> charts = new TreeMap<>();
    IDS.forEach(
        (name, id) ->
            charts.put(name, print.chart(id).<Object>map(c -> picture(c, print)).orElse("")));
    IDS.forEach(
        (name, id) ->
            charts.put(
                name + "_title",
                print.chart(id).map(c -> print.report().phrasing().say(c.title())).orElse("")));
    IDS.forEach(
        (name, id) ->
            charts.put(
                name + "_note",
                print.chart(id).map(c -> print.report().phrasing().say(c.note())).orElse("")));
    return charts;
  }

  /** Whether a placeholder is a chart. */
  static boolean isOne(String name) {
    return IDS.containsKey(name);
  }

  private static PictureRenderData picture(Chart chart, PrintPage print) {
    Phrasing phrasing = print.report().phrasing();
    double scale = Charts.scale(chart) * PIXELS_PER_POINT;
    return Pictures.ofBytes(ChartPainter.png(chart, phrasing.language()), PictureType.PNG)
        .size((int) Math.round(chart.width() * scale), (int) Math.round(chart.height() * scale))
        .altMeta(phrasing.say(chart.title()) + " " + phrasing.say(chart.note()))
        .create();
  }

  @Override
  public void render(ElementTemplate element, @Nullable Object data, XWPFTemplate template) {
    if (data instanceof PictureRenderData) {
      new PictureRenderPolicy().render(element, data, template);
    } else {
      new TextRenderPolicy().render(element, "", template);
    }
  }
}
