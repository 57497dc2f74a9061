package org.supplierdossier.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.supplierdossier.batch.NamedRun;
import org.supplierdossier.problem.Problems;
import org.supplierdossier.workspace.Workspace;
import org.supplierdossier.workspace.WorkspaceLoader;
import org.supplierdossier.yaml.YamlParser;
import org.supplierdossier.yaml.YamlTree;

/** Loads a job file and everything it names, and tells what is wrong with it. */
final class JobFile {
  private JobFile() {}

  /**
   * The job and its workspace; nothing, with every problem printed, where there is an error.
   *
   * @throws IOException where the job names an earlier run and the store cannot be opened
   */
  static Optional<Workspace> load(Path file, PrintWriter err) throws IOException {
    Problems problems = new Problems();
    Optional<YamlTree> tree = YamlParser.parse(file, file.toString(), problems);
    Optional<Workspace> workspace =
        tree.flatMap(t -> WorkspaceLoader.load(t, Clock.systemUTC(), problems));
    if (tree.isPresent() && workspace.isPresent()) {
      NamedRun.check(workspace.get().job(), tree.get(), problems);
    }
    problems.all().forEach(err::println);
    return problems.haveErrors() ? Optional.empty() : workspace;
  }
}
