package org.supplierdossier.render;

import java.util.Map;
import org.supplierdossier.evaluation.Context;
import org.supplierdossier.evaluation.Evaluation;
import org.supplierdossier.evaluation.Figures;
import org.supplierdossier.evaluation.GoldStatement;
import org.supplierdossier.evidence.Evidence;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes an evaluation as a page for people and as JSON for programs. */
public final class EvaluationRenderer {
  private EvaluationRenderer() {}

  /** A page with the figures, and each miss, false hit and trap in its context. */
  public static String html(String gold, Evaluation evaluation) {
    return Pages.whole(
        "evaluation.jte", Map.of("look", Look.standard(), "gold", gold, "evaluation", evaluation));
  }

  /** The same as JSON. */
  public static String json(String gold, Evaluation evaluation) {
    ObjectNode root = JsonText.object().put("gold", gold).put("documents", evaluation.documents());
    root.set("all", figures(evaluation.all()));
    ArrayNode kinds = root.putArray("kinds");
    evaluation
        .kinds()
        .forEach((kind, f) -> kinds.add(JsonText.object().put("kind", kind).setAll(figures(f))));
    root.set(
        "must",
        JsonText.object()
            .put("labelled", evaluation.must().labelled())
            .put("found", evaluation.must().found()));
    root.set("polarity", agreement(evaluation.polarity()));
    root.set("claim", agreement(evaluation.claim()));
    root.set("value", agreement(evaluation.value()));
    root.put("unlabelled", evaluation.unlabelled());
    ArrayNode misses = root.putArray("misses");
    evaluation.misses().forEach(m -> misses.add(miss(m)));
    ArrayNode falseHits = root.putArray("false_hits");
    evaluation.falseHits().forEach(h -> falseHits.add(falseHit(h)));
    ObjectNode traps = root.putObject("traps").put("labelled", evaluation.traps());
    ArrayNode hits = traps.putArray("hit");
    evaluation.trapHits().forEach(h -> hits.add(trap(h)));
    return JsonText.write(root);
  }

  private static ObjectNode figures(Figures figures) {
    return JsonText.object()
        .put("labelled", figures.labelled())
        .put("found", figures.found())
        .put("items", figures.items())
        .put("right", figures.right())
        .put("precision", rounded(figures.precision()))
        .put("recall", rounded(figures.recall()))
        .put("f1", rounded(figures.f1()));
  }

  private static double rounded(double share) {
    return Math.round(share * 10_000) / 10_000.0;
  }

  private static ObjectNode agreement(Evaluation.Agreement agreement) {
    return JsonText.object().put("expected", agreement.expected()).put("same", agreement.same());
  }

  private static ObjectNode miss(Evaluation.Miss miss) {
    GoldStatement statement = miss.statement();
    ObjectNode node =
        JsonText.object()
            .put("label", statement.where())
            .put("document", statement.document())
            .put("kind", statement.kind())
            .put("must", statement.must())
            .put("why", statement.why());
    context(node, miss.context());
    node.set(
        "instead",
        JsonText.strings(miss.instead().stream().map(EvaluationRenderer::said).toList()));
    return node;
  }

  /** What a piece of evidence counts as, and the rule that found it. */
  public static String said(Evidence evidence) {
    String kind =
        evidence.indicator() == null
            ? String.valueOf(evidence.term())
            : evidence.indicator().value() + (evidence.term() == null ? "" : "/" + evidence.term());
    return kind + " " + evidence.claim().key() + " " + evidence.rule();
  }

  private static ObjectNode falseHit(Evaluation.FalseHit hit) {
    ObjectNode node = JsonText.object().put("document", hit.document()).put("kind", hit.kind());
    item(node, hit.evidence());
    context(node, hit.context());
    return node;
  }

  private static ObjectNode trap(Evaluation.TrapHit hit) {
    ObjectNode node =
        JsonText.object()
            .put("label", hit.trap().where())
            .put("document", hit.trap().document())
            .put("kind", hit.trap().kind())
            .put("why", hit.trap().why());
    item(node, hit.evidence());
    context(node, hit.context());
    return node;
  }

  private static void item(ObjectNode node, Evidence evidence) {
    node.put("evidence", evidence.id().value())
        .put("rule", evidence.rule())
        .put("claim", evidence.claim().key())
        .put("polarity", evidence.polarity().key());
    node.set("because", JsonText.bilingual(evidence.because()));
  }

  private static void context(ObjectNode node, Context context) {
    JsonNode locator =
        context.locator() == null
            ? JsonNodeFactory.instance.nullNode()
            : EvidenceJson.locator(context.locator());
    node.set("locator", locator);
    node.put("before", context.before())
        .put("quote", context.words())
        .put("after", context.after());
  }
}
