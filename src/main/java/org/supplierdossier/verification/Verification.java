package org.supplierdossier.verification;

import java.util.List;

/**
 * What came of checking a dossier.
 *
 * @param quotes how many quotes were looked for, each place counted
 * @param documents how many documents were read again
 * @param failures what does not hold, a sentence each
 */
public record Verification(int quotes, int documents, List<String> failures) {
  public Verification {
    failures = List.copyOf(failures);
  }

  /** Whether every quote stands where the dossier says. */
  public boolean holds() {
    return failures.isEmpty();
  }
}
