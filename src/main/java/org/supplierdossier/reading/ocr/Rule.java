package org.supplierdossier.reading.ocr;

/** A straight line that is drawn in a picture, in pixels of the upright picture. */
public record Rule(double x1, double y1, double x2, double y2) {

  Rule scaled(double factor) {
    return new Rule(x1 * factor, y1 * factor, x2 * factor, y2 * factor);
  }
}
