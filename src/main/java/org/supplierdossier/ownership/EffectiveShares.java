package org.supplierdossier.ownership;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.Function;

/**
 * Shares in the supplier through all levels.
 *
 * <p>The share of a party is the sum, over what it holds directly, of that holding times the share
 * which the held party has itself: {@code e = d + D e}, hence {@code e = (I - D)^-1 d}, the
 * integrated ownership of F. Brioschi, L. Buzzacchi and M. G. Colombo, "Risk capital financing and
 * the separation of ownership and control in business groups", Journal of Banking and Finance 13
 * (1989). Without cross-holdings it is the sum over all chains of the product along each chain.
 * With them a member of the cycle can come out above 100 percent (S. Baldone, F. Brioschi, S.
 * Paleari 1998), which is cut to 100; those who hold from outside come out right.
 *
 * <p>Shares are intervals. All factors are positive, so the smallest shares give a lower and the
 * largest an upper bound. In a cycle both come from an iteration that rises from zero; where it
 * does not settle, the shares in the cycle are left out of the lower bound and the upper bound is
 * 100.
 */
final class EffectiveShares {
  private static final int MAX_ROUNDS = 2_000;
  private static final double SETTLED = 1e-13;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** Stands for a bound that is not known; whatever it is multiplied with is cut to 100 percent. */
  private static final BigDecimal UNBOUNDED = new BigDecimal("1e9");

  private final Levels levels;
  private final String supplier;
  private final Map<String, BigDecimal> lower = new HashMap<>();
  private final Map<String, BigDecimal> upper = new HashMap<>();
  private final Map<String, Integer> depth = new HashMap<>();
  private final Map<String, Boolean> plain = new HashMap<>();

  /** Computes the shares of all parties that lead to the supplier. */
  EffectiveShares(Levels levels, String supplier) {
    this.levels = levels;
    this.supplier = supplier;
    for (List<String> group : levels.groups()) {
      if (group.size() == 1) {
        single(group.get(0));
      } else {
        cycle(group);
      }
    }
  }

  /** The parties other than the supplier, largest share first. */
  List<String> holders() {
    return depth.keySet().stream()
        .filter(p -> !p.equals(supplier))
        .sorted(
            Comparator.comparing((String p) -> of(p).min(), Comparator.reverseOrder())
                .thenComparing(p -> of(p).max(), Comparator.reverseOrder())
                .thenComparing(Comparator.naturalOrder()))
        .toList();
  }

  /** The share of a party in the supplier. */
  Share of(String party) {
    BigDecimal min = percent(lower.getOrDefault(party, BigDecimal.ZERO));
    BigDecimal max = percent(upper.getOrDefault(party, BigDecimal.ONE));
    return new Share(min.min(max), max);
  }

  /**
   * The number of holdings on the longest chain from a party to the supplier; the shortest one
   * where a cycle makes chains endless.
   */
  int levels(String party) {
    return depth.getOrDefault(party, 0);
  }

  /** Whether no cycle lies between a party and the supplier. */
  boolean isPlain(String party) {
    return plain.getOrDefault(party, false);
  }

  private void single(String party) {
    List<Ownership.Holding> held = levels.heldBy(party);
    int longest = 0;
    boolean noCycle = true;
    for (Ownership.Holding holding : held) {
      longest = Math.max(longest, 1 + levels(holding.held()));
      noCycle &= isPlain(holding.held());
    }
    lower.put(party, sum(held, Share::min, lower));
    upper.put(party, sum(held, Share::max, upper));
    depth.put(party, longest);
    plain.put(party, noCycle);
  }

  private BigDecimal sum(
      List<Ownership.Holding> held,
      Function<Share, BigDecimal> bound,
      Map<String, BigDecimal> known) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Ownership.Holding holding : held) {
      BigDecimal beyond = known.getOrDefault(holding.held(), BigDecimal.ZERO);
      BigDecimal whole = holding.held().equals(supplier) ? beyond.add(BigDecimal.ONE) : beyond;
      sum =
          sum.add(
              bound.apply(holding.share()).movePointLeft(2).multiply(whole, MathContext.DECIMAL128),
              MathContext.DECIMAL128);
    }
    return sum;
  }

  private void cycle(List<String> group) {
    Iteration low = new Iteration(group, Share::min, lower);
    boolean lowSettled = low.run();
    Iteration high = new Iteration(group, Share::max, upper);
    boolean settled = high.run();
    for (int i = 0; i < group.size(); i++) {
      String party = group.get(i);
      // A cycle that keeps everything to itself has no solution; what lies outside it remains.
      lower.put(party, rounded(lowSettled ? low.value[i] : low.fixed[i]));
      upper.put(party, settled ? rounded(high.value[i]) : UNBOUNDED);
      plain.put(party, false);
    }
    depths(group);
  }

  /** Shortest distances within a cycle, from whichever members lead out of it (Dijkstra 1959). */
  private void depths(List<String> group) {
    PriorityQueue<Distance> open = new PriorityQueue<>();
    Set<String> members = new HashSet<>(group);
    for (String party : group) {
      if (party.equals(supplier)) {
        open.add(new Distance(0, party));
      }
      for (Ownership.Holding holding : levels.heldBy(party)) {
        if (!members.contains(holding.held())) {
          open.add(new Distance(1 + levels(holding.held()), party));
        }
      }
    }
    while (!open.isEmpty()) {
      Distance next = open.remove();
      if (depth.putIfAbsent(next.party, next.holdings) == null) {
        for (Ownership.Holding holding : levels.holdersOf(next.party)) {
          if (members.contains(holding.holder())) {
            open.add(new Distance(next.holdings + 1, holding.holder()));
          }
        }
      }
    }
  }

  private record Distance(int holdings, String party) implements Comparable<Distance> {
    @Override
    public int compareTo(Distance other) {
      int byHoldings = Integer.compare(holdings, other.holdings);
      return byHoldings != 0 ? byHoldings : party.compareTo(other.party);
    }
  }

  /** Rises from zero to the least solution of {@code e = d + D e} within a cycle. */
  private final class Iteration {
    private final double[] value;
    private final double[] fixed;
    private final int[][] held;
    private final double[][] share;

    Iteration(
        List<String> group, Function<Share, BigDecimal> bound, Map<String, BigDecimal> known) {
      Map<String, Integer> number = new HashMap<>();
      for (int i = 0; i < group.size(); i++) {
        number.put(group.get(i), i);
      }
      value = new double[group.size()];
      fixed = new double[group.size()];
      held = new int[group.size()][];
      share = new double[group.size()][];
      for (int i = 0; i < group.size(); i++) {
        List<Ownership.Holding> all = levels.heldBy(group.get(i));
        List<Ownership.Holding> inside =
            all.stream().filter(h -> number.containsKey(h.held())).toList();
        List<Ownership.Holding> outside =
            all.stream().filter(h -> !number.containsKey(h.held())).toList();
        fixed[i] = sum(outside, bound, known).doubleValue();
        held[i] = new int[inside.size()];
        share[i] = new double[inside.size()];
        for (int k = 0; k < inside.size(); k++) {
          Ownership.Holding holding = inside.get(k);
          held[i][k] = number.getOrDefault(holding.held(), 0);
          share[i][k] = bound.apply(holding.share()).doubleValue() / HUNDRED.doubleValue();
          fixed[i] += holding.held().equals(supplier) ? share[i][k] : 0;
        }
      }
    }

    /** Whether the values settled; they are lower bounds in any case. */
    boolean run() {
      for (int round = 0; round < MAX_ROUNDS; round++) {
        double change = 0;
        for (int i = 0; i < value.length; i++) {
          double sum = fixed[i];
          for (int k = 0; k < held[i].length; k++) {
            sum += share[i][k] * value[held[i][k]];
          }
          change = Math.max(change, (sum - value[i]) / Math.max(1, sum));
          value[i] = sum;
        }
        if (change < SETTLED) {
          return true;
        }
      }
      return false;
    }
  }

  private static BigDecimal rounded(double value) {
    int digits = 12;
    return BigDecimal.valueOf(Math.min(value, UNBOUNDED.doubleValue()))
        .setScale(digits, RoundingMode.HALF_UP);
  }

  private static BigDecimal percent(BigDecimal fraction) {
    return fraction.multiply(HUNDRED).min(HUNDRED).max(BigDecimal.ZERO);
  }
}
