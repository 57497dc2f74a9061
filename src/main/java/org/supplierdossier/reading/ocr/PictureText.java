package org.supplierdossier.reading.ocr;

import java.util.List;

/**
 * What a picture says, once it is turned upright.
 *
 * @param width of the upright picture in pixels
 * @param height of the upright picture in pixels
 * @param lines in no order that means anything, but the same for the same picture
 * @param rules drawn along its axes
 */
public record PictureText(double width, double height, List<Line> lines, List<Rule> rules) {
  public PictureText {
    lines = List.copyOf(lines);
    rules = List.copyOf(rules);
  }
}
