package org.supplierdossier.extraction;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.evidence.Value;

/**
 * A value and the words that state it.
 *
 * @param span in the folded text
 */
record Located(Span span, Value value) {

  /** The value inside a match, else the one nearest to it, the later one first; null if none. */
  static @Nullable Value nearest(List<Located> all, Span match) {
    return all.stream()
        .min(
            Comparator.comparingInt((Located l) -> l.span.distanceTo(match))
                .thenComparingInt(l -> l.span.end() <= match.start() ? 1 : 0)
                .thenComparingInt(l -> l.span.start()))
        .map(Located::value)
        .orElse(null);
  }
}
