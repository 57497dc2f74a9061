package org.supplierdossier.render;

import java.util.Locale;
import java.util.stream.Stream;
import org.supplierdossier.language.Bilingual;

/** Takes sentences of an assessment apart for pages that show their parts in different places. */
final class Wordings {
  private static final String SIDES = " / ";

  private Wordings() {}

  /** The text with its first letter large. */
  static String capitalized(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  /** The text before these words; all of it where they do not occur. */
  static String before(String text, String words) {
    int at = text.indexOf(words);
    return at < 0 ? text : text.substring(0, at);
  }

  /** The text up to the colon before the first quote; all of it where nothing is quoted. */
  static String beforeQuotes(String text, String... openings) {
    int first =
        Stream.of(openings)
            .mapToInt(text::indexOf)
            .filter(i -> i > 0)
            .min()
            .orElse(text.length() - 1);
    return text.substring(0, Math.min(text.length(), first + 1));
  }

  /**
   * A text that holds Chinese, a slash and English, as both; the same for both where it does not.
   */
  static Bilingual bothSides(String text) {
    int at = text.indexOf(SIDES);
    return at < 0
        ? Bilingual.same(text)
        : new Bilingual(text.substring(0, at), text.substring(at + SIDES.length()));
  }
}
