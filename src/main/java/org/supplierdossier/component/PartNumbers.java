package org.supplierdossier.component;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.Locale;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Manufacturers' part numbers in the names of components. */
final class PartNumbers {
  /**
   * A run of letters, digits and hyphens; {@link #isNumber} says which of them are part numbers.
   */
  private static final Pattern RUN = Pattern.compile("[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*");

  /** DDR5, PCIe4 and the like are kinds of parts; three digits and more make a number. */
  private static final int MIN_DIGITS = 3;

  private PartNumbers() {}

  /** The one part number in a name, folded; null where there is none or more than one. */
  static @Nullable String in(String name) {
    TreeSet<String> found = new TreeSet<>();
    Matcher matcher = RUN.matcher(name);
    while (matcher.find()) {
      if (isNumber(matcher.group())) {
        found.add(matcher.group().replace("-", "").toLowerCase(Locale.ROOT));
      }
    }
    return found.size() == 1 ? found.first() : null;
  }

  private static boolean isNumber(String run) {
    long digits = run.chars().filter(c -> c >= '0' && c <= '9').count();
    boolean unit = run.chars().limit(1).allMatch(Character::isDigit);
    boolean letters = run.chars().anyMatch(Character::isLetter);
    // 100GbE, 480GB: an amount and its unit.
    return digits >= MIN_DIGITS && letters && !unit;
  }
}
