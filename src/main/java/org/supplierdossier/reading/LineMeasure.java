package org.supplierdossier.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * What is usual for the lines of a region.
 *
 * @param left where most lines start, in points
 * @param right where the full lines end
 * @param step from one baseline to the next within a paragraph
 * @param size of the font
 */
record LineMeasure(float left, float right, float step, float size) {

  static LineMeasure of(List<TextLine> lines) {
    List<Float> lefts = new ArrayList<>();
    List<Float> rights = new ArrayList<>();
    List<Float> steps = new ArrayList<>();
    List<Float> sizes = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      lefts.add(lines.get(i).left());
      rights.add(lines.get(i).right());
      sizes.add(lines.get(i).size());
      if (i > 0) {
        float step = lines.get(i).baseline() - lines.get(i - 1).baseline();
        if (step > 0 && step < 60) {
          steps.add(step);
        }
      }
    }
    return new LineMeasure(at(lefts, 0.2f), at(rights, 0.9f), at(steps, 0.4f), at(sizes, 0.5f));
  }

  private static float at(List<Float> values, float share) {
    if (values.isEmpty()) {
      return 0;
    }
    List<Float> sorted = values.stream().sorted().toList();
    return sorted.get(Math.min(sorted.size() - 1, (int) (sorted.size() * share)));
  }

  /** Whether a line ends well before the full ones do. */
  boolean isShort(TextLine line) {
    return line.right() < right - 3 * line.size();
  }

  /** Whether a line ends before the middle or so of the full ones. */
  boolean isVeryShort(TextLine line) {
    return line.right() < left + 0.6f * (right - left);
  }
}
