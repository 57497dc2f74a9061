package org.supplierdossier.reading.ocr;

import java.util.List;

/**
 * A line of text in a picture, or a part of one, such as a cell of a table.
 *
 * @param letters from left to right
 * @param middle height of its middle, in pixels from the top of the upright picture
 * @param height in pixels, from the lowest to the highest letter and a little beyond
 */
public record Line(List<Letter> letters, double middle, double height) {

  /** A line with at least one letter. */
  public Line {
    letters = List.copyOf(letters);
    if (letters.isEmpty()) {
      throw new IllegalArgumentException("a line has at least one letter");
    }
  }

  public String text() {
    StringBuilder text = new StringBuilder();
    letters.forEach(l -> text.append(l.text()));
    return text.toString();
  }

  /** The mean over its letters, 0 to 1. */
  public double sureness() {
    return letters.stream().mapToDouble(Letter::sureness).average().orElse(0);
  }

  public double left() {
    return letters.get(0).left();
  }

  public double right() {
    return letters.get(letters.size() - 1).right();
  }
}
