package org.supplierdossier.reading;

import java.util.ArrayList;
import java.util.List;
import org.supplierdossier.document.Box;

/** The lines of a paragraph that is being put together. */
final class PageParagraph {
  private static final int MAX_LINES = 200;
  private static final int MAX_HEADING = 60;

  private final List<TextLine> lines = new ArrayList<>();

  boolean isEmpty() {
    return lines.isEmpty();
  }

  void add(TextLine line) {
    lines.add(line);
  }

  /** The page on which the paragraph starts. */
  int page() {
    return lines.get(0).page();
  }

  private TextLine last() {
    return lines.get(lines.size() - 1);
  }

  /** Whether a line goes on with this paragraph. */
  boolean continuesWith(TextLine line, LineMeasure measure) {
    TextLine last = last();
    String text = line.text();
    boolean labels = Enumerator.isLabelled(text) && Enumerator.isLabelled(last.text());
    if (Enumerator.starts(text) || labels || !isSimilar(last, line) || lines.size() >= MAX_LINES) {
      return false;
    }
    boolean ended = Sentence.ends(last.text());
    float step = line.baseline() - last.baseline();
    if (line.page() != last.page() || step < 0) {
      return !ended && flows(line, text, measure);
    }
    boolean apart =
        step > 4 * line.size()
            || (measure.step() > 0 && step > 1.45f * measure.step() && step > 1.6f * line.size());
    // Chinese indents the first line of a paragraph, whatever the one before looked like
    boolean firstLine =
        PassageText.isWide(text.codePointAt(0))
            && line.left() > measure.left() + 1.2f * line.size()
            && (ended || line.left() > last.left() + 1.2f * line.size());
    boolean indented = line.left() - last.left() > 1.2f * line.size();
    return !firstLine
        && !apart
        && !endsShort(last, text, ended, measure)
        && !(indented && ended && lines.size() > 1);
  }

  /** Chinese is set in full lines, so that a short one is the last; English is ragged at times. */
  private static boolean endsShort(TextLine last, String next, boolean ended, LineMeasure measure) {
    String text = last.text();
    boolean wide =
        PassageText.isWide(text.codePointBefore(text.length()))
            && PassageText.isWide(next.codePointAt(0));
    if (wide || ended) {
      return measure.isShort(last);
    }
    return measure.isVeryShort(last) && !Character.isLowerCase(next.codePointAt(0));
  }

  /** Whether a line at the top of a page or column looks like the middle of a sentence. */
  private static boolean flows(TextLine line, String text, LineMeasure measure) {
    int first = text.codePointAt(0);
    boolean indented = line.left() > measure.left() + 1.2f * line.size();
    return Character.isLowerCase(first)
        || (PassageText.isWide(first) && !indented)
        || (!indented && !measure.isVeryShort(line));
  }

  private static boolean isSimilar(TextLine last, TextLine line) {
    return Math.abs(last.size() - line.size()) < 0.2f * Math.max(last.size(), line.size());
  }

  boolean isHeading(LineMeasure measure) {
    String text = text();
    return lines.size() <= 2
        && text.length() <= MAX_HEADING
        && !Sentence.ends(text)
        && measure.size() > 0
        && lines.get(0).size() > 1.12f * measure.size();
  }

  String text() {
    StringBuilder text = new StringBuilder();
    for (TextLine line : lines) {
      PassageText.join(text, line.text());
    }
    return text.toString();
  }

  /** The box around the lines on the first page. */
  Box box() {
    Box box = lines.get(0).box();
    for (TextLine line : lines) {
      if (line.page() == page()) {
        Box other = line.box();
        box =
            new Box(
                Math.min(box.left(), other.left()),
                Math.min(box.top(), other.top()),
                Math.max(box.right(), other.right()),
                Math.max(box.bottom(), other.bottom()));
      }
    }
    return box;
  }
}
