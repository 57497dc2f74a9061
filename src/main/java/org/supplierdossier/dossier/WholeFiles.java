package org.supplierdossier.dossier;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.supplierdossier.document.Document;
import org.supplierdossier.document.DocumentPath;
import org.supplierdossier.document.DocumentStatus;
import org.supplierdossier.document.Masks;

/**
 * Which files a reader may have as they were handed in: only those that were wholly read as text,
 * of which nothing was withheld or masked, and in which nothing hides, with everything inside them.
 */
public final class WholeFiles {
  private WholeFiles() {}

  /**
   * The files, by path below the supplier's folder.
   *
   * @param all documents of the supplier
   * @param shown the documents as the reader sees them
   */
  public static Set<DocumentPath> of(List<Document> all, List<Document> shown) {
    Map<DocumentPath, Document> seen = new TreeMap<>();
    shown.forEach(d -> seen.put(d.path(), d));
    Set<DocumentPath> whole = new TreeSet<>();
    all.forEach(d -> whole.add(d.path().file()));
    for (Document document : all) {
      if (!document.equals(seen.get(document.path())) || !isPlain(document)) {
        whole.remove(document.path().file());
      }
    }
    return whole;
  }

  private static boolean isPlain(Document document) {
    return document.status() == DocumentStatus.READ
        && document.hidden().isEmpty()
        && document.passages().stream()
            .noneMatch(p -> p.hidden() || p.text().indexOf(Masks.MASK) >= 0);
  }
}
