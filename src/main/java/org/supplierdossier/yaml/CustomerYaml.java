package org.supplierdossier.yaml;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.problem.Problems;
import org.supplierdossier.supplier.Customer;
import org.supplierdossier.supplier.Customer.CiiStatus;
import org.supplierdossier.supplier.Customer.DossierLanguages;
import org.supplierdossier.supplier.CustomerId;
import org.supplierdossier.supplier.Procurement;
import org.supplierdossier.supplier.Sector;
import org.supplierdossier.supplier.SupplierId;
import org.supplierdossier.supplier.Undertaking;

/** {@code customers/<customer-id>.yml} to a {@link Customer}. */
public final class CustomerYaml {
  private CustomerYaml() {}

  /** Loads a customer; what is wrong is reported, and has its default like what is missing. */
  public static Customer load(CustomerId id, YamlTree file, Problems problems) {
    YamlTree tree = YamlSchema.named("customer").sound(file, problems);
    Sector sector = sector(tree.get("sector"), problems);
    LocalDate filingDate = date(tree.get("filing_date"), problems);
    List<Undertaking> undertakings =
        tree.get("undertakings_required").texts().stream()
            .map(Undertaking::ofKey)
            .sorted()
            .toList();
    return new Customer(
        id,
        SupplierYaml.name(tree.get("name").text(id.value()), tree.get("name_zh")),
        tree.get("aliases").texts(),
        sector,
        CiiStatus.valueOf(enumName(tree.get("cii_status").text("unknown"))),
        DossierLanguages.valueOf(enumName(tree.get("language").text("both"))),
        tree.get("regime").text(),
        filingDate,
        procurements(tree.get("procurements"), problems),
        undertakings.isEmpty() ? Customer.ARTICLE_6 : undertakings,
        tree.get("template").text());
  }

  private static String enumName(String key) {
    return key.toUpperCase(Locale.ROOT).replace('-', '_');
  }

  private static Sector sector(YamlTree tree, Problems problems) {
    String name = tree.text();
    if (name == null) {
      return Sector.OTHER;
    }
    return Sector.named(name)
        .orElseGet(
            () -> {
              problems.error(
                  tree.file(),
                  tree.line(),
                  "sector \"" + name + "\" is not known",
                  "use one of: "
                      + String.join(
                          ", ", List.of(Sector.values()).stream().map(Sector::key).toList()));
              return Sector.OTHER;
            });
  }

  static @Nullable LocalDate date(YamlTree tree, Problems problems) {
    return tree.parsed(LocalDate::parse, "write a date as 2026-06-30", problems).orElse(null);
  }

  private static List<Procurement> procurements(YamlTree tree, Problems problems) {
    List<Procurement> procurements = new ArrayList<>();
    for (YamlTree procurement : tree.elements()) {
      procurement
          .get("supplier")
          .parsed(SupplierId::new, "write the name of a folder under suppliers", problems)
          .ifPresent(
              supplier ->
                  procurements.add(
                      new Procurement(
                          supplier,
                          procurement.get("product").text(),
                          procurement.get("use").text(),
                          procurement
                              .get("contract_value_cny")
                              .parsed(BigDecimal::new, "write a number", problems)
                              .orElse(null))));
    }
    return procurements;
  }
}
