package org.supplierdossier.extraction;

import java.util.List;
import org.supplierdossier.document.Document;

/**
 * The structured documents of the same data room, for a file of answers whose questions stand in
 * another. Asked for only where a document needs them.
 */
public interface Companions {
  /** None at all. */
  Companions NONE = List::of;

  /** The documents, always in the same order. */
  List<Document> documents();
}
