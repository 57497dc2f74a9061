package org.supplierdossier.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
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
import org.supplierdossier.supplier.Procurement;
import org.supplierdossier.supplier.Supplier;
import org.supplierdossier.supplier.SupplierId;
import org.supplierdossier.yaml.CustomerYaml;
import org.supplierdossier.yaml.RulebookYaml;
import org.supplierdossier.yaml.SupplierYaml;
import org.supplierdossier.yaml.YamlParser;

/** Loads and checks everything that a job works on, and collects every problem on the way. */
public final class WorkspaceLoader {
  private final Job job;
  private final Problems problems;

  private WorkspaceLoader(Job job, Problems problems) {
    this.job = job;
    this.problems = problems;
  }

  /** Loads what a job works on; nothing is returned where an error was found. */
  public static Optional<Workspace> load(Job job, Problems problems) {
    return new WorkspaceLoader(job, problems).load();
  }

  private Optional<Workspace> load() {
    if (!Files.isDirectory(job.input().resolve("suppliers"))) {
      problems.error(
          job.input().toString(),
          0,
          "there is no folder \"suppliers\" in the input",
          "name the folder that holds suppliers/ with the key input of the job file");
      return Optional.empty();
    }
    List<Supplier> suppliers = suppliers();
    List<Customer> customers = customers();
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

  private List<Customer> customers() {
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
      YamlParser.parse(file, shown(file), problems)
          .flatMap(tree -> CustomerYaml.load(new CustomerId(name), tree, problems))
          .ifPresent(customer -> customers.put(customer.id(), customer));
    }
    procurements(customers);
    return List.copyOf(customers.values());
  }

  private void procurements(Map<CustomerId, Customer> customers) {
    Path file = job.input().resolve("procurements.csv");
    if (!Files.exists(file)) {
      return;
    }
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
    String override = job.regime();
    if (override != null && regimes.named(override).isEmpty()) {
      problems.error(job.name(), 0, "regime \"" + override + "\" is not known", remedy);
    }
    for (Customer customer : customers) {
      String regime = customer.regime();
      if (regime != null && regimes.named(regime).isEmpty()) {
        problems.error(
            shown(customerFile(customer)), 0, "regime \"" + regime + "\" is not known", remedy);
      }
    }
  }

  private void checkIds(List<Supplier> suppliers, List<Customer> customers) {
    Map<SupplierId, Supplier> byId = new TreeMap<>();
    suppliers.forEach(s -> byId.put(s.id(), s));
    Set<SupplierId> bought = new HashSet<>();
    for (Customer customer : customers) {
      for (Procurement procurement : customer.procurements()) {
        bought.add(procurement.supplier());
        checkProcurement(customer, procurement, byId);
      }
    }
    for (SupplierId wanted : job.suppliers()) {
      if (!byId.containsKey(wanted)) {
        problems.error(
            job.name(), 0, "supplier \"" + wanted + "\" is not in the input", "correct the id");
      }
    }
    for (CustomerId wanted : job.customers()) {
      if (customers.stream().noneMatch(c -> c.id().equals(wanted))) {
        problems.error(
            job.name(), 0, "customer \"" + wanted + "\" is not in the input", "correct the id");
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

  private void checkProcurement(
      Customer customer, Procurement procurement, Map<SupplierId, Supplier> suppliers) {
    String file = shown(customerFile(customer));
    Supplier supplier = suppliers.get(procurement.supplier());
    if (supplier == null) {
      problems.warning(
          file,
          0,
          "supplier \"" + procurement.supplier() + "\" is not in the input",
          "correct the id or add the supplier's folder");
      return;
    }
    String product = procurement.product();
    if (product != null && supplier.products().stream().noneMatch(p -> p.id().equals(product))) {
      problems.warning(
          file,
          0,
          "supplier \"" + supplier.id() + "\" has no product \"" + product + "\"",
          "use an id of its supplier.yml");
    }
  }

  private Path customerFile(Customer customer) {
    return job.input().resolve("customers").resolve(customer.id() + ".yml");
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
