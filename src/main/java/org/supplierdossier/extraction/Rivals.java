package org.supplierdossier.extraction;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.supplierdossier.evidence.Evidence;

/**
 * The companies that a document names as those the supplier competes with. What it then tells of
 * one of them says nothing of the supplier: "Halden was fined in 2024".
 */
final class Rivals {
  /** What others own, and what they make for the supplier, is told of them by name. */
  private static final Set<String> OF_OTHERS = Set.of("OWN-01", "OWN-04", "OWN-06", "DIS-10");

  private static final String OF_SOURCES = "SRC";

  private static final String NAME =
      "[A-Z][A-Za-z0-9&'-]+(?: (?:of |de |& )?[A-Z][A-Za-z0-9&'-]*)*";

  private static final Pattern LISTED =
      Pattern.compile(
          "\\b(?i:rivals?|competitors?|competition|peers?|compete (?:mainly |chiefly |primarily |principally )?(?:with|against))"
              + "(?i: (?:[a-z]+ ){0,4}?(?:are|include[sd]?|is|such as|like|comes? (?:mainly |chiefly )?from)|,? (?:such as|like|including|namely|among them)|:|,|) ("
              + NAME
              + "(?:(?:,| and| or|, and|, or|,? as well as) "
              + NAME
              + ")*)");

  private static final Pattern ONE = Pattern.compile(NAME);

  private static final String HAN_NAME = "[\\p{Han}A-Za-z0-9]{2,16}?";

  private static final Pattern LISTED_IN_CHINESE =
      Pattern.compile(
          "(?:竞争对手|可比公司|竞争厂商|竞品厂商|友商|競爭對手)[^,，;；。、]{0,8}?(?:包括|主要有|主要为|有|为|是|如|：|:|主要包括)("
              + HAN_NAME
              + "(?:(?:、|和|及|以及|与)"
              + HAN_NAME
              + ")*)(?:等|[,，;；。]|$)");

  private static final Marker MENTIONED =
      Marker.of("\\b(?:rival|compet|peer)", "竞争对手|可比公司|竞争厂商|竞品厂商|友商|競爭對手");

  private static final Pattern BETWEEN = Pattern.compile("、|以及|和|及|与");
  private static final Pattern FORM =
      Pattern.compile(
          "(?:股份)?有限(?:责任)?公司$|公司$|集团$| (?:Inc|Corp|Corporation|Ltd|Limited|Group|Systems|Company)\\.?$");

  private static final int SHORTEST_LATIN = 4;
  private static final int SHORTEST_HAN = 2;

  /** The subject of a sentence stands before its verb, after a date at most. */
  private static final int FARTHEST = 24;

  private static final Marker LEADS =
      Marker.of(
          "^(?:(?:in|on|since|by|during|early in|late in)? ?(?:[a-z]+ )?(?:[0-9]{1,2} )?(?:[0-9]{4})?,? ?|at |for |the |while |although |a |our )?$",
          "^(?:[0-9]{4}年(?:[0-9]{1,2}月)?(?:[0-9]{1,2}日)?|近年来|近期|目前|其中|而|但)?,?$");

  private final Set<String> names;

  private Rivals(Set<String> names) {
    this.names = names;
  }

  /** Those whom the sentences of a document name. */
  static Rivals in(List<PassageSentence> sentences, OwnNames own) {
    Set<String> names = new TreeSet<>();
    for (PassageSentence sentence : sentences) {
      if (!MENTIONED.mayOccurIn(sentence.folded().text())) {
        continue;
      }
      String text =
          sentence.passage().text().substring(sentence.span().start(), sentence.span().end());
      for (Matcher m = LISTED.matcher(text); m.find(); ) {
        for (Matcher one = ONE.matcher(m.group(1)); one.find(); ) {
          add(names, one.group(), own);
        }
      }
      for (Matcher m = LISTED_IN_CHINESE.matcher(text); m.find(); ) {
        for (String one : BETWEEN.split(m.group(1))) {
          add(names, one, own);
        }
      }
    }
    return new Rivals(names);
  }

  private static void add(Set<String> names, String printed, OwnNames own) {
    String name = FORM.matcher(printed.strip()).replaceAll("").strip();
    boolean han = !name.isEmpty() && CharacterFolding.isHan(name.charAt(0));
    String folded = FoldedText.of(name).text();
    if (folded.length() >= (han ? SHORTEST_HAN : SHORTEST_LATIN) && !own.mentionedIn(folded)) {
      names.add(folded);
    }
  }

  /** Whether all that a piece of evidence says is said of one of them. */
  boolean areSubjectOf(Evidence e, OwnNames own) {
    if (names.isEmpty()
        || e.indicator() == null
        || e.indicator().value().startsWith(OF_SOURCES)
        || OF_OTHERS.contains(e.indicator().value())) {
      return false;
    }
    String text = FoldedText.of(e.quote()).text();
    return names.stream().anyMatch(name -> isSubject(name, text))
        && !OthersWords.nameTheSupplier(own.in(FoldedText.of(e.quote())).text());
  }

  private static boolean isSubject(String name, String text) {
    int at = text.indexOf(name);
    return at >= 0 && at <= FARTHEST && LEADS.occursIn(text.substring(0, at));
  }
}
