package org.supplierdossier.extraction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.supplierdossier.language.Keywords;

/**
 * Says in one pass over a text which patterns can match it, so that the time spent on a text hardly
 * grows with the number of rules: those of which the text holds a literal of each required set no
 * further apart than a match is long, for a single expression in its order.
 */
final class CandidateRules {
  /** As many literals are missing of what is a candidate already. */
  private static final int DONE = -1;

  private final Keywords literals;
  private final int[][] setsOfLiteral;
  private final int[] setsOfPattern;
  private final int[] firstSet;
  private final int[] patternOfSet;
  private final int[] always;

  /** Whether the set before this one must stand before it in the text. */
  private final boolean[] follows;

  private final boolean[] isLast;
  private final boolean[] ordered;
  private final int[] longest;

  CandidateRules(List<RulePattern> patterns) {
    setsOfPattern = new int[patterns.size()];
    firstSet = new int[patterns.size()];
    ordered = new boolean[patterns.size()];
    longest = patterns.stream().mapToInt(RulePattern::longest).toArray();
    List<Integer> owners = new ArrayList<>();
    List<Integer> unfiltered = new ArrayList<>();
    SortedMap<String, List<Integer>> sets = new TreeMap<>();
    for (int p = 0; p < patterns.size(); p++) {
      List<Set<String>> required = patterns.get(p).required();
      setsOfPattern[p] = required.size();
      firstSet[p] = owners.size();
      ordered[p] = patterns.get(p).isOrdered();
      if (required.isEmpty()) {
        unfiltered.add(p);
      }
      for (Set<String> set : required) {
        for (String literal : set) {
          sets.computeIfAbsent(literal, k -> new ArrayList<>()).add(owners.size());
        }
        owners.add(p);
      }
    }
    patternOfSet = ints(owners);
    always = ints(unfiltered);
    follows = new boolean[patternOfSet.length];
    isLast = new boolean[patternOfSet.length];
    for (int s = 0; s < patternOfSet.length; s++) {
      int p = patternOfSet[s];
      follows[s] = s > 0 && patternOfSet[s - 1] == p && ordered[p];
      isLast[s] = s + 1 == patternOfSet.length || patternOfSet[s + 1] != p;
    }
    literals = Keywords.of(List.copyOf(sets.keySet()));
    setsOfLiteral = sets.values().stream().map(CandidateRules::ints).toArray(int[][]::new);
  }

  private static int[] ints(List<Integer> list) {
    return list.stream().mapToInt(Integer::intValue).toArray();
  }

  /** A scanner for one thread. */
  Scan scan() {
    return new Scan();
  }

  /** Finds candidates in one text after another; not for two threads at once. */
  final class Scan implements Keywords.Hits {
    private final int[] setSeen = new int[patternOfSet.length];

    /** Where the first literal of a set ended behind all sets before it. */
    private final int[] firstEnd = new int[patternOfSet.length];

    /**
     * Where the first set began, the latest that can lead to the last literal of a set; without an
     * order where that literal began itself.
     */
    private final int[] latestStart = new int[patternOfSet.length];

    private final int[] patternSeen = new int[setsOfPattern.length];
    private final int[] missing = new int[setsOfPattern.length];

    /** Where no match of a candidate begins before. */
    private final int[] earliest = new int[setsOfPattern.length];

    private int[] found = new int[64];
    private int count;
    private int round;
    private String text = "";

    /** Numbers of the patterns that may match, ascending. */
    int[] candidates(String folded) {
      round++;
      text = folded;
      count = 0;
      for (int p : always) {
        found(p, 0);
      }
      literals.scan(folded, this);
      int[] candidates = Arrays.copyOf(found, count);
      Arrays.sort(candidates);
      return candidates;
    }

    /** An offset in the text scanned last before which no match of one of its candidates begins. */
    int earliest(int candidate) {
      return earliest[candidate];
    }

    @Override
    public void found(int literal, int start, int end) {
      for (int set : setsOfLiteral[literal]) {
        if (follows[set] && setSeen[set - 1] != round) {
          continue;
        }
        int p = patternOfSet[set];
        if (patternSeen[p] != round) {
          patternSeen[p] = round;
          missing[p] = setsOfPattern[p];
        }
        if (missing[p] != DONE && ordered[p]) {
          found(set, p, start, end);
        } else if (missing[p] != DONE) {
          foundAnywhere(set, p, start, end);
        }
      }
    }

    private void found(int set, int p, int start, int end) {
      int from = start;
      if (follows[set]) {
        if (firstEnd[set - 1] > start) {
          return;
        }
        from = latestStart[set - 1];
      }
      if (setSeen[set] != round) {
        setSeen[set] = round;
        firstEnd[set] = end;
        latestStart[set] = from;
        missing[p]--;
      } else {
        latestStart[set] = Math.max(latestStart[set], from);
      }
      if (missing[p] == 0) {
        if (isLast[set] && !isWithin(longest[p], latestStart[set], end)) {
          // too far apart; a later literal of the last set may stand nearer
          missing[p] = 1;
          setSeen[set] = round - 1;
        } else {
          found(p, isLast[set] ? earliestStart(end, longest[p]) : 0);
        }
      }
    }

    private void foundAnywhere(int set, int p, int start, int end) {
      if (setSeen[set] != round) {
        setSeen[set] = round;
        missing[p]--;
      }
      latestStart[set] = start;
      if (missing[p] == 0) {
        int from = start;
        for (int s = firstSet[p]; s < firstSet[p] + setsOfPattern[p]; s++) {
          from = Math.min(from, latestStart[s]);
        }
        if (isWithin(longest[p], from, end)) {
          found(p, 0);
        }
      }
    }

    private boolean isWithin(int most, int start, int end) {
      return end - start <= most || text.codePointCount(start, end) <= most;
    }

    /** Where a match begins at the earliest that ends at an offset or later. */
    private int earliestStart(int end, int most) {
      int from = Math.max(0, end - most);
      return text.codePointCount(from, end) < end - from ? 0 : from;
    }

    private void found(int p, int from) {
      missing[p] = DONE;
      earliest[p] = from;
      if (count == found.length) {
        found = Arrays.copyOf(found, count * 2);
      }
      found[count++] = p;
    }
  }
}
