package org.supplierdossier.reading.ocr;

/** A point in a picture, in pixels from its upper left corner. */
record Spot(double x, double y) {

  Spot plus(double dx, double dy) {
    return new Spot(x + dx, y + dy);
  }

  double distance(Spot other) {
    return Math.hypot(x - other.x, y - other.y);
  }
}
