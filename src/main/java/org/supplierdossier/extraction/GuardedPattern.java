package org.supplierdossier.extraction;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;

/**
 * A pattern (RE2 syntax) that most texts do not match: one fast pass says so for nearly all of
 * them. May be used by many threads.
 */
final class GuardedPattern {
  private final Pattern pattern;
  private final RelaxedPattern relaxed;

  private GuardedPattern(Pattern pattern) {
    this.pattern = pattern;
    this.relaxed = RelaxedPattern.of(pattern.pattern());
  }

  /**
   * Compiles a pattern.
   *
   * @throws IllegalArgumentException where it matches the empty text
   */
  static GuardedPattern compile(String pattern) {
    Pattern compiled = Pattern.compile(pattern);
    if (compiled.matcher("").find()) {
      throw new IllegalArgumentException("pattern \"" + pattern + "\" matches the empty text");
    }
    return new GuardedPattern(compiled);
  }

  /** What goes through the matches in a text; nothing is found where the text cannot match. */
  Matcher matcher(String text) {
    return pattern.matcher(relaxed.mayOccurIn(text) ? text : "");
  }
}
