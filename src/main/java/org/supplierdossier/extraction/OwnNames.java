package org.supplierdossier.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.supplierdossier.supplier.Supplier;

/**
 * The names under which a supplier speaks of itself. Rules know "the supplier" and 我司; where a text
 * says "Torvane shall" instead, they see the same. What only starts with the name, such as a
 * product or a sister company, is left as it is.
 */
final class OwnNames {
  /** Nobody is known to speak. */
  static final OwnNames NONE = new OwnNames(List.of());

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

  private final List<String> names;

  private OwnNames(List<String> names) {
    this.names = names;
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
            .toList());
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
        if (places.stream().noneMatch(place::overlaps) && isItself(text, place)) {
          places.add(withForm(text.text(), place));
        }
        at = text.text().indexOf(name, at + 1);
      }
    }
    if (places.isEmpty()) {
      return text;
    }
    places.sort(Comparator.comparingInt(Span::start));
    return text.saying(
        places, place -> CharacterFolding.isHan(text.text().charAt(place.start())) ? HAN : LATIN);
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
    boolean within =
        (place.start() > 0 && isLatinLetter(text.charAt(place.start() - 1)))
            || (place.end() < text.length() && isLatinLetter(text.charAt(place.end())));
    return !within && !goesOn(folded, place.end());
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
