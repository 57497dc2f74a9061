package org.supplierdossier.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds all of many words in one pass over a text, overlapping ones too, in time linear in the
 * text: the automaton of Aho and Corasick, "Efficient string matching", CACM 18(6), 1975.
 * Immutable; may be used by many threads.
 */
public final class Keywords {
  private static final int ROOT = 0;

  /** Characters below this are most of what Latin texts hold. */
  private static final int ASCII = 128;

  private final int[] fromRoot = new int[1 << Character.SIZE];

  /** The column of each character of ASCII in the table; that of those in no word is 0. */
  private final int[] columns = new int[ASCII];

  private final int width;

  /** Where each state goes on with each column, its fallbacks followed. */
  private final int[] onAscii;

  private final int[] fallback;
  private final int[] word;
  private final int[] shorter;
  private final int[] lengths;
  private long[] edges = new long[64];
  private int[] targets = new int[64];
  private int used;

  /** Told of each word that a text holds. */
  public interface Hits {

    /**
     * A word stands in the text.
     *
     * @param word its number in the list of words
     * @param start offset of its first character
     * @param end offset after its last
     */
    void found(int word, int start, int end);
  }

  private Keywords(List<String> words) {
    int most = 1 + words.stream().mapToInt(String::length).sum();
    fallback = new int[most];
    word = new int[most];
    shorter = new int[most];
    lengths = words.stream().mapToInt(String::length).toArray();
    int[] parent = new int[most];
    char[] letter = new char[most];
    Arrays.fill(word, -1);
    int states = 1;
    for (int w = 0; w < words.size(); w++) {
      int state = ROOT;
      for (char c : words.get(w).toCharArray()) {
        int next = target(state, c);
        if (next == ROOT) {
          next = states++;
          parent[next] = state;
          letter[next] = c;
          connect(state, c, next);
        }
        state = next;
      }
      if (state == ROOT || word[state] >= 0) {
        throw new IllegalArgumentException("\"" + words.get(w) + "\" is empty or given twice");
      }
      word[state] = w;
    }
    List<Integer> nearestFirst = link(states, parent, letter);
    width = number(letter, states);
    onAscii = new int[states * width];
    fill(ROOT);
    for (int s : nearestFirst) {
      // the nearer state is whole already, so that this one differs by its own letters alone
      System.arraycopy(onAscii, fallback[s] * width, onAscii, s * width, width);
      fill(s);
    }
  }

  /** Gives each character of ASCII that stands in a word its column; how many columns there are. */
  private int number(char[] letter, int states) {
    int next = 1;
    for (int s = 1; s < states; s++) {
      if (letter[s] < ASCII && columns[letter[s]] == 0) {
        columns[letter[s]] = next++;
      }
    }
    return next;
  }

  private void fill(int state) {
    for (char c = 0; c < ASCII; c++) {
      int own = target(state, c);
      if (own != ROOT) {
        onAscii[state * width + columns[c]] = own;
      }
    }
  }

  /**
   * An automaton for some words.
   *
   * @throws IllegalArgumentException where a word is empty or given twice
   */
  public static Keywords of(List<String> words) {
    return new Keywords(words);
  }

  /** Links each state to the longest other state that its text ends in, nearest the root first. */
  private List<Integer> link(int states, int[] parent, char[] letter) {
    int[] depth = new int[states];
    int deepest = 0;
    for (int s = 1; s < states; s++) {
      depth[s] = depth[parent[s]] + 1;
      deepest = Math.max(deepest, depth[s]);
    }
    List<Integer> byDepth = new ArrayList<>();
    for (int d = 1; d <= deepest; d++) {
      for (int s = 1; s < states; s++) {
        if (depth[s] == d) {
          byDepth.add(s);
        }
      }
    }
    for (int s : byDepth) {
      fallback[s] = parent[s] == ROOT ? ROOT : step(fallback[parent[s]], letter[s]);
      shorter[s] = word[fallback[s]] >= 0 ? fallback[s] : shorter[fallback[s]];
    }
    return byDepth;
  }

  /** Scans a text from its start; hits come in the order of their ends, longest first. */
  public void scan(CharSequence text, Hits hits) {
    int state = ROOT;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      state = c < ASCII ? onAscii[state * width + columns[c]] : step(state, c);
      int ending = word[state] >= 0 ? state : shorter[state];
      for (; ending != ROOT; ending = shorter[ending]) {
        hits.found(word[ending], i + 1 - lengths[word[ending]], i + 1);
      }
    }
  }

  private int step(int from, char c) {
    int state = from;
    while (state != ROOT) {
      int next = target(state, c);
      if (next != ROOT) {
        return next;
      }
      state = fallback[state];
    }
    return fromRoot[c];
  }

  private int target(int state, char c) {
    if (state == ROOT) {
      return fromRoot[c];
    }
    long edge = edge(state, c);
    for (int i = slot(edge); edges[i] != 0; i = (i + 1) & (edges.length - 1)) {
      if (edges[i] == edge) {
        return targets[i];
      }
    }
    return ROOT;
  }

  private void connect(int state, char c, int next) {
    if (state == ROOT) {
      fromRoot[c] = next;
      return;
    }
    if (2 * ++used > edges.length) {
      long[] old = edges;
      int[] oldTargets = targets;
      edges = new long[old.length * 2];
      targets = new int[old.length * 2];
      for (int i = 0; i < old.length; i++) {
        if (old[i] != 0) {
          put(old[i], oldTargets[i]);
        }
      }
    }
    put(edge(state, c), next);
  }

  private void put(long edge, int target) {
    int i = slot(edge);
    while (edges[i] != 0) {
      i = (i + 1) & (edges.length - 1);
    }
    edges[i] = edge;
    targets[i] = target;
  }

  /** Never 0, as no edge of the table leaves the root. */
  private static long edge(int state, char c) {
    return ((long) state << Character.SIZE) | c;
  }

  private int slot(long edge) {
    return (int) ((edge * 0x9E3779B97F4A7C15L) >>> 32) & (edges.length - 1);
  }
}
