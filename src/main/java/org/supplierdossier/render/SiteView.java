package org.supplierdossier.render;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.supplierdossier.dossier.Changes;
import org.supplierdossier.dossier.Edition;
import org.supplierdossier.language.Bilingual;
import org.supplierdossier.supplier.CustomerId;
import org.supplierdossier.supplier.SupplierId;

/** The site as its templates look at it. */
public final class SiteView {
  private final Site site;
  private final List<DossierCard> internal;

  SiteView(Site site) {
    this.site = site;
    this.internal = edition(Edition.INTERNAL);
  }

  public Look look() {
    return Look.standard();
  }

  public Site site() {
    return site;
  }

  /** The cards to show: of the internal edition, else of the customer edition. */
  public List<DossierCard> cards() {
    return internal.isEmpty() ? edition(Edition.CUSTOMER) : internal;
  }

  private List<DossierCard> edition(Edition edition) {
    return site.cards().stream().filter(c -> c.id().edition() == edition).toList();
  }

  public List<SupplierId> suppliers() {
    return List.copyOf(new TreeSet<>(cards().stream().map(c -> c.id().supplier()).toList()));
  }

  public List<CustomerId> customers() {
    return List.copyOf(new TreeSet<>(cards().stream().map(c -> c.id().customer()).toList()));
  }

  public Bilingual supplier(SupplierId id) {
    return name(c -> c.id().supplier().equals(id), DossierCard::supplier);
  }

  public Bilingual customer(CustomerId id) {
    return name(c -> c.id().customer().equals(id), DossierCard::customer);
  }

  private Bilingual name(
      Function<DossierCard, Boolean> matches, Function<DossierCard, Bilingual> name) {
    return cards().stream().filter(matches::apply).findFirst().map(name).orElse(Bilingual.same(""));
  }

  public Optional<DossierCard> card(SupplierId supplier, CustomerId customer) {
    return cards().stream()
        .filter(c -> c.id().supplier().equals(supplier) && c.id().customer().equals(customer))
        .findFirst();
  }

  /** The factors of all regimes in use, sorted. */
  public List<String> factors(String regime) {
    TreeSet<String> factors = new TreeSet<>();
    cards().stream()
        .filter(c -> c.regime().equals(regime))
        .forEach(c -> factors.addAll(c.bands().keySet()));
    return List.copyOf(factors);
  }

  public List<String> regimes() {
    return List.copyOf(new TreeSet<>(cards().stream().map(DossierCard::regime).toList()));
  }

  public List<DossierCard> cards(String regime) {
    return cards().stream().filter(c -> c.regime().equals(regime)).toList();
  }

  /** The changes of one dossier; none where nothing changed. */
  public Optional<Changes> changes(DossierCard card) {
    return site.changes().stream().filter(c -> c.id().equals(card.id())).findFirst();
  }

  public int changed(DossierCard card) {
    return changes(card).map(c -> c.all().size()).orElse(0);
  }

  /** Whether this dossier exists in the customer edition too. */
  public boolean hasCustomerEdition(DossierCard card) {
    return site.cards().stream()
        .anyMatch(
            c ->
                c.id().edition() == Edition.CUSTOMER
                    && c.id().supplier().equals(card.id().supplier())
                    && c.id().customer().equals(card.id().customer()));
  }

  /** How often each kind of change occurs over all dossiers. */
  public Map<Changes.Kind, Integer> kinds() {
    Map<Changes.Kind, Integer> kinds = new TreeMap<>();
    site.changes().forEach(c -> c.all().forEach(x -> kinds.merge(x.kind(), 1, Integer::sum)));
    return kinds;
  }
}
