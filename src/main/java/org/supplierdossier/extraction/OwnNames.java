package org.supplierdossier.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.supplierdossier.supplier.Supplier;

/**
 * The names under which a supplier speaks of itself. Rules know "the supplier" and 我司; where a text
 * says "Torvane shall" instead, they see the same. What only starts with the name, such as a
 * product or a sister company, is left as it is.
 */
final class OwnNames {
  /** Nobody is known to speak. */
  static final OwnNames NONE = new OwnNames(List.of(), ContractRoles.NONE);

  private static final int SHORTEST_LATIN = 4;
  private static final int SHORTEST_HAN = 2;
  private static final String LATIN = "the supplier";
  private static final String HAN = "我司";

  /** Another company whose name starts with the same words: 砺桓科技(北京)有限公司. */
  private static final Marker OTHER_COMPANY =
      Marker.of(
          "(?:[\\p{Han}]|\\([\\p{Han}]{1,8}\\)){1,12}?(?:有限公司|股份公司|有限责任公司|集团公司|合伙企业|分公司|事务所)");

  /** What may follow the short form of a company: 砺桓公司承诺. */
  private static final String FORM = "公司";

  private static final String LATIN_CUSTOMER = "the customer";
  private static final String HAN_SUPPLIER = "乙方";
  private static final String HAN_CUSTOMER = "甲方";
  private static final String ARTICLE = "the ";

  private final List<String> names;
  private final ContractRoles roles;

  private OwnNames(List<String> names, ContractRoles roles) {
    this.names = names;
    this.roles = roles;
  }

  /** The names and short forms of a supplier. */
  static OwnNames of(Supplier supplier) {
    return new OwnNames(
        Stream.concat(
                Stream.of(supplier.name().en(), supplier.name().zh()), supplier.aliases().stream())
            .map(name -> FoldedText.of(name).text())
            .filter(OwnNames::isTelling)
            .distinct()
            .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(n -> n))
            .toList(),
        ContractRoles.NONE);
  }

  /** The same in a contract that calls its parties so. */
  OwnNames with(ContractRoles called) {
    return called.sides().isEmpty() ? this : new OwnNames(names, called);
  }

  /** Whether there is any name to tell the supplier by. */
  boolean areKnown() {
    return !names.isEmpty();
  }

  /** Whether a folded text has one of the names in it. */
  boolean mentionedIn(String folded) {
    return names.stream().anyMatch(folded::contains);
  }

  private static boolean isTelling(String name) {
    return name.length()
        >= (!name.isEmpty() && CharacterFolding.isHan(name.charAt(0))
            ? SHORTEST_HAN
            : SHORTEST_LATIN);
  }

  /** The text with the names said as rules know them. */
  FoldedText in(FoldedText text) {
    List<Span> places = new ArrayList<>();
    for (String name : names) {
      int at = text.text().indexOf(name);
      while (at >= 0) {
        Span place = new Span(at, at + name.length());
        if (place.isClearOf(places) && isItself(text, place)) {
          places.add(withForm(text.text(), place));
        }
        at = text.text().indexOf(name, at + 1);
      }
    }
    Map<Span, String> said = new HashMap<>();
    for (Span place : places) {
      said.put(place, isHan(text.text(), place) ? HAN : LATIN);
    }
    for (String word : roles.words()) {
      ContractRoles.Side side = Objects.requireNonNull(roles.sides().get(word));
      int at = text.text().indexOf(word);
      while (at >= 0) {
        Span place = new Span(at, at + word.length());
        if (place.isClearOf(said.keySet()) && isRole(text, place)) {
          said.put(place, role(text.text(), place, side));
        }
        at = text.text().indexOf(word, at + 1);
      }
    }
    if (said.isEmpty()) {
      return text;
    }
    return text.saying(
        said.keySet().stream().sorted(Comparator.comparingInt(Span::start)).toList(),
        place -> said.getOrDefault(place, ""));
  }

  /** A text, folded, as {@link #in} says it. */
  String said(String printed) {
    return in(FoldedText.of(printed)).text();
  }

  private static boolean isHan(String text, Span place) {
    return CharacterFolding.isHan(text.charAt(place.start()));
  }

  /** Whether a word is the defined term, which English writes with a capital. */
  private static boolean isRole(FoldedText folded, Span place) {
    String text = folded.text();
    if (isHan(text, place)) {
      return place.start() == 0 || text.charAt(place.start() - 1) != '被';
    }
    return !isWithinWord(text, place)
        && Character.isUpperCase(
            folded.printed(new Span(place.start(), place.start() + 1)).charAt(0));
  }

  private static String role(String text, Span place, ContractRoles.Side side) {
    boolean supplier = side == ContractRoles.Side.SUPPLIER;
    if (isHan(text, place)) {
      return supplier ? HAN_SUPPLIER : HAN_CUSTOMER;
    }
    String words = supplier ? LATIN : LATIN_CUSTOMER;
    return text.substring(0, place.start()).endsWith(ARTICLE)
        ? words.substring(ARTICLE.length())
        : words;
  }

  private static Span withForm(String text, Span place) {
    return CharacterFolding.isHan(text.charAt(place.start())) && text.startsWith(FORM, place.end())
        ? new Span(place.start(), place.end() + FORM.length())
        : place;
  }

  private static boolean isItself(FoldedText folded, Span place) {
    String text = folded.text();
    if (CharacterFolding.isHan(text.charAt(place.start()))) {
      return text.startsWith(FORM, place.end())
          || OTHER_COMPANY.startingAt(text, place.end()).length() == 0;
    }
    return !isWithinWord(text, place) && !goesOn(folded, place.end());
  }

  private static boolean isWithinWord(String text, Span place) {
    return (place.start() > 0 && isLatinLetter(text.charAt(place.start() - 1)))
        || (place.end() < text.length() && isLatinLetter(text.charAt(place.end())));
  }

  /** Whether a word with a capital follows at once: Torvane Asia, Torvane DB. */
  private static boolean goesOn(FoldedText folded, int end) {
    String text = folded.text();
    if (end + 1 >= text.length() || text.charAt(end) != ' ') {
      return false;
    }
    String next = folded.printed(new Span(end + 1, end + 2));
    return !next.isEmpty() && (Character.isUpperCase(next.charAt(0)) || next.charAt(0) == '(');
  }

  private static boolean isLatinLetter(char c) {
    return c < 0x250 && Character.isLetterOrDigit(c);
  }
}
