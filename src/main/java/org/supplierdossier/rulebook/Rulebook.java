package org.supplierdossier.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.document.Sha256;
import org.supplierdossier.evidence.IndicatorId;
import org.supplierdossier.language.Bilingual;

/**
 * A regime and how it is scored.
 *
 * @param id of the regime: {@code measures-2022}
 * @param version digest of the files it was loaded from
 * @param title of the instrument
 * @param inForceFrom the first day it applies, or null for a draft that never did
 * @param inForceUntil the last day it applies, or null where it still does
 * @param factors in the order of the article
 * @param indicators the whole catalogue
 * @param links for each factor id, the indicators that serve it
 * @param tables for each factor id, its decision table
 * @param notes what a reader must know of the text, a sentence each
 */
public record Rulebook(
    String id,
    Sha256 version,
    Bilingual title,
    @Nullable LocalDate inForceFrom,
    @Nullable LocalDate inForceUntil,
    List<Factor> factors,
    Map<IndicatorId, Indicator> indicators,
    Map<String, Links> links,
    Map<String, DecisionTable> tables,
    List<Bilingual> notes) {

  /** The indicators that serve a factor: those that decide, and those that only inform. */
  public record Links(Set<IndicatorId> primary, Set<IndicatorId> secondary) {}
}
