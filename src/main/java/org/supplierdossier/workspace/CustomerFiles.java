package org.supplierdossier.workspace;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.supplierdossier.csv.CsvTable;
import org.supplierdossier.csv.ProcurementsCsv;
import org.supplierdossier.csv.ProcurementsCsv.CustomerProcurement;
import org.supplierdossier.problem.Problems;
import org.supplierdossier.supplier.Customer;
import org.supplierdossier.supplier.CustomerId;
import org.supplierdossier.supplier.FolderName;
import org.supplierdossier.supplier.Procurement;
import org.supplierdossier.supplier.Supplier;
import org.supplierdossier.yaml.CustomerYaml;
import org.supplierdossier.yaml.YamlParser;
import org.supplierdossier.yaml.YamlTree;

/** The files below {@code customers/}, and {@code procurements.csv}. */
final class CustomerFiles {
  private final Problems problems;
  private final SupplierFolders suppliers;
  private final Map<String, Path> inLowerCase = new TreeMap<>();
  private final Set<CustomerId> ids = new TreeSet<>();
  private final Map<CustomerId, YamlTree> trees = new TreeMap<>();
  private final Map<CustomerId, Customer> customers = new TreeMap<>();

  private CustomerFiles(SupplierFolders suppliers, Problems problems) {
    this.suppliers = suppliers;
    this.problems = problems;
  }

  static CustomerFiles load(Path input, SupplierFolders suppliers, Problems problems) {
    CustomerFiles loaded = new CustomerFiles(suppliers, problems);
    new Folder(input.resolve("customers"), problems).files(".yml", ".yaml").forEach(loaded::load);
    loaded.trees.values().forEach(loaded::checkProcurements);
    loaded.procurements(input.resolve("procurements.csv"));
    return loaded;
  }

  private void load(Path file) {
    String name = FolderName.of(file).replaceFirst("(?i)\\.ya?ml$", "");
    Optional<String> fault = FolderName.fault(name);
    if (fault.isPresent() || name.equals(CustomerId.GENERAL.value())) {
      problems.error(
          Folder.shown(file),
          0,
          "\""
              + name
              + "\" "
              + fault.orElse("is kept for dossiers without a customer")
              + ", so it cannot be the id of a customer",
          "rename the file, for example to \"beiyuan-grid.yml\"");
      return;
    }
    Path other = inLowerCase.putIfAbsent(name.toLowerCase(Locale.ROOT), file);
    if (other != null) {
      problems.error(
          Folder.shown(file),
          0,
          "customer \"" + name + "\" has the file \"" + Folder.shown(other) + "\" too",
          "rename or remove one of them");
      return;
    }
    CustomerId id = new CustomerId(name);
    ids.add(id);
    YamlParser.parse(file, Folder.shown(file), problems)
        .ifPresent(
            tree -> {
              trees.put(id, tree);
              customers.put(id, CustomerYaml.load(id, tree, problems));
            });
  }

  private void checkProcurements(YamlTree customer) {
    for (YamlTree procurement : customer.get("procurements").elements()) {
      String supplier = procurement.get("supplier").text();
      if (supplier != null && FolderName.fault(supplier).isEmpty()) {
        String product = procurement.get("product").text("");
        check(procurement.file(), procurement.line(), supplier, product);
      }
    }
  }

  private void procurements(Path file) {
    if (!Files.exists(file)) {
      return;
    }
    CsvTable.load(file, Folder.shown(file), ProcurementsCsv.COLUMNS, problems)
        .ifPresent(
            table -> {
              for (CustomerProcurement row : ProcurementsCsv.of(table, problems)) {
                add(table.file(), row);
              }
            });
  }

  private void add(String file, CustomerProcurement row) {
    Customer customer = customers.get(row.customer());
    Procurement procurement = row.procurement();
    if (customer != null) {
      customers.put(customer.id(), customer.buying(procurement));
      String product = procurement.product();
      check(file, row.line(), procurement.supplier().value(), product == null ? "" : product);
    } else if (!ids.contains(row.customer())) {
      problems.warning(
          file,
          row.line(),
          "customer \"" + row.customer() + "\" has no file",
          "write customers/" + row.customer() + ".yml or correct the id");
    }
  }

  /** Reports a supplier or product that is not there, unless the cause has been reported. */
  private void check(String file, int line, String id, String product) {
    Optional<Supplier> supplier = suppliers.find(id);
    if (supplier.isEmpty()) {
      if (!suppliers.suppliers().isEmpty()) {
        problems.warning(
            file,
            line,
            "supplier \"" + id + "\" is not in the input",
            "correct the id or add the supplier's folder");
      }
    } else if (!product.isEmpty()
        && !suppliers.isBroken(supplier.get().id())
        && supplier.get().products().stream().noneMatch(p -> p.id().equals(product))) {
      problems.warning(
          file,
          line,
          "supplier \"" + id + "\" has no product \"" + product + "\"",
          "use an id of its supplier.yml");
    }
  }

  /** The customers by id; what is broken in a file has its default. */
  List<Customer> customers() {
    return List.copyOf(customers.values());
  }

  /** The ids of all customers, those whose file is broken too. */
  Set<CustomerId> ids() {
    return ids;
  }

  /** The file of a customer. */
  YamlTree file(CustomerId id) {
    YamlTree tree = trees.get(id);
    if (tree == null) {
      throw new IllegalArgumentException("no file of customer " + id);
    }
    return tree;
  }
}
