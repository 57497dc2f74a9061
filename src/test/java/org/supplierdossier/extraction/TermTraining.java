package org.supplierdossier.extraction;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.supplierdossier.csv.CsvTable;
import org.supplierdossier.csv.LabelledClauses;
import org.supplierdossier.document.Document;
import org.supplierdossier.document.Limits;
import org.supplierdossier.evaluation.Gold;
import org.supplierdossier.problem.Problems;
import org.supplierdossier.reading.DocumentReader;
import org.supplierdossier.workspace.GoldFiles;
import org.supplierdossier.workspace.RuleFiles;

/**
 * Trains the model of contract terms on labelled contracts: {@code TermTraining TEXTS CLAUSES MODEL
 * [TYPE...]}. Scores over contracts that a model was not trained on, in five parts, tell for each
 * kind how likely a score makes it; the threshold of each is the score of one and the same chance,
 * that with the best F1 of all kinds together, over contracts of the given types alone where types
 * are given. Then all are trained on. Prints the figures of the five parts. Equal input gives an
 * equal model.
 */
public final class TermTraining {
  private static final int PARTS = 5;
  private static final int FEWEST_SENTENCES = 4;

  /** Chosen, like the weight of positive examples, among a few by the figures of the five parts. */
  private static final double COST = 0.02;

  private static final double COST_OF_TELLING = 0.003;

  private static final double POSITIVE = 2;
  private static final double STRONGEST = 8;

  /** Smaller weights are left out of the model; in units of {@link LinearWeights#UNIT}. */
  private static final int LEAST_WEIGHT = 10;

  private static final String REMARK =
      "# Weights trained on the labels of CUAD v1 (The Atticus Project, CC BY 4.0); see the README";

  private final List<LabelledContract> contracts = new ArrayList<>();
  private final List<Boolean> judged = new ArrayList<>();
  private final Map<Long, String> names = new HashMap<>();
  private final List<String> kinds;
  private String[] features = {};
  private int[][] examples = {};
  private int[] partOf = {};

  private TermTraining(Gold gold) {
    kinds = List.copyOf(gold.kinds());
  }

  public static void main(String[] args) throws IOException {
    Problems problems = new Problems();
    Gold gold = GoldFiles.load(Path.of(args[1]), null, null, problems);
    problems.all().forEach(System.err::println);
    TermTraining training = new TermTraining(gold);
    Set<String> types = new TreeSet<>(List.of(args).subList(3, args.length));
    Map<String, String> contracts = new TreeMap<>();
    CsvTable.load(Path.of(args[1]), args[1], LabelledClauses.COLUMNS, problems)
        .ifPresent(t -> t.rows().forEach(r -> contracts.put(r.text("contract"), r.text("type"))));
    training.read(Path.of(args[0]), gold, contracts, types);
    training.index();
    Files.writeString(Path.of(args[2]), training.model());
  }

  private void read(Path folder, Gold gold, Map<String, String> typeOfContract, Set<String> types)
      throws IOException {
    EvidenceExtractor rules =
        EvidenceExtractor.of(
            RuleFiles.load(List.of(), new Problems()), TermModel.NONE, StatementModel.NONE);
    try (DocumentReader reader = new DocumentReader()) {
      for (String name : typeOfContract.keySet()) {
        judged.add(types.isEmpty() || types.contains(typeOfContract.get(name)));
        Path file = folder.resolve(name + ".txt");
        Document document = reader.read(file, name + ".txt", Limits.DEFAULT).documents().get(0);
        if (!document.status().hasText()) {
          throw new IOException(file + ": " + document.reason().en());
        }
        contracts.add(
            new LabelledContract(
                document,
                rules.extract(Papers.SUPPLIER, document),
                gold.statements().stream().filter(s -> s.document().equals(name)).toList(),
                names));
      }
    }
  }

  /** Numbers the features that enough sentences have, in the order of their names. */
  private void index() {
    Map<Long, Integer> counts = new HashMap<>();
    for (LabelledContract contract : contracts) {
      contract.features.forEach(
          f -> Arrays.stream(f).forEach(h -> counts.merge(h, 1, Integer::sum)));
    }
    List<Long> kept =
        counts.entrySet().stream()
            .filter(e -> e.getValue() >= FEWEST_SENTENCES)
            .map(Map.Entry::getKey)
            .sorted(Comparator.comparing(names::get))
            .toList();
    Map<Long, Integer> numbers = new HashMap<>();
    features = new String[kept.size()];
    for (int i = 0; i < kept.size(); i++) {
      numbers.put(kept.get(i), i);
      features[i] = Objects.requireNonNull(names.get(kept.get(i)));
    }
    List<int[]> rows = new ArrayList<>();
    List<Integer> parts = new ArrayList<>();
    for (int c = 0; c < contracts.size(); c++) {
      for (long[] hashes : contracts.get(c).features) {
        rows.add(
            Arrays.stream(hashes)
                .filter(numbers::containsKey)
                .mapToInt(numbers::get)
                .sorted()
                .toArray());
        parts.add(Math.floorMod(c * 7919, 104_729) % PARTS);
      }
    }
    examples = rows.toArray(int[][]::new);
    partOf = parts.stream().mapToInt(Integer::intValue).toArray();
    System.out.println(
        contracts.size()
            + " contracts, "
            + examples.length
            + " sentences, "
            + features.length
            + " features");
  }

  private String model() {
    List<TreeMap<Integer, Integer>> weights = new ArrayList<>();
    for (int f = 0; f < features.length; f++) {
      weights.add(new TreeMap<>());
    }
    StringBuilder bias = new StringBuilder("bias");
    List<double[]> scores = new ArrayList<>();
    List<Chance> chances = new ArrayList<>();
    for (int k = 0; k < kinds.size(); k++) {
      boolean[] positive = positive(kinds.get(k));
      double[] score = new double[examples.length];
      for (int part = 0; part < PARTS; part++) {
        Trained machine = trained(positive, part);
        for (int e = 0; e < examples.length; e++) {
          score[e] = partOf[e] == part ? machine.score(examples[e]) : score[e];
        }
      }
      scores.add(score);
      chances.add(Chance.of(score, positive));
      Trained machine = trained(positive, -1);
      bias.append('\t').append(whole(machine.bias));
      for (int f = 0; f < features.length; f++) {
        int weight = whole(machine.weights[f]);
        if (Math.abs(weight) >= LEAST_WEIGHT) {
          weights.get(f).put(k, weight);
        }
      }
    }
    StringBuilder threshold = new StringBuilder("threshold");
    double least = leastChance(scores, chances);
    chances.forEach(c -> threshold.append('\t').append(whole(c.scoreFor(least))));
    StringBuilder text = new StringBuilder(REMARK + "\n");
    text.append("kinds\t").append(String.join("\t", kinds)).append('\n');
    text.append(bias).append('\n').append(threshold).append('\n');
    for (int f = 0; f < features.length; f++) {
      if (!weights.get(f).isEmpty()) {
        text.append(features[f]);
        weights.get(f).forEach((k, w) -> text.append('\t').append(k).append(':').append(w));
        text.append('\n');
      }
    }
    return text.toString();
  }

  private static int whole(double weight) {
    return (int)
        Math.max(
            Short.MIN_VALUE, Math.min(Short.MAX_VALUE, Math.round(weight / LinearWeights.UNIT)));
  }

  private boolean[] positive(String kind) {
    boolean[] positive = new boolean[examples.length];
    int e = 0;
    for (LabelledContract contract : contracts) {
      for (Set<String> of : contract.kinds) {
        positive[e++] = of.contains(kind);
      }
    }
    return positive;
  }

  /** What was trained: a weight for each feature, and one for the constant. */
  private static final class Trained {
    private final double[] weights;
    private final double bias;

    Trained(double[] weights, double bias) {
      this.weights = weights;
      this.bias = bias;
    }

    double score(int[] example) {
      double sum = bias;
      for (int f : example) {
        sum += weights[f];
      }
      return sum;
    }
  }

  /**
   * The mean of two machines trained on all sentences but those of one part: one that takes all
   * features for equal, and one that takes each for as strong as it tells the kind from the rest
   * (Wang and Manning, "Baselines and bigrams", ACL 2012).
   */
  private Trained trained(boolean[] positive, int without) {
    int[] chosen =
        java.util.stream.IntStream.range(0, examples.length)
            .filter(e -> partOf[e] != without)
            .toArray();
    LinearSeparator even = new LinearSeparator(examples, features.length);
    even.train(chosen, positive, COST, COST * POSITIVE);
    LinearSeparator telling =
        new LinearSeparator(
            examples, strengths(chosen, positive), LinearSeparator.all(1, examples.length));
    telling.train(chosen, positive, COST_OF_TELLING, COST_OF_TELLING * POSITIVE);
    double[] weights = new double[features.length];
    for (int f = 0; f < weights.length; f++) {
      weights[f] = (even.weight(f) + telling.weight(f)) / 2;
    }
    return new Trained(weights, (even.bias() + telling.bias()) / 2);
  }

  /** How strongly each feature speaks for or against: the logarithm of how much oftener it is. */
  private double[] strengths(int[] chosen, boolean[] positive) {
    double[] with = new double[features.length];
    double[] without = new double[features.length];
    double positives = 1;
    for (int e : chosen) {
      positives += positive[e] ? 1 : 0;
      for (int f : examples[e]) {
        (positive[e] ? with : without)[f]++;
      }
    }
    double ratio = (chosen.length - positives) / positives;
    double[] strengths = new double[features.length];
    for (int f = 0; f < strengths.length; f++) {
      double log = StrictMath.log((with[f] + 1) * ratio / (without[f] + ratio));
      strengths[f] = Math.min(STRONGEST, Math.abs(log));
    }
    return strengths;
  }

  /** The chance from which on sentences are taken for terms: that with the best F1 of all kinds. */
  private double leastChance(List<double[]> scores, List<Chance> chances) {
    double least = 0;
    double most = -1;
    List<int[]> best = List.of();
    for (int percent = 20; percent <= 50; percent += 2) {
      List<int[]> figures = new ArrayList<>();
      for (int k = 0; k < kinds.size(); k++) {
        double threshold = chances.get(k).scoreFor(percent / 100.0);
        figures.add(figures(kinds.get(k), scores.get(k), threshold));
      }
      double f1 = f1(sum(figures));
      if (f1 > most) {
        most = f1;
        least = percent / 100.0;
        best = figures;
      }
    }
    for (int k = 0; k < kinds.size(); k++) {
      print(kinds.get(k), best.get(k));
    }
    print("all, from a chance of " + least, sum(best));
    return least;
  }

  private static int[] sum(List<int[]> figures) {
    int[] sum = new int[4];
    for (int[] one : figures) {
      for (int i = 0; i < sum.length; i++) {
        sum[i] += one[i];
      }
    }
    return sum;
  }

  /** Labels, found labels, items, right items. */
  private int[] figures(String kind, double[] scores, double threshold) {
    int[] figures = new int[4];
    int first = 0;
    for (int c = 0; c < contracts.size(); c++) {
      LabelledContract contract = contracts.get(c);
      SortedSet<Integer> chosen = contract.chosen(scores, first, threshold);
      first += contract.kinds.size();
      if (!judged.get(c)) {
        continue;
      }
      for (Set<Integer> item : contract.items(chosen)) {
        figures[2]++;
        figures[3] += contract.isRight(kind, item) ? 1 : 0;
      }
      for (LabelledContract.Label label : contract.labels) {
        if (label.kind().equals(kind)) {
          figures[0]++;
          figures[1] += label.isFound(chosen) ? 1 : 0;
        }
      }
    }
    return figures;
  }

  private static double f1(int[] figures) {
    double precision = (double) figures[3] / Math.max(1, figures[2]);
    double recall = (double) figures[1] / Math.max(1, figures[0]);
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }

  private static void print(String kind, int[] f) {
    System.out.printf(
        Locale.ROOT,
        "%-36s labelled %4d items %4d precision %.3f recall %.3f%n",
        kind,
        f[0],
        f[2],
        (double) f[3] / Math.max(1, f[2]),
        (double) f[1] / Math.max(1, f[0]));
  }
}
