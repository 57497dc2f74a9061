package org.supplierdossier.render;

import org.jspecify.annotations.Nullable;
import org.supplierdossier.dossier.Changes;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What changed, for programs and spreadsheets. */
final class ChangesFiles {
  private ChangesFiles() {}

  static ObjectNode json(Site site) {
    ObjectNode root = JsonText.object();
    root.put("schema_version", 1);
    root.put("as_of", site.asOf().toString());
    ArrayNode dossiers = root.putArray("dossiers");
    for (Changes changes : site.changes()) {
      ObjectNode node = dossiers.addObject();
      node.put("supplier", changes.id().supplier().value());
      node.put("customer", changes.id().customer().value());
      node.put("edition", changes.id().edition().key());
      node.put("since", JsonText.text(changes.since()));
      ArrayNode all = node.putArray("changes");
      for (Changes.Change change : changes.all()) {
        ObjectNode line = all.addObject();
        line.put("kind", change.kind().key()).put("subject", change.subject());
        line.put("before", change.before()).put("after", change.after());
        line.set("sentence", JsonText.bilingual(change.sentence()));
      }
    }
    return root;
  }

  /** One line for each change; starts with a byte order mark, without which Excel garbles it. */
  static String csv(Site site) {
    StringBuilder text = new StringBuilder("\ufeff");
    text.append(
        "supplier,customer,edition,since,kind,subject,before,after,sentence_zh,sentence_en\n");
    for (Changes changes : site.changes()) {
      for (Changes.Change change : changes.all()) {
        line(
            text,
            changes.id().supplier().value(),
            changes.id().customer().value(),
            changes.id().edition().key(),
            JsonText.text(changes.since()),
            change.kind().key(),
            change.subject(),
            change.before(),
            change.after(),
            change.sentence().zh(),
            change.sentence().en());
      }
    }
    return text.toString();
  }

  /** A line as RFC 4180 has it, but for the line break. */
  private static void line(StringBuilder text, @Nullable String... fields) {
    for (int i = 0; i < fields.length; i++) {
      text.append(i == 0 ? "" : ",");
      String field = harmless(fields[i]);
      boolean quoted = field.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
      text.append(quoted ? '"' + field.replace("\"", "\"\"") + '"' : field);
    }
    text.append('\n');
  }

  /** A spreadsheet runs what starts like a formula; supplier text must not. */
  private static String harmless(@Nullable String text) {
    if (text == null || text.isEmpty()) {
      return "";
    }
    return "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}
