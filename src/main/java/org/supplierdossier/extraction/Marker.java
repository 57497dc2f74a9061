package org.supplierdossier.extraction;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Words of one grammatical kind, such as those that negate. */
final class Marker {
  private static final int LONGEST_WORDS = 80;

  /** No longer text is kept. */
  private static final int LONGEST_SENTENCE = 2_000;

  private final List<Alternative> alternatives;
  private final RelaxedPattern any;

  /** What was asked last: the rules that hold of one sentence ask the same of it. */
  private volatile @Nullable Answer last;

  private record Answer(String text, boolean occurs) {}

  private Marker(List<Alternative> alternatives, RelaxedPattern any) {
    this.alternatives = alternatives;
    this.any = any;
  }

  /** The words that one of these RE2 expressions matches in folded text. */
  static Marker of(String... alternatives) {
    List<Alternative> all = new ArrayList<>();
    for (String alternative : alternatives) {
      all.add(new Alternative(Pattern.compile(alternative), RequiredLiterals.of(alternative)));
    }
    return new Marker(List.copyOf(all), RelaxedPattern.of(String.join("|", alternatives)));
  }

  /** One expression; looking for its plain words first spares most texts the automaton. */
  private record Alternative(Pattern pattern, List<Set<String>> required) {

    boolean mayOccurIn(String text) {
      return RequiredLiterals.occurIn(text, required);
    }
  }

  /** All places in a part of a text, in order; of those that overlap the first. */
  List<Span> in(String text, Span part) {
    String words = text.substring(part.start(), part.end());
    if (!any.mayOccurIn(words)) {
      return List.of();
    }
    List<Span> found = new ArrayList<>();
    for (Alternative alternative : alternatives) {
      if (alternative.mayOccurIn(words)) {
        Matcher matcher = alternative.pattern.matcher(words);
        while (matcher.find()) {
          found.add(new Span(part.start() + matcher.start(), part.start() + matcher.end()));
        }
      }
    }
    return found.size() < 2 ? found : apart(found);
  }

  private static List<Span> apart(List<Span> found) {
    found.sort(Comparator.comparingInt(Span::start));
    List<Span> apart = new ArrayList<>();
    int end = -1;
    for (Span span : found) {
      if (span.start() >= end) {
        apart.add(span);
        end = span.end();
      }
    }
    return apart;
  }

  /** All places in a text, in order. */
  List<Span> in(String text) {
    return in(text, new Span(0, text.length()));
  }

  /** False only where none of them occurs in the text, nor in a part of it that ends at words. */
  boolean mayOccurIn(String text) {
    return any.mayOccurIn(text);
  }

  boolean occursIn(String text) {
    Answer known = last;
    if (known != null && known.text.equals(text)) {
      return known.occurs;
    }
    boolean occurs = isIn(text);
    if (text.length() <= LONGEST_SENTENCE) {
      last = new Answer(text, occurs);
    }
    return occurs;
  }

  private boolean isIn(String text) {
    if (!any.mayOccurIn(text)) {
      return false;
    }
    for (Alternative alternative : alternatives) {
      if (alternative.mayOccurIn(text) && alternative.pattern.matcher(text).find()) {
        return true;
      }
    }
    return false;
  }

  boolean occursIn(String text, Span part) {
    return occursIn(text.substring(part.start(), part.end()));
  }

  /** The range of the words that start right at the given offset; empty where none do. */
  Span startingAt(String text, int offset) {
    String words = text.substring(offset, Math.min(text.length(), offset + LONGEST_WORDS));
    for (Alternative alternative : alternatives) {
      if (alternative.mayOccurIn(words)) {
        Matcher matcher = alternative.pattern.matcher(words);
        if (matcher.lookingAt()) {
          return new Span(offset, offset + matcher.end());
        }
      }
    }
    return new Span(offset, offset);
  }
}
