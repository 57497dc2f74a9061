package org.supplierdossier.render;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.supplierdossier.dossier.Changes;
import org.supplierdossier.dossier.DossierId;
import org.supplierdossier.dossier.Edition;
import org.supplierdossier.language.Bilingual;
import org.supplierdossier.rulebook.Factor;
import org.supplierdossier.rulebook.Rulebook;
import org.supplierdossier.supplier.CustomerId;
import org.supplierdossier.supplier.SupplierId;

/** The site as its templates look at it. */
public final class SiteView {
  /** Cells of a table of suppliers and customers that is still easy to look at. */
  private static final int MOST_CELLS = 300;

  /** Rows that a page shows before more are asked for. */
  private static final int FIRST_ROWS = 200;

  private final Site site;
  private final List<DossierCard> cards;
  private final SortedMap<SupplierId, Bilingual> suppliers = new TreeMap<>();
  private final SortedMap<CustomerId, Bilingual> customers = new TreeMap<>();
  private final Map<DossierId, DossierCard> byId = new TreeMap<>();
  private final Map<DossierId, Changes> changes = new TreeMap<>();

  SiteView(Site site) {
    this.site = site;
    List<DossierCard> internal = edition(Edition.INTERNAL);
    this.cards = internal.isEmpty() ? edition(Edition.CUSTOMER) : internal;
    site.cards().forEach(c -> byId.put(c.id(), c));
    site.changes().forEach(c -> changes.put(c.id(), c));
    for (DossierCard card : cards) {
      suppliers.putIfAbsent(card.id().supplier(), card.supplier());
      customers.putIfAbsent(card.id().customer(), card.customer());
    }
  }

  public Look look() {
    return Look.standard();
  }

  public Site site() {
    return site;
  }

  /** The cards to show: of the internal edition, else of the customer edition. */
  public List<DossierCard> cards() {
    return cards;
  }

  private List<DossierCard> edition(Edition edition) {
    return site.cards().stream().filter(c -> c.id().edition() == edition).toList();
  }

  /** The suppliers with their names. */
  public SortedMap<SupplierId, Bilingual> suppliers() {
    return suppliers;
  }

  /** The customers with their names. */
  public SortedMap<CustomerId, Bilingual> customers() {
    return customers;
  }

  /** Whether suppliers and customers are few enough for a table of both. */
  public boolean isSmall() {
    return suppliers.size() * customers.size() <= MOST_CELLS;
  }

  /** Whether a row waits until more are asked for. */
  public static boolean isLater(int row) {
    return row >= FIRST_ROWS;
  }

  public Optional<DossierCard> card(SupplierId supplier, CustomerId customer) {
    return cards.isEmpty()
        ? Optional.empty()
        : Optional.ofNullable(
            byId.get(new DossierId(supplier, customer, cards.get(0).id().edition())));
  }

  /** The factors of a regime, sorted. */
  public List<String> factors(String regime) {
    TreeSet<String> factors = new TreeSet<>();
    cards(regime).forEach(c -> factors.addAll(c.bands().keySet()));
    return List.copyOf(factors);
  }

  /** The title of a regime; its id where it is not known. */
  public Bilingual regimeTitle(String regime) {
    return site.regimes().stream()
        .filter(r -> r.id().equals(regime))
        .findFirst()
        .map(Rulebook::title)
        .orElse(Bilingual.same(regime));
  }

  /** The title of a factor; its id where it is not known. */
  public Bilingual factorTitle(String factor) {
    return site.regimes().stream()
        .flatMap(r -> r.factors().stream())
        .filter(f -> f.id().equals(factor))
        .findFirst()
        .map(Factor::title)
        .orElse(Bilingual.same(factor));
  }

  /** Article and item of a factor, without the year of its regime. */
  public static String factorNumber(String factor) {
    int dot = factor.indexOf('.');
    return dot == 4 ? factor.substring(dot + 1) : factor;
  }

  /** The name of a supplier; its id where no dossier has it. */
  public Bilingual supplierName(String id) {
    return suppliers.entrySet().stream()
        .filter(s -> s.getKey().value().equals(id))
        .findFirst()
        .map(Map.Entry::getValue)
        .orElse(Bilingual.same(id));
  }

  /** The name of a customer; its id where no dossier has it. */
  public Bilingual customerName(String id) {
    return customers.entrySet().stream()
        .filter(c -> c.getKey().value().equals(id))
        .findFirst()
        .map(Map.Entry::getValue)
        .orElse(Bilingual.same(id));
  }

  public List<String> regimes() {
    return List.copyOf(new TreeSet<>(cards.stream().map(DossierCard::regime).toList()));
  }

  /** The cards under a regime, what needs attention first. */
  public List<DossierCard> cards(String regime) {
    return cards.stream()
        .filter(c -> c.regime().equals(regime))
        .sorted(DossierCard.ATTENTION_FIRST)
        .toList();
  }

  /** The changes of one dossier; none where nothing changed. */
  public Optional<Changes> changes(DossierCard card) {
    return Optional.ofNullable(changes.get(card.id()));
  }

  public int changed(DossierCard card) {
    return changes(card).map(c -> c.all().size()).orElse(0);
  }

  /** Whether this dossier exists in the customer edition too. */
  public boolean hasCustomerEdition(DossierCard card) {
    return byId.containsKey(
        new DossierId(card.id().supplier(), card.id().customer(), Edition.CUSTOMER));
  }

  /** Whether there is a page on how a supplier has changed. */
  public boolean hasHistory(SupplierId supplier) {
    return site.histories().stream().anyMatch(h -> h.supplier().equals(supplier));
  }

  /** The page on how a supplier has changed. */
  public static String history(SupplierId supplier) {
    return "history/" + supplier.value() + ".html";
  }

  /** How often each kind of change occurs over all dossiers. */
  public Map<Changes.Kind, Integer> kinds() {
    return kinds(site.changes());
  }

  /** How often each kind of change occurs. */
  public static Map<Changes.Kind, Integer> kinds(List<Changes> changes) {
    Map<Changes.Kind, Integer> kinds = new TreeMap<>();
    changes.forEach(c -> c.all().forEach(x -> kinds.merge(x.kind(), 1, Integer::sum)));
    return kinds;
  }
}
