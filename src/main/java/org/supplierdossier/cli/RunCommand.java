package org.supplierdossier.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.supplierdossier.batch.Pipeline;
import org.supplierdossier.batch.RunReport;
import org.supplierdossier.language.Language;
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
            + " was stopped goes on where it was. Ends with 0 when done, 1 when it failed, 2 when"
            + " the job file or its input is wrong (nothing has run), 3 when done and a condition"
            + " under fail_on holds.",
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
      description =
          "YAML file that says what to read and where to write (default: ${DEFAULT-VALUE})")
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
    boolean chinese = workspace.get().job().languages().equals(List.of(Language.ZH));
    RunSummary summary = new RunSummary(report, chinese ? Language.ZH : Language.EN);
    spec.commandLine().getOut().println(json ? summary.json() : summary.text());
    return report.met().isEmpty() ? DONE : CONDITION_MET;
  }
}
