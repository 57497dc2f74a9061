package org.supplierdossier.assessment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.language.Bilingual;
import org.supplierdossier.rulebook.Band;

/**
 * The result for one factor.
 *
 * @param factor id of the factor
 * @param risk 0 to 100, only for sorting, or null where evidence is insufficient
 * @param coverage 0 to 100: the share of the factor's indicators that something is known of
 * @param reason the sentence for the band, with the actual values
 * @param products ids of the products that the result is about; empty for all
 * @param findings adverse ones first
 */
public record FactorResult(
    String factor,
    Band band,
    @Nullable Integer risk,
    int coverage,
    Bilingual reason,
    List<String> products,
    List<Finding> findings) {
  /** How the part of a reason begins that names what the band rests on. */
  public static final Bilingual BASIS = new Bilingual("依据：", "It rests on ");

  public FactorResult {
    products = List.copyOf(products);
    findings = List.copyOf(findings);
  }
}
