package org.supplierdossier.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.supplierdossier.language.Keywords;
import org.supplierdossier.supplier.CustomerId;

/**
 * The words by which a text names a customer: names, short forms, and the numbers of contracts and
 * orders. A word that is part of a longer one counts only where the longer one does not stand.
 */
final class CustomerNames {
  private static final int SHOUTED = 3;

  private final List<Word> words;
  private final Keywords keywords;
  private final boolean isAnyoneNamed;

  private CustomerNames(Map<String, Word> words) {
    this.words = List.copyOf(words.values());
    this.keywords = Keywords.of(List.copyOf(words.keySet()));
    this.isAnyoneNamed = words.values().stream().anyMatch(w -> !w.owners.isEmpty());
  }

  /**
   * A word.
   *
   * @param folded how it is looked for
   * @param owners the customers it may stand for; none for a name that is nobody's secret
   * @param printed how it must be written where it is a short acronym, else empty
   */
  private record Word(String folded, Set<CustomerId> owners, Set<String> printed) {
    Word(String folded) {
      this(folded, new TreeSet<>(), new TreeSet<>());
    }
  }

  /** A word at its place in a folded text. */
  private record Hit(Word word, int start, int end) {}

  /**
   * A place where a text names a customer.
   *
   * @param start first offset in the text as printed
   * @param end offset after the last
   * @param owners the customers the name may stand for, at least one
   */
  record Mention(int start, int end, Set<CustomerId> owners) {}

  /** Collects the words. */
  static final class Builder {
    private final Map<String, Word> words = new TreeMap<>();

    /** A name that stands for a customer, in every form in which it may be written. */
    void name(String name, CustomerId customer) {
      for (String form : NameForms.of(name)) {
        word(form, customer, name);
      }
    }

    /** A name that stands for nobody among the customers, so that a part of it names no one. */
    void stranger(String name) {
      NameForms.of(name).forEach(form -> words.computeIfAbsent(form, Word::new));
    }

    /** A number that stands for a customer's contract or order. */
    void number(String folded, CustomerId customer) {
      words.computeIfAbsent(folded, Word::new).owners.add(customer);
    }

    private void word(String folded, CustomerId customer, String printed) {
      Word word = words.computeIfAbsent(folded, Word::new);
      word.owners.add(customer);
      String letters = printed.strip();
      if (folded.length() <= SHOUTED && letters.chars().allMatch(c -> c >= 'A' && c <= 'Z')) {
        word.printed.add(letters);
      }
    }

    CustomerNames build() {
      return new CustomerNames(words);
    }
  }

  /** The customers that have a longer name of which this word is a part. */
  private Set<CustomerId> ownersOfLonger(String word) {
    Set<CustomerId> owners = new TreeSet<>();
    for (Word other : words) {
      if (other.folded.length() > word.length() && other.folded.contains(word)) {
        owners.addAll(other.owners);
      }
    }
    return owners;
  }

  /**
   * Where a text names customers, in order.
   *
   * @param reader the customer whose document the text stands in: a short form of its own name that
   *     is also another's name is taken for its own
   */
  List<Mention> in(FoldedText text, Set<CustomerId> reader) {
    return in(text, reader, true);
  }

  /** The same for a file name, where words run into each other. */
  List<Mention> inPath(String path) {
    return in(FoldedText.of(path), Set.of(), false);
  }

  private List<Mention> in(FoldedText text, Set<CustomerId> reader, boolean wholeWords) {
    if (!isAnyoneNamed) {
      return List.of();
    }
    List<Hit> whole = new ArrayList<>();
    keywords.scan(
        text.folded(),
        (number, start, end) -> {
          Hit hit = new Hit(words.get(number), start, end);
          boolean longEnough = end - start > SHOUTED + 1;
          if (((!wholeWords && longEnough) || text.isWhole(start, end))
              && isPrintedAsAsked(text, hit)) {
            whole.add(hit);
          }
        });
    whole.sort(Comparator.comparingInt(Hit::start).thenComparing(h -> -h.end));
    List<Mention> mentions = new ArrayList<>();
    int covered = 0;
    for (Hit hit : whole) {
      if (hit.end <= covered) {
        continue;
      }
      covered = hit.end;
      Set<CustomerId> owners = hit.word.owners;
      boolean own = !reader.isEmpty() && ownersOfLonger(hit.word.folded).containsAll(reader);
      if (!owners.isEmpty() && !own) {
        mentions.add(new Mention(text.start(hit.start), text.end(hit.end - 1), owners));
      }
    }
    return mentions;
  }

  private static boolean isPrintedAsAsked(FoldedText text, Hit hit) {
    Set<String> printed = hit.word.printed;
    return printed.isEmpty() || printed.contains(text.printed(hit.start, hit.end));
  }
}
