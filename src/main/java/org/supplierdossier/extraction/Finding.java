package org.supplierdossier.extraction;

import com.google.re2j.Matcher;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Goes from one place to the next where a pattern matches a text. */
final class Finding {
  private final @Nullable Matcher matcher;
  private final List<Span> places;
  private int at = -1;

  /** Where to look first; below 0 once looked there. */
  private int from;

  private Finding(@Nullable Matcher matcher, List<Span> places, int from) {
    this.matcher = matcher;
    this.places = places;
    this.from = from;
  }

  /** The matches of a pattern, of which none begins before an offset. */
  static Finding by(Matcher matcher, int from) {
    return new Finding(matcher, List.of(), from);
  }

  static Finding at(List<Span> places) {
    return new Finding(null, places, 0);
  }

  /** Goes to the next place; false where there is none. */
  boolean find() {
    if (matcher == null) {
      return ++at < places.size();
    }
    int first = from;
    from = -1;
    return first >= 0 ? matcher.find(first) : matcher.find();
  }

  /**
   * Goes to the next place that does not start before an offset, where order is that of the text.
   */
  boolean find(int from) {
    this.from = -1;
    return matcher == null ? find() : matcher.find(from);
  }

  int start() {
    return matcher == null ? places.get(at).start() : matcher.start();
  }

  int end() {
    return matcher == null ? places.get(at).end() : matcher.end();
  }

  /** Where a named group starts, or -1 where it has matched nothing. */
  int start(String group) {
    return matcher == null ? -1 : matcher.start(group);
  }

  int end(String group) {
    return matcher == null ? -1 : matcher.end(group);
  }
}
