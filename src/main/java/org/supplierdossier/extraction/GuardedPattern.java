package org.supplierdossier.extraction;

import com.google.re2j.Pattern;

/**
 * A pattern (RE2 syntax) that most texts do not match: one fast pass says so for nearly all of
 * them, and about where the others do. May be used by many threads.
 */
final class GuardedPattern {
  private final Pattern pattern;
  private final RelaxedPattern relaxed;
  private final int longest;

  private GuardedPattern(Pattern pattern) {
    this.pattern = pattern;
    this.relaxed = RelaxedPattern.of(pattern.pattern());
    this.longest = RequiredLiterals.longest(pattern.pattern());
  }

  /**
   * Compiles a pattern.
   *
   * @throws com.google.re2j.PatternSyntaxException where it is none
   * @throws IllegalArgumentException where it matches the empty text
   */
  static GuardedPattern compile(String pattern) {
    Pattern compiled = Pattern.compile(pattern);
    if (compiled.matcher("").find()) {
      throw new IllegalArgumentException("pattern \"" + pattern + "\" matches the empty text");
    }
    return new GuardedPattern(compiled);
  }

  /** What goes through the matches in a text. */
  Finding in(String text) {
    return Finding.by(this, text, 0);
  }

  boolean occursIn(String text) {
    return in(text).find();
  }

  /** No match that begins at an offset or after it ends before this one; -1 where there is none. */
  int firstEnd(String text, int from) {
    return relaxed.firstEnd(text, from);
  }

  /** As many code points as a match can have. */
  int longest() {
    return longest;
  }

  Pattern pattern() {
    return pattern;
  }

  boolean hasGroup(String name) {
    return pattern.namedGroups().containsKey(name);
  }
}
