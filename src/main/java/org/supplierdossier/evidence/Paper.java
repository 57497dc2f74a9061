package org.supplierdossier.evidence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a document says of itself that a reader weighs it by.
 *
 * @param date the day on which it was made, or null where it names none
 * @param signedBy who signed it as printed, or null where nobody is named as its signer
 * @param thirdParty whether somebody else than the supplier speaks: a laboratory, an auditor, a
 *     register
 */
public record Paper(@Nullable LocalDate date, @Nullable String signedBy, boolean thirdParty) {
  /** One that says nothing of itself. */
  public static final Paper NONE = new Paper(null, null, false);
}
