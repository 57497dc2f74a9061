package org.supplierdossier.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.supplierdossier.extraction.RuleExamples;
import org.supplierdossier.extraction.RuleSet;
import org.supplierdossier.job.Job;
import org.supplierdossier.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks a job file and everything it names, without running it. */
@Command(
    name = "check",
    description =
        "Checks a job file, its input, rulebooks and rules, and names every problem; runs"
            + " nothing. Ends with 0 where nothing stops a run, else with 2.",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class)
final class CheckCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "JOB",
      defaultValue = RunCommand.DEFAULT_JOB,
      description =
          "YAML file that says what to read and where to write (default: ${DEFAULT-VALUE})")
  private Path job;

  @Option(
      names = "--rules",
      description = "also run the examples of every extraction rule and name those that fail")
  private boolean rules;

  /** Filled in by picocli. */
  @SuppressWarnings("NullAway.Init")
  CheckCommand() {}

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    Optional<Workspace> workspace = JobFile.load(job, spec.commandLine().getErr());
    if (workspace.isEmpty()) {
      return RunCommand.USAGE;
    }
    Workspace checked = workspace.get();
    Job chosen = checked.job();
    out.println(job + ": nothing stops a run; warnings: " + checked.warnings().size());
    out.println(
        "  reads   "
            + chosen.input()
            + ": "
            + counted(checked.suppliers().size(), "supplier")
            + ", "
            + counted(checked.customers().size(), "customer")
            + ", "
            + counted(checked.watchlists().size(), "watchlist")
            + ", "
            + counted(checked.decisions().all().size(), "decision"));
    out.println(
        "  writes  "
            + chosen.output()
            + ": "
            + counted(checked.dossiers().size(), "dossier")
            + " as of "
            + chosen.asOf());
    out.println(
        "  with    "
            + checked.rules().rules().size()
            + " rules, regimes "
            + String.join(", ", checked.regimes().ids())
            + ", store "
            + chosen.store());
    return rules ? checkRules(checked.rules(), out) : RunCommand.DONE;
  }

  private static String counted(int number, String thing) {
    return number + " " + thing + (number == 1 ? "" : "s");
  }

  private static int checkRules(RuleSet rules, PrintWriter out) {
    List<String> failures = RuleExamples.check(rules);
    failures.forEach(out::println);
    int examples =
        rules.rules().stream().mapToInt(r -> r.matches().size() + r.ignores().size()).sum();
    out.println(
        rules.rules().size()
            + " rules, "
            + examples
            + " examples, "
            + failures.size()
            + " that do not hold");
    return failures.isEmpty() ? RunCommand.DONE : RunCommand.USAGE;
  }
}
