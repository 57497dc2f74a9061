package org.supplierdossier.assessment;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.evidence.Claim;
import org.supplierdossier.evidence.Evidence;
import org.supplierdossier.evidence.IndicatorId;
import org.supplierdossier.evidence.Polarity;
import org.supplierdossier.evidence.Qualifier;
import org.supplierdossier.evidence.Value.Answer;
import org.supplierdossier.evidence.Value.NormalizedAnswer;

/**
 * The statements on one undertaking, sorted by what they do to it.
 *
 * <p>A promise is an obligation, an attestation or a yes to a question about it. A plan, a hedge or
 * an exception weakens it, as does a clause that excuses; a condition limits it. A statement of
 * fact is no promise, and a general warning says nothing of one.
 */
final class UndertakingStatements {
  /** Supply that hangs on a foreign licence is conditional, however it is said. */
  private static final IndicatorId LICENCE_CONDITION = new IndicatorId("DIS-03");

  private static final Pattern AT_WILL =
      Pattern.compile(
          "随时|自行决定|单方|任意|酌情|其认为|认为(?:必要|适当|合适)|无[须需](?:说明|给出|任何)?[^,。，；]{0,4}(?:理由|通知)"
              + "|(?i)\\b(?:at any time|(?:sole|own|absolute) discretion|for any(?: or no)? reason|without (?:giving )?(?:any )?(?:reasons?|notice|cause)|deems?|sees fit|thinks fit|considers? (?:it )?(?:necessary|appropriate))\\b");

  private final List<Evidence> clean = new ArrayList<>();
  private final List<Evidence> hedged = new ArrayList<>();
  private final List<Evidence> limits = new ArrayList<>();
  private final List<Evidence> contrary = new ArrayList<>();
  private final List<Evidence> takenBack = new ArrayList<>();
  private final List<Evidence> described = new ArrayList<>();

  /**
   * Sorts statements.
   *
   * @param revoked what takes the promise back by its number alone
   */
  UndertakingStatements(
      UndertakingAssessor required, List<Evidence> evidence, List<Evidence> revoked) {
    for (Evidence e : evidence) {
      if (e.undertakings().contains(required.undertaking()) && !isSilent(e)) {
        take(required, e);
      }
    }
    // One sentence is not its own contrary: what two rules see in it is one promise, limited.
    List<Evidence> sameSentence =
        contrary.stream()
            .filter(c -> clean.stream().anyMatch(p -> c.standsWhere(p) || p.standsWhere(c)))
            .toList();
    contrary.removeAll(sameSentence);
    limits.addAll(sameSentence);
    contrary.addAll(revoked);
    // Within one text a clause that takes back at will is the narrower one, not another statement.
    for (Evidence e : takenBack) {
      boolean narrower = clean.stream().allMatch(p -> inOneText(p, e));
      (narrower ? hedged : contrary).add(e);
    }
    // What excuses in one sentence both as force majeure and for want of a licence is no condition.
    limits.removeIf(
        l ->
            l.polarity() == Polarity.RISK
                && hedged.stream().anyMatch(h -> h.polarity() == Polarity.RISK && at(h, l)));
  }

  private void take(UndertakingAssessor required, Evidence e) {
    IndicatorId indicator = e.indicator();
    if (indicator != null && required.promisedBy().contains(indicator)) {
      sort(e);
    } else if (indicator != null
        && required.limitedBy().contains(indicator)
        && e.polarity() == Polarity.RISK
        && e.claim() != Claim.PLAN) {
      boolean condition = e.claim() == Claim.CONDITIONAL || indicator.equals(LICENCE_CONDITION);
      (condition ? limits : isAtWill(e) ? takenBack : hedged).add(e);
    }
  }

  /** Whether it reserves to do just what was promised not to be done, whenever it pleases. */
  private static boolean isAtWill(Evidence e) {
    return e.qualifiers().isEmpty() && AT_WILL.matcher(e.quote()).find();
  }

  private static boolean at(Evidence one, Evidence other) {
    return one.standsWhere(other) || other.standsWhere(one);
  }

  private static boolean inOneText(Evidence one, Evidence other) {
    return one.origins().stream()
        .allMatch(a -> other.origins().stream().anyMatch(b -> a.document().equals(b.document())));
  }

  private static boolean isSilent(Evidence e) {
    return e.claim() == Claim.WARNING || answer(e) == NormalizedAnswer.BLANK;
  }

  private static @Nullable NormalizedAnswer answer(Evidence e) {
    return e.value() instanceof Answer a ? a.answer() : null;
  }

  private void sort(Evidence e) {
    NormalizedAnswer answer = answer(e);
    boolean limited = e.claim() == Claim.CONDITIONAL || e.has(Qualifier.Kind.CONDITION);
    boolean planned = e.claim() == Claim.PLAN || e.has(Qualifier.Kind.PLAN);
    if (limited) {
      limits.add(e);
    } else if (e.polarity() == Polarity.RISK) {
      (planned ? hedged : contrary).add(e);
    } else if (planned
        || e.has(Qualifier.Kind.HEDGE)
        || e.has(Qualifier.Kind.EXCEPTION)
        || answer == NormalizedAnswer.PARTIAL
        || answer == NormalizedAnswer.PLANNED) {
      hedged.add(e);
    } else if (e.polarity() == Polarity.SUPPORTS && isPromise(e)) {
      clean.add(e);
    } else {
      described.add(e);
    }
  }

  private static boolean isPromise(Evidence e) {
    return e.claim() == Claim.OBLIGATION
        || e.claim() == Claim.ATTESTED
        || answer(e) == NormalizedAnswer.YES;
  }

  /** Whether something is promised at all, however weakly; a bare limit is no promise. */
  boolean isPromised() {
    return joined(clean, hedged, limits).stream().anyMatch(e -> e.polarity() != Polarity.RISK);
  }

  List<Evidence> clean() {
    return clean;
  }

  List<Evidence> hedged() {
    return hedged;
  }

  List<Evidence> limits() {
    return limits;
  }

  List<Evidence> contrary() {
    return contrary;
  }

  List<Evidence> described() {
    return described;
  }

  /** Whether the promise is made and nothing takes from it. */
  boolean isClean() {
    return !clean.isEmpty() && hedged.isEmpty() && limits.isEmpty() && contrary.isEmpty();
  }

  /** All that takes from the promise, without some statements. */
  List<Evidence> besideOwn(List<Evidence> own) {
    return joined(hedged, limits, contrary).stream().filter(e -> !own.contains(e)).toList();
  }

  List<Evidence> besideLimits() {
    return joined(clean, hedged, contrary);
  }

  List<Evidence> besideHedges() {
    return joined(clean, contrary);
  }

  /** One of the first list, one of the second, and so on; each sorted. */
  static List<Evidence> alternating(List<Evidence> first, List<Evidence> second) {
    List<Evidence> sorted = first.stream().sorted(Comparator.comparing(Evidence::id)).toList();
    List<Evidence> others = second.stream().sorted(Comparator.comparing(Evidence::id)).toList();
    List<Evidence> all = new ArrayList<>();
    for (int i = 0; i < Math.max(sorted.size(), others.size()); i++) {
      if (i < sorted.size()) {
        all.add(sorted.get(i));
      }
      if (i < others.size()) {
        all.add(others.get(i));
      }
    }
    return all;
  }

  @SafeVarargs
  static List<Evidence> joined(List<Evidence>... lists) {
    List<Evidence> all = new ArrayList<>();
    for (List<Evidence> list : lists) {
      all.addAll(list);
    }
    return all;
  }
}
