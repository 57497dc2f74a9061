package org.supplierdossier.workspace;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.csv.CsvTable;
import org.supplierdossier.csv.DecisionsCsv;
import org.supplierdossier.csv.WatchlistFiles;
import org.supplierdossier.decision.Decision;
import org.supplierdossier.decision.Decisions;
import org.supplierdossier.extraction.RuleSet;
import org.supplierdossier.job.Job;
import org.supplierdossier.problem.Problems;
import org.supplierdossier.rulebook.Regimes;
import org.supplierdossier.screening.Watchlist;
import org.supplierdossier.supplier.Customer;
import org.supplierdossier.supplier.FolderName;
import org.supplierdossier.supplier.Passwords;
import org.supplierdossier.supplier.Supplier;
import org.supplierdossier.supplier.SupplierId;
import org.supplierdossier.yaml.JobYaml;
import org.supplierdossier.yaml.PasswordsYaml;
import org.supplierdossier.yaml.RulebookYaml;
import org.supplierdossier.yaml.YamlTree;

/**
 * Loads and checks everything that a job works on. Every problem of every file is collected, each
 * cause once.
 */
public final class WorkspaceLoader {
  private final Job job;
  private final YamlTree jobFile;
  private final Problems problems;

  private WorkspaceLoader(Job job, YamlTree jobFile, Problems problems) {
    this.job = job;
    this.jobFile = jobFile;
    this.problems = problems;
  }

  /**
   * Loads a job and what it works on; nothing is returned where an error was found.
   *
   * @param clock for the day on which dates are judged where the job names none
   */
  public static Optional<Workspace> load(YamlTree jobFile, Clock clock, Problems problems) {
    Job job = JobYaml.load(jobFile, clock, problems);
    return new WorkspaceLoader(job, jobFile, problems).load();
  }

  private Optional<Workspace> load() {
    Path folder = job.input().resolve("suppliers");
    checkWritable("output", job.output());
    checkWritable("store", job.store());
    if (!Files.isDirectory(folder)) {
      if (!problems.haveErrors()) {
        error(
            "input",
            shown(job.input()) + " has no folder \"suppliers\"",
            "name the folder that holds suppliers/ with the key input");
      }
      return Optional.empty();
    }
    SupplierFolders suppliers = SupplierFolders.load(folder, problems);
    CustomerFiles customers = CustomerFiles.load(job.input(), suppliers, problems);
    List<Watchlist> watchlists = WatchlistFiles.load(job.input().resolve("watchlists"), problems);
    Decisions decisions = decisions();
    Optional<Regimes> regimes = RulebookYaml.regimes(job.rulebooks(), problems);
    RuleSet rules = RuleFiles.load(job.extraction(), problems);
    Passwords passwords = passwords(suppliers);
    regimes.ifPresent(r -> checkRegimes(r, customers));
    checkFilters(suppliers, customers);
    new OutputFiles(job, jobFile, problems).check(customers);
    if (problems.haveErrors() || regimes.isEmpty()) {
      return Optional.empty();
    }
    checkAllAreServed(suppliers.suppliers(), customers);
    List<Supplier> wanted = suppliers.suppliers().stream().filter(s -> job.wants(s.id())).toList();
    Workspace workspace =
        new Workspace(
            job,
            wanted,
            customers.customers(),
            watchlists,
            decisions,
            regimes.get(),
            rules,
            passwords,
            List.of());
    if (workspace.dossiers().isEmpty()) {
      problems.warning(
          jobFile.file(),
          0,
          "the job writes no dossier",
          "correct its suppliers and customers, or add a procurement to a customer");
    }
    return Optional.of(workspace.with(problems.warnings()));
  }

  /** What is written must not be read as a document in the next run, and must find its place. */
  private void checkWritable(String key, Path folder) {
    Path place = folder.toAbsolutePath().normalize();
    if (liesAmongDocuments(folder)) {
      error(
          key,
          shown(folder) + " lies among the documents of the suppliers",
          "name another folder with the key " + key);
      return;
    }
    Path there = place;
    while (there != null && !Files.exists(there)) {
      there = there.getParent();
    }
    if (there != null && !(Files.isDirectory(there) && Files.isWritable(there))) {
      String why = Files.isDirectory(there) ? "cannot be written to" : "is a file";
      error(
          key,
          shown(folder) + " cannot be made: " + shown(there) + " " + why,
          "name another folder with the key " + key);
    }
  }

  private Passwords passwords(SupplierFolders suppliers) {
    Path file = job.passwords();
    if (file == null) {
      return Passwords.NONE;
    } else if (liesAmongDocuments(file)) {
      error(
          "passwords",
          shown(file) + " lies among the documents of the suppliers, and would be read as one",
          "move it, and name its new place with the key passwords");
      return Passwords.NONE;
    }
    Optional<YamlTree> tree = PasswordsYaml.parse(file, Folder.shown(file), problems);
    for (String id : tree.map(YamlTree::keys).orElse(List.of())) {
      if (suppliers.find(id).isEmpty()) {
        problems.warning(
            Folder.shown(file),
            tree.get().get(id).line(),
            "supplier \"" + id + "\" is not in the input, so its passwords are not used",
            "write the name of a folder under suppliers/");
      }
    }
    return tree.map(t -> PasswordsYaml.load(t, problems)).orElse(Passwords.NONE);
  }

  private boolean liesAmongDocuments(Path path) {
    return path.toAbsolutePath()
        .normalize()
        .startsWith(job.input().resolve("suppliers").toAbsolutePath().normalize());
  }

  private Decisions decisions() {
    List<Decision> decisions = new ArrayList<>();
    for (Path file : new Folder(job.input().resolve("decisions"), problems).files(".csv")) {
      CsvTable.load(file, Folder.shown(file), DecisionsCsv.COLUMNS, problems)
          .ifPresent(table -> decisions.addAll(DecisionsCsv.of(table, problems)));
    }
    return new Decisions(decisions);
  }

  private void checkRegimes(Regimes regimes, CustomerFiles customers) {
    checkRegime(regimes, job.regime(), jobFile);
    for (Customer customer : customers.customers()) {
      checkRegime(regimes, customer.regime(), customers.file(customer.id()));
    }
  }

  private void checkRegime(Regimes regimes, @Nullable String regime, YamlTree file) {
    if (regime != null && regimes.named(regime).isEmpty()) {
      problems.error(
          file.file(),
          file.get("regime").line(),
          "regime \"" + regime + "\" is not known",
          "use one of: " + String.join(", ", regimes.ids()));
    }
  }

  private void checkFilters(SupplierFolders suppliers, CustomerFiles customers) {
    Set<SupplierId> ids = new TreeSet<>(suppliers.suppliers().stream().map(Supplier::id).toList());
    checkFilter("supplier", job.suppliers(), ids);
    checkFilter("customer", job.customers(), customers.ids());
  }

  private void checkFilter(String what, Set<?> wanted, Set<?> there) {
    List<YamlTree> places = jobFile.get(what + "s").elements();
    for (Object id : wanted) {
      if (!there.contains(id) && !there.isEmpty()) {
        int line =
            places.stream()
                .filter(p -> id.toString().equals(p.text()))
                .findFirst()
                .map(YamlTree::line)
                .orElse(jobFile.get(what + "s").line());
        problems.error(
            jobFile.file(),
            line,
            what + " \"" + id + "\" is not in the input",
            "use one of: " + names(there));
      }
    }
  }

  /** Warns of suppliers without a dossier and of documents that lie there for nobody. */
  private void checkAllAreServed(List<Supplier> suppliers, CustomerFiles customers) {
    for (Supplier supplier : suppliers) {
      Path folder = job.input().resolve("suppliers").resolve(supplier.id().value());
      for (Path child : new Folder(folder.resolve("for"), problems).children(Files::isDirectory)) {
        String customer = FolderName.of(child);
        if (customers.ids().stream().noneMatch(id -> id.value().equalsIgnoreCase(customer))) {
          problems.warning(
              Folder.shown(child),
              0,
              "\"" + customer + "\" is no customer, so these documents are shown to nobody",
              "rename the folder to one of: " + names(customers.ids()));
        }
      }
      boolean bought =
          customers.customers().stream()
              .flatMap(c -> c.procurements().stream())
              .anyMatch(p -> p.supplier().equals(supplier.id()));
      if (!bought && !customers.ids().isEmpty()) {
        problems.warning(
            Folder.shown(folder),
            0,
            "no customer buys from this supplier, so it gets no dossier",
            "add a procurement to a customer");
      }
    }
  }

  private static String names(Collection<?> ids) {
    return String.join(", ", ids.stream().map(Object::toString).toList());
  }

  private void error(String key, String what, String remedy) {
    problems.error(jobFile.file(), jobFile.get(key).line(), "the " + key + " " + what, remedy);
  }

  private static String shown(Path path) {
    return "\"" + Folder.shown(path) + "\"";
  }
}
