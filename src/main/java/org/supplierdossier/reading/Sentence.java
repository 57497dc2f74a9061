package org.supplierdossier.reading;

/** Where a sentence ends. */
final class Sentence {
  private static final String ENDS = ".。;；:：!！?？…";
  private static final String AFTER_END = "\"'”’』」)）]】";

  private Sentence() {}

  /** Whether a text ends as a sentence or an item of a list does. */
  static boolean ends(CharSequence text) {
    int at = text.length() - 1;
    while (at >= 0 && (text.charAt(at) == ' ' || AFTER_END.indexOf(text.charAt(at)) >= 0)) {
      at--;
    }
    return at >= 0 && ENDS.indexOf(text.charAt(at)) >= 0;
  }
}
