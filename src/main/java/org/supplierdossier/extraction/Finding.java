package org.supplierdossier.extraction;

import com.google.re2j.Matcher;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Goes from one place to the next where a pattern matches a text. */
final class Finding {
  private final @Nullable GuardedPattern pattern;
  private final String text;
  private final List<Span> places;
  private @Nullable Matcher matcher;

  /** Where to look next: an offset in the text, or a number of the places. */
  private int next;

  private Finding(@Nullable GuardedPattern pattern, String text, int from, List<Span> places) {
    this.pattern = pattern;
    this.text = text;
    this.next = from;
    this.places = places;
  }

  /** The matches of a pattern in a text, of which none begins before an offset. */
  static Finding by(GuardedPattern pattern, String text, int from) {
    return new Finding(pattern, text, from, List.of());
  }

  static Finding at(List<Span> places) {
    return new Finding(null, "", 0, places);
  }

  /** Goes to the next place; false where there is none. */
  boolean find() {
    return pattern == null ? next++ < places.size() : find(pattern, next);
  }

  /**
   * Goes to the next place that does not start before an offset, where order is that of the text.
   */
  boolean find(int from) {
    return pattern == null ? find() : find(pattern, from);
  }

  private boolean find(GuardedPattern wanted, int from) {
    int firstEnd = from > text.length() ? -1 : wanted.firstEnd(text, from);
    if (firstEnd < 0) {
      next = text.length() + 1;
      return false;
    }
    Matcher looking = matcher;
    if (looking == null) {
      looking = wanted.pattern().matcher(text);
      matcher = looking;
    }
    boolean found = looking.find(Math.max(from, firstEnd - wanted.longest()));
    next = found ? Math.max(looking.end(), looking.start() + 1) : text.length() + 1;
    return found;
  }

  private Matcher matched() {
    Matcher found = matcher;
    if (found == null) {
      throw new IllegalStateException("no match of a pattern");
    }
    return found;
  }

  int start() {
    return pattern == null ? places.get(next - 1).start() : matched().start();
  }

  int end() {
    return pattern == null ? places.get(next - 1).end() : matched().end();
  }

  /** The words of the match. */
  String group() {
    return matched().group();
  }

  /** The words of a group, or null where it has matched nothing. */
  @Nullable String group(int number) {
    return matched().group(number);
  }

  /** The words of a group that has matched something. */
  String word(int number) {
    return Objects.requireNonNull(group(number));
  }

  /** The words of the first group that has matched something, without blanks around them. */
  String firstGroup() {
    for (int i = 1; i <= matched().groupCount(); i++) {
      String group = matched().group(i);
      if (group != null) {
        return group.strip();
      }
    }
    return "";
  }

  /** Where a group starts, or -1 where it has matched nothing. */
  int start(int number) {
    return matched().start(number);
  }

  int end(int number) {
    return matched().end(number);
  }

  /** Where a named group starts, or -1 where it has matched nothing. */
  int start(String group) {
    return pattern == null ? -1 : matched().start(group);
  }

  int end(String group) {
    return pattern == null ? -1 : matched().end(group);
  }
}
