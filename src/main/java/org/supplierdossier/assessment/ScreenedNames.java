package org.supplierdossier.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.supplierdossier.component.SupplyChain;
import org.supplierdossier.evidence.EvidenceId;
import org.supplierdossier.ownership.Ownership;
import org.supplierdossier.ownership.Party;
import org.supplierdossier.screening.ScreenedName;
import org.supplierdossier.screening.Screening.Role;
import org.supplierdossier.supplier.Customer;
import org.supplierdossier.supplier.CustomerId;
import org.supplierdossier.supplier.Supplier;

/**
 * The names that a dossier asks the watchlists about: the supplier, whoever its documents say owns
 * it, whoever makes its components, and the customer.
 */
public final class ScreenedNames {
  private final Map<String, Map<Role, TreeSet<EvidenceId>>> names = new TreeMap<>();

  private ScreenedNames() {}

  /** All names, by name and role, each once. */
  public static List<ScreenedName> of(
      Supplier supplier, Customer customer, Ownership ownership, SupplyChain supplyChain) {
    ScreenedNames all = new ScreenedNames();
    all.add(supplier.name().zh(), Role.SUPPLIER, List.of());
    all.add(supplier.name().en(), Role.SUPPLIER, List.of());
    supplier.aliases().forEach(a -> all.add(a, Role.SUPPLIER, List.of()));
    for (Party party : ownership.parties()) {
      if (party.kind() != Party.Kind.SUPPLIER && party.kind() != Party.Kind.HOLDERS) {
        List<EvidenceId> evidence = evidence(party, ownership);
        all.add(party.name(), Role.OWNER, evidence);
        party.otherNames().forEach(n -> all.add(n, Role.OWNER, evidence));
      }
    }
    for (SupplyChain.Component component : supplyChain.components()) {
      component.makers().forEach(m -> all.add(m, Role.COMPONENT_MAKER, component.evidence()));
      component.suppliers().forEach(s -> all.add(s, Role.COMPONENT_MAKER, component.evidence()));
    }
    if (!customer.id().equals(CustomerId.GENERAL)) {
      all.add(customer.name().zh(), Role.CUSTOMER, List.of());
      all.add(customer.name().en(), Role.CUSTOMER, List.of());
      customer.aliases().forEach(a -> all.add(a, Role.CUSTOMER, List.of()));
    }
    return all.list();
  }

  private void add(String name, Role role, List<EvidenceId> evidence) {
    names
        .computeIfAbsent(name, n -> new TreeMap<>())
        .computeIfAbsent(role, r -> new TreeSet<>())
        .addAll(evidence);
  }

  private List<ScreenedName> list() {
    List<ScreenedName> list = new ArrayList<>();
    names.forEach(
        (name, roles) ->
            roles.forEach(
                (role, evidence) -> list.add(new ScreenedName(name, role, List.copyOf(evidence)))));
    return list;
  }

  private static List<EvidenceId> evidence(Party party, Ownership ownership) {
    TreeSet<EvidenceId> evidence = new TreeSet<>();
    ownership.interests().stream()
        .filter(h -> h.holder().equals(party.key()) || h.held().equals(party.key()))
        .forEach(h -> evidence.addAll(h.evidence()));
    ownership.controllers().stream()
        .filter(c -> c.party().equals(party.key()))
        .forEach(c -> evidence.addAll(c.evidence()));
    return List.copyOf(evidence);
  }
}
