package org.supplierdossier.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.supplierdossier.problem.Problem;
import org.supplierdossier.problem.Problems;
import org.supplierdossier.workspace.Workspace;
import org.supplierdossier.workspace.WorkspaceLoader;
import org.supplierdossier.yaml.JobYaml;
import org.supplierdossier.yaml.YamlParser;

/** Loads a job file and everything it names, and tells what is wrong with it. */
final class JobFile {
  private JobFile() {}

  /** The job and its workspace; nothing, with every problem printed, where there is an error. */
  static Optional<Workspace> load(Path file, PrintWriter err) {
    Problems problems = new Problems();
    Optional<Workspace> workspace =
        YamlParser.parse(file, file.toString(), problems)
            .flatMap(
                tree ->
                    JobYaml.load(tree, Clock.systemUTC(), problems)
                        .flatMap(job -> WorkspaceLoader.load(job, tree, problems)));
    for (Problem problem : problems.all()) {
      err.println(problem);
    }
    return problems.haveErrors() ? Optional.empty() : workspace;
  }
}
