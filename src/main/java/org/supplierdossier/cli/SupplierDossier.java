package org.supplierdossier.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The program: reads the arguments and runs one command. */
@Command(
    name = "supplier-dossier",
    description =
        "Reads supplier documents and writes, for each customer that runs critical information"
            + " infrastructure, one dossier of quoted evidence.",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class,
    subcommands = {
      RunCommand.class,
      CheckCommand.class,
      ReadCommand.class,
      VerifyCommand.class,
      ExplainCommand.class,
      InitCommand.class,
      EvaluateCommand.class,
      CommandLine.HelpCommand.class
    },
    synopsisSubcommandLabel = "COMMAND",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "1:failed; what was done is kept, so start it again",
      "2:wrong arguments or configuration",
      "3:done, and a condition under fail_on is met"
    })
public final class SupplierDossier implements Runnable {
  @Spec private CommandSpec spec;

  /** Filled in by picocli before any command runs. */
  @SuppressWarnings("NullAway.Init")
  public SupplierDossier() {}

  /** Runs one command and ends with its exit code. */
  public static void main(String[] args) {
    System.exit(run(args));
  }

  /** Runs one command and gives its exit code. */
  static int run(String... args) {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    return new CommandLine(new SupplierDossier())
        .setOut(out)
        .setErr(err)
        .setUsageHelpAutoWidth(true)
        .setExecutionExceptionHandler(Failure::report)
        .execute(args);
  }

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }
}
