package org.supplierdossier.render;

import org.supplierdossier.evidence.Evidence;
import org.supplierdossier.evidence.Qualifier;

/**
 * The part of a quote that decides: its beginning, or, where words in it limit what it says, the
 * part with the first of them, so that a short line does not show a promise without its condition.
 *
 * @param words that limit; empty where none do
 */
public record Excerpt(String before, String words, String after) {
  /** Characters of a Chinese text; twice as many of an English one. */
  private static final int LONGEST = 90;

  static Excerpt of(Evidence e) {
    String text = e.quote().strip().replaceAll("\\s+", " ");
    int most = isWide(text) ? LONGEST : 2 * LONGEST;
    String limit =
        e.qualifiers().stream()
            .filter(q -> q.kind() != Qualifier.Kind.NEGATION)
            .map(Qualifier::words)
            .map(w -> w.strip().replaceAll("\\s+", " "))
            .filter(w -> !w.isEmpty() && w.length() < most && text.contains(w))
            .findFirst()
            .orElse("");
    int at = limit.isEmpty() ? 0 : text.indexOf(limit);
    int end = at + limit.length();
    int from = end <= most ? 0 : whole(text, Math.max(0, at - most / 2));
    int to = text.length() - from <= most ? text.length() : whole(text, Math.max(end, from + most));
    return new Excerpt(
        (from > 0 ? "…" : "") + text.substring(from, Math.max(from, at)),
        limit,
        text.substring(end, to) + (to < text.length() ? "…" : ""));
  }

  private static boolean isWide(String text) {
    return text.codePoints().filter(Character::isIdeographic).count() > text.length() / 3;
  }

  /** The next index that cuts neither a character nor, where a blank is near, a word. */
  private static int whole(String text, int index) {
    int blank = text.indexOf(' ', index);
    int at = blank >= 0 && blank - index < 15 ? blank : index;
    return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at + 1 : at;
  }
}
