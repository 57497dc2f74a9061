package org.supplierdossier.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.supplierdossier.document.Sha256;
import org.supplierdossier.problem.Problem;
import org.supplierdossier.problem.Problems;
import org.supplierdossier.workspace.Workspace;
import org.supplierdossier.workspace.WorkspaceLoader;
import org.supplierdossier.yaml.YamlParser;

/** A copy of the sample input in a folder of its own, and jobs on it. */
final class SampleRoom {
  private static final Progress SILENT =
      new Progress() {
        @Override
        public void begin(String step, int items) {}

        @Override
        public void advance(String step) {}

        @Override
        public void end(String step) {}
      };

  private final Path folder;

  SampleRoom(Path folder) throws IOException {
    this.folder = folder;
    copy(Path.of("input"), folder.resolve("input"));
  }

  private SampleRoom(Path folder, String supplier) throws IOException {
    this.folder = folder;
    Files.createDirectories(input().resolve("suppliers").resolve(supplier));
  }

  /** A room with one supplier who has handed in nothing yet, and no customer. */
  static SampleRoom bare(Path folder, String supplier) throws IOException {
    return new SampleRoom(folder, supplier);
  }

  /** The folder of a supplier. */
  Path documents(String supplier) {
    return input().resolve("suppliers").resolve(supplier);
  }

  Path input() {
    return folder.resolve("input");
  }

  /** The output folder of the job customer-dossiers. */
  Path output() {
    return output("customer-dossiers");
  }

  private Path output(String job) {
    return folder.resolve("output").resolve(job);
  }

  /** Writes a job file with these further lines; the same name is the same job. */
  Path job(String name, String... lines) throws IOException {
    Path file = folder.resolve(name + ".yml");
    List<String> all =
        Stream.concat(
                Stream.of(
                    "input: '" + input() + "'",
                    "output: '" + output(name) + "'",
                    "store: '" + folder.resolve("store") + "'",
                    "as_of: 2026-06-30"),
                Stream.of(lines))
            .toList();
    Files.write(file, all, StandardCharsets.UTF_8);
    return file;
  }

  static Workspace workspace(Path job) {
    Problems problems = new Problems();
    return YamlParser.parse(job, job.toString(), problems)
        .flatMap(tree -> WorkspaceLoader.load(tree, Clock.systemUTC(), problems))
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    String.join("\n", problems.all().stream().map(Problem::toString).toList())));
  }

  RunReport run(Path job) throws Exception {
    return Pipeline.run(workspace(job), SILENT);
  }

  /** The digest of every file of the output by its path, the record of the run left out. */
  Map<String, Sha256> digests() throws IOException {
    Map<String, Sha256> digests = new TreeMap<>();
    for (Path file : files(output())) {
      String name = output().relativize(file).toString().replace('\\', '/');
      if (!name.equals("run.json")) {
        digests.put(name, Sha256.of(Files.readAllBytes(file)));
      }
    }
    return digests;
  }

  static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile).sorted().toList();
    }
  }

  /** Copies files over a folder that may hold folders of the same names. */
  static void copyInto(Path source, Path target) throws IOException {
    for (Path file : files(source)) {
      Path copy = target.resolve(source.relativize(file).toString());
      Files.createDirectories(copy.getParent());
      Files.copy(file, copy);
    }
  }

  static void copy(Path source, Path target) throws IOException {
    try (Stream<Path> walk = Files.walk(source)) {
      walk.forEach(
          path -> {
            Path copy = target.resolve(source.relativize(path).toString());
            try {
              if (Files.isDirectory(path)) {
                Files.createDirectories(copy);
              } else {
                Files.copy(path, copy);
              }
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    }
  }
}
