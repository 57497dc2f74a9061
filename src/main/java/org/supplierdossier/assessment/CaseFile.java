package org.supplierdossier.assessment;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.component.SupplyChain;
import org.supplierdossier.component.SupplyChain.Component;
import org.supplierdossier.decision.Decisions;
import org.supplierdossier.document.DocumentPath;
import org.supplierdossier.evidence.Contradiction;
import org.supplierdossier.evidence.Evidence;
import org.supplierdossier.evidence.EvidenceId;
import org.supplierdossier.evidence.Paper;
import org.supplierdossier.evidence.Value;
import org.supplierdossier.evidence.Value.Lifecycle;
import org.supplierdossier.language.Bilingual;
import org.supplierdossier.ownership.Ownership;
import org.supplierdossier.ownership.Ownership.Controller;
import org.supplierdossier.ownership.Ownership.Holding;
import org.supplierdossier.screening.Screening;
import org.supplierdossier.supplier.Customer;
import org.supplierdossier.supplier.Procurement;
import org.supplierdossier.supplier.Product;
import org.supplierdossier.supplier.Supplier;

/**
 * Everything that an assessment of one supplier for one customer rests on, already filtered for the
 * reader of the dossier.
 *
 * @param procurements what the customer buys; those from other suppliers are ignored
 * @param asOf the logical date of the run
 */
public record CaseFile(
    Supplier supplier,
    Customer customer,
    List<Procurement> procurements,
    List<Evidence> evidence,
    List<Contradiction> contradictions,
    Ownership ownership,
    SupplyChain supplyChain,
    Screening screening,
    Decisions decisions,
    LocalDate asOf) {

  private static final Comparator<Evidence> BY_PLACE =
      Comparator.<Evidence, String>comparing(e -> String.valueOf(e.indicator()))
          .thenComparing(e -> e.origin().document())
          .thenComparing(e -> e.origin().locator().passage())
          .thenComparing(e -> e.origin().locator().start())
          .thenComparing(Evidence::id);

  public CaseFile {
    procurements =
        procurements.stream().filter(p -> p.supplier().equals(supplier.id())).distinct().toList();
    evidence = evidence.stream().sorted(BY_PLACE).toList();
    contradictions = List.copyOf(contradictions);
  }

  /** Whether it is for no customer in particular. */
  boolean isGeneral() {
    return customer.id().equals(Customer.GENERAL.id());
  }

  /** Ids of the products that the customer buys, sorted; empty where it may be any of them. */
  List<String> products() {
    Set<String> products = new TreeSet<>();
    for (Procurement procurement : procurements) {
      if (procurement.product() == null) {
        return List.of();
      }
      products.add(procurement.product());
    }
    return List.copyOf(products);
  }

  /**
   * The same case without what reviewers have rejected on its date and without what is about
   * products that the customer does not buy.
   */
  CaseFile accepted() {
    List<Evidence> kept =
        evidence.stream()
            .filter(e -> !decisions.reject(e.id(), asOf))
            .filter(e -> !concernsAnother(productOf(e.value())))
            .filter(e -> !endsAnother(e.value()))
            .filter(e -> !certifiesAnother(e.value()))
            .toList();
    Set<EvidenceId> ids =
        kept.stream().map(Evidence::id).collect(Collectors.toCollection(TreeSet::new));
    return new CaseFile(
        supplier,
        customer,
        procurements,
        kept,
        contradictions.stream().map(c -> within(c, ids)).filter(c -> c != null).toList(),
        within(ownership, ids),
        new SupplyChain(
            supplyChain.components().stream()
                .filter(c -> !concernsAnother(c.product()))
                .map(c -> within(c, ids))
                .filter(c -> !c.evidence().isEmpty())
                .toList()),
        within(screening, ids),
        decisions,
        asOf);
  }

  private static @Nullable String productOf(@Nullable Value value) {
    if (value instanceof Value.Component c) {
      return c.product();
    } else if (value instanceof Lifecycle l) {
      return l.product();
    } else if (value instanceof Value.Certificate c) {
      return c.product();
    }
    return null;
  }

  /** Whether a printed name is that of a product that the supplier sells and nobody here buys. */
  private boolean concernsAnother(@Nullable String printed) {
    List<String> bought = products();
    if (printed == null || bought.isEmpty()) {
      return false;
    }
    List<Product> named = supplier.products().stream().filter(p -> isNamed(p, printed)).toList();
    return !named.isEmpty() && named.stream().noneMatch(p -> bought.contains(p.id()));
  }

  /**
   * Whether a row of a lifecycle table is about a product that nobody here buys, where another row
   * names one that is bought: the end of an old model says nothing of a new one.
   */
  private boolean endsAnother(@Nullable Value value) {
    return value instanceof Lifecycle l
        && !namesBought(l)
        && evidence.stream().anyMatch(e -> e.value() instanceof Lifecycle o && namesBought(o));
  }

  /** Whether a certificate is for a model that is none of those bought: it proves nothing. */
  private boolean certifiesAnother(@Nullable Value value) {
    if (!(value instanceof Value.Certificate c) || c.product() == null) {
      return false;
    }
    List<String> bought = products();
    Set<String> models = new TreeSet<>();
    for (Product product : supplier.products()) {
      if (bought.isEmpty() || bought.contains(product.id())) {
        models.addAll(ModelNumbers.in(product.id()));
        models.addAll(ModelNumbers.in(product.name().zh()));
        models.addAll(ModelNumbers.in(product.name().en()));
      }
    }
    return ModelNumbers.differ(ModelNumbers.in(c.product()), models);
  }

  private boolean namesBought(Lifecycle lifecycle) {
    List<String> bought = products();
    String printed = folded(lifecycle.product());
    return supplier.products().stream()
        .filter(p -> bought.contains(p.id()))
        .anyMatch(p -> isNamed(p, printed) || printed.contains(folded(p.id())));
  }

  private static boolean isNamed(Product product, String printed) {
    String name = folded(printed);
    return name.equals(folded(product.id()))
        || name.equals(folded(product.name().zh()))
        || name.equals(folded(product.name().en()));
  }

  private static String folded(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }

  private static @Nullable Contradiction within(Contradiction contradiction, Set<EvidenceId> ids) {
    List<Evidence> sides =
        contradiction.sides().stream().filter(s -> ids.contains(s.id())).toList();
    if (sides.size() < 2) {
      return null;
    } else if (sides.size() == contradiction.sides().size()) {
      return contradiction;
    }
    Bilingual quotes = Wording.quotes(sides);
    Map<DocumentPath, Paper> papers = new TreeMap<>();
    for (int i = 0; i < contradiction.sides().size(); i++) {
      papers.put(contradiction.sides().get(i).origin().document(), contradiction.papers().get(i));
    }
    return new Contradiction(
            contradiction.topic(),
            new Bilingual(
                "陈述不一致：" + quotes.zh() + "。", "Statements disagree: " + quotes.en() + "."),
            sides)
        .on(papers);
  }

  private static Component within(Component c, Set<EvidenceId> ids) {
    return new Component(
        c.product(),
        c.name(),
        c.makers(),
        c.countries(),
        c.alternatives(),
        c.sources(),
        c.leadTime(),
        c.exportClass(),
        within(c.evidence(), ids),
        c.suppliers(),
        c.details(),
        within(c.cells(), ids));
  }

  private static Map<String, List<SupplyChain.Cell>> within(
      Map<String, List<SupplyChain.Cell>> cells, Set<EvidenceId> ids) {
    Map<String, List<SupplyChain.Cell>> kept = new TreeMap<>();
    cells.forEach(
        (what, values) -> {
          List<SupplyChain.Cell> seen =
              values.stream()
                  .map(v -> new SupplyChain.Cell(v.value(), within(v.evidence(), ids)))
                  .filter(v -> !v.evidence().isEmpty())
                  .toList();
          if (!seen.isEmpty()) {
            kept.put(what, seen);
          }
        });
    return kept;
  }

  private static Ownership within(Ownership ownership, Set<EvidenceId> ids) {
    return new Ownership(
        ownership.parties(),
        ownership.interests().stream()
            .map(
                h ->
                    new Holding(
                        h.holder(),
                        h.held(),
                        h.share(),
                        h.asOf(),
                        within(h.evidence(), ids),
                        h.indirect()))
            .filter(h -> !h.evidence().isEmpty())
            .toList(),
        ownership.effective(),
        ownership.controllers().stream()
            .filter(c -> c.evidence().isEmpty() || !within(c.evidence(), ids).isEmpty())
            .map(
                c -> new Controller(c.party(), c.stated(), c.sentence(), within(c.evidence(), ids)))
            .toList(),
        ownership.unresolved());
  }

  private Screening within(Screening all, Set<EvidenceId> ids) {
    return new Screening(
        all.method(),
        all.lists(),
        all.names(),
        all.hits().stream()
            .filter(h -> !decisions.reject(h.id(), asOf))
            .filter(h -> h.evidence().isEmpty() || !within(h.evidence(), ids).isEmpty())
            .map(
                h ->
                    new Screening.Hit(
                        h.id(),
                        h.name(),
                        h.role(),
                        h.list(),
                        h.entry(),
                        h.listedName(),
                        h.program(),
                        h.explanation(),
                        within(h.evidence(), ids)))
            .toList());
  }

  private static List<EvidenceId> within(List<EvidenceId> evidence, Set<EvidenceId> ids) {
    return evidence.stream().filter(ids::contains).distinct().sorted().toList();
  }
}
