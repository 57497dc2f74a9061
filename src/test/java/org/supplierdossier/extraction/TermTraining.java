package org.supplierdossier.extraction;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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
 * [TYPE...]}. Thresholds are those with the best F1 over contracts that a model was not trained on,
 * in five parts, of the given types alone where types are given; then all are trained on. Prints
 * the figures of the five parts. Equal input gives an equal model.
 */
public final class TermTraining {
  private static final int PARTS = 5;
  private static final int FEWEST_SENTENCES = 4;

  /** Chosen, like the weight of positive examples, among a few by the figures of the five parts. */
  private static final double COST = 0.02;

  private static final double POSITIVE = 2;

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
    StringBuilder threshold = new StringBuilder("threshold");
    int[] all = new int[4];
    for (int k = 0; k < kinds.size(); k++) {
      boolean[] positive = positive(kinds.get(k));
      double[] scores = new double[examples.length];
      for (int part = 0; part < PARTS; part++) {
        LinearSeparator machine = trained(positive, part);
        for (int e = 0; e < examples.length; e++) {
          scores[e] = partOf[e] == part ? machine.score(e) : scores[e];
        }
      }
      double best = best(kinds.get(k), positive, scores, all);
      LinearSeparator machine = trained(positive, -1);
      bias.append('\t').append(whole(machine.bias()));
      threshold.append('\t').append(whole(best));
      for (int f = 0; f < features.length; f++) {
        int weight = whole(machine.weight(f));
        if (Math.abs(weight) >= LEAST_WEIGHT) {
          weights.get(f).put(k, weight);
        }
      }
    }
    print("all", all);
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

  /** A machine trained on all sentences but those of one part. */
  private LinearSeparator trained(boolean[] positive, int without) {
    int[] chosen =
        java.util.stream.IntStream.range(0, examples.length)
            .filter(e -> partOf[e] != without)
            .toArray();
    LinearSeparator machine = new LinearSeparator(examples, features.length);
    machine.train(chosen, positive, COST, COST * POSITIVE);
    return machine;
  }

  /** The threshold with the best F1; adds its figures to those of all kinds. */
  private double best(String kind, boolean[] positive, double[] scores, int[] all) {
    double[] sorted = scores.clone();
    Arrays.sort(sorted);
    long labelled =
        contracts.stream()
            .flatMap(c -> c.labels.stream())
            .filter(l -> l.kind().equals(kind))
            .count();
    double best = 0;
    int[] figures = new int[4];
    double most = -1;
    for (int percent = 50; percent <= 160; percent += 5) {
      int items = (int) Math.min(sorted.length - 1, labelled * percent / 100);
      double threshold = sorted[sorted.length - 1 - items];
      int[] now = figures(kind, positive, scores, threshold);
      double f1 = f1(now);
      if (f1 > most) {
        most = f1;
        best = threshold;
        figures = now;
      }
    }
    print(kind, figures);
    for (int i = 0; i < all.length; i++) {
      all[i] += figures[i];
    }
    return best;
  }

  /** Labels, found labels, items, right items. */
  private int[] figures(String kind, boolean[] positive, double[] scores, double threshold) {
    int[] figures = new int[4];
    int e = 0;
    for (int c = 0; c < contracts.size(); c++) {
      LabelledContract contract = contracts.get(c);
      if (!judged.get(c)) {
        e += contract.kinds.size();
        continue;
      }
      Set<Integer> chosen = new HashSet<>();
      for (int s = 0; s < contract.kinds.size(); s++, e++) {
        if (scores[e] >= threshold) {
          chosen.add(s);
          figures[2]++;
          figures[3] += positive[e] ? 1 : 0;
        }
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
