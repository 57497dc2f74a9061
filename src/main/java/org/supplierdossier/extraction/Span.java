package org.supplierdossier.extraction;

import java.util.Collection;

/**
 * A half-open range of offsets in a text.
 *
 * @param start first offset, from 0
 * @param end offset after the last, not below {@code start}
 */
public record Span(int start, int end) {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("[" + start + ", " + end + ") is no range");
    }
  }

  /** Number of characters. */
  public int length() {
    return end - start;
  }

  /** Whether the other range lies inside this one. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Whether the two share a character. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** Whether it shares a character with none of the others. */
  boolean isClearOf(Collection<Span> others) {
    return others.stream().noneMatch(this::overlaps);
  }

  /** How many characters lie between the two, 0 where they touch or overlap. */
  int distanceTo(Span other) {
    return Math.max(0, Math.max(other.start - end, start - other.end));
  }

  /** The range without white space at either end. */
  Span trimmed(CharSequence text) {
    int from = start;
    int to = end;
    while (from < to && isBlank(text.charAt(from))) {
      from++;
    }
    while (to > from && isBlank(text.charAt(to - 1))) {
      to--;
    }
    return new Span(from, to);
  }

  /** The range, and the rest of the Latin words that it cuts. */
  Span toWholeWords(CharSequence text) {
    int from = start;
    int to = end;
    while (from > 0 && from < end && isLatin(text.charAt(from)) && isLatin(text.charAt(from - 1))) {
      from--;
    }
    while (to > start
        && to < text.length()
        && isLatin(text.charAt(to - 1))
        && isLatin(text.charAt(to))) {
      to++;
    }
    return new Span(from, to);
  }

  private static boolean isLatin(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }

  static boolean isBlank(char c) {
    if (c < 0x80) {
      return c == ' ' || (c >= '\t' && c <= '\r') || (c >= 0x1c && c <= 0x1f);
    }
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
  }
}
