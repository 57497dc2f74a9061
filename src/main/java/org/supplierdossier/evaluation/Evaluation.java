package org.supplierdossier.evaluation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.evidence.Evidence;

/**
 * What came of holding evidence against labels.
 *
 * @param documents how many were held against labels
 * @param kinds figures by kind
 * @param must figures of the statements that must be found; items are not counted
 * @param polarity of the found statements that name a polarity: how many have that one
 * @param claim the same for the claim
 * @param value the same for the value
 * @param traps how many traps there are
 * @param unlabelled items of kinds that no label names; not judged
 */
public record Evaluation(
    int documents,
    SortedMap<String, Figures> kinds,
    Figures must,
    Agreement polarity,
    Agreement claim,
    Agreement value,
    List<Miss> misses,
    List<FalseHit> falseHits,
    int traps,
    List<TrapHit> trapHits,
    int unlabelled) {

  public Evaluation {
    kinds = Collections.unmodifiableSortedMap(new TreeMap<>(kinds));
    misses = List.copyOf(misses);
    falseHits = List.copyOf(falseHits);
    trapHits = List.copyOf(trapHits);
  }

  /** The figures of all kinds together. */
  public Figures all() {
    return kinds.values().stream().reduce(Figures.NONE, Figures::plus);
  }

  /** Of some statements that say what is expected, how many are as expected. */
  public record Agreement(int expected, int same) {
    static final Agreement NONE = new Agreement(0, 0);

    Agreement with(boolean agrees) {
      return new Agreement(expected + 1, agrees ? same + 1 : same);
    }
  }

  /**
   * A labelled statement that was not found.
   *
   * @param instead what was found at its place under other kinds
   */
  public record Miss(GoldStatement statement, Context context, List<Evidence> instead) {
    public Miss {
      instead = List.copyOf(instead);
    }
  }

  /** An item that no label of its kind bears out. */
  public record FalseHit(String document, String kind, Evidence evidence, Context context) {}

  /** A trap and the item that walked into it. */
  public record TrapHit(Trap trap, Evidence evidence, Context context) {}

  /** The misses of a kind. */
  public List<Miss> missesOf(String kind) {
    return misses.stream().filter(m -> m.statement().kind().equals(kind)).toList();
  }

  /** The false hits of a kind. */
  public List<FalseHit> falseHitsOf(String kind) {
    return falseHits.stream().filter(h -> h.kind().equals(kind)).toList();
  }

  /** Gathers one evaluation from many documents. */
  static final class Builder {
    private final SortedMap<String, Figures> kinds = new TreeMap<>();
    private final List<Miss> misses = new ArrayList<>();
    private final List<FalseHit> falseHits = new ArrayList<>();
    private final List<TrapHit> trapHits = new ArrayList<>();
    private Figures must = Figures.NONE;
    private Agreement polarity = Agreement.NONE;
    private Agreement claim = Agreement.NONE;
    private Agreement value = Agreement.NONE;
    private int documents;
    private int traps;
    private int unlabelled;

    void document() {
      documents++;
    }

    void count(String kind, Figures figures) {
      kinds.merge(kind, figures, Figures::plus);
    }

    void must(boolean found) {
      must = must.plus(Figures.ofLabel(found));
    }

    void polarity(boolean agrees) {
      polarity = polarity.with(agrees);
    }

    void claim(boolean agrees) {
      claim = claim.with(agrees);
    }

    void value(boolean agrees) {
      value = value.with(agrees);
    }

    void miss(Miss miss) {
      misses.add(miss);
    }

    void falseHit(FalseHit hit) {
      falseHits.add(hit);
    }

    void trap(@Nullable TrapHit hit) {
      traps++;
      if (hit != null) {
        trapHits.add(hit);
      }
    }

    void unlabelled() {
      unlabelled++;
    }

    Evaluation build() {
      return new Evaluation(
          documents,
          kinds,
          must,
          polarity,
          claim,
          value,
          misses,
          falseHits,
          traps,
          trapHits,
          unlabelled);
    }
  }
}
