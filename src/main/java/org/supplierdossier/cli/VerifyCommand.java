package org.supplierdossier.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.problem.Problems;
import org.supplierdossier.supplier.Passwords;
import org.supplierdossier.verification.BundleVerifier;
import org.supplierdossier.verification.DossierVerifier;
import org.supplierdossier.verification.Trust;
import org.supplierdossier.verification.Verification;
import org.supplierdossier.yaml.PasswordsYaml;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks every quote of written dossiers against the sources. */
@Command(
    name = "verify",
    description =
        "Reads the sources of dossiers again and names every quote that is not where the dossier"
            + " says. A bundle is checked with nothing but what is in it: digests, signature, time"
            + " stamp, and every quote against the enclosed passages. Ends with 0 where all holds,"
            + " 1 where something does not, 2 where there is nothing to verify.",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class)
final class VerifyCommand implements Callable<Integer> {
  private static final int FAILED = 1;

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "DOSSIER",
      description = "dossier.json, bundle.zip, a folder with them, or one with many such folders")
  private List<Path> dossiers;

  @Option(
      names = "--input",
      paramLabel = "FOLDER",
      defaultValue = "input",
      description =
          "input of the run: the folder that holds suppliers/ (default: ${DEFAULT-VALUE})")
  private Path input;

  @Option(
      names = "--passwords",
      paramLabel = "FILE",
      description = "passwords by supplier id, as the job names them under the key passwords")
  private @Nullable Path passwords;

  @Option(
      names = "--trust",
      paramLabel = "FILE",
      description = "certificates (PEM) whose holders are trusted to sign and stamp bundles")
  private @Nullable Path trust;

  /** Filled in by picocli. */
  @SuppressWarnings("NullAway.Init")
  VerifyCommand() {}

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    Problems problems = new Problems();
    Passwords given = passwords(problems);
    problems.all().forEach(spec.commandLine().getErr()::println);
    if (problems.haveErrors()) {
      return RunCommand.USAGE;
    }
    try (DossierVerifier verifier = new DossierVerifier(input, given)) {
      BundleVerifier bundles = new BundleVerifier(trust == null ? Trust.NOBODY : Trust.in(trust));
      return verify(verifier, bundles, out);
    } catch (FileSystemException e) {
      spec.commandLine().getErr().println(e.getMessage());
      return RunCommand.USAGE;
    }
  }

  private Passwords passwords(Problems problems) {
    return passwords == null
        ? Passwords.NONE
        : PasswordsYaml.parse(passwords, passwords.toString(), problems)
            .map(tree -> PasswordsYaml.load(tree, problems))
            .orElse(Passwords.NONE);
  }

  private int verify(DossierVerifier verifier, BundleVerifier bundles, PrintWriter out)
      throws IOException {
    boolean holds = true;
    int found = 0;
    for (Path path : dossiers) {
      for (Path file : files(path)) {
        found++;
        if (isBundle(file)) {
          BundleVerifier.Result result = bundles.verify(file);
          result.notes().forEach(note -> out.println(file + ": " + note));
          holds &= report(file, result.verification(), out);
        } else {
          holds &= report(file, verifier.verify(file), out);
        }
      }
    }
    if (found == 0) {
      spec.commandLine()
          .getErr()
          .println("there is no dossier.json and no bundle.zip; name one or its folder");
      return RunCommand.USAGE;
    }
    return holds ? RunCommand.DONE : FAILED;
  }

  private static boolean report(Path file, Verification verification, PrintWriter out) {
    verification.failures().forEach(f -> out.println(file + ": " + f));
    out.println(
        file
            + ": "
            + (verification.holds() ? "verified, " : "NOT verified, ")
            + verification.quotes()
            + " quotes in "
            + verification.documents()
            + " documents, "
            + verification.failures().size()
            + (verification.failures().size() == 1 ? " failure" : " failures"));
    return verification.holds();
  }

  private static boolean isBundle(Path file) {
    return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".zip");
  }

  private static List<Path> files(Path path) throws IOException {
    if (Files.isRegularFile(path)) {
      return List.of(path);
    }
    if (!Files.isDirectory(path)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(path)) {
      return files
          .filter(f -> f.endsWith("dossier.json") || f.endsWith("bundle.zip"))
          .sorted()
          .toList();
    }
  }
}
