package org.supplierdossier.render;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.document.Box;
import org.supplierdossier.document.Locator;
import org.supplierdossier.evidence.Evidence;
import org.supplierdossier.evidence.Origin;
import org.supplierdossier.evidence.Value;
import org.supplierdossier.language.Bilingual;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Evidence, its places and its values as JSON. */
final class EvidenceJson {
  private EvidenceJson() {}

  static ObjectNode of(Evidence evidence) {
    Origin first = evidence.origin();
    ObjectNode node = JsonText.object();
    node.put("id", evidence.id().value());
    node.put("indicator", JsonText.text(evidence.indicator()));
    node.put("term", evidence.term());
    node.put("subject", evidence.subject());
    node.put("claim", evidence.claim().key());
    node.put("polarity", evidence.polarity().key());
    node.set("value", value(evidence));
    place(node, first);
    node.put("quote", evidence.quote());
    node.put("language", evidence.language().code());
    ArrayNode qualifiers = node.putArray("qualifiers");
    evidence
        .qualifiers()
        .forEach(
            q ->
                qualifiers.addObject().put("kind", JsonText.key(q.kind())).put("words", q.words()));
    node.set(
        "undertakings",
        JsonText.strings(evidence.undertakings().stream().map(u -> u.key()).toList()));
    ArrayNode places = node.putArray("places");
    evidence.origins().forEach(o -> place(places.addObject(), o));
    node.put("rule", evidence.rule());
    node.set("because", JsonText.bilingual(evidence.because()));
    return node;
  }

  private static void place(ObjectNode node, Origin origin) {
    node.put("document", origin.document().value());
    node.put("sha256", origin.sha256().value());
    node.set("path", JsonText.strings(List.of(origin.document().value().split("!/", -1))));
    node.set("locator", locator(origin.locator()));
  }

  static ObjectNode locator(Locator locator) {
    ObjectNode node = JsonText.object();
    node.put("kind", locator.kind());
    if (locator instanceof Locator.Page p) {
      node.put("page", p.page());
      node.set("box", p.box() == null ? JsonNodeFactory.instance.nullNode() : box(p.box()));
      if (p.confidence() != null) {
        node.put("confidence", p.confidence());
      }
    } else if (locator instanceof Locator.Paragraph p) {
      node.put("number", p.number());
      node.set("headings", JsonText.strings(p.headings()));
    } else if (locator instanceof Locator.TableCell c) {
      node.put("table", c.table()).put("row", c.row()).put("column", c.column());
    } else if (locator instanceof Locator.SheetCell c) {
      node.put("sheet", c.sheet()).put("address", c.address());
    } else if (locator instanceof Locator.Slide s) {
      node.put("number", s.number()).put("part", s.part());
    } else if (locator instanceof Locator.Line l) {
      node.put("number", l.number());
    } else if (locator instanceof Locator.Pointer p) {
      node.put("pointer", p.pointer());
    } else if (locator instanceof Locator.Part p) {
      node.put("part", p.part());
    }
    return node.put("passage", locator.passage())
        .put("start", locator.start())
        .put("end", locator.end());
  }

  private static ObjectNode box(Box box) {
    return JsonText.object()
        .put("left", box.left())
        .put("top", box.top())
        .put("right", box.right())
        .put("bottom", box.bottom());
  }

  /** The value with how dossiers say it, and with the words of the quote that state it. */
  static JsonNode value(Evidence evidence) {
    JsonNode node = value(evidence.value());
    if (node instanceof ObjectNode object) {
      object.put("original", evidence.original());
      Bilingual shown = Values.of(evidence.value());
      object.set(
          "shown",
          shown.en().isEmpty() ? JsonNodeFactory.instance.nullNode() : JsonText.bilingual(shown));
    }
    return node;
  }

  private static JsonNode value(@Nullable Value value) {
    if (value == null) {
      return JsonNodeFactory.instance.nullNode();
    }
    ObjectNode node = JsonText.object();
    if (value instanceof Value.Percentage p) {
      node.put("kind", "percentage");
      node.set("min", JsonText.number(p.min()));
      node.set("max", JsonText.number(p.max()));
    } else if (value instanceof Value.Duration d) {
      node.put("kind", "duration");
      node.set("amount", JsonText.number(d.amount()));
      node.put("unit", JsonText.key(d.unit())).put("bound", JsonText.key(d.bound()));
      if (d.most() != null) {
        node.set("most", JsonText.number(d.most()));
      }
    } else if (value instanceof Value.Date d) {
      node.put("kind", "date").put("date", d.date().toString());
    } else if (value instanceof Value.Money m) {
      node.put("kind", "money");
      node.set("amount", JsonText.number(m.amount()));
      node.put("currency", m.currency());
    } else if (value instanceof Value.Count c) {
      node.put("kind", "count");
      node.set("number", JsonText.number(c.number()));
      node.put("of", c.of());
    } else if (value instanceof Value.Country c) {
      node.put("kind", "country").put("code", c.code());
    } else if (value instanceof Value.YesNo y) {
      node.put("kind", "yes-no").put("yes", y.yes());
    } else if (value instanceof Value.Text t) {
      node.put("kind", "text").put("text", t.text());
    } else {
      compound(node, value);
    }
    return node;
  }

  private static void compound(ObjectNode node, Value value) {
    if (value instanceof Value.Answer a) {
      node.put("kind", "answer").put("question", a.question());
      node.put("question_text", a.questionText()).put("answer", JsonText.key(a.answer()));
      node.put("comment", a.comment());
    } else if (value instanceof Value.Interest i) {
      node.put("kind", "interest").put("holder", i.holder()).put("held", i.held());
      node.set("min", JsonText.number(i.min()));
      node.set("max", JsonText.number(i.max()));
      node.put("holder_kind", i.holderKind()).put("as_of", JsonText.text(i.asOf()));
      node.put("indirect", i.indirect());
    } else if (value instanceof Value.Entity e) {
      node.put("kind", "entity").put("name", e.name()).put("scheme", e.scheme());
      node.put("id", e.id()).put("country", e.country());
    } else if (value instanceof Value.Component c) {
      node.put("kind", "component").put("product", c.product()).put("name", c.name());
      node.put("maker", c.maker()).put("country", c.country()).put("alternative", c.alternative());
      node.put("sources", JsonText.key(c.sources())).put("lead_time", c.leadTime());
      node.put("export_class", c.exportClass());
      Value.ComponentDetails d = c.details();
      node.put("supplier", d.supplier()).put("version", d.version()).put("stock", d.stock());
      node.put("licence", d.licence()).put("identifier", d.identifier());
      node.put("hashes", d.hashes()).put("software", d.software());
    } else if (value instanceof Value.Lifecycle l) {
      node.put("kind", "lifecycle").put("product", l.product()).put("version", l.version());
      node.put("end_of_sale", JsonText.text(l.endOfSale()));
      node.put("end_of_support", JsonText.text(l.endOfSupport()));
    } else if (value instanceof Value.Certificate c) {
      node.put("kind", "certificate").put("certificate", c.kind()).put("number", c.number());
      node.put("holder", c.holder()).put("product", c.product());
      node.put("valid_until", JsonText.text(c.validUntil()));
    } else {
      throw new IllegalStateException("a value of no known kind: " + value);
    }
  }
}
