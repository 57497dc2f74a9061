package org.supplierdossier.extraction;

import java.util.BitSet;
import java.util.Set;

/** Sets of characters as patterns name them. */
final class CharacterSets {
  private static final int ALL = Character.MAX_VALUE + 1;

  static final BitSet ANY = of("\0\uffff");
  static final BitSet DIGIT = of("09");
  static final BitSet WORD = of("09AZ__az");
  static final BitSet SPACE = of("\t\n\f\r  ");

  private CharacterSets() {}

  /** The characters from each one at an even place to the next. */
  static BitSet of(String bounds) {
    BitSet set = new BitSet();
    for (int i = 0; i < bounds.length(); i += 2) {
      set.set(bounds.charAt(i), bounds.charAt(i + 1) + 1);
    }
    return set;
  }

  static BitSet one(char c) {
    BitSet set = new BitSet();
    set.set(c);
    return set;
  }

  static BitSet not(BitSet set) {
    BitSet others = (BitSet) set.clone();
    others.flip(0, ALL);
    return others;
  }

  /** Adds where the set begins and ends to hold characters. */
  static void addBounds(BitSet set, Set<Integer> bounds) {
    for (int from = set.nextSetBit(0); from >= 0; ) {
      bounds.add(from);
      int to = set.nextClearBit(from);
      if (to >= ALL) {
        return;
      }
      bounds.add(to);
      from = set.nextSetBit(to);
    }
  }
}
