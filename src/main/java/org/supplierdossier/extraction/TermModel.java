package org.supplierdossier.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.supplierdossier.document.Sha256;

/**
 * A linear model of the kinds of contract term: for each kind a weight for each feature of a
 * sentence, whose sum must reach a threshold. Trained on labelled contracts; see the README.
 *
 * <p>As text: the lines {@code kinds}, {@code bias} and {@code threshold} with one tab before each
 * column, then for each feature its name and {@code column:weight} pairs; weights are whole numbers
 * of {@link #UNIT}. Lines that start with {@code #} are remarks.
 */
final class TermModel {
  /** No kinds at all. */
  static final TermModel NONE = new TermModel("");

  /** What a weight of 1 adds to a score. */
  static final double UNIT = 1.0 / 512;

  private static final String SHIPPED = "/extraction/contract-terms.model";

  private final Sha256 digest;
  private final List<String> kinds;
  private final int[] bias;
  private final int[] threshold;
  private final long[] keys;
  private final short[] weights;

  private TermModel(String text) {
    digest = Sha256.of("contract terms", text);
    List<String> lines = text.lines().filter(l -> !l.startsWith("#")).toList();
    kinds = lines.isEmpty() ? List.of() : List.of(columns(lines.get(0), "kinds"));
    bias = lines.isEmpty() ? new int[0] : numbers(columns(lines.get(1), "bias"));
    threshold = lines.isEmpty() ? new int[0] : numbers(columns(lines.get(2), "threshold"));
    List<String> features = lines.isEmpty() ? List.of() : lines.subList(3, lines.size());
    int size = Math.max(16, Integer.highestOneBit(Math.max(1, features.size())) * 4);
    keys = new long[size];
    weights = new short[size * kinds.size()];
    features.forEach(this::put);
  }

  /** The model that ships with the program. */
  static TermModel shipped() {
    return Shipped.MODEL;
  }

  private static final class Shipped {
    static final TermModel MODEL = of(resource());

    private static String resource() {
      try (InputStream in = TermModel.class.getResourceAsStream(SHIPPED)) {
        if (in == null) {
          throw new IllegalStateException("the program lacks its resource " + SHIPPED);
        }
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** A model from its text. */
  static TermModel of(String text) {
    return new TermModel(text);
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

  private void put(String line) {
    String[] columns = line.split("\t", -1);
    long key = TermFeatures.hash(columns[0]);
    int slot = slot(key);
    keys[slot] = key;
    for (int i = 1; i < columns.length; i++) {
      int colon = columns[i].indexOf(':');
      int kind = Integer.parseInt(columns[i].substring(0, colon));
      weights[slot * kinds.size() + kind] = Short.parseShort(columns[i].substring(colon + 1));
    }
  }

  /** Where a key stands, or the free place where it would. */
  private int slot(long key) {
    int slot = (int) (key ^ (key >>> 32)) & (keys.length - 1);
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = (slot + 1) & (keys.length - 1);
    }
    return slot;
  }

  Sha256 digest() {
    return digest;
  }

  List<String> kinds() {
    return kinds;
  }

  boolean isEmpty() {
    return kinds.isEmpty();
  }

  /** A word that weighs for or against a kind. */
  record Weighed(String feature, int weight) {}

  /** Scores of one sentence after another; not for two threads at once. */
  final class Scores implements TermFeatures.Sink {
    private final int[] sums = new int[kinds.size()];
    private final int[] seen = new int[keys.length];
    private final List<Seen> features = new ArrayList<>();
    private int round;

    /** A feature of the sentence that the model knows, and where its words stand. */
    private record Seen(int slot, String prefix, String text, int from, int to) {}

    /** Scores a sentence. */
    void of(TermFeatures all, int sentence) {
      round++;
      features.clear();
      System.arraycopy(bias, 0, sums, 0, sums.length);
      all.of(sentence, this);
    }

    @Override
    public void feature(long hash, String prefix, String text, int from, int to) {
      int slot = slot(hash);
      if (keys[slot] == 0 || seen[slot] == round) {
        return;
      }
      seen[slot] = round;
      features.add(new Seen(slot, prefix, text, from, to));
      int first = slot * sums.length;
      for (int k = 0; k < sums.length; k++) {
        sums[k] += weights[first + k];
      }
    }

    /** Whether the sentence is of a kind. */
    boolean is(int kind) {
      return sums[kind] >= threshold[kind];
    }

    /** By how much the sentence is above the threshold of a kind, or, negative, below it. */
    double margin(int kind) {
      return (sums[kind] - threshold[kind]) * UNIT;
    }

    /** The names of the features that weigh most for a kind, heaviest first. */
    List<String> heaviest(int kind, int most) {
      return features.stream()
          .filter(f -> weight(f, kind) > 0)
          .sorted(Comparator.comparingInt((Seen f) -> -weight(f, kind)).thenComparing(Scores::name))
          .limit(most)
          .map(Scores::name)
          .toList();
    }

    private int weight(Seen feature, int kind) {
      return weights[feature.slot * sums.length + kind];
    }

    private static String name(Seen feature) {
      return TermFeatures.name(feature.prefix, feature.text.substring(feature.from, feature.to));
    }
  }
}
