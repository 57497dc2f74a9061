package org.supplierdossier.evidence;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.supplierdossier.supplier.Product;

/**
 * The names of a supplier's products, by which statements on two of them are told apart. All that
 * the supplier of one product says is of that one.
 */
public final class ProductNames {
  /** Of a supplier whose products are not known. */
  public static final ProductNames NONE = new ProductNames(List.of(), List.of());

  private static final int SHORTEST = 2;

  /** What is said of a product itself beside its name. */
  private static final Pattern NO_PART =
      Pattern.compile(
          "整机|成品|产品|设备|主机|全系列|\\b(?:complete|whole|finished|assembled|units?|systems?|devices?|products?|all|versions|the)\\b|[^\\p{L}\\p{N}]");

  /** A name as it is compared, and the id of the product. */
  private record Name(String folded, String product) {}

  /** So many Han characters of a name say which product is meant. */
  private static final int SHORTEST_TAIL = 4;

  /** The longest first: one may be the beginning of another. */
  private final List<Name> names;

  /** The names with what is left of them without the brand, also of a single product. */
  private final List<Name> tails;

  private ProductNames(List<Name> names, List<Name> tails) {
    this.names = names;
    this.tails = tails;
  }

  /** The names of these products that mean one of them. */
  public static ProductNames of(List<Product> products) {
    Map<String, Set<String>> meant = new TreeMap<>();
    for (Product product : products) {
      for (String name : List.of(product.id(), product.name().zh(), product.name().en())) {
        meant.computeIfAbsent(folded(name), n -> new TreeSet<>()).add(product.id());
      }
    }
    Map<String, Set<String>> called = new TreeMap<>();
    for (Product product : products) {
      for (String name : List.of(product.name().zh(), product.name().en())) {
        for (String tail : tails(folded(name))) {
          called.computeIfAbsent(tail, n -> new TreeSet<>()).add(product.id());
        }
      }
    }
    List<Name> names = products.size() > 1 ? ofOne(meant) : List.of();
    return new ProductNames(names, ofOne(called));
  }

  private static List<Name> ofOne(Map<String, Set<String>> meant) {
    List<Name> names = new ArrayList<>();
    meant.forEach(
        (name, of) -> {
          if (of.size() == 1 && name.length() >= SHORTEST) {
            names.add(new Name(name, of.iterator().next()));
          }
        });
    names.sort(Comparator.comparingInt((Name n) -> -n.folded.length()).thenComparing(Name::folded));
    return names;
  }

  /** A name, and what is left of it without its first words: two words, or four Han characters. */
  private static List<String> tails(String name) {
    List<String> tails = new ArrayList<>();
    tails.add(name);
    boolean han = name.chars().anyMatch(c -> c > 0x2E80);
    for (int i = 1; i < name.length(); i++) {
      String tail = name.substring(i);
      boolean whole =
          han
              ? tail.length() >= SHORTEST_TAIL && !continues(name, i)
              : name.charAt(i - 1) == ' ' && tail.indexOf(' ') > 0;
      if (whole) {
        tails.add(tail);
      }
    }
    return tails;
  }

  /** The ids of the products that a text names, if only without their brand: "the V5 Camera". */
  public Set<String> named(String text) {
    return in(text, tails);
  }

  /** The ids of the products that a statement names; else those that its documents are about. */
  Set<String> of(Evidence evidence) {
    Set<String> said = in(evidence.quote(), names);
    if (!said.isEmpty() || names.isEmpty()) {
      return said;
    }
    Set<String> about = new TreeSet<>();
    for (Origin origin : evidence.origins()) {
      String path = origin.document().value();
      Set<String> titled = in(path.substring(path.lastIndexOf('/') + 1), names);
      if (titled.isEmpty()) {
        return Set.of();
      }
      about.addAll(titled);
    }
    return about;
  }

  /** Whether a text names one product and no part of it: "V5 Camera complete unit". */
  public boolean nameWhole(String text) {
    Set<String> named = named(text);
    String left = folded(text);
    for (Name name : tails) {
      left = named.contains(name.product) ? left.replace(name.folded, " ") : left;
    }
    return named.size() == 1 && NO_PART.matcher(left).replaceAll("").isBlank();
  }

  private static Set<String> in(String text, List<Name> names) {
    String left = folded(text);
    Set<String> found = new TreeSet<>();
    for (Name name : names) {
      int at = left.indexOf(name.folded);
      while (at >= 0) {
        int end = at + name.folded.length();
        if (!continues(left, at) && !continues(left, end)) {
          found.add(name.product);
          left = left.substring(0, at) + " ".repeat(end - at) + left.substring(end);
        }
        at = left.indexOf(name.folded, at + 1);
      }
    }
    return found;
  }

  /** Whether a Latin word or a number goes on across this place. */
  private static boolean continues(String text, int at) {
    return at > 0 && at < text.length() && isLatin(text.charAt(at - 1)) && isLatin(text.charAt(at));
  }

  private static boolean isLatin(char c) {
    return c < 128 && Character.isLetterOrDigit(c);
  }

  private static String folded(String text) {
    return text.toLowerCase(Locale.ROOT).replace("-", "").replace('_', ' ');
  }
}
