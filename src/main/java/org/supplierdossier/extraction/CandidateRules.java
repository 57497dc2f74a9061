package org.supplierdossier.extraction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ahocorasick.trie.PayloadEmit;
import org.ahocorasick.trie.PayloadTrie;
import org.ahocorasick.trie.handler.PayloadEmitHandler;

/**
 * Says in one pass over a text which patterns can match it, so that the time spent on a text hardly
 * grows with the number of rules.
 */
final class CandidateRules {
  private final PayloadTrie<Literal> trie;
  private final boolean hasLiterals;
  private final int[] setsOfPattern;
  private final int[] patternOfSet;
  private final int literals;
  private final int[] always;

  /** A literal and the sets it is a member of. */
  private static final class Literal {
    final int number;
    final int[] sets;

    Literal(int number, int[] sets) {
      this.number = number;
      this.sets = sets;
    }
  }

  CandidateRules(List<RulePattern> patterns) {
    setsOfPattern = new int[patterns.size()];
    List<Integer> owners = new ArrayList<>();
    List<Integer> unfiltered = new ArrayList<>();
    SortedMap<String, List<Integer>> setsOfLiteral = new TreeMap<>();
    for (int p = 0; p < patterns.size(); p++) {
      List<Set<String>> required = patterns.get(p).required();
      setsOfPattern[p] = required.size();
      if (required.isEmpty()) {
        unfiltered.add(p);
      }
      for (Set<String> set : required) {
        for (String literal : set) {
          setsOfLiteral.computeIfAbsent(literal, k -> new ArrayList<>()).add(owners.size());
        }
        owners.add(p);
      }
    }
    patternOfSet = ints(owners);
    always = ints(unfiltered);
    literals = setsOfLiteral.size();
    hasLiterals = literals > 0;
    PayloadTrie.PayloadTrieBuilder<Literal> builder = PayloadTrie.builder();
    int number = 0;
    for (var entry : setsOfLiteral.entrySet()) {
      builder.addKeyword(entry.getKey(), new Literal(number++, ints(entry.getValue())));
    }
    trie = builder.build();
  }

  private static int[] ints(List<Integer> list) {
    return list.stream().mapToInt(Integer::intValue).toArray();
  }

  /** A scanner for one thread. */
  Scan scan() {
    return new Scan();
  }

  /** Finds candidates in one text after another; not for two threads at once. */
  final class Scan implements PayloadEmitHandler<Literal> {
    private final int[] literalSeen = new int[literals];
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
      if (hasLiterals) {
        trie.parseText(folded, this);
      }
      int[] candidates = Arrays.copyOf(found, count);
      Arrays.sort(candidates);
      return candidates;
    }

    @Override
    public boolean emit(PayloadEmit<Literal> emit) {
      Literal literal = emit.getPayload();
      if (literalSeen[literal.number] == round) {
        return false;
      }
      literalSeen[literal.number] = round;
      for (int set : literal.sets) {
        if (setSeen[set] != round) {
          setSeen[set] = round;
          satisfied(patternOfSet[set]);
        }
      }
      return false;
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
