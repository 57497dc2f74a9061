package org.supplierdossier.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.supplierdossier.document.Document;
import org.supplierdossier.document.DocumentPath;
import org.supplierdossier.document.Passage;
import org.supplierdossier.dossier.Dossier;
import org.supplierdossier.evidence.Evidence;
import org.supplierdossier.evidence.Origin;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The passages that a dossier quotes, whole and as they were read, one file for each document: what
 * someone without the documents can check the quotes against.
 */
final class Excerpts {
  private Excerpts() {}

  /** The files by name: {@code excerpts/001.json}, counted like the pages of the sources. */
  static SortedMap<String, String> of(Dossier dossier) {
    Map<DocumentPath, SortedSet<Integer>> quoted = new TreeMap<>();
    for (Evidence evidence : dossier.evidence()) {
      for (Origin origin : evidence.origins()) {
        quoted
            .computeIfAbsent(origin.document(), d -> new TreeSet<>())
            .add(origin.locator().passage());
      }
    }
    SortedMap<String, String> files = new TreeMap<>();
    List<Document> documents = new ArrayList<>(dossier.documents());
    for (int i = 0; i < documents.size(); i++) {
      SortedSet<Integer> passages = quoted.get(documents.get(i).path());
      if (passages != null) {
        String name = String.format(Locale.ROOT, "excerpts/%03d.json", i + 1);
        files.put(name, JsonText.write(excerpt(documents.get(i), passages)));
      }
    }
    return files;
  }

  private static ObjectNode excerpt(Document document, SortedSet<Integer> numbers) {
    ObjectNode root = JsonText.object();
    root.put("document", document.path().value()).put("sha256", document.sha256().value());
    ArrayNode passages = root.putArray("passages");
    for (int number : numbers) {
      if (number < document.passages().size()) {
        Passage passage = document.passages().get(number);
        ObjectNode node = passages.addObject().put("passage", number);
        node.set("headings", JsonText.strings(passage.headings()));
        node.put("text", passage.text());
      }
    }
    return root;
  }
}
