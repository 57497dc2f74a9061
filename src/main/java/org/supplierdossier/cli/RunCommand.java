package org.supplierdossier.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.supplierdossier.batch.Pipeline;
import org.supplierdossier.batch.RunReport;
import org.supplierdossier.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs a job. */
@Command(
    name = "run",
    description =
        "Runs a job: reads what changed, extracts evidence, assesses, writes dossiers. A run that"
            + " was stopped goes on where it was.",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class)
final class RunCommand implements Callable<Integer> {
  static final String DEFAULT_JOB = "jobs/customer-dossiers.yml";
  static final int DONE = 0;
  static final int USAGE = 2;
  static final int CONDITION_MET = 3;

  @Spec private CommandSpec spec;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "JOB",
      defaultValue = DEFAULT_JOB,
      description = "job file (default: ${DEFAULT-VALUE})")
  private Path job;

  @Option(names = "--json", description = "print the summary as JSON")
  private boolean json;

  /** Filled in by picocli. */
  @SuppressWarnings("NullAway.Init")
  RunCommand() {}

  @Override
  public Integer call() throws Exception {
    Optional<Workspace> workspace = JobFile.load(job, spec.commandLine().getErr());
    if (workspace.isEmpty()) {
      return USAGE;
    }
    RunReport report = Pipeline.run(workspace.get(), new TerminalProgress());
    RunSummary summary = new RunSummary(report);
    spec.commandLine().getOut().println(json ? summary.json() : summary.text());
    return report.met().isEmpty() ? DONE : CONDITION_MET;
  }
}
