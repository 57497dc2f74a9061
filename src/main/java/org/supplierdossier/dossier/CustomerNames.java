package org.supplierdossier.dossier;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ahocorasick.trie.Emit;
import org.ahocorasick.trie.Trie;
import org.supplierdossier.supplier.CustomerId;

/**
 * The words by which a text names a customer: names, short forms, and the numbers of contracts and
 * orders. A word that is part of a longer one counts only where the longer one does not stand.
 */
final class CustomerNames {
  private static final int SHOUTED = 3;

  private final Map<String, Word> words;
  private final Trie trie;

  private CustomerNames(Map<String, Word> words) {
    this.words = words;
    Trie.TrieBuilder builder = Trie.builder();
    words.keySet().forEach(builder::addKeyword);
    this.trie = builder.build();
  }

  /**
   * A word.
   *
   * @param owners the customers it may stand for; none for a name that is nobody's secret
   * @param printed how it must be written where it is a short acronym, else empty
   */
  private record Word(Set<CustomerId> owners, Set<String> printed) {
    Word() {
      this(new TreeSet<>(), new TreeSet<>());
    }
  }

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
      NameForms.of(name).forEach(form -> words.computeIfAbsent(form, key -> new Word()));
    }

    /** A number that stands for a customer's contract or order. */
    void number(String folded, CustomerId customer) {
      words.computeIfAbsent(folded, key -> new Word()).owners.add(customer);
    }

    private void word(String folded, CustomerId customer, String printed) {
      Word word = words.computeIfAbsent(folded, key -> new Word());
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
    words.forEach(
        (other, entry) -> {
          if (other.length() > word.length() && other.contains(word)) {
            owners.addAll(entry.owners);
          }
        });
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
    Collection<Emit> emits = trie.parseText(text.folded());
    List<Emit> whole = new ArrayList<>();
    for (Emit emit : emits) {
      boolean longEnough = emit.getKeyword().length() > SHOUTED + 1;
      if (((!wholeWords && longEnough) || text.isWhole(emit.getStart(), emit.getEnd() + 1))
          && isPrintedAsAsked(text, emit)) {
        whole.add(emit);
      }
    }
    whole.sort(Comparator.comparingInt(Emit::getStart).thenComparing(e -> -e.getEnd()));
    List<Mention> mentions = new ArrayList<>();
    int covered = -1;
    for (Emit emit : whole) {
      if (emit.getEnd() <= covered) {
        continue;
      }
      covered = emit.getEnd();
      Set<CustomerId> owners = word(emit).owners;
      boolean own = !reader.isEmpty() && ownersOfLonger(emit.getKeyword()).containsAll(reader);
      if (!owners.isEmpty() && !own) {
        mentions.add(new Mention(text.start(emit.getStart()), text.end(emit.getEnd()), owners));
      }
    }
    return mentions;
  }

  private Word word(Emit emit) {
    Word word = words.get(emit.getKeyword());
    if (word == null) {
      throw new IllegalStateException("no word \"" + emit.getKeyword() + "\" was asked for");
    }
    return word;
  }

  private boolean isPrintedAsAsked(FoldedText text, Emit emit) {
    Set<String> printed = word(emit).printed;
    return printed.isEmpty() || printed.contains(text.printed(emit.getStart(), emit.getEnd() + 1));
  }
}
