package org.supplierdossier.extraction;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;

/**
 * What the model of contract terms sees of a sentence: its words, pairs of words, the words it
 * opens with, the words that open its paragraph, those of the heading above it, and which rules on
 * terms found something in it or in a sentence next to it. Numbers count as {@code 0}.
 *
 * <p>A feature is known by a 64-bit hash (FNV-1a) of its name, such as {@code governed by}, {@code
 * s:upon}, {@code g:term}, {@code h:audit}, {@code r:audit-rights} or, of the sentence before or
 * after it, {@code rb:insurance} and {@code ra:insurance}.
 */
final class TermFeatures {
  private static final long BASIS = LinearWeights.basis();
  private static final String RULE = "r:";
  private static final String RULE_BEFORE = "rb:";
  private static final String RULE_AFTER = "ra:";
  private static final Set<String> OF_RULES = Set.of(RULE, RULE_BEFORE, RULE_AFTER);
  private static final int OPENING = 3;
  private static final int PARAGRAPH_OPENING = 6;
  private static final int HEADING = 10;

  /** A sentence of no more words only names a topic. */
  private static final int TOPIC = 7;

  private final List<PassageSentence> sentences;
  private final List<SortedSet<String>> rules;
  private Words above = Words.NONE;
  private Words opening = Words.NONE;

  /** Told of the features of a sentence, each as often as it occurs. */
  interface Sink {
    /**
     * A feature.
     *
     * @param hash of its name
     * @param prefix of its name, such as {@code h:}, or empty
     * @param text that holds the words of its name, from one offset to another
     */
    void feature(long hash, String prefix, String text, int from, int to);
  }

  /**
   * Features of the sentences of one document.
   *
   * @param rules for each sentence the kinds of term that rules found in it
   */
  TermFeatures(List<PassageSentence> sentences, List<SortedSet<String>> rules) {
    this.sentences = sentences;
    this.rules = rules;
  }

  /** Words of a text: letters, numbers, and the signs of dollar and percent. */
  private static final class Words {
    static final Words NONE = new Words("", new int[0], new int[0]);

    private final String text;
    private final int[] starts;
    private final int[] ends;

    private Words(String text, int[] starts, int[] ends) {
      this.text = text;
      this.starts = starts;
      this.ends = ends;
    }

    static Words of(String text) {
      int[] starts = new int[16];
      int[] ends = new int[16];
      int count = 0;
      for (int i = 0; i < text.length(); ) {
        int end = wordEnd(text, i);
        if (end == i) {
          i++;
          continue;
        }
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, count * 2);
          ends = Arrays.copyOf(ends, count * 2);
        }
        starts[count] = i;
        ends[count++] = end;
        i = end;
      }
      return new Words(text, Arrays.copyOf(starts, count), Arrays.copyOf(ends, count));
    }

    private static int wordEnd(String text, int from) {
      char c = text.charAt(from);
      int end = from;
      if (isLetter(c)) {
        while (end < text.length() && isLetter(text.charAt(end))) {
          end++;
        }
      } else if (isDigit(c)) {
        while (end < text.length() && isDigit(text.charAt(end))) {
          end++;
        }
      } else if (c == '$' || c == '%') {
        end++;
      }
      return end;
    }

    int count() {
      return starts.length;
    }

    long hash(long from, int word) {
      if (isDigit(text.charAt(starts[word]))) {
        return next(from, '0');
      }
      long hash = from;
      for (int i = starts[word]; i < ends[word]; i++) {
        hash = next(hash, text.charAt(i));
      }
      return hash;
    }

    void tell(Sink sink, long hash, String prefix, int first, int last) {
      sink.feature(hash, prefix, text, starts[first], ends[last]);
    }
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static long next(long hash, char c) {
    return LinearWeights.next(hash, c);
  }

  private static final long OPENS = LinearWeights.hash("s:");
  private static final long PARAGRAPH_OPENS = LinearWeights.hash("g:");
  private static final long UNDER = LinearWeights.hash("h:");

  /** The name of a feature, whose hash is that of this text. */
  static String name(String prefix, String words) {
    if (OF_RULES.contains(prefix)) {
      return prefix + words;
    }
    StringBuilder name = new StringBuilder(prefix);
    Words parts = Words.of(words);
    for (int i = 0; i < parts.count(); i++) {
      name.append(i == 0 ? "" : " ");
      if (isDigit(words.charAt(parts.starts[i]))) {
        name.append('0');
      } else {
        name.append(words, parts.starts[i], parts.ends[i]);
      }
    }
    return name.toString();
  }

  /** The features of the next sentence; to be called once for each, in order. */
  void of(int number, Sink sink) {
    PassageSentence sentence = sentences.get(number);
    Words words = Words.of(sentence.folded().text());
    if (sentence.opens()) {
      opening = words;
    }
    long before = 0;
    for (int i = 0; i < words.count(); i++) {
      long hash = words.hash(BASIS, i);
      words.tell(sink, hash, "", i, i);
      if (i > 0) {
        words.tell(sink, words.hash(next(before, ' '), i), "", i - 1, i);
      }
      before = hash;
    }
    some(words, OPENING, OPENS, "s:", sink);
    some(opening, PARAGRAPH_OPENING, PARAGRAPH_OPENS, "g:", sink);
    some(heading(sentence), HEADING, UNDER, "h:", sink);
    byRules(number, RULE, sink);
    byRules(number - 1, RULE_BEFORE, sink);
    byRules(number + 1, RULE_AFTER, sink);
    if (sentence.title() || words.count() <= TOPIC) {
      above = words;
    }
  }

  private void byRules(int number, String prefix, Sink sink) {
    if (number >= 0 && number < rules.size()) {
      for (String rule : rules.get(number)) {
        sink.feature(LinearWeights.hash(prefix + rule), prefix, rule, 0, rule.length());
      }
    }
  }

  private Words heading(PassageSentence sentence) {
    List<String> headings = sentence.passage().headings();
    return headings.isEmpty()
        ? above
        : Words.of(FoldedText.of(headings.get(headings.size() - 1)).text());
  }

  private static void some(Words words, int most, long from, String prefix, Sink sink) {
    for (int i = 0; i < Math.min(most, words.count()); i++) {
      words.tell(sink, words.hash(from, i), prefix, i, i);
    }
  }
}
