package org.supplierdossier.supplier;

import org.jspecify.annotations.Nullable;

/**
 * The registered identifiers of a legal entity.
 *
 * @param uscc unified social credit code (GB 32100-2015), or null
 * @param lei legal entity identifier (ISO 17442), or null
 */
public record Identifiers(
    @Nullable UnifiedSocialCreditCode uscc, @Nullable LegalEntityIdentifier lei) {
  public static final Identifiers NONE = new Identifiers(null, null);
}
