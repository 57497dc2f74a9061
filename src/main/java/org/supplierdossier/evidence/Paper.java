package org.supplierdossier.evidence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a document says of itself that a reader weighs it by.
 *
 * @param date the day on which it was made, or null where it names none
 * @param signedBy who signed it as printed, between several {@link #BETWEEN_SIGNERS}, or null where
 *     nobody is named as its signer
 * @param thirdParty whether somebody else than the supplier speaks: a laboratory, an auditor, a
 *     register
 */
public record Paper(@Nullable LocalDate date, @Nullable String signedBy, boolean thirdParty) {
  /** Stands between two signers: a comma stands within a name, as in Larkmoor Co., Ltd. */
  public static final String BETWEEN_SIGNERS = "; ";

  /** One that says nothing of itself. */
  public static final Paper NONE = new Paper(null, null, false);
}
