package org.supplierdossier.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.supplierdossier.problem.Problems;

/** A folder of the input; one that is not there is empty. */
record Folder(Path path, Problems problems) {
  /** The children that are wanted, sorted; those whose name begins with a dot are left out. */
  List<Path> children(Predicate<Path> wanted) {
    if (!Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
      return List.of();
    }
    try (Stream<Path> children = Files.list(path)) {
      return children
          .filter(c -> !String.valueOf(c.getFileName()).startsWith("."))
          .filter(wanted)
          .sorted()
          .toList();
    } catch (IOException e) {
      problems.error(shown(path), 0, "the folder cannot be read", "check its permissions");
      return List.of();
    }
  }

  /** The files with one of these endings, whatever their case. */
  List<Path> files(String... endings) {
    return children(
        file -> {
          String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
          return Files.isRegularFile(file) && Stream.of(endings).anyMatch(name::endsWith);
        });
  }

  /** A path as users write it. */
  static String shown(Path path) {
    return path.toString().replace('\\', '/');
  }
}
