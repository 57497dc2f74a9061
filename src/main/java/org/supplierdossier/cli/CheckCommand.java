package org.supplierdossier.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.supplierdossier.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks a job file and everything it names, without running it. */
@Command(
    name = "check",
    description = "Checks a job file, its input, rulebooks and rules; runs nothing.",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class)
final class CheckCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "JOB",
      defaultValue = RunCommand.DEFAULT_JOB,
      description = "job file (default: ${DEFAULT-VALUE})")
  private Path job;

  /** Filled in by picocli. */
  @SuppressWarnings("NullAway.Init")
  CheckCommand() {}

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    Optional<Workspace> workspace = JobFile.load(job, spec.commandLine().getErr());
    if (workspace.isEmpty()) {
      return RunCommand.USAGE;
    }
    Workspace checked = workspace.get();
    out.println(
        job
            + ": "
            + checked.suppliers().size()
            + " suppliers, "
            + checked.customers().size()
            + " customers, "
            + checked.dossiers().size()
            + " dossiers, "
            + checked.watchlists().size()
            + " watchlists, "
            + checked.decisions().all().size()
            + " decisions, "
            + checked.rules().rules().size()
            + " rules, regimes "
            + String.join(", ", checked.regimes().ids()));
    return RunCommand.DONE;
  }
}
