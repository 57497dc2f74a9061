package org.supplierdossier.render;

import java.util.List;
import org.supplierdossier.language.Bilingual;

/**
 * A drawing in boxes, lines and words, in pixels, for its template. Nothing in it is told by colour
 * alone.
 *
 * @param id unique on the page
 * @param title what it shows
 * @param note what is left out or how to read it
 */
public record Chart(
    String id,
    Bilingual title,
    Bilingual note,
    int width,
    int height,
    List<Box> boxes,
    List<Line> lines,
    List<Label> labels) {
  public Chart {
    boxes = List.copyOf(boxes);
    lines = List.copyOf(lines);
    labels = List.copyOf(labels);
  }

  /**
   * A box with words in it.
   *
   * @param style class of the style sheet
   * @param round radius of its corners
   */
  public record Box(
      int x, int y, int width, int height, int round, String style, List<Label> words) {}

  /**
   * A line.
   *
   * @param path as SVG has it
   * @param arrow whether it ends in an arrow
   */
  public record Line(String path, String style, boolean arrow) {}

  /**
   * A line of words.
   *
   * @param x where it begins, its middle or its end, as its style has it
   * @param y of its base line
   */
  public record Label(int x, int y, String style, Bilingual text) {}
}
