package org.supplierdossier.reading.structured;

import java.util.List;

/** A format whose statements are known. */
interface Format {
  /** Whether a document is of this format. */
  boolean is(Tree document);

  /** What it states. */
  List<StatementTable> tables(Tree document);

  /** Pointers below which the tables say everything that matters. */
  List<String> covered();
}
