package org.supplierdossier.render;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.document.DocumentStatus;
import org.supplierdossier.render.WrittenDossier.Kind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What of a written dossier explains one thing: the part of {@code dossier.json} that leads from it
 * down to quotes. It only chooses; every value stands in the dossier.
 */
final class Derivation {
  private static final List<String> REGIME =
      List.of("title", "version", "legal_status", "in_force_from", "in_force_until");

  private final JsonNode root;
  private final String what;
  private final Kind kind;

  /** Ids of evidence and hits that it rests on, those that decide first. */
  private final Set<String> ids = new LinkedHashSet<>();

  private Derivation(WrittenDossier dossier, String what) {
    this.root = dossier.root();
    this.what = what;
    this.kind = dossier.kind(what);
  }

  /**
   * The derivation of one thing, or, for none, the results of the whole dossier.
   *
   * @throws IllegalArgumentException where the dossier knows no such name
   */
  static ObjectNode of(WrittenDossier dossier, @Nullable String what) {
    return what == null ? whole(dossier.root()) : new Derivation(dossier, what).derived();
  }

  private static ObjectNode whole(JsonNode root) {
    ObjectNode node = head(root, null, "dossier");
    node.set("factors", factors(root, f -> true, finding -> true));
    for (String part : new String[] {"undertakings", "contradictions", "gaps"}) {
      node.set(part, root.path(part));
    }
    node.set("unread", unread(root));
    return node;
  }

  private ObjectNode derived() {
    ArrayNode undertakings = JsonText.array();
    chosen(root.path("undertakings"), this::isUndertaking)
        .forEach(u -> undertakings.add(joined(u, root.at("/regime_text/undertakings"), "key")));
    ArrayNode factors = factors(root, this::isServed, this::isFinding);
    collect(undertakings, factors);
    ObjectNode node = head(root, what, kind.key());
    node.set("factors", factors);
    node.set("undertakings", undertakings);
    node.set("contradictions", chosen(root.path("contradictions"), this::contradicts));
    node.set("hits", chosen(root.path("screening").path("hits"), h -> ids.contains(id(h))));
    ArrayNode evidence = node.putArray("evidence");
    for (String id : ids) {
      evidence.addAll(chosen(root.path("evidence"), e -> id.equals(id(e))));
    }
    node.set("decisions", chosen(root.path("decisions"), d -> ids.contains(text(d, "about"))));
    node.set("gaps", chosen(root.path("gaps"), this::isGap));
    node.set("unread", unread(root));
    return node;
  }

  private void collect(JsonNode undertakings, JsonNode factors) {
    if (kind == Kind.EVIDENCE || kind == Kind.HIT) {
      ids.add(what);
      chosen(root.path("screening").path("hits"), h -> what.equals(id(h)))
          .forEach(h -> add(h.path("evidence")));
      return;
    }
    if (kind == Kind.UNDERTAKING) {
      undertakings.forEach(u -> add(u.path("evidence")));
      undertakings.forEach(u -> u.path("given_in").forEach(l -> add(l.path("evidence"))));
    }
    factors.forEach(f -> f.path("findings").forEach(finding -> add(finding.path("evidence"))));
    for (JsonNode contradiction : root.path("contradictions")) {
      if (text(contradiction, "topic").equals(what)) {
        contradiction.path("sides").forEach(side -> ids.add(text(side, "evidence")));
      }
    }
    for (JsonNode e : root.path("evidence")) {
      if (what.equals(text(e, "indicator"))
          || what.equals(text(e, "term"))
          || texts(e.path("undertakings")).contains(what)) {
        ids.add(id(e));
      }
    }
  }

  private void add(JsonNode cited) {
    ids.addAll(texts(cited));
  }

  private boolean isUndertaking(JsonNode undertaking) {
    return switch (kind) {
      case UNDERTAKING -> what.equals(text(undertaking, "key"));
      case EVIDENCE -> texts(undertaking.path("evidence")).contains(what);
      default -> false;
    };
  }

  private boolean isServed(JsonNode factor) {
    return switch (kind) {
      case FACTOR -> what.equals(id(factor));
      case INDICATOR -> serves(what, factor);
      case EVIDENCE, HIT -> rests(factor) || serves(indicatorOf(what), factor);
      default -> false;
    };
  }

  private boolean rests(JsonNode factor) {
    return !chosen(factor.path("findings"), this::isFinding).isEmpty();
  }

  private boolean isFinding(JsonNode finding) {
    return switch (kind) {
      case INDICATOR -> what.equals(text(finding, "indicator"));
      case EVIDENCE, HIT -> texts(finding.path("evidence")).contains(what);
      default -> true;
    };
  }

  private static boolean serves(String indicator, JsonNode factor) {
    return texts(factor.path("primary")).contains(indicator)
        || texts(factor.path("secondary")).contains(indicator);
  }

  private String indicatorOf(String evidence) {
    for (JsonNode e : root.path("evidence")) {
      if (evidence.equals(id(e))) {
        return text(e, "indicator");
      }
    }
    return "";
  }

  private boolean contradicts(JsonNode contradiction) {
    String topic = text(contradiction, "topic");
    if (topic.equals(what) || topic.equals("undertaking-" + what.toLowerCase(Locale.ROOT))) {
      return true;
    }
    return kind != Kind.CONTRADICTION
        && !chosen(contradiction.path("sides"), s -> ids.contains(text(s, "evidence"))).isEmpty();
  }

  private boolean isGap(JsonNode gap) {
    String indicator = text(gap, "indicator");
    if (kind == Kind.FACTOR) {
      return !chosen(
              root.at("/regime_text/factors"), f -> what.equals(id(f)) && serves(indicator, f))
          .isEmpty();
    }
    return kind == Kind.INDICATOR && what.equals(indicator);
  }

  /** Factors as the regime has them, each with its result where the edition shows one. */
  private static ArrayNode factors(
      JsonNode root, Predicate<JsonNode> which, Predicate<JsonNode> findings) {
    ArrayNode factors = JsonText.array();
    for (JsonNode factor : root.at("/regime_text/factors")) {
      ObjectNode node = joined(factor, root.at("/assessment/factors"), "id");
      if (which.test(node)) {
        if (node.has("findings")) {
          node.set("findings", chosen(node.path("findings"), findings));
        }
        factors.add(node);
      }
    }
    return factors;
  }

  /** What the regime says of a thing together with what was found of it. */
  private static ObjectNode joined(JsonNode one, JsonNode others, String key) {
    ObjectNode joined = JsonText.object();
    one.forEachEntry(joined::set);
    for (JsonNode other : others) {
      if (text(other, key).equals(text(one, key))) {
        other.forEachEntry(joined::set);
      }
    }
    return joined;
  }

  private static ObjectNode head(JsonNode root, @Nullable String what, String kind) {
    ObjectNode node = JsonText.object().put("what", what).put("kind", kind);
    ObjectNode dossier = node.putObject("dossier");
    for (String key : new String[] {"supplier", "customer", "edition", "regime", "as_of"}) {
      dossier.set(key, root.path(key));
    }
    dossier.set("supplier_name", root.at("/supplier_profile/name"));
    dossier.set("customer_name", root.at("/customer_profile/name"));
    ObjectNode regime = dossier.putObject("regime_text");
    for (String key : REGIME) {
      regime.set(key, root.path("regime_text").path(key));
    }
    dossier.put("documents", root.path("documents").size());
    dossier.put("documents_withheld", root.path("documents_withheld").asInt(0));
    return node;
  }

  private static ArrayNode unread(JsonNode root) {
    return chosen(
        root.path("documents"),
        d -> {
          DocumentStatus status = JsonText.constant(DocumentStatus.class, text(d, "status"));
          return status == null || status.isUnread();
        });
  }

  private static ArrayNode chosen(JsonNode nodes, Predicate<JsonNode> which) {
    ArrayNode chosen = JsonText.array();
    nodes.forEach(
        n -> {
          if (which.test(n)) {
            chosen.add(n);
          }
        });
    return chosen;
  }

  private static String id(JsonNode node) {
    return text(node, "id");
  }

  private static String text(JsonNode node, String key) {
    return node.path(key).asString("");
  }

  private static Collection<String> texts(JsonNode nodes) {
    Set<String> texts = new LinkedHashSet<>();
    nodes.forEach(n -> texts.add(n.asString("")));
    return texts;
  }
}
