package org.supplierdossier.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.supplierdossier.language.ListMark;

/**
 * What the model of indicators sees of a sentence: of Chinese runs of up to three characters, of
 * English words, their beginnings and pairs of them, of both the classes of words and pairs of
 * these that stand near one another. Numbers count as {@code 0}.
 */
final class StatementFeatures {
  /** Letters by which the forms of a long word are taken for one. */
  private static final int STEM = 5;

  private static final int LONGEST_RUN = 3;

  /** Words of two classes are a pair with at most so many characters between them, or Chinese. */
  private static final int NEAR = 60;

  private static final int NEAR_IN_CHINESE = 24;

  /** And with at most so many other words of classes. */
  private static final int NEXT = 6;

  private static final char CLASS = 'c';
  private static final char CLASSES = 'd';

  private static final WordClasses WORD_CLASSES = WordClasses.shipped();

  private static final Names NAMES = new Names();

  private final String text;

  private StatementFeatures(String text) {
    this.text = text;
  }

  /** Told of the features of a sentence, each as often as it occurs. */
  interface Sink {
    /**
     * A feature that is words of the sentence.
     *
     * @param hash of its name, as {@link LinearWeights} knows it
     * @param kind the character before the colon of its name
     * @param words the rest of its name, from one offset to another
     */
    void feature(long hash, char kind, String words, int from, int to);

    /**
     * A feature that is a class of words, or a pair of classes.
     *
     * @param hash of its name
     * @param name its name
     * @param words that are of the class, or those from one of the pair to the other
     */
    default void feature(long hash, String name, String words, int from, int to) {
      feature(hash, name.charAt(0), words, from, to);
    }
  }

  /** Whether a kind of features is classes of words, or pairs of classes. */
  static boolean isClass(char kind) {
    return kind == CLASS || kind == CLASSES;
  }

  /** The features of a folded sentence, whatever number it has in its document. */
  static StatementFeatures of(String folded) {
    return new StatementFeatures(words(ListMark.cut(folded)));
  }

  /** Runs of letters with one blank between; numbers are {@code 0}, signs but $ and % are gone. */
  static String words(String folded) {
    StringBuilder out = new StringBuilder(folded.length());
    boolean gap = false;
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      char kind = kind(c);
      if (kind == 0) {
        gap |= !isInNumber(folded, i);
        continue;
      }
      char last = out.isEmpty() ? ' ' : out.charAt(out.length() - 1);
      if (kind == '0' && last == '0' && !gap) {
        continue;
      }
      if (last != ' ' && (gap || (kind(last) == 'a') != (kind == 'a') || kind == '$')) {
        out.append(' ');
      }
      gap = false;
      out.append(kind == '0' ? '0' : c);
    }
    return out.toString();
  }

  /**
   * {@code a} for a Latin letter, {@code z} for a Chinese one, 0 and $ for the like, or nothing.
   */
  private static char kind(char c) {
    if (c >= 'a' && c <= 'z') {
      return 'a';
    } else if (c >= '0' && c <= '9') {
      return '0';
    } else if (c == '$' || c == '%') {
      return '$';
    }
    return CharacterFolding.isHan(c) ? 'z' : 0;
  }

  private static boolean isInNumber(String text, int at) {
    char c = text.charAt(at);
    return (c == ',' || c == '.')
        && at > 0
        && at + 1 < text.length()
        && kind(text.charAt(at - 1)) == '0'
        && kind(text.charAt(at + 1)) == '0';
  }

  void tell(Sink sink) {
    List<Span> words = new ArrayList<>();
    for (int from = 0; from < text.length(); ) {
      int blank = text.indexOf(' ', from);
      int to = blank < 0 ? text.length() : blank;
      words.add(new Span(from, to));
      from = to + 1;
    }
    for (int w = 0; w < words.size(); w++) {
      Span word = words.get(w);
      if (kind(text.charAt(word.start())) == 'a') {
        tell(sink, 'e', word.start(), word.end());
        if (word.length() > STEM + 1) {
          tell(sink, 's', word.start(), word.start() + STEM);
        }
      } else {
        runs(sink, word);
      }
      if (w > 0 && isLatin(words.get(w - 1)) && isLatin(word)) {
        tell(sink, 'b', words.get(w - 1).start(), word.end());
      }
    }
    classes(sink);
  }

  private void classes(Sink sink) {
    List<WordClasses.Hit> hits = WORD_CLASSES.in(text);
    for (int i = 0; i < hits.size(); i++) {
      WordClasses.Hit hit = hits.get(i);
      tell(sink, NAMES.of(hit.kind(), hit.kind()), hit.start(), hit.end());
      for (int j = i + 1; j < Math.min(hits.size(), i + 1 + NEXT); j++) {
        WordClasses.Hit next = hits.get(j);
        if (next.kind() != hit.kind() && next.start() >= hit.end() && isNear(hit, next)) {
          tell(sink, NAMES.of(hit.kind(), next.kind()), hit.start(), next.end());
        }
      }
    }
  }

  /** The names of the features of classes and of pairs of them, each made when first needed. */
  private static final class Names {
    private final int classes = WORD_CLASSES.size();
    private final AtomicReferenceArray<Name> known = new AtomicReferenceArray<>(classes * classes);

    /** A name and its hash. */
    private record Name(String text, long hash) {}

    /** Of a class, or of a pair of two. */
    Name of(int kind, int other) {
      int place = kind * classes + other;
      Name name = known.get(place);
      if (name == null) {
        String text = text(WORD_CLASSES.name(kind), WORD_CLASSES.name(other));
        name = new Name(text, LinearWeights.hash(text));
        known.set(place, name);
      }
      return name;
    }

    private static String text(String one, String other) {
      int order = one.compareTo(other);
      if (order == 0) {
        return CLASS + ":" + one;
      }
      return CLASSES + ":" + (order < 0 ? one + "+" + other : other + "+" + one);
    }
  }

  private boolean isNear(WordClasses.Hit one, WordClasses.Hit next) {
    boolean han = CharacterFolding.isHan(text.charAt(one.start()));
    return next.start() - one.end() <= (han ? NEAR_IN_CHINESE : NEAR);
  }

  private void tell(Sink sink, Names.Name name, int from, int to) {
    sink.feature(name.hash(), name.text(), text, from, to);
  }

  private boolean isLatin(Span word) {
    return kind(text.charAt(word.start())) != 'z' && kind(text.charAt(word.end() - 1)) != 'z';
  }

  private void runs(Sink sink, Span word) {
    for (int from = word.start(); from < word.end(); from++) {
      for (int to = from + 1; to <= Math.min(word.end(), from + LONGEST_RUN); to++) {
        tell(sink, 'z', from, to);
      }
    }
  }

  private void tell(Sink sink, char kind, int from, int to) {
    long hash = LinearWeights.next(LinearWeights.next(LinearWeights.basis(), kind), ':');
    for (int i = from; i < to; i++) {
      hash = LinearWeights.next(hash, text.charAt(i));
    }
    sink.feature(hash, kind, text, from, to);
  }
}
