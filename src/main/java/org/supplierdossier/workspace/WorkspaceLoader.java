package org.supplierdossier.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.csv.CsvTable;
import org.supplierdossier.csv.DecisionsCsv;
import org.supplierdossier.csv.ProcurementsCsv;
import org.supplierdossier.csv.ProcurementsCsv.CustomerProcurement;
import org.supplierdossier.csv.WatchlistFiles;
import org.supplierdossier.decision.Decision;
import org.supplierdossier.decision.Decisions;
import org.supplierdossier.extraction.RuleSet;
import org.supplierdossier.job.Job;
import org.supplierdossier.language.Bilingual;
import org.supplierdossier.problem.Problem;
import org.supplierdossier.problem.Problems;
import org.supplierdossier.rulebook.Regimes;
import org.supplierdossier.screening.Watchlist;
import org.supplierdossier.supplier.Customer;
import org.supplierdossier.supplier.CustomerId;
import org.supplierdossier.supplier.FolderName;
import org.supplierdossier.supplier.Identifiers;
import org.supplierdossier.supplier.Supplier;
import org.supplierdossier.supplier.SupplierId;
import org.supplierdossier.yaml.CustomerYaml;
import org.supplierdossier.yaml.RulebookYaml;
import org.supplierdossier.yaml.SupplierYaml;
import org.supplierdossier.yaml.YamlParser;
import org.supplierdossier.yaml.YamlTree;

/** Loads and checks everything that a job works on, and collects every problem on the way. */
public final class WorkspaceLoader {
  private final Job job;
  private final YamlTree jobFile;
  private final Problems problems;
  private final Map<CustomerId, YamlTree> customerFiles = new TreeMap<>();

  private WorkspaceLoader(Job job, YamlTree jobFile, Problems problems) {
    this.job = job;
    this.jobFile = jobFile;
    this.problems = problems;
  }

  /**
   * Loads what a job works on; nothing is returned where an error was found.
   *
   * @param jobFile the file that the job was loaded from, for its lines
   */
  public static Optional<Workspace> load(Job job, YamlTree jobFile, Problems problems) {
    return new WorkspaceLoader(job, jobFile, problems).load();
  }

  private Optional<Workspace> load() {
    if (!Files.isDirectory(job.input().resolve("suppliers"))) {
      problems.error(
          jobFile.file(),
          jobFile.get("input").line(),
          "the input \"" + shown(job.input()) + "\" has no folder \"suppliers\"",
          "name the folder that holds suppliers/ with the key input");
      return Optional.empty();
    }
    List<Supplier> suppliers = suppliers();
    List<Customer> customers = customers(suppliers);
    List<Watchlist> watchlists = WatchlistFiles.load(job.input().resolve("watchlists"), problems);
    Decisions decisions = decisions();
    Optional<Regimes> regimes = RulebookYaml.regimes(job.rulebooks(), problems);
    RuleSet rules = RuleFiles.load(job.extraction(), problems);
    regimes.ifPresent(r -> checkRegimes(r, customers));
    checkIds(suppliers, customers);
    if (problems.haveErrors() || regimes.isEmpty()) {
      return Optional.empty();
    }
    List<Supplier> wanted = suppliers.stream().filter(s -> job.wants(s.id())).toList();
    return Optional.of(
        new Workspace(
            job,
            wanted,
            customers,
            watchlists,
            decisions,
            regimes.get(),
            rules,
            problems.all().stream()
                .filter(p -> p.severity() == Problem.Severity.WARNING)
                .toList()));
  }

  private List<Supplier> suppliers() {
    List<Supplier> suppliers = new ArrayList<>();
    for (Path folder : children(job.input().resolve("suppliers"), Files::isDirectory)) {
      String name = Normalizer.normalize(folder.getFileName().toString(), Normalizer.Form.NFC);
      if (!FolderName.isSafe(name)) {
        problems.error(
            shown(folder),
            0,
            "the folder's name cannot be a supplier id",
            "rename it with letters, digits and hyphens");
        continue;
      }
      SupplierId id = new SupplierId(name);
      Path file = folder.resolve("supplier.yml");
      if (Files.exists(file)) {
        YamlParser.parse(file, shown(file), problems)
            .flatMap(tree -> SupplierYaml.load(id, tree, problems))
            .ifPresent(suppliers::add);
      } else {
        problems.warning(
            shown(file),
            0,
            "the file is missing, so the supplier is called \"" + id + "\"",
            "write it to give names, identifiers and products");
        suppliers.add(named(id));
      }
    }
    if (suppliers.isEmpty() && !problems.haveErrors()) {
      problems.error(
          shown(job.input().resolve("suppliers")),
          0,
          "there is no supplier",
          "make one folder for each supplier and put its documents there");
    }
    return suppliers;
  }

  private static Supplier named(SupplierId id) {
    return new Supplier(
        id,
        Bilingual.same(id.value()),
        List.of(),
        Identifiers.NONE,
        null,
        Supplier.Provenance.VOLUNTEERED,
        null,
        List.of());
  }

  private List<Customer> customers(List<Supplier> suppliers) {
    Map<CustomerId, Customer> customers = new TreeMap<>();
    for (Path file : children(job.input().resolve("customers"), WorkspaceLoader::isYaml)) {
      String name = file.getFileName().toString().replaceFirst("\\.ya?ml$", "");
      if (!FolderName.isSafe(name) || name.equals(CustomerId.GENERAL.value())) {
        problems.error(
            shown(file),
            0,
            "\"" + name + "\" cannot be a customer id",
            "rename the file with letters, digits and hyphens");
        continue;
      }
      CustomerId id = new CustomerId(name);
      YamlParser.parse(file, shown(file), problems)
          .ifPresent(
              tree -> {
                customerFiles.put(id, tree);
                CustomerYaml.load(id, tree, problems)
                    .ifPresent(customer -> customers.put(id, customer));
              });
    }
    procurements(customers, suppliers);
    return List.copyOf(customers.values());
  }

  private void procurements(Map<CustomerId, Customer> customers, List<Supplier> suppliers) {
    Path file = job.input().resolve("procurements.csv");
    if (!Files.exists(file)) {
      return;
    }
    Map<SupplierId, Supplier> byId = new TreeMap<>();
    suppliers.forEach(s -> byId.put(s.id(), s));
    CsvTable.load(file, shown(file), ProcurementsCsv.COLUMNS, problems)
        .ifPresent(
            table -> {
              for (CustomerProcurement row : ProcurementsCsv.of(table, problems)) {
                Customer customer = customers.get(row.customer());
                if (customer == null) {
                  problems.warning(
                      table.file(),
                      row.line(),
                      "customer \"" + row.customer() + "\" has no file",
                      "write customers/" + row.customer() + ".yml or correct the id");
                } else {
                  customers.put(customer.id(), customer.buying(row.procurement()));
                  checkProcurement(
                      table.file(),
                      row.line(),
                      row.procurement().supplier().value(),
                      row.procurement().product(),
                      byId);
                }
              }
            });
  }

  private Decisions decisions() {
    List<Decision> decisions = new ArrayList<>();
    for (Path file : children(job.input().resolve("decisions"), WorkspaceLoader::isCsv)) {
      CsvTable.load(file, shown(file), DecisionsCsv.COLUMNS, problems)
          .ifPresent(table -> decisions.addAll(DecisionsCsv.of(table, problems)));
    }
    return new Decisions(decisions);
  }

  private void checkRegimes(Regimes regimes, List<Customer> customers) {
    String remedy = "use one of: " + String.join(", ", regimes.ids());
    checkRegime(regimes, job.regime(), jobFile.get("regime"), remedy);
    for (Customer customer : customers) {
      YamlTree file = customerFiles.get(customer.id());
      if (file != null) {
        checkRegime(regimes, customer.regime(), file.get("regime"), remedy);
      }
    }
  }

  private void checkRegime(
      Regimes regimes, @Nullable String regime, YamlTree place, String remedy) {
    if (regime != null && regimes.named(regime).isEmpty()) {
      problems.error(place.file(), place.line(), "regime \"" + regime + "\" is not known", remedy);
    }
  }

  private void checkIds(List<Supplier> suppliers, List<Customer> customers) {
    Map<SupplierId, Supplier> byId = new TreeMap<>();
    suppliers.forEach(s -> byId.put(s.id(), s));
    Set<SupplierId> bought = new HashSet<>();
    for (Customer customer : customers) {
      customer.procurements().forEach(p -> bought.add(p.supplier()));
    }
    customerFiles.values().forEach(file -> checkProcurements(file, byId));
    for (YamlTree wanted : jobFile.get("suppliers").elements()) {
      if (byId.keySet().stream().noneMatch(id -> id.value().equals(wanted.text()))) {
        problems.error(
            wanted.file(),
            wanted.line(),
            "supplier \"" + wanted.text("") + "\" is not in the input",
            "use one of: " + names(byId.keySet()));
      }
    }
    for (YamlTree wanted : jobFile.get("customers").elements()) {
      if (customers.stream().noneMatch(c -> c.id().value().equals(wanted.text()))) {
        problems.error(
            wanted.file(),
            wanted.line(),
            "customer \"" + wanted.text("") + "\" is not in the input",
            "use one of: " + names(customerFiles.keySet()));
      }
    }
    if (!customers.isEmpty()) {
      byId.keySet().stream()
          .filter(id -> !bought.contains(id))
          .forEach(
              id ->
                  problems.warning(
                      shown(job.input().resolve("suppliers").resolve(id.value())),
                      0,
                      "no customer buys from this supplier, so it gets no dossier",
                      "add a procurement to a customer"));
    }
  }

  private void checkProcurements(YamlTree customer, Map<SupplierId, Supplier> suppliers) {
    for (YamlTree procurement : customer.get("procurements").elements()) {
      checkProcurement(
          procurement.file(),
          procurement.line(),
          procurement.get("supplier").text(""),
          procurement.get("product").text(),
          suppliers);
    }
  }

  private void checkProcurement(
      String file,
      int line,
      String supplierId,
      @Nullable String product,
      Map<SupplierId, Supplier> suppliers) {
    Optional<Supplier> supplier =
        suppliers.values().stream().filter(s -> s.id().value().equals(supplierId)).findFirst();
    if (supplier.isEmpty()) {
      problems.warning(
          file,
          line,
          "supplier \"" + supplierId + "\" is not in the input",
          "correct the id or add the supplier's folder");
    } else if (product != null
        && supplier.get().products().stream().noneMatch(p -> p.id().equals(product))) {
      problems.warning(
          file,
          line,
          "supplier \"" + supplierId + "\" has no product \"" + product + "\"",
          "use an id of its supplier.yml");
    }
  }

  private static String names(Collection<?> ids) {
    return String.join(", ", ids.stream().map(Object::toString).toList());
  }

  private static boolean isYaml(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return Files.isRegularFile(file) && (name.endsWith(".yml") || name.endsWith(".yaml"));
  }

  private static boolean isCsv(Path file) {
    return Files.isRegularFile(file)
        && file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".csv");
  }

  private List<Path> children(Path folder, Predicate<Path> wanted) {
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      return List.of();
    }
    try (Stream<Path> children = Files.list(folder)) {
      return children
          .filter(c -> !c.getFileName().toString().startsWith("."))
          .filter(wanted)
          .sorted()
          .toList();
    } catch (IOException e) {
      problems.error(shown(folder), 0, "the folder cannot be read", "check its permissions");
      return List.of();
    }
  }

  private static String shown(Path path) {
    return path.toString().replace('\\', '/');
  }
}
