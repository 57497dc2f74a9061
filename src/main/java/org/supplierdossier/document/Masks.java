package org.supplierdossier.document;

import java.util.BitSet;

/**
 * Blackens personal numbers and home addresses: resident identity and passport numbers, mobile
 * numbers, bank cards and accounts. Each character becomes {@link #MASK}, so that offsets survive.
 * Codes of companies, certificates and contracts, and amounts, stay as they are.
 */
public final class Masks {
  /** What stands in the place of a masked character. */
  public static final char MASK = '█';

  private Masks() {}

  /** The text with personal numbers blackened, of the same length. */
  public static String apply(String text) {
    BitSet masked = new BitSet();
    for (NumberRun run : NumberRun.in(text)) {
      if (PersonalNumbers.isPersonal(text, run)) {
        masked.set(startWithPrefix(text, run.start()), run.end());
      }
    }
    HomeAddresses.find(text, masked::set);
    return masked.isEmpty() ? text : blacken(text, masked);
  }

  /** A plus before the country code of a telephone number goes with it. */
  private static int startWithPrefix(String text, int start) {
    return start > 0 && text.charAt(start - 1) == '+' ? start - 1 : start;
  }

  private static String blacken(String text, BitSet masked) {
    StringBuilder blackened = new StringBuilder(text);
    masked.stream()
        .filter(i -> text.charAt(i) != Passage.CELL_SEPARATOR)
        .forEach(i -> blackened.setCharAt(i, MASK));
    return blackened.toString();
  }
}
