package org.supplierdossier.extraction;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.supplierdossier.problem.Problems;
import org.supplierdossier.workspace.RuleFiles;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Trains the model of what sentences are evidence for: {@code StatementTraining LABELLED MODEL
 * [CONTRACTS]}. Labelled are lines of JSON, {@code t} a sentence, {@code i} the indicator it is
 * evidence for or an empty text, {@code p} its polarity, {@code also} indicators it may be evidence
 * for as well. Sentences of contracts, a text file each, stand for all that is evidence for
 * nothing. Equal input gives an equal model.
 */
public final class StatementTraining {
  private static final double COST = 1;
  private static final double POSITIVE = 2;

  /** Of two authors whom the model had not read, most was right with this. */
  private static final double THRESHOLD = -0.05;

  private static final int FEWEST_SENTENCES = 2;
  private static final int LEAST_WEIGHT = 80;
  private static final int CONTRACTS = 120;
  private static final int OF_EACH = 25;
  private static final String REMARK = "# Weights trained on labelled sentences; see the README";

  private final List<Labelled> labelled = new ArrayList<>();
  private final Map<Long, String> names = new HashMap<>();
  private String[] features = {};
  private int[][] examples = {};

  private record Labelled(String text, String indicator, String polarity, Set<String> also) {}

  private StatementTraining() {}

  public static void main(String[] args) throws IOException {
    StatementTraining training = new StatementTraining();
    training.read(Path.of(args[0]));
    training.readRules(RuleFiles.load(List.of(), new Problems()));
    if (args.length > 2 && !args[2].isEmpty()) {
      training.readContracts(Path.of(args[2]));
    }
    training.index();
    Files.writeString(Path.of(args[1]), training.model());
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.toString().endsWith(ending)).sorted().toList();
    }
  }

  private void read(Path folder) throws IOException {
    JsonMapper json = new JsonMapper();
    for (Path file : files(folder, ".jsonl")) {
      for (String line : Files.readAllLines(file)) {
        JsonNode node = json.readTree(line);
        Set<String> also = new TreeSet<>();
        node.path("also").forEach(a -> also.add(a.asString()));
        labelled.add(
            new Labelled(
                node.path("t").asString(),
                node.path("i").asString(),
                node.path("p").asString(""),
                also));
      }
    }
  }

  /** The examples of the rules, which are put as plainly as can be. */
  private void readRules(RuleSet rules) {
    Map<String, Labelled> examples = new TreeMap<>();
    for (Rule rule : rules.rules()) {
      if (rule.indicator() != null && rule.applies() == Rule.Applies.TEXT) {
        String indicator = rule.indicator().value();
        for (RuleExample example : rule.matches()) {
          Labelled one =
              new Labelled(
                  example.text(),
                  indicator,
                  example.polarity().name().toLowerCase(Locale.ROOT),
                  new TreeSet<>());
          examples.computeIfAbsent(example.text(), text -> one).also().add(indicator);
        }
      }
    }
    labelled.addAll(examples.values());
  }

  private void readContracts(Path folder) throws IOException {
    for (Path file : files(folder, ".txt").stream().limit(CONTRACTS).toList()) {
      String text = Files.readString(file);
      List<Span> sentences =
          Sentences.of(text).stream().filter(s -> s.length() > 30 && s.length() < 500).toList();
      int step = Math.max(1, sentences.size() / OF_EACH);
      for (int i = 0; i < sentences.size(); i += step) {
        Span s = sentences.get(i);
        labelled.add(new Labelled(text.substring(s.start(), s.end()), "", "", Set.of()));
      }
    }
  }

  /** Numbers the features that enough sentences have, in the order of their names. */
  private void index() {
    List<Set<Long>> all = new ArrayList<>();
    Map<Long, Integer> counts = new HashMap<>();
    for (Labelled one : labelled) {
      Set<Long> own = new HashSet<>();
      StatementFeatures.of(FoldedText.of(one.text()).text())
          .tell(
              new StatementFeatures.Sink() {
                @Override
                public void feature(long hash, char kind, String words, int from, int to) {
                  feature(hash, kind + ":" + words.substring(from, to), words, from, to);
                }

                @Override
                public void feature(long hash, String name, String words, int from, int to) {
                  if (own.add(hash)) {
                    counts.merge(hash, 1, Integer::sum);
                    names.putIfAbsent(hash, name);
                  }
                }
              });
      all.add(own);
    }
    TreeMap<String, Long> kept = new TreeMap<>();
    counts.forEach(
        (hash, count) -> {
          if (count >= FEWEST_SENTENCES) {
            kept.put(names.getOrDefault(hash, ""), hash);
          }
        });
    Map<Long, Integer> numbers = new HashMap<>();
    kept.values().forEach(hash -> numbers.put(hash, numbers.size()));
    features = kept.keySet().toArray(String[]::new);
    examples =
        all.stream()
            .map(
                own ->
                    own.stream()
                        .filter(numbers::containsKey)
                        .mapToInt(numbers::get)
                        .sorted()
                        .toArray())
            .toArray(int[][]::new);
    System.out.printf(Locale.ROOT, "%d sentences, %d features%n", examples.length, features.length);
  }

  private String model() {
    List<String> kinds =
        new ArrayList<>(
            labelled.stream()
                .map(Labelled::indicator)
                .filter(i -> !i.isEmpty())
                .distinct()
                .sorted()
                .toList());
    List<String> indicators = List.copyOf(kinds);
    kinds.add(StatementModel.EVIDENCE);
    kinds.add(StatementModel.RISK);
    indicators.forEach(i -> kinds.add(StatementModel.riskOf(i)));
    StringBuilder bias = new StringBuilder("bias");
    StringBuilder threshold = new StringBuilder("threshold");
    List<TreeMap<Integer, Integer>> weights = new ArrayList<>();
    Arrays.stream(features).forEach(f -> weights.add(new TreeMap<>()));
    for (int k = 0; k < kinds.size(); k++) {
      LinearSeparator plain = trained(kinds.get(k), false);
      LinearSeparator machine = trained(kinds.get(k), true);
      bias.append('\t').append(whole((plain.bias() + machine.bias()) / 2));
      threshold.append('\t').append(whole(THRESHOLD));
      for (int f = 0; f < features.length; f++) {
        int weight = whole((plain.weight(f) + machine.weight(f)) / 2);
        if (Math.abs(weight) >= LEAST_WEIGHT) {
          weights.get(f).put(k, weight);
        }
      }
    }
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

  /**
   * A machine for a kind.
   *
   * @param byClass whether it sees the classes of words as well as the words
   */
  private LinearSeparator trained(String kind, boolean byClass) {
    boolean[] positive = new boolean[examples.length];
    boolean[] left = new boolean[examples.length];
    for (int e = 0; e < examples.length; e++) {
      Labelled one = labelled.get(e);
      boolean evidence = !one.indicator().isEmpty();
      switch (kind) {
        case StatementModel.EVIDENCE -> positive[e] = evidence;
        case StatementModel.RISK -> {
          positive[e] = one.polarity().equals("risk");
          left[e] = !evidence;
        }
        default -> {
          boolean risk = kind.startsWith(StatementModel.RISK);
          positive[e] = risk ? one.polarity().equals("risk") : one.indicator().equals(kind);
          left[e] =
              risk
                  ? !kind.equals(StatementModel.riskOf(one.indicator()))
                  : one.also().contains(kind);
        }
      }
    }
    int[] chosen = IntStream.range(0, examples.length).filter(e -> !left[e]).toArray();
    boolean one = kind.equals(StatementModel.EVIDENCE) || kind.startsWith(StatementModel.RISK);
    double[] strengths = LinearSeparator.all(1, features.length);
    for (int f = 0; !byClass && f < features.length; f++) {
      strengths[f] = StatementFeatures.isClass(features[f].charAt(0)) ? 0 : 1;
    }
    LinearSeparator machine = new LinearSeparator(examples, strengths, scales());
    machine.train(chosen, positive, COST, one ? COST : COST * POSITIVE);
    return machine;
  }

  /** All examples are made equally long, by as many words as each has. */
  private double[] scales() {
    return Arrays.stream(examples)
        .mapToLong(
            own ->
                Arrays.stream(own)
                    .filter(f -> !StatementFeatures.isClass(features[f].charAt(0)))
                    .count())
        .mapToDouble(words -> 1 / Math.sqrt((double) Math.max(1, words)))
        .toArray();
  }

  private static int whole(double weight) {
    return (int)
        Math.max(
            Short.MIN_VALUE, Math.min(Short.MAX_VALUE, Math.round(weight / LinearWeights.UNIT)));
  }
}
