package org.supplierdossier.assessment;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Model numbers in the names of products: NX-7200, LD-R7280. */
final class ModelNumbers {
  private static final Pattern MODEL =
      Pattern.compile("[A-Za-z]+(?:-[A-Za-z]+)*-?[0-9][A-Za-z0-9]*(?:-[A-Za-z0-9]+)*");

  /** Names of standards and algorithms that look like models. */
  private static final Pattern NO_MODEL =
      Pattern.compile("(?:gb|gbt|gm|gmt|iso|iec|sm|sha|aes|rsa|ipv|eal|v|c|t)[0-9].*");

  private ModelNumbers() {}

  /** The numbers in a name, folded. */
  static Set<String> in(String name) {
    Set<String> found = new TreeSet<>();
    Matcher matcher = MODEL.matcher(name);
    while (matcher.find()) {
      String model = matcher.group().replace("-", "").toLowerCase(Locale.ROOT);
      if (!NO_MODEL.matches(model)) {
        found.add(model);
      }
    }
    return found;
  }

  /** Whether both name models and none of one is or begins one of the other. */
  static boolean differ(Set<String> some, Set<String> others) {
    return !some.isEmpty()
        && !others.isEmpty()
        && some.stream()
            .noneMatch(s -> others.stream().anyMatch(o -> o.startsWith(s) || s.startsWith(o)));
  }
}
