package org.supplierdossier.screening;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.language.FoldedName;

/**
 * Prepares names for exact comparison. Two names are the same when their prepared forms are: folded
 * for case, width, diacritics, traditional Han characters, punctuation and white space. Legal forms
 * are set aside, so that what remains must agree: BELLETECH CORP and 11420 CORP. share a legal form
 * and nothing else. Names of persons also agree with their parts in any order: SMITH, John.
 *
 * @param core without the legal form
 * @param full with all words; for persons, whose names may end like a legal form
 * @param sorted all words in alphabetical order; empty for a name of one word
 */
record NamePreparation(String core, String full, String sorted) {
  private static final int MIN_HAN = 2;
  private static final int MIN_LETTERS = 3;

  /** What lists call a natural person. */
  private static final Set<String> PERSON_TYPES =
      Set.of("individual", "person", "natural person", "p", "自然人", "个人");

  /** Prepares a name; empty where it is too short to say anything, or only a legal form. */
  static Optional<NamePreparation> of(String printed) {
    FoldedName name = FoldedName.of(printed);
    String core = name.core();
    if (name.isOnlyForm() || !isLongEnough(core)) {
      return Optional.empty();
    }
    String sorted = name.words().size() > 1 ? name.sorted() : "";
    return Optional.of(new NamePreparation(core, name.full(), sorted));
  }

  /** Whether a list says that an entry is a natural person. */
  static boolean isPerson(@Nullable String type) {
    return type != null && PERSON_TYPES.contains(type.strip().toLowerCase(Locale.ROOT));
  }

  /** Two Han characters, or three letters or digits; with fewer everything would agree. */
  private static boolean isLongEnough(String core) {
    int han = 0;
    int others = 0;
    for (int i = 0; i < core.length() && han < MIN_HAN && others < MIN_LETTERS; ) {
      int c = core.codePointAt(i);
      i += Character.charCount(c);
      if (Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN) {
        han++;
      } else if (Character.isLetterOrDigit(c)) {
        others++;
      }
    }
    return han >= MIN_HAN || others >= MIN_LETTERS;
  }
}
