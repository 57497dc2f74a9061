package org.supplierdossier.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.language.Language;
import org.supplierdossier.render.Explanation;
import org.supplierdossier.render.WrittenDossier;
import org.supplierdossier.render.WrittenDossier.Kind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints why a written dossier says what it says. */
@Command(
    name = "explain",
    description =
        "Prints why a written dossier says what it says: the rules, the factor and its article, the"
            + " indicators and how much they weigh, what counts for and against, every quote with"
            + " its place, and what was not read. Everything comes from dossier.json; nothing is"
            + " read or assessed again. Ends with 0, or with 2 where there is nothing to explain.",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class)
final class ExplainCommand implements Callable<Integer> {
  private static final int MOST_NAMED = 5;

  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "DOSSIER", description = "dossier.json or its folder")
  private Path dossier;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "WHAT",
      description =
          "a factor (2022.10.3), an undertaking (U-SUPPLY), an indicator or gap (OWN-01), the"
              + " topic of a contradiction (support-term), a contract term (cap-on-liability), or"
              + " the id of evidence or of a screening hit; without it, every factor in a line")
  private @Nullable String what;

  @Option(
      names = "--language",
      paramLabel = "zh|en",
      description = "language of the text (default: Chinese on a Chinese system, else English)")
  private @Nullable String language;

  @Option(names = "--json", description = "print it as JSON, in both languages")
  private boolean json;

  /** Filled in by picocli. */
  @SuppressWarnings("NullAway.Init")
  ExplainCommand() {}

  @Override
  public Integer call() throws IOException {
    PrintWriter err = spec.commandLine().getErr();
    Optional<Language> chosen = language();
    if (chosen.isEmpty()) {
      err.println("--language is \"" + language + "\"; write zh or en");
      return RunCommand.USAGE;
    }
    List<Path> files = files();
    if (files.size() != 1) {
      err.println(
          files.isEmpty()
              ? "\"" + dossier + "\" holds no dossier.json; name one or its folder"
              : "\"" + dossier + "\" holds " + files.size() + " dossiers; name one of them:");
      files.forEach(f -> err.println("  " + f.getParent()));
      return RunCommand.USAGE;
    }
    WrittenDossier written;
    try {
      written = WrittenDossier.read(files.get(0));
    } catch (FileSystemException e) {
      err.println(e.getMessage());
      return RunCommand.USAGE;
    }
    Optional<String> asked = Optional.ofNullable(what).flatMap(written::find);
    if (what != null && asked.isEmpty()) {
      unknown(written, what, err);
      return RunCommand.USAGE;
    }
    String name = asked.orElse(null);
    PrintWriter out = spec.commandLine().getOut();
    out.print(
        json ? Explanation.json(written, name) : Explanation.text(written, name, chosen.get()));
    out.flush();
    return RunCommand.DONE;
  }

  private Optional<Language> language() {
    String code = language == null ? Locale.getDefault().getLanguage() : language;
    return switch (code) {
      case "zh" -> Optional.of(Language.ZH);
      case "en" -> Optional.of(Language.EN);
      default -> language == null ? Optional.of(Language.EN) : Optional.empty();
    };
  }

  private List<Path> files() throws IOException {
    if (!Files.isDirectory(dossier)) {
      return Files.isRegularFile(dossier) ? List.of(dossier) : List.of();
    }
    try (Stream<Path> files = Files.walk(dossier)) {
      return files.filter(f -> f.endsWith("dossier.json")).sorted().toList();
    }
  }

  private static void unknown(WrittenDossier written, String what, PrintWriter err) {
    err.println("\"" + what + "\" stands for nothing in this dossier");
    List<String> nearest = written.nearest(what);
    if (!nearest.isEmpty()) {
      err.println("  nearest: " + String.join(", ", nearest));
    }
    Map<Kind, List<String>> kinds =
        written.names().entrySet().stream()
            .collect(
                Collectors.groupingBy(
                    Map.Entry::getValue,
                    LinkedHashMap::new,
                    Collectors.mapping(Map.Entry::getKey, Collectors.toList())));
    err.println("  write one of these, or nothing for the whole dossier:");
    kinds.forEach(
        (kind, names) ->
            err.println(
                "  "
                    + kind.label().en()
                    + ": "
                    + names.stream().limit(MOST_NAMED).collect(Collectors.joining(", "))
                    + (names.size() > MOST_NAMED ? ", … (" + names.size() + ")" : "")));
  }
}
