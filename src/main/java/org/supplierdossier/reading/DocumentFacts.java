package org.supplierdossier.reading;

import java.util.Map;
import java.util.TreeMap;
import org.apache.tika.metadata.Metadata;
import org.supplierdossier.document.Masks;

/** The few facts of a document's own metadata that are kept. */
final class DocumentFacts {
  private static final int MAX_LENGTH = 500;

  /** Our name and Tika's, in pairs. */
  private static final String[] KEPT = {
    "title", "dc:title",
    "author", "dc:creator",
    "last-author", "meta:last-author",
    "company", "extended-properties:Company",
    "created", "dcterms:created",
    "modified", "dcterms:modified",
    "encoding", Metadata.CONTENT_ENCODING,
    "pages", "xmpTPg:NPages"
  };

  private DocumentFacts() {}

  static Map<String, String> of(Metadata metadata) {
    Map<String, String> facts = new TreeMap<>();
    for (int i = 0; i < KEPT.length; i += 2) {
      String value = metadata.get(KEPT[i + 1]);
      if (value != null) {
        String clean = PassageText.clean(value.substring(0, Math.min(value.length(), MAX_LENGTH)));
        if (!clean.isEmpty() && !isNoDay(KEPT[i], clean)) {
          facts.put(KEPT[i], Masks.apply(clean));
        }
      }
    }
    return facts;
  }

  /** Programs that know no date write the first one of their calendar. */
  private static boolean isNoDay(String name, String value) {
    boolean day = name.equals("created") || name.equals("modified");
    return day
        && (value.length() < 4 || value.startsWith("-") || value.compareTo("1980-01-02") < 0);
  }
}
