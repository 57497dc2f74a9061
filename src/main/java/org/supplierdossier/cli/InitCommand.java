package org.supplierdossier.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.supplierdossier.problem.Problems;
import org.supplierdossier.render.BlankQuestionnaire;
import org.supplierdossier.render.QuestionnaireLetter;
import org.supplierdossier.render.QuestionnaireWorkbook;
import org.supplierdossier.rulebook.Indicator;
import org.supplierdossier.rulebook.Regimes;
import org.supplierdossier.supplier.CustomerId;
import org.supplierdossier.supplier.SupplierId;
import org.supplierdossier.yaml.RulebookYaml;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a workspace to start with, and a blank questionnaire for the supplier. */
@Command(
    name = "init",
    description =
        "Writes a workspace: a supplier, a customer and a job to fill in, and a blank questionnaire"
            + " in Chinese and English as .xlsx and .docx. Nothing that exists is changed.",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class)
final class InitCommand implements Callable<Integer> {
  private static final String RESOURCES = "/init/";

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FOLDER", description = "folder of the workspace; new or empty")
  private Path folder;

  @Option(
      names = "--supplier",
      paramLabel = "ID",
      defaultValue = "my-company",
      description = "id of the supplier, the name of its folder (default: ${DEFAULT-VALUE})")
  private String supplier;

  @Option(
      names = "--customer",
      paramLabel = "ID",
      defaultValue = "my-customer",
      description = "id of the customer (default: ${DEFAULT-VALUE})")
  private String customer;

  /** Filled in by picocli. */
  @SuppressWarnings("NullAway.Init")
  InitCommand() {}

  @Override
  public Integer call() throws IOException {
    PrintWriter err = spec.commandLine().getErr();
    if (!isFree(folder)) {
      err.println(folder + " is not empty; name a new folder, for init changes nothing");
      return RunCommand.USAGE;
    }
    String supplierId;
    String customerId;
    try {
      supplierId = new SupplierId(supplier).value();
      customerId = new CustomerId(customer).value();
    } catch (IllegalArgumentException e) {
      err.println(e.getMessage());
      return RunCommand.USAGE;
    }
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("input/suppliers/" + supplierId + "/supplier.yml", "supplier.yml");
    texts.put("input/customers/" + customerId + ".yml", "customer.yml");
    texts.put("jobs/customer-dossiers.yml", "job.yml");
    texts.put("README.md", "readme.md");
    for (var text : texts.entrySet()) {
      Path file = folder.resolve(text.getKey());
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(
          file,
          resource(text.getValue())
              .replace("{supplier}", supplierId)
              .replace("{customer}", customerId));
    }
    Path questionnaire = Files.createDirectories(folder.resolve("questionnaire"));
    BlankQuestionnaire blank = BlankQuestionnaire.of(indicators());
    QuestionnaireWorkbook.write(blank, questionnaire.resolve("supplier-questionnaire.xlsx"));
    QuestionnaireLetter.write(blank, questionnaire.resolve("supplier-questionnaire.docx"));
    report(List.copyOf(texts.keySet()), blank.questions().size());
    return RunCommand.DONE;
  }

  private void report(List<String> texts, int questions) {
    PrintWriter out = spec.commandLine().getOut();
    texts.forEach(t -> out.println("wrote  " + folder.resolve(t)));
    Path questionnaire = folder.resolve("questionnaire");
    out.println(
        "wrote  "
            + questionnaire.resolve("supplier-questionnaire.xlsx")
            + ": "
            + questions
            + " questions");
    out.println("wrote  " + questionnaire.resolve("supplier-questionnaire.docx") + ": the same");
    out.println("next   read " + folder.resolve("README.md"));
  }

  private static boolean isFree(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return true;
    }
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.findAny().isEmpty();
    }
  }

  private static List<Indicator> indicators() {
    Problems problems = new Problems();
    Optional<Regimes> regimes = RulebookYaml.shipped(problems);
    return regimes
        .map(r -> List.copyOf(r.all().get(0).indicators().values()))
        .orElseThrow(() -> new IllegalStateException(problems.all().toString()));
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = InitCommand.class.getResourceAsStream(RESOURCES + name)) {
      if (in == null) {
        throw new IllegalStateException("no " + name + " in the program");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
