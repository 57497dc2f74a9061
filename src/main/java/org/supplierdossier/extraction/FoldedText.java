package org.supplierdossier.extraction;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * A text as rules see it, with the way back to the text as printed.
 *
 * <p>Characters are folded one by one ({@link CharacterFolding}), runs of white space become one
 * blank, blanks beside Han characters go, a tab (which separates the cells of a row) stays.
 */
public final class FoldedText {
  /** Words said in place of others have at most so many letters. */
  private static final int LONGEST_WORDS = 16;

  private final String original;
  private final String text;
  private final int[] starts;
  private final int[] ends;

  private FoldedText(String original, String text, int[] starts, int[] ends) {
    this.original = original;
    this.text = text;
    this.starts = starts;
    this.ends = ends;
  }

  /** Folds a whole text. */
  public static FoldedText of(String original) {
    return of(original, new Span(0, original.length()));
  }

  /** Folds a part of a text; offsets lead back into the whole. */
  public static FoldedText of(String original, Span part) {
    Builder builder = new Builder(original, part.length());
    for (int i = part.start(); i < part.end(); ) {
      int length = Character.charCount(original.codePointAt(i));
      builder.add(i, Math.min(i + length, part.end()));
      i += length;
    }
    return builder.build();
  }

  /** The folded text. */
  public String text() {
    return text;
  }

  /** A part of it, which leads back to the same original. */
  FoldedText part(Span folded) {
    if (folded.length() == text.length()) {
      return this;
    }
    return new FoldedText(
        original,
        text.substring(folded.start(), folded.end()),
        Arrays.copyOfRange(starts, folded.start(), folded.end()),
        Arrays.copyOfRange(ends, folded.start(), folded.end()));
  }

  /**
   * The same text with other words at some places; each stands for all that it replaces.
   *
   * @param places in order, apart from one another
   */
  FoldedText saying(List<Span> places, Function<Span, String> words) {
    StringBuilder out = new StringBuilder(text.length());
    int[] from = new int[text.length() + places.size() * LONGEST_WORDS];
    int[] to = new int[from.length];
    int next = 0;
    for (Span place : places) {
      next = copy(out, from, to, next, place.start());
      for (char c : words.apply(place).toCharArray()) {
        from[out.length()] = starts[place.start()];
        to[out.length()] = ends[place.end() - 1];
        out.append(c);
      }
      next = place.end();
    }
    copy(out, from, to, next, text.length());
    return new FoldedText(
        original,
        out.toString(),
        Arrays.copyOf(from, out.length()),
        Arrays.copyOf(to, out.length()));
  }

  private int copy(StringBuilder out, int[] from, int[] to, int next, int end) {
    for (int i = next; i < end; i++) {
      from[out.length()] = starts[i];
      to[out.length()] = ends[i];
      out.append(text.charAt(i));
    }
    return end;
  }

  /** The range of the original that a range of the folded text stands for. */
  public Span original(Span folded) {
    if (folded.length() == 0) {
      int at = folded.start() < starts.length ? starts[folded.start()] : original.length();
      return new Span(at, at);
    }
    return new Span(starts[folded.start()], ends[folded.end() - 1]);
  }

  /** The words as printed that a range of the folded text stands for. */
  public String printed(Span folded) {
    Span span = original(folded);
    return original.substring(span.start(), span.end());
  }

  private static final class Builder {
    private final String original;
    private final StringBuilder out;
    private int[] starts;
    private int[] ends;
    private int blankAt = -1;
    private boolean tab;
    private boolean lineBreak;

    Builder(String original, int size) {
      this.original = original;
      this.out = new StringBuilder(size);
      this.starts = new int[size + 1];
      this.ends = new int[size + 1];
    }

    void add(int from, int to) {
      char c = original.charAt(from);
      if (Span.isBlank(c)) {
        blankAt = blankAt < 0 ? from : blankAt;
        tab |= c == '\t';
        lineBreak |= c == '\n' || c == '\r';
        return;
      }
      char folded = CharacterFolding.one(c);
      if (!CharacterFolding.isSlow(folded)) {
        separate(folded, from);
        append(folded, from, to);
        return;
      }
      String several = CharacterFolding.several(original.codePointAt(from));
      for (int i = 0; i < several.length(); i++) {
        char part = several.charAt(i);
        if (Span.isBlank(part)) {
          continue;
        }
        separate(part, from);
        append(part, from, to);
      }
    }

    private void separate(char next, int from) {
      if (blankAt < 0) {
        return;
      }
      int last = out.length() - 1;
      if (last >= 0) {
        char before = out.charAt(last);
        if (tab) {
          append('\t', blankAt, from);
        } else if (!CharacterFolding.isHan(before)
            && !CharacterFolding.isHan(next)
            && !isBrokenWord(last, next)) {
          append(' ', blankAt, from);
        }
      }
      blankAt = -1;
      tab = false;
      lineBreak = false;
    }

    /** A hyphen at the end of a line between letters joins the two halves: {@code sole-¶source}. */
    private boolean isBrokenWord(int last, char next) {
      return lineBreak
          && out.charAt(last) == '-'
          && last > 0
          && Character.isLetter(out.charAt(last - 1))
          && Character.isLetter(next);
    }

    private void append(char c, int from, int to) {
      int at = out.length();
      if (at == starts.length) {
        starts = Arrays.copyOf(starts, at * 2);
        ends = Arrays.copyOf(ends, at * 2);
      }
      out.append(c);
      starts[at] = from;
      ends[at] = to;
    }

    FoldedText build() {
      int size = out.length();
      return new FoldedText(
          original, out.toString(), Arrays.copyOf(starts, size), Arrays.copyOf(ends, size));
    }
  }
}
