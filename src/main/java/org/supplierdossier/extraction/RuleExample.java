package org.supplierdossier.extraction;

import org.jspecify.annotations.Nullable;
import org.supplierdossier.evidence.Claim;
import org.supplierdossier.evidence.Polarity;

/**
 * A sentence that a rule must match, and what must come of it.
 *
 * @param text without the brackets that marked the span
 * @param span what the pattern must match, give or take the ends
 * @param value the value in the form of {@link Values#shown}, or null where any will do
 */
public record RuleExample(
    String text, Span span, Claim claim, Polarity polarity, @Nullable String value) {

  /**
   * Reads a sentence whose span is marked: {@code We [rely on one maker].}
   *
   * @throws IllegalArgumentException unless exactly one non-empty span is marked
   */
  public static RuleExample of(
      String marked, Claim claim, Polarity polarity, @Nullable String value) {
    int open = marked.indexOf('[');
    int close = marked.indexOf(']');
    if (open < 0
        || close < open + 2
        || marked.indexOf('[', open + 1) >= 0
        || marked.indexOf(']', close + 1) >= 0) {
      throw new IllegalArgumentException(
          "example \"" + marked + "\" must mark what the pattern matches with one pair of [ ]");
    }
    String text =
        marked.substring(0, open) + marked.substring(open + 1, close) + marked.substring(close + 1);
    return new RuleExample(text, new Span(open, close - 1), claim, polarity, value);
  }
}
