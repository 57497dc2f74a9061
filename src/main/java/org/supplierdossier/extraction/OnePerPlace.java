package org.supplierdossier.extraction;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.document.Locator;
import org.supplierdossier.evidence.Claim;
import org.supplierdossier.evidence.Evidence;
import org.supplierdossier.evidence.Origin;
import org.supplierdossier.evidence.Polarity;
import org.supplierdossier.evidence.Value;
import org.supplierdossier.evidence.Value.NormalizedAnswer;
import org.supplierdossier.supplier.Undertaking;

/**
 * Counts a place once for each indicator. An answer and a sentence of it, or a sentence that two
 * rules see alike, are one observation; what two rules see differently is two.
 */
final class OnePerPlace {
  private OnePerPlace() {}

  /** The evidence of one document in reading order, without what another piece says already. */
  static List<Evidence> of(List<Evidence> found) {
    List<Evidence> kept = new ArrayList<>(found);
    for (int i = 0; i < kept.size(); i++) {
      Evidence one = kept.get(i);
      if (one.indicator() == null) {
        continue;
      }
      for (int j = i + 1; j < kept.size() && isNear(one, kept.get(j)); j++) {
        Evidence other = kept.get(j);
        if (!Objects.equals(one.indicator(), other.indicator()) || !meet(one, other)) {
          continue;
        }
        Evidence better = better(one, other);
        if (better != null) {
          Evidence worse = better.equals(one) ? other : one;
          kept.set(i, with(better, worse));
          Evidence rest = elsewhere(worse, better);
          if (rest == null) {
            kept.remove(j);
          } else {
            kept.set(j, rest);
          }
          // The place has new words now: look at it once more.
          i--;
          break;
        }
      }
    }
    return List.copyOf(kept);
  }

  private static boolean isNear(Evidence one, Evidence other) {
    return one.origin().locator().passage() == other.origin().locator().passage();
  }

  private static boolean meet(Evidence one, Evidence other) {
    return one.origins().stream()
        .anyMatch(a -> other.origins().stream().anyMatch(b -> meet(a.locator(), b.locator())));
  }

  private static boolean meet(Locator a, Locator b) {
    return a.passage() == b.passage() && a.start() < b.end() && b.start() < a.end();
  }

  /** The one that stands for both, or null where they say different things. */
  private static @Nullable Evidence better(Evidence one, Evidence other) {
    boolean answers = one.value() instanceof Value.Answer;
    if (answers != (other.value() instanceof Value.Answer)) {
      Evidence answer = answers ? one : other;
      Evidence sentence = answers ? other : one;
      if (isPromise(answer) && sentence.polarity() == Polarity.RISK) {
        return null;
      }
      boolean speaks = isOpen(answer) && sentence.polarity() != Polarity.NEUTRAL;
      return speaks || isFigure(answer, sentence) ? sentence : answer;
    }
    boolean same =
        one.origin().equals(other.origin())
            && (one.claim() == other.claim() || (isHeld(one) && isHeld(other)))
            && one.polarity() == other.polarity()
            && (one.value() == null || other.value() == null)
            && !isHolding(one)
            && !isHolding(other);
    if (!same) {
      return null;
    }
    if ((one.value() == null) != (other.value() == null)) {
      return one.value() == null ? other : one;
    }
    if (one.claim() != other.claim()) {
      return one.claim() == Claim.FACT ? other : one;
    }
    return one.subject() == null && other.subject() != null ? other : one;
  }

  /** What a sentence takes from a promise is said beside it. */
  private static boolean isPromise(Evidence answer) {
    return !answer.undertakings().isEmpty() && answer.polarity() == Polarity.SUPPORTS;
  }

  private static boolean isHeld(Evidence e) {
    return e.claim() == Claim.FACT || e.claim() == Claim.OBLIGATION;
  }

  private static boolean isHolding(Evidence e) {
    return e.value() instanceof Value.Interest || e.value() instanceof Value.Component;
  }

  /** Whether an answer says neither yes nor no, so that its words count. */
  private static boolean isOpen(Evidence answer) {
    return answer.value() instanceof Value.Answer a
        && (a.answer() == NormalizedAnswer.FREE_TEXT
            || a.answer() == NormalizedAnswer.NOT_APPLICABLE);
  }

  /** Whether a sentence gives the figure to a yes, so that it can be held against others. */
  private static boolean isFigure(Evidence answer, Evidence sentence) {
    return sentence.value() != null
        && sentence.polarity() == answer.polarity()
        && sentence.claim() == Claim.FACT
        && answer.claim() == Claim.FACT
        && answer.undertakings().isEmpty();
  }

  /** The better one with the promises that the other speaks of too. */
  private static Evidence with(Evidence better, Evidence worse) {
    if (better.undertakings().containsAll(worse.undertakings())
        || better.polarity() != worse.polarity()) {
      return better;
    }
    Set<Undertaking> all = new LinkedHashSet<>(better.undertakings());
    all.addAll(worse.undertakings());
    return better.but().undertakings(all).evidence();
  }

  /** What is left of a piece of evidence at places where the other does not stand; or null. */
  private static @Nullable Evidence elsewhere(Evidence evidence, Evidence other) {
    List<Origin> rest =
        evidence.origins().stream()
            .filter(a -> other.origins().stream().noneMatch(b -> meet(a.locator(), b.locator())))
            .toList();
    return rest.isEmpty() ? null : evidence.at(rest);
  }
}
