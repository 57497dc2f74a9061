package org.supplierdossier.render;

import java.util.List;
import java.util.Optional;
import org.supplierdossier.assessment.Assessment;
import org.supplierdossier.assessment.FactorResult;
import org.supplierdossier.assessment.Letter;
import org.supplierdossier.component.SupplyChain;
import org.supplierdossier.decision.Decision;
import org.supplierdossier.document.Document;
import org.supplierdossier.dossier.Dossier;
import org.supplierdossier.dossier.Edition;
import org.supplierdossier.ownership.Ownership;
import org.supplierdossier.screening.Screening;
import org.supplierdossier.supplier.Customer;
import org.supplierdossier.supplier.Procurement;
import org.supplierdossier.supplier.Product;
import org.supplierdossier.supplier.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A dossier as {@code dossier.json}, the contract for programs; described field by field in {@code
 * schemas/dossier.schema.json}. Names are added over time, never renamed.
 */
final class DossierJson {
  static final int SCHEMA_VERSION = 1;

  private final Dossier dossier;
  private final boolean internal;

  private DossierJson(Dossier dossier) {
    this.dossier = dossier;
    this.internal = dossier.id().edition() == Edition.INTERNAL;
  }

  static ObjectNode of(Dossier dossier) {
    return new DossierJson(dossier).root();
  }

  private ObjectNode root() {
    ObjectNode root = JsonText.object();
    root.put("schema_version", SCHEMA_VERSION);
    root.put("edition", dossier.id().edition().key());
    root.put("supplier", dossier.id().supplier().value());
    root.put("customer", dossier.id().customer().value());
    root.set("products", products());
    root.put("regime", dossier.rulebook().id());
    root.put("as_of", dossier.asOf().toString());
    ObjectNode limits = root.putObject("limits");
    dossier.limits().byName().forEach(limits::put);
    root.set("supplier_profile", supplier(dossier.supplier()));
    root.set("customer_profile", customer(dossier.customer()));
    root.set("regime_text", regime());
    if (internal) {
      root.set("assessment", assessment(dossier.assessment()));
    }
    root.set("evidence", JsonText.listed(dossier.evidence(), EvidenceJson::of));
    root.set("undertakings", undertakings());
    root.set("support", support());
    root.set("ownership", ownership(dossier.ownership()));
    root.set("components", components());
    root.set("answers", AnswersJson.of(dossier));
    root.set("contradictions", contradictions());
    root.set("gaps", gaps());
    root.set("screening", screening(dossier.screening()));
    root.set("documents", JsonText.listed(dossier.documents(), this::listed));
    ArrayNode notices = root.putArray("notices");
    dossier.assessment().notices().forEach(n -> notices.add(JsonText.bilingual(n)));
    if (internal) {
      root.set("decisions", decisions());
      root.put("documents_withheld", dossier.withheld());
    }
    return root;
  }

  private JsonNode listed(Document document) {
    ObjectNode node = document(document);
    node.set("form", AnswersJson.form(dossier.answers().form(document.path()).orElse(null)));
    return node;
  }

  private ArrayNode products() {
    ArrayNode products = JsonText.array();
    for (Procurement procurement : dossier.procurements()) {
      String wanted = procurement.product();
      Optional<Product> product =
          dossier.supplier().products().stream().filter(p -> p.id().equals(wanted)).findFirst();
      ObjectNode node = products.addObject();
      node.put("id", wanted);
      node.put("use", procurement.use());
      product.ifPresentOrElse(
          p -> node.set("name", JsonText.bilingual(p.name())), () -> node.putNull("name"));
      node.put("category", product.map(p -> p.category().key()).orElse(null));
      node.set("contract_value_cny", JsonText.number(procurement.contractValueCny()));
    }
    return products;
  }

  private static ObjectNode supplier(Supplier supplier) {
    ObjectNode node = JsonText.object();
    node.set("name", JsonText.bilingual(supplier.name()));
    node.set("aliases", JsonText.strings(supplier.aliases()));
    var uscc = supplier.identifiers().uscc();
    var lei = supplier.identifiers().lei();
    node.put("uscc", uscc == null ? null : uscc.value());
    node.put("lei", lei == null ? null : lei.value());
    node.put("country", supplier.country());
    node.put("provenance", JsonText.key(supplier.provenance()));
    node.put("legal_basis", supplier.legalBasis());
    ArrayNode products = node.putArray("products");
    for (Product product : supplier.products()) {
      ObjectNode p = products.addObject().put("id", product.id());
      p.set("name", JsonText.bilingual(product.name()));
      p.put("category", product.category().key());
    }
    return node;
  }

  private static ObjectNode customer(Customer customer) {
    ObjectNode node = JsonText.object();
    node.set("name", JsonText.bilingual(customer.name()));
    node.put("sector", customer.sector().key());
    node.put("cii_status", JsonText.key(customer.ciiStatus()));
    return node.put("language", JsonText.key(customer.languages()));
  }

  private ObjectNode regime() {
    var rulebook = dossier.rulebook();
    ObjectNode node = JsonText.object();
    node.set("title", JsonText.bilingual(rulebook.title()));
    node.put("version", rulebook.version().value());
    node.put("legal_status", rulebook.legalStatus());
    node.put("in_force_from", JsonText.text(rulebook.inForceFrom()));
    node.put("in_force_until", JsonText.text(rulebook.inForceUntil()));
    ArrayNode factors = node.putArray("factors");
    for (var factor : rulebook.factors()) {
      ObjectNode f = factors.addObject().put("id", factor.id());
      f.set("title", JsonText.bilingual(factor.title()));
      f.set("text", JsonText.bilingual(factor.text()));
      f.put("text_status", factor.status().key()).put("source", factor.source());
      f.set("primary", JsonText.strings(rulebook.linksOf(factor.id()).primary()));
      f.set("secondary", JsonText.strings(rulebook.linksOf(factor.id()).secondary()));
    }
    ArrayNode indicators = node.putArray("indicators");
    for (var indicator : rulebook.indicators().values()) {
      ObjectNode i = indicators.addObject().put("id", indicator.id().value());
      i.set("title", JsonText.bilingual(indicator.title()));
    }
    ArrayNode undertakings = node.putArray("undertakings");
    for (var required : rulebook.undertakings()) {
      ObjectNode u = undertakings.addObject().put("key", required.undertaking().key());
      u.set("text", JsonText.bilingual(required.text()));
      u.put("text_status", required.status().key()).put("source", required.source());
    }
    ArrayNode notes = node.putArray("notes");
    rulebook.notes().forEach(n -> notes.add(JsonText.bilingual(n)));
    return node;
  }

  private static ObjectNode assessment(Assessment assessment) {
    ObjectNode node = JsonText.object();
    ArrayNode factors = node.putArray("factors");
    for (FactorResult result : assessment.factors()) {
      ObjectNode f = factors.addObject();
      f.put("id", result.factor()).put("band", result.band().key());
      f.put("risk", result.risk()).put("coverage", result.coverage());
      f.set("reason", JsonText.bilingual(result.reason()));
      f.set("products", JsonText.strings(result.products()));
      ArrayNode findings = f.putArray("findings");
      for (var finding : result.findings()) {
        ObjectNode line = findings.addObject();
        line.put("indicator", finding.indicator().value());
        line.put("polarity", finding.polarity().key());
        line.set("sentence", JsonText.bilingual(finding.sentence()));
        line.set("evidence", JsonText.strings(finding.evidence()));
      }
    }
    return node;
  }

  private ArrayNode undertakings() {
    ArrayNode undertakings = JsonText.array();
    for (var result : dossier.assessment().undertakings()) {
      ObjectNode node = undertakings.addObject();
      node.put("key", result.undertaking().key()).put("status", result.status().key());
      node.set("sentence", JsonText.bilingual(result.sentence()));
      node.set("evidence", JsonText.strings(result.evidence()));
      node.set("given_in", JsonText.listed(result.letters(), DossierJson::letter));
    }
    return undertakings;
  }

  private static JsonNode letter(Letter letter) {
    ObjectNode node = JsonText.object().put("document", letter.document().value());
    node.set("signed_by", JsonText.strings(letter.signedBy()));
    node.put("signed_on", JsonText.text(letter.signedOn()));
    node.put("valid_until", JsonText.text(letter.validUntil())).put("expired", letter.expired());
    node.put("prevailing_language", letter.prevails());
    node.set("evidence", JsonText.strings(letter.evidence()));
    return node;
  }

  private static ObjectNode ownership(Ownership ownership) {
    ObjectNode node = JsonText.object();
    ArrayNode parties = node.putArray("parties");
    for (var party : ownership.parties()) {
      ObjectNode p = parties.addObject().put("key", party.key()).put("name", party.name());
      p.set("other_names", JsonText.strings(party.otherNames()));
      p.put("kind", JsonText.key(party.kind()));
    }
    ArrayNode interests = node.putArray("interests");
    for (var holding : ownership.interests()) {
      ObjectNode i = interests.addObject();
      i.put("holder", holding.holder()).put("held", holding.held());
      i.set("min", JsonText.number(holding.share().min()));
      i.set("max", JsonText.number(holding.share().max()));
      i.put("as_of", JsonText.text(holding.asOf())).put("indirect", holding.indirect());
      i.set("evidence", JsonText.strings(holding.evidence()));
    }
    ArrayNode effective = node.putArray("effective");
    for (var share : ownership.effective()) {
      ObjectNode e = effective.addObject().put("holder", share.holder());
      e.set("min", JsonText.number(share.share().min()));
      e.set("max", JsonText.number(share.share().max()));
      e.put("levels", share.levels());
      e.set("sentence", JsonText.bilingual(share.sentence()));
    }
    ArrayNode controllers = node.putArray("controllers");
    for (var controller : ownership.controllers()) {
      ObjectNode c = controllers.addObject();
      c.put("party", controller.party()).put("stated", controller.stated());
      c.set("sentence", JsonText.bilingual(controller.sentence()));
      c.set("evidence", JsonText.strings(controller.evidence()));
    }
    ArrayNode unresolved = node.putArray("unresolved");
    ownership.unresolved().forEach(u -> unresolved.add(JsonText.bilingual(u)));
    return node;
  }

  private static ObjectNode cells(SupplyChain.Component component) {
    ObjectNode cells = JsonText.object();
    component
        .cells()
        .forEach(
            (what, values) -> {
              ArrayNode all = cells.putArray(what);
              for (SupplyChain.Cell cell : values) {
                ObjectNode one = all.addObject().put("value", cell.value());
                one.set("evidence", JsonText.strings(cell.evidence()));
              }
            });
    return cells;
  }

  private ArrayNode components() {
    ArrayNode components = JsonText.array();
    for (SupplyChain.Component component : dossier.supplyChain().components()) {
      ObjectNode node = components.addObject();
      node.put("product", component.product()).put("name", component.name());
      node.set("makers", JsonText.strings(component.makers()));
      node.set("countries", JsonText.strings(component.countries()));
      node.set("alternatives", JsonText.strings(component.alternatives()));
      node.put("sources", JsonText.key(component.sources()));
      node.put("single_point", component.isSinglePoint());
      node.put("lead_time", component.leadTime()).put("export_class", component.exportClass());
      node.put("version", component.details().version());
      node.put("stock", component.details().stock());
      node.put("licence", component.details().licence());
      node.put("identifier", component.details().identifier());
      node.set("suppliers", JsonText.strings(component.suppliers()));
      node.put("software", component.details().software());
      node.set("cells", cells(component));
      node.set("evidence", JsonText.strings(component.evidence()));
    }
    return components;
  }

  private ArrayNode support() {
    ArrayNode support = JsonText.array();
    for (var commitment : SupportCommitments.of(dossier)) {
      ObjectNode node = support.addObject().put("kind", commitment.kind());
      node.set("what", JsonText.bilingual(commitment.what()));
      node.put("day", JsonText.text(commitment.day()));
      node.set(
          "term", commitment.term() == null ? null : EvidenceJson.value(commitment.evidence()));
      node.put("conditional", commitment.isConditional());
      node.put("evidence", commitment.evidence().id().value());
    }
    return support;
  }

  private ArrayNode contradictions() {
    ArrayNode contradictions = JsonText.array();
    for (var contradiction : dossier.assessment().contradictions()) {
      ObjectNode node = contradictions.addObject().put("topic", contradiction.topic());
      node.set("title", JsonText.bilingual(contradiction.title()));
      node.set("sentence", JsonText.bilingual(contradiction.sentence()));
      node.set("weighing", JsonText.bilingual(contradiction.weighing()));
      ArrayNode sides = node.putArray("sides");
      for (int i = 0; i < contradiction.sides().size(); i++) {
        var side = contradiction.sides().get(i);
        sides
            .addObject()
            .put("evidence", side.id().value())
            .put("document", side.origin().document().value())
            .put("quote", contradiction.words().get(i))
            .put("date", JsonText.text(contradiction.papers().get(i).date()))
            .put("latest", contradiction.isLatest(i))
            .put("signed_by", contradiction.papers().get(i).signedBy())
            .put("third_party", contradiction.papers().get(i).thirdParty());
      }
    }
    return contradictions;
  }

  private ArrayNode gaps() {
    ArrayNode gaps = JsonText.array();
    for (var gap : dossier.assessment().gaps()) {
      ObjectNode node = gaps.addObject().put("indicator", gap.indicator().value());
      node.set("question", JsonText.bilingual(gap.question()));
    }
    return gaps;
  }

  private ObjectNode screening(Screening screening) {
    ObjectNode node = JsonText.object();
    node.put("included", internal);
    ArrayNode lists = node.putArray("lists");
    ArrayNode hits = node.putArray("hits");
    if (!internal) {
      return node;
    }
    node.set("method", JsonText.bilingual(screening.method()));
    node.put("names", screening.names());
    for (var list : screening.lists()) {
      lists
          .addObject()
          .put("name", list.name())
          .put("file", list.file())
          .put("date", JsonText.text(list.date()))
          .put("entries", list.entries());
    }
    for (var hit : screening.hits()) {
      ObjectNode h = hits.addObject().put("id", hit.id().value()).put("name", hit.name());
      h.put("role", JsonText.key(hit.role())).put("list", hit.list()).put("entry", hit.entry());
      h.put("listed_name", hit.listedName()).put("program", hit.program());
      h.set("explanation", JsonText.bilingual(hit.explanation()));
      h.set("evidence", JsonText.strings(hit.evidence()));
    }
    return node;
  }

  private static ObjectNode document(Document document) {
    ObjectNode node = JsonText.object();
    node.put("path", document.path().value()).put("sha256", document.sha256().value());
    node.put("status", document.status().key());
    node.set("reason", JsonText.bilingual(document.reason()));
    ArrayNode hidden = node.putArray("hidden");
    document
        .hidden()
        .forEach(
            h ->
                hidden
                    .addObject()
                    .put("kind", h.kind().key())
                    .put("detail", h.detail())
                    .put("detail_zh", h.wording().zh()));
    node.put("media_type", document.mediaType()).put("size", document.size());
    ObjectNode metadata = node.putObject("metadata");
    document.metadata().forEach(metadata::put);
    return node;
  }

  private ArrayNode decisions() {
    ArrayNode decisions = JsonText.array();
    for (Decision decision : List.copyOf(dossier.decisions())) {
      decisions
          .addObject()
          .put("about", decision.about().value())
          .put("decision", JsonText.key(decision.verdict()))
          .put("by", decision.by())
          .put("on", decision.on().toString())
          .put("reason", decision.reason())
          .put("until", JsonText.text(decision.until()));
    }
    return decisions;
  }
}
