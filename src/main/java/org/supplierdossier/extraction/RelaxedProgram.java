package org.supplierdossier.extraction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The steps of a machine that may be at several at once (Thompson, "Regular Expression Search
 * Algorithm", CACM 11(6), 1968), over classes of characters that it does not tell apart. Immutable
 * once its start is set.
 */
final class RelaxedProgram {
  private static final int ASCII = 128;
  private static final int LATELY = 256;

  /** What a step does. */
  enum Kind {
    MATCH,
    CHARACTER,
    BRANCH,
    BOUNDARY,
    NO_BOUNDARY
  }

  private final List<Kind> kinds = new ArrayList<>();
  private final List<int[]> exits = new ArrayList<>();
  private final List<BitSet> taken = new ArrayList<>();
  private int start;

  /** Where ranges of characters begin, ascending from 0, and the class of each. */
  private int[] ranges = {0};

  private int[] classOfRange = {0};
  private final int[] classOfAscii = new int[ASCII];

  /** Characters met last, each with its class in the lower half; threads may overwrite it. */
  private final int[] lately = new int[LATELY];

  private final BitSet wordClasses = new BitSet();
  private int classes;

  /**
   * Adds a step.
   *
   * @param characters it takes, if it takes any
   * @param first where it goes on
   * @param second where a branch goes on as well
   * @return its number
   */
  int add(Kind kind, BitSet characters, int first, int second) {
    kinds.add(kind);
    taken.add(characters);
    exits.add(new int[] {first, second});
    return kinds.size() - 1;
  }

  /** Lets a branch go on to a step that was added after it. */
  void lead(int branch, int first) {
    exits.get(branch)[0] = first;
  }

  /** Ends the making of the program: from here on characters are known by their classes. */
  void startAt(int step) {
    start = step;
    TreeSet<Integer> begins = new TreeSet<>(List.of(0));
    taken.forEach(set -> CharacterSets.addBounds(set, begins));
    CharacterSets.addBounds(CharacterSets.WORD, begins);
    ranges = begins.stream().mapToInt(Integer::intValue).toArray();
    classOfRange = new int[ranges.length];
    List<BitSet> sets = taken.stream().distinct().toList();
    Map<BitSet, Integer> numbers = new HashMap<>();
    for (int r = 0; r < ranges.length; r++) {
      BitSet likeness = new BitSet();
      for (int s = 0; s < sets.size(); s++) {
        likeness.set(s, sets.get(s).get(ranges[r]));
      }
      boolean word = CharacterSets.WORD.get(ranges[r]);
      likeness.set(sets.size(), word);
      classOfRange[r] = numbers.computeIfAbsent(likeness, k -> numbers.size());
      wordClasses.set(classOfRange[r], word);
    }
    classes = numbers.size();
    for (int i = 0; i < taken.size(); i++) {
      taken.set(i, classesOf(taken.get(i)));
    }
    for (char c = 0; c < ASCII; c++) {
      classOfAscii[c] = classOfRange[rangeOf(c)];
    }
  }

  private BitSet classesOf(BitSet characters) {
    BitSet own = new BitSet();
    for (int r = 0; r < ranges.length; r++) {
      if (characters.get(ranges[r])) {
        own.set(classOfRange[r]);
      }
    }
    return own;
  }

  private int rangeOf(char c) {
    int found = Arrays.binarySearch(ranges, c);
    return found >= 0 ? found : -found - 2;
  }

  int start() {
    return start;
  }

  int classes() {
    return classes;
  }

  int classOf(char c) {
    if (c < ASCII) {
      return classOfAscii[c];
    }
    int known = lately[c % LATELY];
    if (known >>> Short.SIZE == c) {
      return known & 0xffff;
    }
    int own = classOfRange[rangeOf(c)];
    lately[c % LATELY] = c << Short.SIZE | own;
    return own;
  }

  boolean isWord(int characterClass) {
    return wordClasses.get(characterClass);
  }

  Kind kind(int step) {
    return kinds.get(step);
  }

  boolean takes(int step, int characterClass) {
    return taken.get(step).get(characterClass);
  }

  int first(int step) {
    return exits.get(step)[0];
  }

  int second(int step) {
    return exits.get(step)[1];
  }
}
