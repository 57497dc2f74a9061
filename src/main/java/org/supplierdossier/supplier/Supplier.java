package org.supplierdossier.supplier;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.language.Bilingual;

/**
 * The company that is assessed.
 *
 * @param id the name of its folder
 * @param name its name in both languages; the same twice where only one is known
 * @param aliases further names and short forms, none of them blank
 * @param country ISO 3166-1 alpha-2 code of its seat, or null where unknown
 * @param legalBasis what allows the collection of information that was neither volunteered nor
 *     public, or null
 */
public record Supplier(
    SupplierId id,
    Bilingual name,
    List<String> aliases,
    Identifiers identifiers,
    @Nullable String country,
    Provenance provenance,
    @Nullable String legalBasis,
    List<Product> products) {

  public Supplier {
    aliases = List.copyOf(aliases);
    products = List.copyOf(products);
  }

  /** How the information about a supplier came into the data room. */
  public enum Provenance {
    VOLUNTEERED,
    PUBLIC,
    COLLECTED
  }

  /** Whether the dossier must point out that the collection needs a legal check. */
  public boolean needsLegalBasis() {
    return provenance == Provenance.COLLECTED && (legalBasis == null || legalBasis.isBlank());
  }
}
