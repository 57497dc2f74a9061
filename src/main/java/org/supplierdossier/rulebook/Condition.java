package org.supplierdossier.rulebook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.supplierdossier.evidence.IndicatorId;
import org.supplierdossier.rulebook.IndicatorView.ListHit;

/**
 * When a row of a decision table decides: a sentence in a small language that an analyst can read
 * aloud.
 *
 * <pre>
 * otherwise
 * coverage below 30 · coverage at least 60
 * DIS-01 is adverse · SRC-02 is not supported · LEG-02 is risk or contradicted
 * any of [DIS-04, DIS-06] is adverse · all of [..] are known · none of [..] is unknown
 * 2 or more of [SRC-01, SRC-02, SRC-03] are adverse
 * any primary is contradicted · 3 or more of primary are weak · all of linked are known
 * DIS-06 has a hit · any of [DIS-02, DIS-10] has a confirmed hit
 * … and … · … or …                                    (and binds closer than or)
 * </pre>
 *
 * <p>It always has an answer: an indicator that nothing is known of is unknown, and {@code all} of
 * no indicators does not hold.
 */
public sealed interface Condition {

  /** Parses a condition; the message of the exception says at which word it fails and why. */
  static Condition parse(String text) {
    return new ConditionParser(text).parse();
  }

  /** Whether it holds. */
  boolean holds(FactorView view);

  /** The indicators that make it hold, sorted; empty where it does not or where none does. */
  Set<IndicatorId> deciding(FactorView view);

  /** The indicators that it names, sorted. */
  Set<IndicatorId> named();

  /** Always holds. */
  record Otherwise() implements Condition {
    @Override
    public boolean holds(FactorView view) {
      return true;
    }

    @Override
    public Set<IndicatorId> deciding(FactorView view) {
      return Set.of();
    }

    @Override
    public Set<IndicatorId> named() {
      return Set.of();
    }
  }

  /** Compares the coverage of the factor with a percentage. */
  record Coverage(boolean below, int percent) implements Condition {
    @Override
    public boolean holds(FactorView view) {
      return below ? view.coverage() < percent : view.coverage() >= percent;
    }

    @Override
    public Set<IndicatorId> deciding(FactorView view) {
      return Set.of();
    }

    @Override
    public Set<IndicatorId> named() {
      return Set.of();
    }
  }

  /** Counts the indicators of a scope that pass a test. */
  record Count(Scope scope, Quantity quantity, Test test) implements Condition {
    @Override
    public boolean holds(FactorView view) {
      Collection<IndicatorId> among = scope.in(view);
      int passing = (int) among.stream().filter(id -> test.passes(view.of(id))).count();
      return quantity.holds(passing, among.size());
    }

    @Override
    public Set<IndicatorId> deciding(FactorView view) {
      if (!holds(view)) {
        return Set.of();
      }
      return scope.in(view).stream()
          .filter(id -> test.passes(view.of(id)))
          .collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public Set<IndicatorId> named() {
      return new TreeSet<>(scope.listed);
    }
  }

  /** Holds where all parts hold. */
  record And(List<Condition> parts) implements Condition {
    public And {
      parts = List.copyOf(parts);
    }

    @Override
    public boolean holds(FactorView view) {
      return parts.stream().allMatch(p -> p.holds(view));
    }

    @Override
    public Set<IndicatorId> deciding(FactorView view) {
      return holds(view) ? union(parts.stream().map(p -> p.deciding(view)).toList()) : Set.of();
    }

    @Override
    public Set<IndicatorId> named() {
      return union(parts.stream().map(Condition::named).toList());
    }
  }

  /** Holds where one part holds. */
  record Or(List<Condition> parts) implements Condition {
    public Or {
      parts = List.copyOf(parts);
    }

    @Override
    public boolean holds(FactorView view) {
      return parts.stream().anyMatch(p -> p.holds(view));
    }

    @Override
    public Set<IndicatorId> deciding(FactorView view) {
      return union(parts.stream().map(p -> p.deciding(view)).toList());
    }

    @Override
    public Set<IndicatorId> named() {
      return union(parts.stream().map(Condition::named).toList());
    }
  }

  private static Set<IndicatorId> union(List<Set<IndicatorId>> sets) {
    Set<IndicatorId> union = new TreeSet<>();
    sets.forEach(union::addAll);
    return union;
  }

  /**
   * Which indicators are counted.
   *
   * @param listed those that are named, empty where the scope is a kind of link
   */
  record Scope(Kind kind, List<IndicatorId> listed) {
    public Scope {
      listed = List.copyOf(listed);
    }

    /** The kinds of scope. */
    enum Kind {
      LISTED,
      PRIMARY,
      SECONDARY,
      LINKED
    }

    Collection<IndicatorId> in(FactorView view) {
      List<IndicatorId> ids = new ArrayList<>();
      switch (kind) {
        case LISTED -> ids.addAll(listed);
        case PRIMARY -> ids.addAll(view.links().primary());
        case SECONDARY -> ids.addAll(view.links().secondary());
        case LINKED -> {
          ids.addAll(view.links().primary());
          ids.addAll(view.links().secondary());
        }
      }
      return new TreeSet<>(ids);
    }
  }

  /** How many must pass. */
  record Quantity(Bound bound, int number) {

    /** How the number bounds the count. */
    enum Bound {
      AT_LEAST,
      ALL,
      NONE
    }

    boolean holds(int passing, int among) {
      return switch (bound) {
        case AT_LEAST -> passing >= number;
        case ALL -> among > 0 && passing == among;
        case NONE -> passing == 0;
      };
    }
  }

  /** What is asked of an indicator: one of some states, or a name on a list. */
  record Test(Set<Word> words) {
    public Test {
      words = Set.copyOf(words);
    }

    boolean passes(IndicatorView view) {
      return words.stream().anyMatch(w -> w.fits(view));
    }
  }

  /** The words of the language for the state of an indicator. */
  enum Word {
    UNKNOWN,
    KNOWN,
    SUPPORTED,
    MIXED,
    RISK,
    WEAK,
    CONTRADICTED,
    /** A risk is established, whatever else is said: risk, mixed, or a contradicted risk. */
    ADVERSE,
    HIT,
    CONFIRMED_HIT;

    boolean fits(IndicatorView view) {
      return switch (this) {
        case UNKNOWN -> !view.known();
        case KNOWN -> view.known();
        case SUPPORTED -> view.state() == IndicatorState.SUPPORTED;
        case MIXED -> view.state() == IndicatorState.MIXED;
        case RISK -> view.state() == IndicatorState.RISK;
        case WEAK -> view.state() == IndicatorState.WEAK && view.known();
        case CONTRADICTED -> view.state() == IndicatorState.CONTRADICTED;
        case ADVERSE -> view.riskEstablished();
        case HIT -> view.hit() != ListHit.NONE;
        case CONFIRMED_HIT -> view.hit() == ListHit.CONFIRMED;
      };
    }

    /** The states as they are written, for messages. */
    static List<String> states() {
      return Arrays.stream(values())
          .filter(w -> w != HIT && w != CONFIRMED_HIT)
          .map(w -> w.name().toLowerCase(Locale.ROOT))
          .toList();
    }
  }
}
