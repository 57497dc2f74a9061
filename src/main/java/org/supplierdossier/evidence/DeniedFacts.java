package org.supplierdossier.evidence;

import com.google.re2j.Pattern;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.language.Bilingual;
import org.supplierdossier.language.Language;

/**
 * Finds facts that another statement of the supplier rules out: "no deliveries were ever stopped"
 * and a notice of a stop; "all firmware is signed" and "images are not signed". One side sweeps or
 * denies, the other tells of an instance; both are on one indicator and point opposite ways.
 */
final class DeniedFacts {
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
          Map.entry("SUP-07", "supplier-continuity"),
          Map.entry("LEG-02", "equipment-certificate"),
          Map.entry("OPN-02", "documentation"),
          Map.entry("OWN-05", "compelled-by-law"),
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
          "OWN-07", "OWN-08", "SRC-02", "SRC-04", "SRC-05", "SRC-06", "SRC-07", "SUP-05", "SUP-06",
          "SUP-07", "LEG-02", "LEG-03", "LEG-07", "LEG-08", "OPN-01", "OPN-02", "OPN-04", "OPN-05");

  /** On these a right that is reserved for a case breaks the denial of any. */
  private static final Set<String> RIGHTS =
      Set.of("DIS-01", "SUP-10", "DAT-02", "DAT-04", "DAT-06", "DAT-07");

  /** On these the statement is where something is: home or abroad is no scope of it. */
  private static final Set<String> PLACES = Set.of("DAT-06", "OWN-08", "DAT-04", "SUP-04");

  private static final String STATE_HOLDERS = "table-state-holders";

  private static final Pattern ONE_SOURCE =
      Pattern.compile(
          "(?i)单一(?:来源|供应|货源|供货)|独家(?:供|来源|采购)|唯一(?:来源|供应|货源)|一家(?:供应商|供货商|厂商|厂家)"
              + "|\\b(?:single|sole|one)[- ](?:sourc\\w+|supplier|vendor|maker|manufacturer)");

  /** Scopes of figures, which say nothing of what is and is not. */
  private static final Set<String> BESIDE =
      Set.of("unit", "phase", "step", "plant", "objective", "offering", "ending");

  private static final Set<String> BESIDE_PLACES =
      Set.of("unit", "phase", "step", "plant", "objective", "offering", "ending", "region");

  private static final Pattern OF_ALL =
      Pattern.compile(
          "(?i)(?:所有|全部|各|每个|每一|任何|任一)(?:的)?(?:关键|核心|主要)?(?:部件|元器件|器件|物料|零部件|元件)"
              + "|(?:部件|元器件|器件|物料|零部件|元件)[^，。；;,]{0,8}(?:均|都|全部|皆)"
              + "|\\b(?:all|every|each|any)(?: of our| the| our)? (?:key |critical |core |main )?(?:components?|parts?|materials?)");

  private static final Pattern CONSENT =
      Pattern.compile(
          "(?i)(?:经|须|需|应)[^，。；;,]{0,12}(?:授权|同意|许可|批准)|\\b(?:consent|approv|authori[sz]|permission)");

  private static final Pattern NO_CONSENT =
      Pattern.compile(
          "(?i)(?:无须|无需|不须|不需要?|不必|未经|不经|毋须)[^，。；;,]{0,10}(?:授权|同意|许可|批准)"
              + "|\\b(?:without|no|not require)\\b[^.;,]{0,30}\\b(?:consent|approval|authori[sz]ation|permission)");

  private static final Pattern HAND_OVER =
      Pattern.compile(
          "(?i)(?:将|会|应|可|已)[^，。；;,不未]{0,16}(?:提供|披露|交出|移交)|\\b(?:will|shall|must|may|have|has) (?:\\w+ ){0,2}(?:hand|disclose|provide|release|surrender|comply)");

  private static final Pattern MENDED =
      Pattern.compile(
          "(?i)已(?:[^，。；;,]{0,12})?(?:修复|修补|移除|删除|整改|关闭|消除|解决|改正|停用|下线)|(?:修复|整改)(?:完毕|完成)"
              + "|\\b(?:fixed|removed|remedied|resolved|patched|since (?:been )?corrected|no longer)\\b");

  /** In a longer one, of a contract, an "all" or "not" is of something by the way. */
  private static final int LONG_LATIN = 320;

  private static final int LONG_HAN = 130;

  private static final int FEW_LATIN = 30;
  private static final int FEW_HAN = 10;
  private static final int PLAIN_LATIN = 120;
  private static final int PLAIN_HAN = 50;

  private DeniedFacts() {}

  /**
   * The contradictions, at most one for each indicator.
   *
   * @param products by whose names statements on two of them are told apart
   * @param today the day of the assessment, or null where it is not known
   */
  static List<Contradiction> in(
      List<Evidence> evidence, ProductNames products, @Nullable LocalDate today) {
    Map<String, List<Evidence>> byIndicator = new TreeMap<>();
    for (Evidence e : evidence) {
      if (e.indicator() != null && TOPICS.containsKey(e.indicator().value()) && isHeld(e)) {
        byIndicator.computeIfAbsent(e.indicator().value(), k -> new ArrayList<>()).add(e);
      }
    }
    List<Contradiction> found = new ArrayList<>();
    byIndicator.forEach(
        (indicator, all) -> {
          List<Statement> good = pointing(Polarity.SUPPORTS, all, products);
          List<Statement> bad = pointing(Polarity.RISK, all, products);
          List<Evidence> goodSides =
              sides(good, g -> bad.stream().anyMatch(b -> oppose(g, b, today)));
          List<Evidence> badSides =
              sides(bad, b -> good.stream().anyMatch(g -> oppose(g, b, today)));
          if (!goodSides.isEmpty()) {
            found.add(contradiction(String.valueOf(TOPICS.get(indicator)), goodSides, badSides));
          }
        });
    return found;
  }

  private static List<Statement> pointing(Polarity way, List<Evidence> all, ProductNames products) {
    return all.stream()
        .filter(e -> e.polarity() == way)
        .map(e -> Statement.of(e, products))
        .toList();
  }

  private static List<Evidence> sides(List<Statement> statements, Predicate<Statement> opposed) {
    return Contradictions.once(
        statements.stream().filter(opposed).map(Statement::evidence).toList());
  }

  /** Whether it is said to be so, in a sentence of its own, of the supplier as a whole. */
  private static boolean isHeld(Evidence e) {
    int longest = e.language() == Language.ZH ? LONG_HAN : LONG_LATIN;
    boolean row =
        e.quote().chars().filter(c -> c == '\t').count() > 2 || e.rule().startsWith("table-");
    return (HELD.contains(e.claim()) || isReservedRight(e))
        && (isInstance(e)
            || (e.value() instanceof Value.Answer a
                ? isClosed(a)
                : !row && !(e.value() instanceof Value.Component)))
        && e.quote().length() <= longest;
  }

  /** Whether a row of a register or of a parts list is of a thing that is denied altogether. */
  private static boolean isInstance(Evidence e) {
    return e.polarity() == Polarity.RISK
        && (e.rule().equals(STATE_HOLDERS)
            || (e.value() instanceof Value.Component part
                && part.sources() == Value.Sources.SINGLE
                && "SRC-02".equals(String.valueOf(e.indicator()))));
  }

  private static boolean isWeighed(Evidence e) {
    return e.rule().endsWith("-weighed");
  }

  /** Whether it is too short to tell of what it speaks: "Nobody has funded it." */
  private static boolean isFragment(Evidence e) {
    return e.quote().strip().length() < (e.language() == Language.ZH ? FEW_HAN : FEW_LATIN);
  }

  /** Whether a denial that only weighing found is short and of the very thing that is told of. */
  private static boolean speaksPlainly(IndicatorId indicator, Evidence good, Evidence bad) {
    boolean zh = good.language() == Language.ZH;
    return !isFragment(good)
        && good.quote().length() <= (zh ? PLAIN_HAN : PLAIN_LATIN)
        && Sweeping.is(good)
        && (Matter.isShared(indicator, Sweeping.words(good), Sweeping.words(bad))
            || Events.areNamedIn(indicator, Sweeping.words(good), Sweeping.words(bad))
            || isOfAll(good));
  }

  private static boolean isOfAll(Evidence good) {
    return OF_ALL.matcher(Sweeping.words(good)).find();
  }

  private static boolean isClosed(Value.Answer answer) {
    return answer.answer() == Value.NormalizedAnswer.YES
        || answer.answer() == Value.NormalizedAnswer.NO;
  }

  /** What a supplier may do under a condition, or what a licence must allow. */
  private static boolean isReservedRight(Evidence e) {
    return e.claim() == Claim.CONDITIONAL
        && e.polarity() == Polarity.RISK
        && e.indicator() != null
        && RIGHTS.contains(e.indicator().value());
  }

  private static boolean oppose(Statement one, Statement other, @Nullable LocalDate today) {
    Evidence good = one.evidence();
    Evidence bad = other.evidence();
    IndicatorId indicator = good.indicator();
    if (indicator == null
        || good.standsWhere(bad)
        || bad.standsWhere(good)
        || (isWeighed(bad) && isFragment(bad))
        || (isWeighed(good) && !speaksPlainly(indicator, good, bad))
        || (isForOneCustomer(good) && !isForOneCustomer(bad))
        || one.sharesList(other)
        || differ(indicator, one, other)
        || !Matter.meets(indicator, Sweeping.words(good), Sweeping.words(bad))) {
      return false;
    }
    if (isReservedRight(bad)) {
      return Sweeping.denies(good) && !Sweeping.hasReserve(good);
    }
    return isSwept(indicator, good, bad, today)
        || isDenied(indicator, good, bad)
        || isOption(indicator, good, bad)
        || (needsThing(indicator) && isSameThing(indicator, good, bad));
  }

  /** Whether they speak of two products, of the data of two groups of customers, and the like. */
  private static boolean differ(IndicatorId indicator, Statement one, Statement other) {
    Set<String> families = new TreeSet<>(one.scope().words().keySet());
    families.removeAll(PLACES.contains(indicator.value()) ? BESIDE_PLACES : BESIDE);
    return one.scope().differsFrom(other.scope(), families);
  }

  /** The supplier says it of all, or denies it altogether, and there is an instance. */
  private static boolean isSwept(
      IndicatorId indicator, Evidence good, Evidence bad, @Nullable LocalDate today) {
    boolean event = EVENTS.contains(indicator.value());
    boolean instance =
        event
            || isInstance(bad)
            || LACKS.contains(indicator.value())
            || !Sweeping.deniesPresence(bad);
    return Sweeping.is(good)
        && instance
        && !(isWeighed(bad) && indicator.value().equals("SUP-10"))
        && !indicator.value().equals("OWN-08")
        && (event || !MENDED.matcher(bad.quote()).find())
        && Sweeping.covers(good, bad, today)
        && (!needsThing(indicator)
            || Matter.isShared(indicator, Sweeping.words(good), Sweeping.words(bad))
            || isOfAll(good)
            || (isInstance(bad) && deniesOneSource(good)));
  }

  /** Whether it says of no part in particular that none comes from one source alone. */
  private static boolean deniesOneSource(Evidence good) {
    String words = Sweeping.words(good);
    return Sweeping.denies(good)
        && ONE_SOURCE.matcher(words).find()
        && Matter.namesSameParts(words, "部件");
  }

  /** One document says that it is so, another that it is not. */
  private static boolean isDenied(IndicatorId indicator, Evidence good, Evidence bad) {
    boolean shared = Matter.isShared(indicator, Sweeping.words(good), Sweeping.words(bad));
    boolean touching =
        !isWeighed(good)
            && !isWeighed(bad)
            && good.language() == bad.language()
            && Proposition.touches(good, bad);
    return LACKS.contains(indicator.value())
        && Sweeping.denies(bad)
        && !Sweeping.hasReserve(good)
        && !good.sharesDocument(bad)
        && (shared || touching);
  }

  /** One document says that the customer may choose or is asked, another that he may not. */
  private static boolean isOption(IndicatorId indicator, Evidence good, Evidence bad) {
    if (good.sharesDocument(bad)) {
      return false;
    }
    return switch (indicator.value()) {
      case "DAT-03" -> Matter.isSwitch(good.quote()) && Matter.isSwitch(bad.quote());
      case "DAT-04" ->
          CONSENT.matcher(good.quote()).find() && NO_CONSENT.matcher(bad.quote()).find();
      case "DIS-01" -> isOtherClass(good, bad);
      case "DAT-07" -> !Sweeping.hasReserve(good) && HAND_OVER.matcher(bad.quote()).find();
      default -> false;
    };
  }

  /** One thing is classified in two ways. */
  private static boolean isOtherClass(Evidence good, Evidence bad) {
    return good.value() instanceof Value.Text x
        && bad.value() instanceof Value.Text y
        && !x.equals(y)
        && Matter.namesSameParts(good.quote(), bad.quote());
  }

  /** A second source is of one part: without the part there is nothing to compare. */
  private static boolean needsThing(IndicatorId indicator) {
    return indicator.value().equals("SRC-02");
  }

  private static boolean isSameThing(IndicatorId indicator, Evidence good, Evidence bad) {
    return Matter.isShared(indicator, good.quote(), bad.quote())
        && !Sweeping.hasReserve(good)
        && !good.sharesDocument(bad);
  }

  /**
   * A better promise to one customer takes the place of what is said to all; a worse one breaks it.
   */
  private static boolean isForOneCustomer(Evidence e) {
    return e.origins().stream().allMatch(o -> o.document().value().startsWith("for/"));
  }

  private static Contradiction contradiction(
      String topic, List<Evidence> good, List<Evidence> bad) {
    String said = good.get(0).origin().document().value();
    String against = bad.get(0).origin().document().value();
    Bilingual saidWords = Disagreement.quoted(good.get(0).quote());
    Bilingual againstWords = Disagreement.quoted(bad.get(0).quote());
    Bilingual about = Topics.name(topic);
    String zh = "“" + about.zh() + "”：" + said + " 称" + saidWords.zh();
    String en = "“" + about.en() + "”: " + said + " says " + saidWords.en();
    return Contradiction.between(
        topic,
        new Bilingual(
            zh + "，" + against + " 却写" + againstWords.zh() + "。",
            en + ", while " + against + " says " + againstWords.en() + "."),
        good,
        bad);
  }

  /** Whether a topic is of something that is so or is not. */
  static boolean isSubject(String topic) {
    return TOPICS.containsValue(topic);
  }
}
