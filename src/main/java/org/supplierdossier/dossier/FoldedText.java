package org.supplierdossier.dossier;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text reduced to what tells names apart, with the way back to the text as printed: letters and
 * digits alone, compatibility forms resolved, accents dropped, lower case, simplified Han. White
 * space, line breaks, punctuation and invisible characters inside a name do not count.
 */
final class FoldedText {
  private static final int FIRST_HAN = 0x4e00;
  private static final int LAST_HAN = 0x9fff;

  private final String source;
  private final String folded;
  private final int[] from;

  private FoldedText(String source, String folded, int[] from) {
    this.source = source;
    this.folded = folded;
    this.from = from;
  }

  static FoldedText of(String source) {
    StringBuilder folded = new StringBuilder(source.length());
    int[] from = new int[source.length() + 16];
    for (int i = 0; i < source.length(); ) {
      int c = source.codePointAt(i);
      int before = folded.length();
      append(folded, c);
      if (folded.length() > from.length) {
        from = Arrays.copyOf(from, folded.length() * 2);
      }
      Arrays.fill(from, before, folded.length(), i);
      i += Character.charCount(c);
    }
    return new FoldedText(source, folded.toString(), from);
  }

  /** The folded form of a short text. */
  static String fold(String text) {
    return of(text).folded;
  }

  String folded() {
    return folded;
  }

  /** Offset in the printed text of the character that the folded character comes from. */
  int start(int foldedIndex) {
    return from[foldedIndex];
  }

  /** Offset in the printed text after the character that the folded character comes from. */
  int end(int foldedIndex) {
    int start = from[foldedIndex];
    return start + Character.charCount(source.codePointAt(start));
  }

  /** The letters and digits of a folded range as printed, full-width ones made narrow. */
  String printed(int start, int end) {
    StringBuilder letters = new StringBuilder();
    Normalizer.normalize(source.substring(start(start), end(end - 1)), Normalizer.Form.NFKC)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(letters::appendCodePoint);
    return letters.toString();
  }

  /**
   * Whether the folded range {@code [start, end)} is a name of its own: a Latin or numeric name
   * must not be cut out of a longer word or number.
   */
  boolean isWhole(int start, int end) {
    if (isWordCharacter(folded.charAt(start)) && start > 0 && continues(start - 1, start)) {
      return false;
    }
    return !(isWordCharacter(folded.charAt(end - 1))
        && end < folded.length()
        && continues(end - 1, end));
  }

  /** Whether nothing stands between two neighbours and both belong to one word. */
  private boolean continues(int left, int right) {
    return isWordCharacter(folded.charAt(left))
        && isWordCharacter(folded.charAt(right))
        && (from[left] == from[right] || end(left) == start(right));
  }

  private static boolean isWordCharacter(char c) {
    return c < 0x2e80 && Character.isLetterOrDigit(c);
  }

  private static void append(StringBuilder folded, int c) {
    if (c < 0x80) {
      if (Character.isLetterOrDigit(c)) {
        folded.append((char) Character.toLowerCase(c));
      }
      return;
    }
    if (c >= FIRST_HAN && c <= LAST_HAN) {
      folded.append(Simplified.FORMS[c - FIRST_HAN]);
      return;
    }
    String parts = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKD);
    parts
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(
            p -> {
              if (p >= FIRST_HAN && p <= LAST_HAN) {
                folded.append(Simplified.FORMS[p - FIRST_HAN]);
              } else {
                folded.appendCodePoint(Character.toLowerCase(p));
              }
            });
  }

  /** The simplified form of every Han character of the basic plane, computed once. */
  private static final class Simplified {
    static final String[] FORMS = new String[LAST_HAN - FIRST_HAN + 1];

    static {
      Transliterator toSimplified = Transliterator.getInstance("Traditional-Simplified");
      for (int c = FIRST_HAN; c <= LAST_HAN; c++) {
        FORMS[c - FIRST_HAN] = toSimplified.transliterate(Character.toString(c));
      }
    }
  }
}
