package org.supplierdossier.dossier;

import java.util.Locale;

/** For whom a dossier is written. */
public enum Edition {
  /** For those who prepare or decide: everything of this customer, with the assessment. */
  INTERNAL,
  /** What a supplier sends or an operator files: no scores, no working papers, no notes. */
  CUSTOMER;

  /** The name as it stands in files. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
