package org.supplierdossier.reading;

import java.util.ArrayList;
import java.util.List;
import org.supplierdossier.document.Box;

/** How sure the recognized lines of a page are; without lines where the page itself holds text. */
final class Confidence {
  static final Confidence NONE = new Confidence();

  private final List<Part> parts = new ArrayList<>();

  /**
   * A line.
   *
   * @param x its middle in points
   * @param y its middle in points
   * @param letters how many it has
   * @param sum of the confidence of its letters, each 0 to 1
   */
  private record Part(double x, double y, int letters, double sum) {}

  void add(double x, double y, int letters, double sum) {
    parts.add(new Part(x, y, letters, sum));
  }

  boolean isEmpty() {
    return parts.isEmpty();
  }

  /** The mean over all letters, in percent. */
  int percent() {
    return percent(parts);
  }

  /** The mean over the letters of the lines in a box, in percent; empty where there are none. */
  String percent(Box box) {
    List<Part> inside = new ArrayList<>();
    for (Part part : parts) {
      if (part.x >= box.left()
          && part.x <= box.right()
          && part.y >= box.top()
          && part.y <= box.bottom()) {
        inside.add(part);
      }
    }
    return inside.isEmpty() ? "" : Integer.toString(percent(inside));
  }

  private static int percent(List<Part> parts) {
    int letters = 0;
    double sum = 0;
    for (Part part : parts) {
      letters += part.letters;
      sum += part.sum;
    }
    return (int) Math.floor(100 * sum / Math.max(1, letters));
  }
}
