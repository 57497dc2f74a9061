package org.supplierdossier.workspace;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.csv.CsvTable;
import org.supplierdossier.csv.LabelledClauses;
import org.supplierdossier.evaluation.Gold;
import org.supplierdossier.evaluation.GoldStatement;
import org.supplierdossier.evaluation.Trap;
import org.supplierdossier.problem.Problems;
import org.supplierdossier.yaml.CategoriesYaml;
import org.supplierdossier.yaml.YamlParser;

/** Labels that people gave: JSON lines with traps beside them, or CUAD's table of clauses. */
public final class GoldFiles {
  private static final String LINES = ".jsonl";
  private static final String CUAD = "/evaluation/cuad.yml";

  private GoldFiles() {}

  /**
   * Loads labels; what is wrong is reported and left out.
   *
   * @param file JSON lines, or CSV with the columns contract, category and span
   * @param traps JSON lines; null for the file beside the labels, if there is one
   * @param mapping of categories to kinds, for CSV; null for that of the program
   */
  public static Gold load(
      Path file, @Nullable Path traps, @Nullable Path mapping, Problems problems) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    if (name.endsWith(LINES)) {
      List<GoldStatement> statements = new GoldLines(file.toString(), problems).statements(file);
      return new Gold(statements, traps(traps == null ? beside(file) : traps, problems));
    } else if (name.endsWith(".csv")) {
      Map<String, String> kinds = mapping(mapping, problems);
      List<GoldStatement> statements =
          CsvTable.load(file, file.toString(), LabelledClauses.COLUMNS, problems)
              .map(table -> LabelledClauses.of(table, kinds))
              .orElse(List.of());
      return new Gold(statements, traps(traps, problems));
    }
    problems.error(
        file.toString(), 0, "labels end in .jsonl or .csv", "name such a file; see --help");
    return new Gold(List.of(), List.of());
  }

  private static List<Trap> traps(@Nullable Path file, Problems problems) {
    return file == null ? List.of() : new GoldLines(file.toString(), problems).traps(file);
  }

  /**
   * {@code x.traps.jsonl} or {@code x-traps.jsonl} beside {@code x.jsonl}, else {@code
   * traps.jsonl}; null if none.
   */
  private static @Nullable Path beside(Path file) {
    String name = String.valueOf(file.getFileName());
    String stem = name.substring(0, name.length() - LINES.length());
    List<Path> beside = new ArrayList<>();
    beside.add(file.resolveSibling(stem + ".traps" + LINES));
    beside.add(file.resolveSibling(stem + "-traps" + LINES));
    beside.add(file.resolveSibling("traps" + LINES));
    return beside.stream()
        .filter(p -> Files.isRegularFile(p) && !p.equals(file))
        .findFirst()
        .orElse(null);
  }

  private static Map<String, String> mapping(@Nullable Path file, Problems problems) {
    return (file == null
            ? YamlParser.parse("cuad.yml", shipped(), problems)
            : YamlParser.parse(file, file.toString(), problems))
        .map(tree -> CategoriesYaml.load(tree, problems))
        .orElse(new TreeMap<>());
  }

  private static String shipped() {
    try (InputStream in = GoldFiles.class.getResourceAsStream(CUAD)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its resource " + CUAD);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
