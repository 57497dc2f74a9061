package org.supplierdossier.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.supplierdossier.decision.Decision;
import org.supplierdossier.decision.Decisions;
import org.supplierdossier.dossier.DossierId;
import org.supplierdossier.dossier.Edition;
import org.supplierdossier.extraction.RuleSet;
import org.supplierdossier.job.Job;
import org.supplierdossier.problem.Problem;
import org.supplierdossier.rulebook.Regimes;
import org.supplierdossier.screening.Watchlist;
import org.supplierdossier.supplier.Customer;
import org.supplierdossier.supplier.CustomerId;
import org.supplierdossier.supplier.Passwords;
import org.supplierdossier.supplier.Procurement;
import org.supplierdossier.supplier.Supplier;
import org.supplierdossier.supplier.SupplierId;

/**
 * Everything that a job works on, except the documents.
 *
 * @param suppliers that the job wants, sorted by id
 * @param customers all of them, sorted by id: whose a document is does not depend on who is served
 * @param warnings what the user should know of the input, sorted
 */
public record Workspace(
    Job job,
    List<Supplier> suppliers,
    List<Customer> customers,
    List<Watchlist> watchlists,
    Decisions decisions,
    Regimes regimes,
    RuleSet rules,
    Passwords passwords,
    List<Problem> warnings) {

  public Workspace {
    suppliers = List.copyOf(suppliers);
    customers = List.copyOf(customers);
    watchlists = List.copyOf(watchlists);
    warnings = List.copyOf(warnings);
  }

  /** The same workspace with these warnings. */
  Workspace with(List<Problem> found) {
    return new Workspace(
        job, suppliers, customers, watchlists, decisions, regimes, rules, passwords, found);
  }

  /** The supplier with this id. */
  public Supplier supplier(SupplierId id) {
    return suppliers.stream().filter(s -> s.id().equals(id)).findFirst().orElseThrow();
  }

  /** The customer with this id, {@link Customer#GENERAL} among them. */
  public Customer customer(CustomerId id) {
    return customers.stream().filter(c -> c.id().equals(id)).findFirst().orElse(Customer.GENERAL);
  }

  /** What a customer buys from a supplier. */
  public List<Procurement> procurements(CustomerId customer, SupplierId supplier) {
    return customer(customer).procurements().stream()
        .filter(p -> p.supplier().equals(supplier))
        .toList();
  }

  /**
   * The dossiers to write for a supplier: one for each customer that buys from it, in each edition
   * of the job; where there is no customer at all, the general one.
   */
  public List<DossierId> dossiers(SupplierId supplier) {
    TreeSet<DossierId> dossiers = new TreeSet<>();
    for (Edition edition : job.editions()) {
      if (customers.isEmpty()) {
        dossiers.add(new DossierId(supplier, CustomerId.GENERAL, edition));
      }
      for (Customer customer : customers) {
        if (job.wants(customer.id()) && !procurements(customer.id(), supplier).isEmpty()) {
          dossiers.add(new DossierId(supplier, customer.id(), edition));
        }
      }
    }
    return new ArrayList<>(dossiers);
  }

  /** The decisions that hold on the logical date of the run, as one text for keys. */
  public String decisionsInForce() {
    return decisions.all().stream()
        .filter(d -> d.holdsOn(job.asOf()))
        .map(Decision::toString)
        .sorted()
        .toList()
        .toString();
  }

  /** All dossiers to write, in their order. */
  public List<DossierId> dossiers() {
    return suppliers.stream().flatMap(s -> dossiers(s.id()).stream()).sorted().toList();
  }
}
