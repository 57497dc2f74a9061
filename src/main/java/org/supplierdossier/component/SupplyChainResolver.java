package org.supplierdossier.component;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.evidence.Claim;
import org.supplierdossier.evidence.Duplicates;
import org.supplierdossier.evidence.Evidence;
import org.supplierdossier.evidence.Value;
import org.supplierdossier.language.FoldedName;
import org.supplierdossier.supplier.Product;
import org.supplierdossier.supplier.Supplier;

/** Brings statements about components together across documents. */
public final class SupplyChainResolver {
  private final Supplier supplier;
  private final Map<String, Line> lines = new LinkedHashMap<>();
  private final Map<String, String> byPartNumber = new HashMap<>();
  private final Map<String, Set<String>> productsByName = new HashMap<>();

  private SupplyChainResolver(Supplier supplier) {
    this.supplier = supplier;
  }

  /**
   * The components that evidence speaks of, one line for each product and name or part number.
   * Where statements on the number of sources differ, the worse one counts; all stand in the line's
   * evidence. Warnings and negations do not count.
   */
  public static SupplyChain resolve(Supplier supplier, List<Evidence> evidence) {
    return new SupplyChainResolver(supplier).chain(Duplicates.merged(evidence));
  }

  private SupplyChain chain(List<Evidence> statements) {
    List<Evidence> withoutProduct = new ArrayList<>();
    for (Evidence statement : statements) {
      Value.Component component = component(statement);
      if (component != null) {
        if (component.product() == null || component.product().isBlank()) {
          withoutProduct.add(statement);
        } else {
          add(product(component.product()), statement, component);
        }
      }
    }
    for (Evidence statement : withoutProduct) {
      Value.Component component = component(statement);
      if (component != null) {
        add(productOf(component), statement, component);
      }
    }
    return new SupplyChain(
        lines.values().stream().map(Line::component).sorted(BY_PRODUCT_AND_NAME).toList());
  }

  private static final Comparator<SupplyChain.Component> BY_PRODUCT_AND_NAME =
      Comparator.comparing(
              SupplyChain.Component::product,
              Comparator.nullsLast(Comparator.<String>naturalOrder()))
          .thenComparing(SupplyChain.Component::name)
          .thenComparing(c -> c.evidence().get(0));

  private static Value.@Nullable Component component(Evidence statement) {
    boolean counts = statement.claim() != Claim.WARNING && statement.claim() != Claim.NEGATED;
    return counts && statement.value() instanceof Value.Component c && !c.name().isBlank()
        ? c
        : null;
  }

  private void add(String product, Evidence statement, Value.Component component) {
    String version = component.details().version();
    boolean software = component.details().software();
    String name = FoldedName.of(component.name()).full().replace(" ", "");
    String key = product + "|" + name + (software && version != null ? "|" + version : "");
    String number = software ? null : PartNumbers.in(component.name());
    if (number != null) {
      key = byPartNumber.computeIfAbsent(product + "|" + number, k -> product + "|" + name);
    }
    productsByName.computeIfAbsent(name, n -> new HashSet<>()).add(product);
    if (number != null) {
      productsByName.computeIfAbsent(number, n -> new HashSet<>()).add(product);
    }
    lines.computeIfAbsent(key, k -> new Line()).add(statement, component);
  }

  /** A statement without a product joins the one product that has such a component. */
  private String productOf(Value.Component component) {
    String number = PartNumbers.in(component.name());
    String name = FoldedName.of(component.name()).full().replace(" ", "");
    Set<String> products =
        productsByName.getOrDefault(
            number == null ? name : number, productsByName.getOrDefault(name, Set.of()));
    return products.size() == 1 ? products.iterator().next() : "";
  }

  /** The key of a product: the supplier's id for it where the name is one of its products. */
  private String product(String printed) {
    String folded = folded(printed);
    for (Product product : supplier.products()) {
      if (folded.equals(folded(product.id()))
          || folded.equals(folded(product.name().zh()))
          || folded.equals(folded(product.name().en()))) {
        return product.id();
      }
    }
    return folded;
  }

  private static String folded(String name) {
    return FoldedName.of(name).full().replace(" ", "");
  }
}
