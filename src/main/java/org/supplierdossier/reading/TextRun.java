package org.supplierdossier.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Characters that stand next to each other on one line: a line, a part of it, or a table cell. */
final class TextRun {
  /** A wider gap than this many font sizes parts two runs. */
  private static final float PARTING_GAP = 0.95f;

  /** So many font sizes hold a narrow character. */
  private static final float ROOM = 0.2f;

  private final StringBuilder text = new StringBuilder();
  private float left;
  private float right;
  private float baseline;
  private float size;
  private boolean blank;

  /** Where the run ends that this one was printed right after, with a gap between; or NaN. */
  private float after = Float.NaN;

  /** Whether a blank stands between that run and this one. */
  private boolean apart;

  private TextRun(Glyph first) {
    left = first.left();
    right = first.right();
    baseline = first.baseline();
    size = first.size();
    text.append(first.text());
  }

  float left() {
    return left;
  }

  float right() {
    return right;
  }

  float baseline() {
    return baseline;
  }

  /** Font size in points, the largest of the run. */
  float size() {
    return size;
  }

  float width() {
    return right - left;
  }

  float top() {
    return baseline - size;
  }

  String text() {
    return PassageText.clean(text);
  }

  /** Groups the characters of a page into runs, in the order in which they were printed. */
  static List<TextRun> group(List<Glyph> glyphs) {
    List<TextRun> runs = new ArrayList<>();
    TextRun current = null;
    for (Glyph glyph : glyphs) {
      if (glyph.isBlank()) {
        if (current != null) {
          current.blank = true;
        }
      } else if (current != null && current.takes(glyph) && !current.leavesRoom(glyph)) {
        current.add(glyph);
      } else {
        TextRun next = new TextRun(glyph);
        if (current != null && current.takes(glyph)) {
          next.after = current.right;
          next.apart = current.needsBlank(glyph);
        }
        current = next;
        runs.add(current);
      }
    }
    return mergeAdjacent(runs);
  }

  private boolean takes(Glyph glyph) {
    float gap = glyph.left() - right;
    float scale = Math.max(size, glyph.size());
    boolean sameLine = Math.abs(glyph.baseline() - baseline) < 0.25f * scale;
    boolean raised =
        Math.min(size, glyph.size()) < 0.8f * scale
            && Math.abs(glyph.baseline() - baseline) < 0.6f * scale;
    return (sameLine || raised) && gap > -0.6f * scale && gap < PARTING_GAP * scale;
  }

  /** Whether a character of another font may be printed into the gap later, as quotes often are. */
  private boolean leavesRoom(Glyph glyph) {
    return !blank
        && Math.abs(glyph.baseline() - baseline) < 0.01f
        && glyph.left() - right > ROOM * Math.max(size, glyph.size());
  }

  private void add(Glyph glyph) {
    if (needsBlank(glyph)) {
      text.append(' ');
    }
    text.append(glyph.text());
    if (glyph.size() > size * 1.2f) {
      baseline = glyph.baseline();
    }
    size = Math.max(size, glyph.size());
    right = Math.max(right, glyph.right());
    left = Math.min(left, glyph.left());
    blank = false;
  }

  private boolean needsBlank(Glyph glyph) {
    float gap = glyph.left() - right;
    if (blank) {
      boolean wide = isWideEnd() && PassageText.isWide(glyph.text().codePointAt(0));
      return !wide || gap > 0.3f * size;
    }
    if (isWideEnd() || PassageText.isWide(glyph.text().codePointAt(0))) {
      return gap > 0.6f * size;
    }
    float space =
        glyph.space() > 0.1f * size && glyph.space() < 0.7f * size ? glyph.space() : 0.25f * size;
    return gap > 0.45f * space;
  }

  private boolean isWideEnd() {
    return PassageText.isWide(text.codePointBefore(text.length()));
  }

  /** Merges runs that touch on one line although they were printed apart. */
  private static List<TextRun> mergeAdjacent(List<TextRun> runs) {
    List<TextRun> sorted = new ArrayList<>(runs);
    sorted.sort(
        Comparator.comparing((TextRun r) -> Math.round(r.baseline)).thenComparing(r -> r.left));
    List<TextRun> merged = new ArrayList<>();
    for (TextRun run : sorted) {
      TextRun last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
      if (last != null && last.continuesWith(run)) {
        last.append(run);
      } else {
        merged.add(run);
      }
    }
    return merged;
  }

  private boolean continuesWith(TextRun next) {
    float gap = next.left - right;
    float scale = Math.max(size, next.size);
    return Math.abs(next.baseline - baseline) < 0.25f * scale
        && gap > -0.3f * scale
        && gap < (next.after == right ? PARTING_GAP : 0.5f * PARTING_GAP) * scale;
  }

  private void append(TextRun next) {
    float gap = next.left - right;
    boolean wide = isWideEnd() || PassageText.isWide(next.text.codePointAt(0));
    boolean apart = next.after == right ? next.apart : gap > (wide ? 0.6f : 0.12f) * size;
    if (blank || apart) {
      text.append(' ');
    }
    text.append(next.text);
    right = Math.max(right, next.right);
    size = Math.max(size, next.size);
    blank = next.blank;
  }
}
