package org.supplierdossier.render;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Shape;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Draws the charts of a printed page where its objects stand. */
final class ChartDrawer implements FSObjectDrawerFactory, FSObjectDrawer {
  /** The type of an object that is a chart; its name is the id of the chart. */
  private static final String TYPE = "dossier/chart";

  private final PrintPage page;

  ChartDrawer(PrintPage page) {
    this.page = page;
  }

  @Override
  public boolean isReplacedObject(Element element) {
    return element.getAttribute("type").equals(TYPE);
  }

  @Override
  public @Nullable FSObjectDrawer createDrawer(Element element) {
    return isReplacedObject(element) ? this : null;
  }

  @Override
  public @Nullable Map<Shape, String> drawObject(
      Element element,
      double x,
      double y,
      double width,
      double height,
      OutputDevice device,
      RenderingContext context,
      int dotsPerPixel) {
    Chart chart = page.chart(element.getAttribute("name")).orElseThrow();
    float wide = (float) width / dotsPerPixel;
    float high = (float) height / dotsPerPixel;
    device.drawWithGraphics(
        (float) x,
        (float) y,
        wide,
        high,
        graphics -> {
          graphics.scale(wide / (double) chart.width(), high / (double) chart.height());
          ChartPainter.paint(chart, page.report().phrasing().language(), graphics);
        });
    return null;
  }
}
