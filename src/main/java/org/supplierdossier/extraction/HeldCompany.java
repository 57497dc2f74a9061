package org.supplierdossier.extraction;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.supplierdossier.document.Passage;
import org.supplierdossier.language.FoldedName;
import org.supplierdossier.supplier.Supplier;

/**
 * Says whose shares a register lists: the company that its heading, its title or the words right
 * above it name; the supplier itself where they name none.
 */
final class HeldCompany {
  private static final int LONGEST_TITLE = 120;
  private static final int LONGEST_PARAGRAPH = 600;

  private static final Pattern HAN =
      Pattern.compile(
          "[\\p{Han}A-Za-z0-9（）()·&]{2,40}?(?:股份有限公司|有限责任公司|有限公司|(?:合伙企业)?[（(](?:有限|普通|特殊普通)合伙[）)]|合伙企业|集团公司|基金会)");

  private static final Pattern LATIN =
      Pattern.compile(
          "(?:\\p{Lu}[\\p{L}\\p{N}&.'’-]*|of|and|de|&)(?:,? (?:\\p{Lu}[\\p{L}\\p{N}&.'’-]*|\\([\\p{L} ]{2,30}\\)|of|and|de|&)){0,8}?,? "
              + "(?:AB|ASA?|Oyj?|A/S|ApS|Ltd|Limited|Inc|Incorporated|Corp|Corporation|LLC|L\\.?L\\.?P|L\\.?P|GmbH|AG|SE|S\\.?A\\.?S?|B\\.?V|N\\.?V|plc|PLC|K\\.?K|Company|Foundation|Trust|S\\.?p\\.?A|Bhd|Pte|Co\\., Ltd)\\b\\.?(?:,? (?:Ltd|Inc|LLC)\\b\\.?)?");

  /** Of a heading or a title. */
  private static final Pattern OF_HOLDERS =
      Pattern.compile(
          "(?i)(?:shareholders?|stockholders?|owners?|members|ownership|shares|capital|holders) (?:of|in) (.{2,100})");

  private static final Marker TITLES =
      Marker.of("股权结构", "股东", "出资", "股本结构", "shareholder", "ownership", "owners", "holders");

  private static final Marker INTRODUCES =
      Marker.of(
          "(?:股东|股权|出资|股份|持股)[^。;]{0,14}如下",
          "\\b(?:held|owned|shareholders?|owners?|ownership|capital)\\b[^.;]{0,40}\\b(?:as follows|as set out|following|below|shown)\\b",
          "\\bfollowing\\b[^.;]{0,30}\\b(?:shareholders?|owners|holders)\\b");

  private static final Pattern NUMBERING =
      Pattern.compile("^[\\s（(]*(?:[0-9]+(?:\\.[0-9]+)*|[一二三四五六七八九十]{1,3}|[ivx]{1,4})[）).、．\\s]+");

  private final Set<String> itself;

  HeldCompany(Supplier supplier) {
    itself =
        Stream.concat(
                Stream.of(supplier.name().zh(), supplier.name().en()), supplier.aliases().stream())
            .map(name -> FoldedName.of(name).key())
            .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * The company, or nothing where it is the supplier.
   *
   * @param heading the printed heading of the column of holders
   * @param titles rows of the table above its heading
   * @param before passages before the table, nearest first
   */
  Optional<String> of(String heading, List<Table.Row> titles, List<Passage> before) {
    Matcher of = OF_HOLDERS.matcher(heading);
    Optional<String> named = of.find() ? company(of.group(1)) : inHan(heading);
    if (named.isPresent()) {
      return notItself(named.get());
    }
    for (int i = titles.size() - 1; i >= 0; i--) {
      String title = titles.get(i).passage().text();
      Optional<String> held = title.length() <= LONGEST_TITLE ? company(title) : Optional.empty();
      if (held.isPresent()) {
        return notItself(held.get());
      }
    }
    for (Passage passage : before) {
      Optional<String> held = introducedBy(passage);
      if (held.isPresent()) {
        return notItself(held.get());
      }
    }
    return Optional.empty();
  }

  /** The company that a heading or the sentence above a register speaks of. */
  private static Optional<String> introducedBy(Passage passage) {
    String text = passage.text().strip();
    String folded = FoldedText.of(text).text();
    if (text.length() <= LONGEST_TITLE) {
      String bare = NUMBERING.matcher(text).replaceFirst("");
      Optional<String> named = company(bare);
      boolean isName = named.isPresent() && bare.strip().equals(named.get());
      boolean speaksOfShares = TITLES.occursIn(folded) || INTRODUCES.occursIn(folded);
      return isName || speaksOfShares ? named : Optional.empty();
    }
    return text.length() <= LONGEST_PARAGRAPH && INTRODUCES.occursIn(folded)
        ? startsWith(text)
        : Optional.empty();
  }

  /** The company that a paragraph starts with: it is what the paragraph is about. */
  private static Optional<String> startsWith(String text) {
    String bare = NUMBERING.matcher(text).replaceFirst("");
    return company(bare).filter(name -> bare.indexOf(name) <= 4);
  }

  private static Optional<String> company(String text) {
    Optional<String> han = inHan(text);
    if (han.isPresent()) {
      return han;
    }
    Matcher latin = LATIN.matcher(text);
    if (!latin.find()) {
      return Optional.empty();
    }
    String name = latin.group().strip();
    while (name.startsWith("of ") || name.startsWith("and ") || name.startsWith("The ")) {
      name = name.substring(name.indexOf(' ') + 1);
    }
    return Optional.of(name);
  }

  private static Optional<String> inHan(String text) {
    Matcher han = HAN.matcher(NUMBERING.matcher(text).replaceFirst(""));
    return han.find() ? Optional.of(han.group().strip()) : Optional.empty();
  }

  private Optional<String> notItself(String name) {
    return itself.contains(FoldedName.of(name).key()) ? Optional.empty() : Optional.of(name);
  }
}
