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
 * grows with the number of rules.
 */
final class CandidateRules {
  private final Keywords literals;
  private final int[][] setsOfLiteral;
  private final int[] setsOfPattern;
  private final int[] patternOfSet;
  private final int[] always;

  CandidateRules(List<RulePattern> patterns) {
    setsOfPattern = new int[patterns.size()];
    List<Integer> owners = new ArrayList<>();
    List<Integer> unfiltered = new ArrayList<>();
    SortedMap<String, List<Integer>> sets = new TreeMap<>();
    for (int p = 0; p < patterns.size(); p++) {
      List<Set<String>> required = patterns.get(p).required();
      setsOfPattern[p] = required.size();
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
    private final int[] literalSeen = new int[setsOfLiteral.length];
    private final int[] setSeen = new int[patternOfSet.length];
    private final int[] patternSeen = new int[setsOfPattern.length];
    private final int[] missing = new int[setsOfPattern.length];
    private int[] found = new int[64];
    private int count;
    private int round;

    /** Numbers of the patterns that may match, ascending. */
    int[] candidates(String folded) {
      round++;
      count = 0;
      for (int p : always) {
        found(p);
      }
      literals.scan(folded, this);
      int[] candidates = Arrays.copyOf(found, count);
      Arrays.sort(candidates);
      return candidates;
    }

    @Override
    public void found(int literal, int start, int end) {
      if (literalSeen[literal] == round) {
        return;
      }
      literalSeen[literal] = round;
      for (int set : setsOfLiteral[literal]) {
        if (setSeen[set] != round) {
          setSeen[set] = round;
          satisfied(patternOfSet[set]);
        }
      }
    }

    private void satisfied(int p) {
      if (patternSeen[p] != round) {
        patternSeen[p] = round;
        missing[p] = setsOfPattern[p];
      }
      if (--missing[p] == 0) {
        found(p);
      }
    }

    private void found(int p) {
      if (count == found.length) {
        found = Arrays.copyOf(found, count * 2);
      }
      found[count++] = p;
    }
  }
}
