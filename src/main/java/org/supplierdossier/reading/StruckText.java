package org.supplierdossier.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Characters through whose middle a line is drawn: their author took them out. */
final class StruckText {
  /** The line runs at this height above the baseline, in sizes of the font, and not below. */
  private static final float LOWEST = 0.14f;

  private static final float HIGHEST = 0.5f;

  /** The characters of all lengths of lines that may strike words, in points. */
  private static final float SHORTEST_LINE = 3f;

  private final List<Rulings.Line> lines;

  private StruckText(List<Rulings.Line> lines) {
    this.lines = lines;
  }

  /** Takes the struck characters out of a list and returns them. */
  static List<Glyph> take(List<Glyph> glyphs, Rulings rulings) {
    List<Rulings.Line> across = new ArrayList<>(rulings.across());
    across.removeIf(line -> line.to() - line.from() < SHORTEST_LINE);
    List<Glyph> struck = new ArrayList<>();
    if (!across.isEmpty()) {
      across.sort(Comparator.comparing(Rulings.Line::at));
      StruckText text = new StruckText(across);
      for (Glyph glyph : glyphs) {
        if (text.isStruck(glyph)) {
          struck.add(glyph);
        }
      }
      glyphs.removeAll(new java.util.HashSet<>(struck));
    }
    return struck;
  }

  private boolean isStruck(Glyph glyph) {
    float top = glyph.baseline() - HIGHEST * glyph.size();
    float bottom = glyph.baseline() - LOWEST * glyph.size();
    float middle = (glyph.left() + glyph.right()) / 2;
    for (int i = first(top); i < lines.size() && lines.get(i).at() <= bottom; i++) {
      if (lines.get(i).from() <= middle && middle <= lines.get(i).to()) {
        return true;
      }
    }
    return false;
  }

  /** The first line at a height or below it. */
  private int first(float height) {
    int low = 0;
    int high = lines.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (lines.get(middle).at() < height) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
