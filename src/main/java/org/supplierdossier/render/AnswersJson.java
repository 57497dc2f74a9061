package org.supplierdossier.render;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.dossier.Dossier;
import org.supplierdossier.evidence.IndicatorId;
import org.supplierdossier.evidence.Origin;
import org.supplierdossier.questionnaire.Answer;
import org.supplierdossier.questionnaire.Form;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The answers of questionnaires as JSON, and the forms that they stand in. */
final class AnswersJson {
  private AnswersJson() {}

  static JsonNode of(Dossier dossier) {
    return JsonText.listed(
        dossier.answers().all(),
        answer -> {
          Optional<Form> form = dossier.answers().form(answer.origin().document());
          return answer(answer, form.map(Form::format).orElse(null));
        });
  }

  private static ObjectNode answer(Answer answer, @Nullable String format) {
    ObjectNode node = JsonText.object();
    node.put("form", format);
    node.put("question", answer.question()).put("question_text", answer.text());
    node.put("section", answer.section());
    node.put("expected", JsonText.key(answer.expected()));
    node.put("written", answer.written()).put("answer", JsonText.key(answer.normalized()));
    node.put("comment", answer.comment());
    node.set("attachments", JsonText.strings(answer.attachments()));
    node.set(
        "indicators",
        JsonText.strings(answer.mapping().indicators().stream().map(IndicatorId::value).toList()));
    node.put("mapping", JsonText.key(answer.mapping().how()));
    node.put("mapped_by", answer.mapping().source());
    node.put("gap", answer.isGap()).put("hidden", answer.hidden());
    Origin origin = answer.origin();
    node.put("document", origin.document().value()).put("sha256", origin.sha256().value());
    node.put("cell", answer.cell());
    node.set("locator", EvidenceJson.locator(origin.locator()));
    return node;
  }

  /** The form that a document is, or null. */
  static @Nullable ObjectNode form(@Nullable Form form) {
    if (form == null) {
      return null;
    }
    ObjectNode node = JsonText.object();
    node.put("format", form.format()).put("version", form.version());
    node.put("questions", form.questions()).put("answered", form.answered());
    node.put("unmapped", form.unmapped());
    node.set("sentence", JsonText.bilingual(form.sentence()));
    return node;
  }
}
