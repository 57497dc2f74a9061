package org.supplierdossier.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.supplierdossier.document.Sha256;

/**
 * Weights of features for each of several kinds.
 *
 * <p>As text: the lines {@code kinds}, {@code bias} and {@code threshold} with one tab before each
 * column, then for each feature its name and {@code column:weight} pairs; weights are whole numbers
 * of {@link #UNIT}. Lines that start with {@code #} are remarks. A feature is known by a 64-bit
 * hash (FNV-1a) of its name.
 */
final class LinearWeights {
  /** What a weight of 1 adds to a score. */
  static final double UNIT = 1.0 / 512;

  private static final long BASIS = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  /** The bits of a row; two keys whose other bits are equal are taken for one. */
  private static final long ROW = (1L << 20) - 1;

  private final Sha256 digest;
  private final List<String> kinds;
  private final int[] bias;
  private final int[] threshold;

  /** For each place of the hash table the upper bits of a key, and below them its row and 1. */
  private final long[] slots;

  private final int[] begins;
  private final byte[] columns;
  private final short[] weights;

  private LinearWeights(String name, String text) {
    digest = Sha256.of(name, text);
    List<String> lines = text.lines().filter(l -> !l.startsWith("#")).toList();
    boolean none = lines.isEmpty();
    kinds = none ? List.of() : List.of(columns(lines.get(0), "kinds"));
    bias = none ? new int[0] : numbers(columns(lines.get(1), "bias"));
    threshold = none ? new int[0] : numbers(columns(lines.get(2), "threshold"));
    List<String> features = none ? List.of() : lines.subList(3, lines.size());
    if (features.size() >= ROW) {
      throw new IllegalArgumentException("the model has " + features.size() + " features");
    }
    int size = Math.max(16, Integer.highestOneBit(Math.max(1, features.size())) * 4);
    slots = new long[size];
    begins = new int[features.size() + 1];
    int pairs = (int) features.stream().flatMapToInt(String::chars).filter(c -> c == '\t').count();
    columns = new byte[pairs];
    weights = new short[pairs];
    for (int row = 0; row < features.size(); row++) {
      put(row, features.get(row));
    }
  }

  /**
   * Weights from their text.
   *
   * @param name of what they are for, part of the digest
   */
  static LinearWeights of(String name, String text) {
    return new LinearWeights(name, text);
  }

  /** Weights from a resource of the program. */
  static LinearWeights shipped(String name, String resource) {
    try (InputStream in = LinearWeights.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its resource " + resource);
      }
      return of(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String[] columns(String line, String name) {
    String[] columns = line.split("\t", -1);
    if (!columns[0].equals(name)) {
      throw new IllegalArgumentException(
          "the model has \"" + columns[0] + "\" where \"" + name + "\" was expected");
    }
    return Arrays.copyOfRange(columns, 1, columns.length);
  }

  private static int[] numbers(String[] columns) {
    return Arrays.stream(columns).mapToInt(Integer::parseInt).toArray();
  }

  private void put(int row, String line) {
    String[] pairs = line.split("\t", -1);
    long key = hash(pairs[0]);
    slots[slot(key)] = (key & ~ROW) | (row + 1);
    int next = begins[row];
    for (int i = 1; i < pairs.length; i++) {
      int colon = pairs[i].indexOf(':');
      columns[next] = Byte.parseByte(pairs[i].substring(0, colon));
      weights[next++] = Short.parseShort(pairs[i].substring(colon + 1));
    }
    begins[row + 1] = next;
  }

  /** Where a key stands, or the free place where it would. */
  private int slot(long key) {
    int slot = (int) (key ^ (key >>> 32)) & (slots.length - 1);
    while (slots[slot] != 0 && ((slots[slot] ^ key) & ~ROW) != 0) {
      slot = (slot + 1) & (slots.length - 1);
    }
    return slot;
  }

  /** The hash of nothing yet. */
  static long basis() {
    return BASIS;
  }

  /** The hash of some text and one more character. */
  static long next(long hash, char c) {
    return (hash ^ c) * PRIME;
  }

  /** The hash of a whole name. */
  static long hash(String name) {
    long hash = BASIS;
    for (int i = 0; i < name.length(); i++) {
      hash = next(hash, name.charAt(i));
    }
    return hash;
  }

  /** The same for two that weigh the same. */
  Sha256 digest() {
    return digest;
  }

  List<String> kinds() {
    return kinds;
  }

  /** How many features have weights. */
  int rows() {
    return begins.length - 1;
  }

  /** The number of the feature with a hash, or -1 where it has no weights. */
  int row(long hash) {
    return (int) (slots[slot(hash)] & ROW) - 1;
  }

  /** Adds the weights of a feature to the sums of all kinds. */
  void add(int row, int[] sums) {
    for (int i = begins[row]; i < begins[row + 1]; i++) {
      sums[columns[i]] += weights[i];
    }
  }

  /** The weight of a feature for a kind. */
  int weight(int row, int kind) {
    for (int i = begins[row]; i < begins[row + 1]; i++) {
      if (columns[i] == kind) {
        return weights[i];
      }
    }
    return 0;
  }

  int bias(int kind) {
    return bias[kind];
  }

  int threshold(int kind) {
    return threshold[kind];
  }
}
