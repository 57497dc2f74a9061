package org.supplierdossier.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Numbers from 0 that are joined in pairs and fall into clusters: a disjoint-set forest. */
final class Clusters {
  private final int[] parent;

  Clusters(int size) {
    parent = new int[size];
    for (int i = 0; i < size; i++) {
      parent[i] = i;
    }
  }

  void join(int a, int b) {
    int rootA = root(a);
    int rootB = root(b);
    parent[Math.max(rootA, rootB)] = Math.min(rootA, rootB);
  }

  /** The clusters with two members or more, each sorted, sorted by first member. */
  List<List<Integer>> ofTwoOrMore() {
    Map<Integer, List<Integer>> clusters = new TreeMap<>();
    for (int i = 0; i < parent.length; i++) {
      clusters.computeIfAbsent(root(i), r -> new ArrayList<>()).add(i);
    }
    return clusters.values().stream().filter(c -> c.size() > 1).toList();
  }

  private int root(int i) {
    int root = i;
    while (parent[root] != root) {
      parent[root] = parent[parent[root]];
      root = parent[root];
    }
    return root;
  }
}
