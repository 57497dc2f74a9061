package org.supplierdossier.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.document.Document;
import org.supplierdossier.document.DocumentPath;
import org.supplierdossier.document.Limits;
import org.supplierdossier.evaluation.Evaluation;
import org.supplierdossier.evaluation.Evaluator;
import org.supplierdossier.evaluation.Figures;
import org.supplierdossier.evaluation.Gold;
import org.supplierdossier.evidence.IndicatorId;
import org.supplierdossier.extraction.EvidenceExtractor;
import org.supplierdossier.language.Bilingual;
import org.supplierdossier.problem.Problems;
import org.supplierdossier.reading.DocumentReader;
import org.supplierdossier.render.EvaluationRenderer;
import org.supplierdossier.supplier.Identifiers;
import org.supplierdossier.supplier.Supplier;
import org.supplierdossier.supplier.SupplierId;
import org.supplierdossier.workspace.GoldFiles;
import org.supplierdossier.workspace.RuleFiles;
import org.supplierdossier.yaml.RulebookYaml;
import org.supplierdossier.yaml.SupplierYaml;
import org.supplierdossier.yaml.YamlParser;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Holds what the rules find in documents against labels that people gave. */
@Command(
    name = "evaluate",
    description =
        "Reads labelled documents, extracts evidence, and tells precision, recall and F1 for each"
            + " indicator and kind of contract term. Ends with 0, or with 3 where a figure is below"
            + " --min-precision or --min-recall or a trap is hit under --no-traps; with 2 where"
            + " labels or documents are wrong (labels of documents that are there are judged all"
            + " the same).",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class)
final class EvaluateCommand implements Callable<Integer> {
  /** A document lies at most so many folders below the supplier.yml of its data room. */
  private static final int DEEPEST = 8;

  private static final Supplier UNKNOWN =
      new Supplier(
          new SupplierId("labelled"),
          Bilingual.same("labelled"),
          List.of(),
          new Identifiers(null, null),
          null,
          Supplier.Provenance.VOLUNTEERED,
          null,
          List.of());

  @Spec private CommandSpec spec;

  @Parameters(
      index = "0",
      paramLabel = "GOLD",
      description =
          "labels: JSON lines with document, indicator, indicator_accept, polarity, claim, quote,"
              + " value, must; or CSV with contract, category, span")
  private Path gold;

  @Option(
      names = "--documents",
      paramLabel = "FOLDER",
      description = "where the labelled documents lie (default: the folder of GOLD)")
  private @Nullable Path documents;

  @Option(
      names = "--traps",
      paramLabel = "FILE",
      description =
          "JSON lines with document, indicator, quote that must not be found (default: beside"
              + " x.jsonl the file x.traps.jsonl, else traps.jsonl)")
  private @Nullable Path traps;

  @Option(
      names = "--mapping",
      paramLabel = "FILE",
      description = "YAML: category of a CSV to indicator or kind of term (default: CUAD's)")
  private @Nullable Path mapping;

  @Option(
      names = "--supplier",
      paramLabel = "FILE",
      description =
          "supplier.yml of the supplier whose documents these are (default: the nearest in a"
              + " folder above each document, else unknown)")
  private @Nullable Path supplier;

  @Option(
      names = "--extraction",
      paramLabel = "FILE",
      description = "rule files that add to or replace those of the program")
  private List<Path> extraction = List.of();

  @Option(
      names = "--overlap",
      paramLabel = "SHARE",
      defaultValue = "0.5",
      description = "share of letters that must be the same, above 0 to 1 (default: 0.5)")
  private double overlap;

  @Option(
      names = "--html",
      paramLabel = "FILE",
      description = "write misses, false hits and traps with their context")
  private @Nullable Path html;

  @Option(names = "--json", description = "print all of it as JSON")
  private boolean json;

  @Option(
      names = "--min-precision",
      paramLabel = "SHARE",
      description = "end with 3 where the precision of all together is below, 0 to 1")
  private double minPrecision;

  @Option(
      names = "--min-recall",
      paramLabel = "SHARE",
      description = "end with 3 where the recall of all together is below, 0 to 1")
  private double minRecall;

  @Option(names = "--no-traps", description = "end with 3 where a trap is hit")
  private boolean noTraps;

  /** Filled in by picocli. */
  @SuppressWarnings("NullAway.Init")
  EvaluateCommand() {}

  @Override
  public Integer call() throws IOException {
    Problems problems = new Problems();
    if (!(overlap > 0 && overlap <= 1)) {
      problems.error("--overlap", 0, "the share is " + overlap, "write one above 0, at most 1");
    }
    Gold labels = GoldFiles.load(gold, traps, mapping, problems);
    if (!problems.haveErrors() && labels.documents().isEmpty()) {
      problems.error(gold.toString(), 0, "there is no label in it", "check it and the mapping");
    }
    Problems lost = new Problems();
    SortedMap<String, Path> files = files(labels, problems, lost);
    Map<String, Supplier> whose = suppliers(files, problems);
    EvidenceExtractor extractor = EvidenceExtractor.of(RuleFiles.load(extraction, problems));
    knows(labels, problems);
    problems.all().forEach(spec.commandLine().getErr()::println);
    lost.all().forEach(spec.commandLine().getErr()::println);
    if (problems.haveErrors() || files.isEmpty()) {
      return RunCommand.USAGE;
    }
    Map<String, String> names = LabelledFiles.names(files);
    files.keySet().retainAll(names.values());
    Evaluation evaluation =
        new Evaluator(labels.of(names), overlap)
            .evaluate(read(files), d -> extractor.extract(whoseIs(whose, d), d));
    if (html != null) {
      Files.writeString(html, EvaluationRenderer.html(gold.toString(), evaluation));
    }
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.print(EvaluationRenderer.json(gold.toString(), evaluation));
    } else {
      EvaluationSummary.print(evaluation, out);
      if (html != null) {
        out.println("\nmisses and false hits: " + html);
      }
    }
    out.flush();
    if (lost.haveErrors()) {
      return RunCommand.USAGE;
    }
    return isBelow(evaluation) ? RunCommand.CONDITION_MET : RunCommand.DONE;
  }

  /** Warns of indicators that the catalogue does not hold: labels of them can only be misses. */
  private void knows(Gold labels, Problems problems) {
    Set<IndicatorId> known =
        RulebookYaml.shipped(problems).stream()
            .flatMap(regimes -> regimes.all().stream())
            .flatMap(rulebook -> rulebook.indicators().keySet().stream())
            .collect(Collectors.toSet());
    for (String kind : labels.kinds()) {
      if (Character.isUpperCase(kind.charAt(0)) && !known.contains(new IndicatorId(kind))) {
        problems.warning(
            gold.toString(),
            0,
            "indicator \"" + kind + "\" is not in the catalogue, so its labels count as missed",
            "correct its id");
      }
    }
  }

  private boolean isBelow(Evaluation evaluation) {
    Figures all = evaluation.all();
    return all.precision() < minPrecision
        || all.recall() < minRecall
        || (noTraps && !evaluation.trapHits().isEmpty());
  }

  private SortedMap<String, Path> files(Gold labels, Problems problems, Problems lost)
      throws IOException {
    Path folder = documents;
    if (folder == null) {
      Path parent = gold.toAbsolutePath().getParent();
      folder = parent == null ? Path.of("") : parent;
    }
    if (!Files.isDirectory(folder)) {
      problems.error(folder.toString(), 0, "there is no such folder", "correct --documents");
      return new TreeMap<>();
    }
    return LabelledFiles.find(folder, labels, lost);
  }

  /** Whose documents the labelled files are, by the name of the file. */
  private Map<String, Supplier> suppliers(SortedMap<String, Path> files, Problems problems) {
    Map<Path, Supplier> known = new HashMap<>();
    Map<String, Supplier> whose = new TreeMap<>();
    files.forEach(
        (name, file) -> {
          Path profile = supplier == null ? profileAbove(file) : supplier;
          if (profile != null) {
            whose.put(
                new DocumentPath(name).file().value(),
                known.computeIfAbsent(profile, p -> supplier(p, problems)));
          }
        });
    return whose;
  }

  /** The supplier.yml of the data room that a file lies in, or null. */
  private static @Nullable Path profileAbove(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    for (int i = 0; i < DEEPEST && folder != null; i++) {
      Path profile = folder.resolve("supplier.yml");
      if (Files.isRegularFile(profile)) {
        return profile;
      }
      folder = folder.getParent();
    }
    return null;
  }

  private static Supplier whoseIs(Map<String, Supplier> whose, Document document) {
    Supplier known = whose.get(document.path().file().value());
    return known == null ? UNKNOWN : known;
  }

  private static Supplier supplier(Path profile, Problems problems) {
    return YamlParser.parse(profile, profile.toString(), problems)
        .map(tree -> SupplierYaml.load(UNKNOWN.id(), tree, problems))
        .orElse(UNKNOWN);
  }

  private Map<String, List<Document>> read(SortedMap<String, Path> files) {
    Map<String, List<Document>> read = new TreeMap<>();
    try (DocumentReader reader = new DocumentReader()) {
      files.forEach((name, file) -> read.put(name, read(reader, name, file)));
    }
    return read;
  }

  /** The document that a label names: a file with all inside it, or one document inside a file. */
  private List<Document> read(DocumentReader reader, String name, Path file) {
    DocumentPath path = new DocumentPath(name);
    String fileName = String.valueOf(file.getFileName());
    List<Document> all = reader.read(file, fileName, Limits.DEFAULT).at(path.file());
    Document first = all.get(0);
    if (!first.status().hasText()) {
      spec.commandLine()
          .getErr()
          .println(file + ": " + first.status().key() + ", " + first.reason().en());
    }
    return path.file().equals(path)
        ? all
        : all.stream().filter(d -> d.path().equals(path)).toList();
  }
}
