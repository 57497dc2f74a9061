package org.supplierdossier.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.supplierdossier.document.DocumentPath;
import org.supplierdossier.evaluation.Gold;
import org.supplierdossier.problem.Problems;

/** Finds the files of labelled documents, which labels name by path, by name or by stem. */
final class LabelledFiles {
  private static final int DEEPEST = 20;

  private LabelledFiles() {}

  /** The file of each labelled document; those that are not there are reported. */
  static SortedMap<String, Path> find(Path folder, Gold gold, Problems problems)
      throws IOException {
    List<Path> files;
    try (Stream<Path> walked = Files.walk(folder, DEEPEST)) {
      files = walked.filter(Files::isRegularFile).sorted().toList();
    }
    SortedMap<String, Path> found = new TreeMap<>();
    for (String name : gold.documents()) {
      String wanted = new DocumentPath(name).file().value();
      Optional<Path> file =
          first(files, f -> folder.relativize(f).toString().equals(wanted))
              .or(() -> first(files, f -> nameOf(f).equals(wanted)))
              .or(() -> first(files, f -> stemOf(f).equals(wanted)));
      if (file.isPresent()) {
        found.put(name, file.get());
      } else {
        problems.error(
            folder.toString(),
            0,
            "the labelled document \"" + name + "\" is not there",
            "name its folder with --documents");
      }
    }
    return found;
  }

  /** The first of the names under which labels know each document, for each of its names. */
  static SortedMap<String, String> names(SortedMap<String, Path> files) {
    Map<String, String> firsts = new TreeMap<>();
    SortedMap<String, String> names = new TreeMap<>();
    files.forEach(
        (name, file) -> {
          String inside = name.substring(new DocumentPath(name).file().value().length());
          names.put(name, firsts.computeIfAbsent(file + inside, key -> name));
        });
    return names;
  }

  private static Optional<Path> first(List<Path> files, java.util.function.Predicate<Path> is) {
    return files.stream().filter(is).findFirst();
  }

  private static String nameOf(Path file) {
    return String.valueOf(file.getFileName());
  }

  private static String stemOf(Path file) {
    String name = nameOf(file);
    int dot = name.lastIndexOf('.');
    return dot <= 0 ? name : name.substring(0, dot);
  }
}
