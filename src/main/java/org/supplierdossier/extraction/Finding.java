package org.supplierdossier.extraction;

import com.google.re2j.Matcher;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Goes from one place to the next where a pattern matches a text. */
final class Finding {
  private final @Nullable Matcher matcher;
  private final List<Span> places;
  private int at = -1;

  private Finding(@Nullable Matcher matcher, List<Span> places) {
    this.matcher = matcher;
    this.places = places;
  }

  static Finding by(Matcher matcher) {
    return new Finding(matcher, List.of());
  }

  static Finding at(List<Span> places) {
    return new Finding(null, places);
  }

  /** Goes to the next place; false where there is none. */
  boolean find() {
    return matcher == null ? ++at < places.size() : matcher.find();
  }

  /**
   * Goes to the next place that does not start before an offset, where order is that of the text.
   */
  boolean find(int from) {
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
