package org.supplierdossier.evidence;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.supplierdossier.language.Language;

/**
 * Whether two quotes speak of one thing closely enough that one can deny what the other affirms. A
 * subject such as remote access holds many statements that are all true together.
 */
final class Proposition {
  /** The share of the shorter quote's words that the other one must have too. */
  private static final double SHARED = 0.5;

  /** The share below which two quotes of one indicator have nothing to do with each other. */
  private static final double TOUCHED = 0.3;

  /** Longer ones in two languages cannot be compared by their words. */
  private static final int SHORT_LATIN = 40;

  private static final int SHORT_HAN = 16;
  private static final int SHORTEST_WORD = 3;

  private static final Set<String> EMPTY =
      Set.of(
          "the", "and", "for", "our", "are", "not", "any", "its", "with", "that", "this", "from",
          "has", "have", "does", "will", "all", "per", "本公", "公司", "我们");

  private Proposition() {}

  /** Whether an affirmation and a denial with these quotes can be of the same thing. */
  static boolean same(Evidence a, Evidence b) {
    if (a.value() instanceof Value.YesNo && b.value() instanceof Value.YesNo) {
      return true;
    }
    String left = spoken(a);
    String right = spoken(b);
    if (Language.of(left) != Language.of(right)) {
      return isShort(left) && isShort(right);
    }
    Set<String> x = words(left);
    Set<String> y = words(right);
    return share(x, y) >= SHARED;
  }

  /** Whether two quotes in one language have some words in common. */
  static boolean touches(Evidence a, Evidence b) {
    return share(words(spoken(a)), words(spoken(b))) >= TOUCHED;
  }

  /** The share of the shorter quote's words that the other one has too. */
  private static double share(Set<String> x, Set<String> y) {
    int smaller = Math.min(x.size(), y.size());
    Set<String> both = new HashSet<>(x);
    both.retainAll(y);
    return smaller == 0 ? 0 : (double) both.size() / smaller;
  }

  private static String spoken(Evidence evidence) {
    return evidence.value() instanceof Value.Answer a ? a.questionText() : evidence.quote();
  }

  private static boolean isShort(String text) {
    return text.length() <= (Language.of(text) == Language.ZH ? SHORT_HAN : SHORT_LATIN);
  }

  /** Latin words and pairs of Han characters. */
  static Set<String> words(String text) {
    Set<String> words = new HashSet<>();
    String lower = text.toLowerCase(Locale.ROOT);
    int start = 0;
    for (int i = 0; i <= lower.length(); i++) {
      char c = i < lower.length() ? lower.charAt(i) : ' ';
      boolean han = Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
      if (!han && Character.isLetterOrDigit(c)) {
        continue;
      }
      if (i - start >= SHORTEST_WORD) {
        words.add(lower.substring(start, i));
      }
      boolean pair =
          han
              && i + 1 < lower.length()
              && Character.UnicodeScript.of(lower.charAt(i + 1)) == Character.UnicodeScript.HAN;
      if (pair) {
        words.add(lower.substring(i, i + 2));
      }
      start = i + 1;
    }
    words.removeAll(EMPTY);
    return words;
  }
}
