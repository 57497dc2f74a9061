package org.supplierdossier.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.component.SupplyChain;
import org.supplierdossier.component.SupplyChain.Component;
import org.supplierdossier.decision.Decision;
import org.supplierdossier.decision.Decisions;
import org.supplierdossier.document.DocumentPath;
import org.supplierdossier.document.Locator;
import org.supplierdossier.document.Sha256;
import org.supplierdossier.evidence.Claim;
import org.supplierdossier.evidence.Contradiction;
import org.supplierdossier.evidence.Evidence;
import org.supplierdossier.evidence.EvidenceId;
import org.supplierdossier.evidence.IndicatorId;
import org.supplierdossier.evidence.Origin;
import org.supplierdossier.evidence.Polarity;
import org.supplierdossier.evidence.Qualifier;
import org.supplierdossier.evidence.Value;
import org.supplierdossier.language.Bilingual;
import org.supplierdossier.language.Language;
import org.supplierdossier.ownership.Ownership;
import org.supplierdossier.ownership.Party;
import org.supplierdossier.ownership.Share;
import org.supplierdossier.problem.Problems;
import org.supplierdossier.rulebook.Rulebook;
import org.supplierdossier.screening.Screening;
import org.supplierdossier.supplier.Customer;
import org.supplierdossier.supplier.Customer.CiiStatus;
import org.supplierdossier.supplier.CustomerId;
import org.supplierdossier.supplier.Identifiers;
import org.supplierdossier.supplier.Procurement;
import org.supplierdossier.supplier.Product;
import org.supplierdossier.supplier.ProductCategory;
import org.supplierdossier.supplier.Sector;
import org.supplierdossier.supplier.Supplier;
import org.supplierdossier.supplier.SupplierId;
import org.supplierdossier.supplier.Undertaking;
import org.supplierdossier.yaml.RulebookYaml;

/** A fictional case that a test fills with what it is about. */
final class Given {
  static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);
  static final Rulebook MEASURES_2022 = shipped("measures-2022");
  static final Rulebook MEASURES_2020 = shipped("measures-2020");
  private static final SupplierId SUPPLIER = new SupplierId("aldermere-systems");

  private final List<Evidence> evidence = new ArrayList<>();
  private final List<Contradiction> contradictions = new ArrayList<>();
  private final List<Component> components = new ArrayList<>();
  private final List<Screening.Hit> hits = new ArrayList<>();
  private final List<Screening.SearchedList> lists = new ArrayList<>();
  private final List<Decision> decisions = new ArrayList<>();
  private final List<Procurement> procurements = new ArrayList<>();
  private Ownership ownership = Ownership.UNKNOWN;
  private Customer customer = customer(CiiStatus.NOTIFIED);
  private Supplier.Provenance provenance = Supplier.Provenance.VOLUNTEERED;

  static Rulebook shipped(String id) {
    return RulebookYaml.shipped(new Problems()).orElseThrow().named(id).orElseThrow();
  }

  static Customer customer(CiiStatus status) {
    return new Customer(
        new CustomerId("north-grid"),
        new Bilingual("北原电网", "North Plain Grid"),
        List.of(),
        Sector.ENERGY,
        status,
        Customer.DossierLanguages.BOTH,
        null,
        null,
        List.of(),
        Customer.ARTICLE_6,
        null);
  }

  Given customer(Customer one) {
    customer = one;
    return this;
  }

  Given collected() {
    provenance = Supplier.Provenance.COLLECTED;
    return this;
  }

  Given buying(String product) {
    procurements.add(new Procurement(SUPPLIER, product, null, null));
    return this;
  }

  Given evidence(Evidence... some) {
    evidence.addAll(Arrays.asList(some));
    return this;
  }

  Given risk(String... indicators) {
    for (String indicator : indicators) {
      evidence.add(
          statement(indicator, Claim.FACT, Polarity.RISK, "Adverse words on " + indicator));
    }
    return this;
  }

  Given support(String... indicators) {
    for (String indicator : indicators) {
      evidence.add(
          statement(indicator, Claim.ATTESTED, Polarity.SUPPORTS, "Good words on " + indicator));
    }
    return this;
  }

  Given contradiction(String topic, Evidence... sides) {
    evidence(sides);
    contradictions.add(
        new Contradiction(
            topic,
            new Bilingual("恢复时间一处为 4 小时，一处为 24 小时。", "Recovery takes 4 hours or 24."),
            List.of(sides)));
    return this;
  }

  Given component(
      String name, Value.Sources sources, @Nullable String country, @Nullable String exportClass) {
    Evidence row =
        with(
            statement("SRC-01", Claim.FACT, Polarity.NEUTRAL, "BOM line " + name),
            new Value.Component(
                null, name, "Maker of " + name, country, null, sources, null, exportClass));
    evidence.add(row);
    components.add(
        new Component(
            null,
            name,
            List.of("Maker of " + name),
            country == null ? List.of() : List.of(country),
            List.of(),
            sources,
            null,
            exportClass,
            List.of(row.id())));
    return this;
  }

  Given ownership(String controller, int percent, int levels, Bilingual... unresolved) {
    Evidence row =
        with(
            statement("OWN-01", Claim.FACT, Polarity.NEUTRAL, controller + " " + percent + " %"),
            new Value.Interest(controller, null, BigDecimal.valueOf(percent), null, null, null));
    evidence.add(row);
    Share share = new Share(BigDecimal.valueOf(percent), BigDecimal.valueOf(percent));
    ownership =
        new Ownership(
            List.of(new Party("c", controller, List.of(), Party.Kind.PERSON)),
            List.of(new Ownership.Holding("c", "s", share, null, List.of(row.id()))),
            List.of(new Ownership.Effective("c", share, levels, Bilingual.same("x"))),
            List.of(new Ownership.Controller("c", true, Bilingual.same("x"), List.of(row.id()))),
            List.of(unresolved));
    return this;
  }

  Given searched(String list) {
    lists.add(new Screening.SearchedList(list, list + ".csv", AS_OF, 100));
    return this;
  }

  Given hit(Screening.Role role, String list) {
    hits.add(
        new Screening.Hit(
            hitId(role, list),
            "Aldermere Holdings",
            role,
            list,
            "E-1",
            "ALDERMERE HOLDINGS LTD",
            null,
            new Bilingual("去除公司后缀后相同。", "Equal without the legal form."),
            List.of()));
    return searched(list);
  }

  static EvidenceId hitId(Screening.Role role, String list) {
    return new EvidenceId(Sha256.of(role.name(), list).value().substring(0, 16));
  }

  Given decided(EvidenceId about, Decision.Verdict verdict) {
    decisions.add(new Decision(about, verdict, "L. Wei", AS_OF.minusDays(3), "checked", null));
    return this;
  }

  CaseFile caseFile() {
    return new CaseFile(
        new Supplier(
            SUPPLIER,
            new Bilingual("奥德米尔系统", "Aldermere Systems"),
            List.of(),
            Identifiers.NONE,
            null,
            provenance,
            null,
            List.of(
                new Product("r9", Bilingual.same("Router 9"), ProductCategory.OTHER),
                new Product("r7", Bilingual.same("Router 7"), ProductCategory.OTHER))),
        customer,
        procurements,
        evidence,
        contradictions,
        ownership,
        new SupplyChain(components),
        new Screening(Bilingual.same("exact"), lists, lists.isEmpty() ? 0 : 4, hits),
        new Decisions(decisions),
        AS_OF);
  }

  Assessment under(Rulebook rulebook) {
    return Assessor.assess(rulebook, caseFile());
  }

  FactorResult factor(String factor) {
    Rulebook rulebook = factor.startsWith("2020") ? MEASURES_2020 : MEASURES_2022;
    return under(rulebook).factors().stream()
        .filter(f -> f.factor().equals(factor))
        .findFirst()
        .orElseThrow();
  }

  static Evidence statement(String indicator, Claim claim, Polarity polarity, String quote) {
    return new Evidence(
        new IndicatorId(indicator),
        null,
        null,
        List.of(),
        claim,
        polarity,
        null,
        Language.of(quote),
        quote,
        List.of(),
        List.of(
            new Origin(
                new DocumentPath("01/file.docx"),
                Sha256.of("file"),
                new Locator.Paragraph(1, 0, quote.length(), 1, List.of()))),
        "test-rule",
        Bilingual.same("because"));
  }

  static Evidence with(Evidence e, Value value) {
    return copy(e, e.undertakings(), value, e.qualifiers());
  }

  static Evidence on(Undertaking undertaking, Evidence e, Qualifier... qualifiers) {
    return copy(e, List.of(undertaking), e.value(), List.of(qualifiers));
  }

  private static Evidence copy(
      Evidence e, List<Undertaking> undertakings, @Nullable Value value, List<Qualifier> words) {
    return new Evidence(
        e.indicator(),
        e.term(),
        e.subject(),
        undertakings,
        e.claim(),
        e.polarity(),
        value,
        e.language(),
        e.quote(),
        words,
        e.origins(),
        e.rule(),
        e.because());
  }
}
