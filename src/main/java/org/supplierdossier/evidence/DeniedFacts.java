package org.supplierdossier.evidence;

import com.google.re2j.Pattern;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.language.Bilingual;
import org.supplierdossier.language.Language;

/**
 * Finds facts that another statement of the supplier rules out: "no deliveries were ever stopped"
 * and a notice of a stop; "all firmware is signed" and "images are not signed". One side sweeps or
 * denies, the other tells of an instance; both are on one indicator and point opposite ways.
 */
final class DeniedFacts {
  private static final int MOST_OF_EACH = 3;

  private static final Set<Claim> HELD =
      EnumSet.of(Claim.FACT, Claim.ATTESTED, Claim.OBLIGATION, Claim.NEGATED);

  /** What each indicator's statements are about, where two can deny each other. */
  private static final Map<String, String> TOPICS =
      Map.ofEntries(
          Map.entry("OWN-02", "state-holding"),
          Map.entry("OWN-03", "state-funding"),
          Map.entry("OWN-04", "security-agreement"),
          Map.entry("OWN-07", "personnel"),
          Map.entry("OWN-08", "onshore-entity"),
          Map.entry("SRC-02", "sourcing"),
          Map.entry("SRC-04", "sbom"),
          Map.entry("SRC-05", "lower-tiers"),
          Map.entry("SRC-06", "channel"),
          Map.entry("SRC-07", "integrity"),
          Map.entry("DIS-01", "export-control"),
          Map.entry("DIS-04", "past-interruption"),
          Map.entry("DIS-06", "chinese-list"),
          Map.entry("DIS-07", "foreign-measures"),
          Map.entry("DIS-10", "listed-supplier"),
          Map.entry("SUP-05", "escrow"),
          Map.entry("SUP-10", "remote-disable"),
          Map.entry("DAT-01", "user-data"),
          Map.entry("DAT-02", "device-control"),
          Map.entry("DAT-03", "telemetry"),
          Map.entry("DAT-04", "remote-access"),
          Map.entry("DAT-05", "backdoor"),
          Map.entry("DAT-06", "data-location"),
          Map.entry("DAT-07", "foreign-demands"),
          Map.entry("DAT-09", "incident-history"),
          Map.entry("LEG-01", "penalties"),
          Map.entry("LEG-03", "cryptography"),
          Map.entry("LEG-07", "review-outcome"),
          Map.entry("LEG-08", "cloud-assessment"),
          Map.entry("OPN-01", "code-review"),
          Map.entry("OPN-05", "audit"));

  /** On these a denial is of events, which an amends does not undo. */
  private static final Set<String> EVENTS = Set.of("DIS-04", "DIS-07", "DAT-09", "LEG-01");

  /** On these the lack of a thing is the risk, on the others its presence. */
  private static final Set<String> LACKS =
      Set.of(
          "OWN-07", "OWN-08", "SRC-02", "SRC-04", "SRC-06", "SRC-07", "SUP-05", "LEG-03", "LEG-07",
          "LEG-08", "OPN-01", "OPN-05");

  private static final Pattern OF_ALL =
      Pattern.compile(
          "(?i)(?:所有|全部|各|每个|每一)(?:的)?(?:关键|核心|主要)?(?:部件|元器件|器件|物料|零部件|元件)"
              + "|\\b(?:all|every|each)(?: of our| the| our)? (?:key |critical |core |main )?(?:components?|parts?|materials?)");

  private static final Pattern MENDED =
      Pattern.compile(
          "(?i)已(?:修复|修补|移除|删除|整改|关闭|消除|解决|改正)|(?:修复|整改)(?:完毕|完成)"
              + "|\\b(?:fixed|removed|remedied|resolved|patched|since (?:been )?corrected|no longer)\\b");

  /** In a longer one, of a contract, an "all" or "not" is of something by the way. */
  private static final int LONG_LATIN = 320;

  private static final int LONG_HAN = 130;

  private static final int FEW_LATIN = 30;
  private static final int FEW_HAN = 10;

  private DeniedFacts() {}

  /**
   * The contradictions, at most one for each indicator.
   *
   * @param today the day of the assessment, or null where it is not known
   */
  static List<Contradiction> in(List<Evidence> evidence, @Nullable LocalDate today) {
    Map<String, List<Evidence>> byIndicator = new TreeMap<>();
    for (Evidence e : evidence) {
      if (e.indicator() != null && TOPICS.containsKey(e.indicator().value()) && isHeld(e)) {
        byIndicator.computeIfAbsent(e.indicator().value(), k -> new ArrayList<>()).add(e);
      }
    }
    List<Contradiction> found = new ArrayList<>();
    byIndicator.forEach(
        (indicator, all) -> {
          List<Evidence> good =
              all.stream().filter(e -> e.polarity() == Polarity.SUPPORTS).toList();
          List<Evidence> bad = all.stream().filter(e -> e.polarity() == Polarity.RISK).toList();
          List<Evidence> goodSides =
              good.stream().filter(g -> bad.stream().anyMatch(b -> oppose(g, b, today))).toList();
          List<Evidence> badSides =
              bad.stream().filter(b -> good.stream().anyMatch(g -> oppose(g, b, today))).toList();
          if (!goodSides.isEmpty()) {
            found.add(contradiction(String.valueOf(TOPICS.get(indicator)), goodSides, badSides));
          }
        });
    return found;
  }

  /** Whether it is said to be so, in a sentence of its own, of the supplier as a whole. */
  private static boolean isHeld(Evidence e) {
    int longest = e.language() == Language.ZH ? LONG_HAN : LONG_LATIN;
    boolean row =
        e.quote().chars().filter(c -> c == '\t').count() > 2 || e.rule().startsWith("table-");
    return HELD.contains(e.claim())
        && (e.value() instanceof Value.Answer a ? isClosed(a) : !row)
        && !(e.value() instanceof Value.Component)
        && e.quote().length() <= longest;
  }

  private static boolean isWeighed(Evidence e) {
    return e.rule().endsWith("-weighed");
  }

  /** Whether it is too short to tell of what it speaks: "Nobody has funded it." */
  private static boolean isFragment(Evidence e) {
    return e.quote().strip().length() < (e.language() == Language.ZH ? FEW_HAN : FEW_LATIN);
  }

  private static boolean isClosed(Value.Answer answer) {
    return answer.answer() == Value.NormalizedAnswer.YES
        || answer.answer() == Value.NormalizedAnswer.NO;
  }

  private static boolean oppose(Evidence good, Evidence bad, @Nullable LocalDate today) {
    IndicatorId indicator = good.indicator();
    if (indicator == null
        || good.standsWhere(bad)
        || bad.standsWhere(good)
        || isWeighed(good)
        || (isWeighed(bad) && isFragment(bad))
        || (isForOneCustomer(good) && !isForOneCustomer(bad))) {
      return false;
    }
    Statement one = Statement.of(good);
    Statement other = Statement.of(bad);
    if (one.sharesList(other)
        || one.scope().differsFrom(other.scope())
        || !Matter.meets(indicator, words(good), words(bad))) {
      return false;
    }
    return isSwept(indicator, good, bad, today)
        || isDenied(indicator, good, bad)
        || (needsThing(indicator) && isSameThing(indicator, good, bad));
  }

  /** The supplier says it of all, or denies it altogether, and there is an instance. */
  private static boolean isSwept(
      IndicatorId indicator, Evidence good, Evidence bad, @Nullable LocalDate today) {
    boolean event = EVENTS.contains(indicator.value());
    boolean instance = event || LACKS.contains(indicator.value()) || !Sweeping.deniesPresence(bad);
    return Sweeping.is(good)
        && instance
        && !(isWeighed(bad) && indicator.value().equals("SUP-10"))
        && !indicator.value().equals("OWN-08")
        && (event || !MENDED.matcher(bad.quote()).find())
        && Sweeping.covers(good, bad, today)
        && (!needsThing(indicator)
            || Matter.isShared(indicator, words(good), words(bad))
            || OF_ALL.matcher(good.quote()).find());
  }

  /** One document says that it is so, another that it is not. */
  private static boolean isDenied(IndicatorId indicator, Evidence good, Evidence bad) {
    boolean ofOneThing =
        Matter.isShared(indicator, words(good), words(bad))
            || (good.language() == bad.language() && Proposition.touches(good, bad));
    return LACKS.contains(indicator.value())
        && Sweeping.denies(bad)
        && !Sweeping.hasReserve(good)
        && !sharesDocument(good, bad)
        && ofOneThing;
  }

  /** A second source is of one part: without the part there is nothing to compare. */
  private static boolean needsThing(IndicatorId indicator) {
    return indicator.value().equals("SRC-02");
  }

  private static boolean isSameThing(IndicatorId indicator, Evidence good, Evidence bad) {
    return Matter.isShared(indicator, good.quote(), bad.quote())
        && !Sweeping.hasReserve(good)
        && !sharesDocument(good, bad);
  }

  /**
   * A better promise to one customer takes the place of what is said to all; a worse one breaks it.
   */
  private static boolean isForOneCustomer(Evidence e) {
    return e.origins().stream().allMatch(o -> o.document().value().startsWith("for/"));
  }

  private static boolean sharesDocument(Evidence a, Evidence b) {
    return a.origins().stream()
        .anyMatch(x -> b.origins().stream().anyMatch(y -> x.document().equals(y.document())));
  }

  private static String words(Evidence e) {
    return e.value() instanceof Value.Answer a ? e.quote() + " " + a.questionText() : e.quote();
  }

  private static Contradiction contradiction(
      String topic, List<Evidence> good, List<Evidence> bad) {
    List<Evidence> sides = new ArrayList<>(good.subList(0, Math.min(MOST_OF_EACH, good.size())));
    sides.addAll(bad.subList(0, Math.min(MOST_OF_EACH, bad.size())));
    String said = good.get(0).origin().document().value();
    String against = bad.get(0).origin().document().value();
    Bilingual saidWords = Disagreement.quoted(good.get(0).quote());
    Bilingual againstWords = Disagreement.quoted(bad.get(0).quote());
    Bilingual about = Topics.name(topic);
    return new Contradiction(
        topic,
        new Bilingual(
            "“"
                + about.zh()
                + "”："
                + said
                + " 称"
                + saidWords.zh()
                + "，"
                + against
                + " 却写"
                + againstWords.zh()
                + "。",
            "“"
                + about.en()
                + "”: "
                + said
                + " says "
                + saidWords.en()
                + ", while "
                + against
                + " says "
                + againstWords.en()
                + "."),
        sides);
  }
}
