package org.supplierdossier.extraction;

import java.util.List;
import org.supplierdossier.evidence.Claim;
import org.supplierdossier.evidence.Polarity;
import org.supplierdossier.evidence.Qualifier;

/**
 * What a sentence makes of the words that a rule matched in it.
 *
 * @param qualifiers in the order of the sentence, as printed
 */
record Stance(Claim claim, Polarity polarity, List<Qualifier> qualifiers) {
  Stance {
    qualifiers = List.copyOf(qualifiers);
  }
}
