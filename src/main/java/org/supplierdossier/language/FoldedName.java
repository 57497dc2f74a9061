package org.supplierdossier.language;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A name of a person or company, folded so that two spellings of it compare equal: compatibility
 * forms (NFKC), case, diacritics of Latin letters, traditional Han characters, punctuation, white
 * space and the words of the legal form.
 *
 * @param words all words, folded, in the order printed; a run of Han characters is one word
 * @param coreWords the words without those of the legal form; all words where nothing else is left
 * @param form the legal form that the name shows
 */
public record FoldedName(List<String> words, List<String> coreWords, LegalForm form) {
  /** Longer names are cut before folding: no party has one, and hostile documents do. */
  private static final int MAX_LENGTH = 400;

  /** No legal form has more words. */
  private static final int LONGEST_FORM = 8;

  private static final String APOSTROPHES = "'’‘`´ʼʻ＇";

  public FoldedName {
    words = List.copyOf(words);
    coreWords = List.copyOf(coreWords);
  }

  /** Folds a name as printed. */
  public static FoldedName of(String printed) {
    String text = printed.length() > MAX_LENGTH ? printed.substring(0, MAX_LENGTH) : printed;
    List<String> words = new Words(fold(text)).split();
    words.removeIf(w -> words.size() > 1 && w.equals("and"));
    if (words.size() > 1 && words.get(0).equals("the")) {
      words.remove(0);
    }
    LegalForm.Stripped stripped = LegalForm.strip(words);
    return stripped.tokens().isEmpty()
        ? new FoldedName(words, words, LegalForm.NONE)
        : new FoldedName(words, stripped.tokens(), stripped.form());
  }

  /** The whole name in one text. */
  public String full() {
    return join(words);
  }

  /** The name without its legal form in one text. */
  public String core() {
    return join(coreWords);
  }

  /** A key for telling parties apart: the core, and whether it is a partnership. */
  public String key() {
    return form == LegalForm.PARTNERSHIP ? core() + " (lp)" : core();
  }

  /** All words in alphabetical order, for names whose parts come in either order. */
  public String sorted() {
    return join(words.stream().sorted().toList());
  }

  /** Whether nothing is left of the name but the words of a legal form, or nothing at all. */
  public boolean isOnlyForm() {
    return form == LegalForm.NONE
        && words.size() <= LONGEST_FORM
        && LegalForm.strip(words).tokens().isEmpty();
  }

  private static String join(List<String> words) {
    StringBuilder text = new StringBuilder();
    boolean hanBefore = true;
    for (String word : words) {
      boolean han = isHan(word.codePointAt(0));
      if (!text.isEmpty() && !han && !hanBefore) {
        text.append(' ');
      }
      text.append(word);
      hanBefore = han;
    }
    return text.toString();
  }

  /** Folds single characters; {@link Words} then folds what lies between words. */
  private static String fold(String text) {
    // Most names on watchlists need no more, and there are tens of thousands of them.
    if (text.chars().allMatch(c -> c < 0x80)) {
      return text.toLowerCase(Locale.ROOT);
    }
    String lower =
        Normalizer.normalize(
            Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT),
            Normalizer.Form.NFD);
    StringBuilder folded = new StringBuilder(lower.length());
    boolean latin = false;
    for (int i = 0; i < lower.length(); ) {
      int c = lower.codePointAt(i);
      i += Character.charCount(c);
      if (Character.getType(c) == Character.NON_SPACING_MARK) {
        if (!latin) {
          folded.appendCodePoint(c);
        }
        continue;
      }
      latin = Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
      appendPlain(folded, c);
    }
    return Normalizer.normalize(folded, Normalizer.Form.NFC);
  }

  /** Latin letters that are no base letter with a mark, and Han characters in simplified form. */
  private static void appendPlain(StringBuilder folded, int c) {
    switch (c) {
      case 'ß' -> folded.append("ss");
      case 'æ' -> folded.append("ae");
      case 'œ' -> folded.append("oe");
      case 'ø' -> folded.append('o');
      case 'ł' -> folded.append('l');
      case 'đ', 'ð' -> folded.append('d');
      case 'þ' -> folded.append("th");
      case 'ı' -> folded.append('i');
      default -> folded.appendCodePoint(HanSimplification.simplified(c));
    }
  }

  private static boolean isHan(int c) {
    return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
  }

  /** Cuts folded text into words. */
  private static final class Words {
    private final String text;
    private final List<String> words = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();

    /** Whether the word at hand is made of single letters with dots between: S.A. */
    private boolean initials;

    Words(String text) {
      this.text = text;
    }

    List<String> split() {
      for (int i = 0; i < text.length(); ) {
        int c = text.codePointAt(i);
        int next = i + Character.charCount(c);
        if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
          append(c);
        } else if ((c == '.' || c == '/') && initials && isSingleLetterAt(next)) {
          i = next;
          append(text.codePointAt(i));
          initials = true;
          next = i + Character.charCount(text.codePointAt(i));
        } else if (APOSTROPHES.indexOf(c) < 0) {
          end();
        }
        i = next;
      }
      end();
      return words;
    }

    private void append(int c) {
      if (!word.isEmpty() && isHan(word.codePointAt(0)) != isHan(c)) {
        end();
      }
      initials = word.isEmpty() && Character.isLetter(c) && !isHan(c);
      word.appendCodePoint(c);
    }

    private boolean isSingleLetterAt(int i) {
      if (i >= text.length() || !Character.isLetter(text.codePointAt(i))) {
        return false;
      }
      int after = i + Character.charCount(text.codePointAt(i));
      return after >= text.length() || !Character.isLetterOrDigit(text.codePointAt(after));
    }

    /** Ends a word; a run of Han characters goes on across punctuation and white space. */
    private void end() {
      if (word.isEmpty()) {
        return;
      }
      int last = words.size() - 1;
      if (last >= 0 && isHan(word.codePointAt(0)) && isHan(words.get(last).codePointAt(0))) {
        words.set(last, words.get(last) + word);
      } else {
        words.add(word.toString());
      }
      word.setLength(0);
      initials = false;
    }
  }
}
