package org.supplierdossier.evidence;

import org.supplierdossier.document.Document;
import org.supplierdossier.document.DocumentPath;
import org.supplierdossier.document.Locator;
import org.supplierdossier.document.Passage;
import org.supplierdossier.document.Sha256;

/**
 * One place where a quote stands.
 *
 * @param document the path of the document
 * @param sha256 of the document's bytes
 * @param locator the place inside it
 */
public record Origin(DocumentPath document, Sha256 sha256, Locator locator) {

  /** The place of the characters {@code [start, end)} of a passage. */
  public static Origin in(Document document, Passage passage, int start, int end) {
    return new Origin(document.path(), document.sha256(), passage.locate(start, end));
  }

  /** Whether some characters belong to both places of one document. */
  public boolean meets(Origin other) {
    Locator mine = locator;
    Locator theirs = other.locator;
    return document.equals(other.document)
        && sha256.equals(other.sha256)
        && mine.passage() == theirs.passage()
        && mine.start() < theirs.end()
        && theirs.start() < mine.end();
  }
}
