package org.supplierdossier.render;

import java.util.List;
import org.supplierdossier.document.Document;
import org.supplierdossier.document.HiddenContent;
import org.supplierdossier.document.Passage;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What was read of a file, with the place of every passage, for programs. */
public final class ReadingJson {
  private ReadingJson() {}

  /** The documents of one file, containers before their content. */
  public static String of(List<Document> documents) {
    ArrayNode all = JsonText.array();
    for (Document document : documents) {
      all.add(document(document));
    }
    ObjectNode root = JsonText.object();
    root.set("documents", all);
    return JsonText.write(root);
  }

  private static ObjectNode document(Document document) {
    ObjectNode node =
        JsonText.object()
            .put("path", document.path().value())
            .put("sha256", document.sha256().value())
            .put("size", document.size())
            .put("media_type", document.mediaType())
            .put("status", document.status().key());
    node.set("reason", JsonText.bilingual(document.reason()));
    ObjectNode metadata = JsonText.object();
    document.metadata().forEach(metadata::put);
    node.set("metadata", metadata);
    ArrayNode hidden = JsonText.array();
    for (HiddenContent found : document.hidden()) {
      hidden.add(
          JsonText.object()
              .put("kind", found.kind().key())
              .put("detail", found.detail())
              .put("detail_zh", found.wording().zh()));
    }
    node.set("hidden", hidden);
    ArrayNode passages = JsonText.array();
    document.passages().forEach(p -> passages.add(passage(p)));
    node.set("passages", passages);
    return node;
  }

  private static ObjectNode passage(Passage passage) {
    ObjectNode node =
        JsonText.object()
            .put("number", passage.number())
            .put("kind", passage.kind().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'))
            .put("hidden", passage.hidden());
    node.set("headings", JsonText.strings(passage.headings()));
    node.set("locator", EvidenceJson.locator(passage.locate(0, passage.text().length())));
    return node.put("text", passage.text());
  }
}
