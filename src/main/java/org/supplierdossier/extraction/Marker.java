package org.supplierdossier.extraction;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;

/** Words of one grammatical kind, such as those that negate. */
final class Marker {
  private final Pattern pattern;

  private Marker(Pattern pattern) {
    this.pattern = pattern;
  }

  /** The words that one of these RE2 expressions matches in folded text. */
  static Marker of(String... alternatives) {
    return new Marker(Pattern.compile("(?:" + String.join("|", alternatives) + ")"));
  }

  /** All places in a part of a text, in order. */
  List<Span> in(String text, Span part) {
    List<Span> found = new ArrayList<>();
    Matcher matcher = pattern.matcher(text.substring(part.start(), part.end()));
    while (matcher.find()) {
      found.add(new Span(part.start() + matcher.start(), part.start() + matcher.end()));
    }
    return found;
  }

  /** All places in a text, in order. */
  List<Span> in(String text) {
    return in(text, new Span(0, text.length()));
  }

  boolean occursIn(String text) {
    return pattern.matcher(text).find();
  }

  boolean occursIn(String text, Span part) {
    return pattern.matcher(text.substring(part.start(), part.end())).find();
  }

  /** Whether the words start right at the given offset. */
  boolean startsAt(String text, int offset) {
    Matcher matcher = pattern.matcher(text.substring(offset, Math.min(text.length(), offset + 80)));
    return matcher.lookingAt();
  }
}
