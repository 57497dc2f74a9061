package org.supplierdossier.render;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.SortedMap;
import java.util.TreeMap;
import org.supplierdossier.assessment.FactorResult;
import org.supplierdossier.assessment.UndertakingResult;
import org.supplierdossier.dossier.Dossier;
import org.supplierdossier.dossier.DossierId;
import org.supplierdossier.language.Bilingual;
import org.supplierdossier.rulebook.Band;
import org.supplierdossier.supplier.Customer;

/**
 * As much of a dossier as an overview shows.
 *
 * @param bands of each factor
 * @param coverage mean over the factors, 0 to 100
 * @param promised how many undertakings are present without weakening
 * @param undertakings how many are asked for
 */
public record DossierCard(
    DossierId id,
    Bilingual supplier,
    Bilingual customer,
    Customer.DossierLanguages languages,
    String regime,
    SortedMap<String, Band> bands,
    int coverage,
    int promised,
    int undertakings,
    int gaps,
    int contradictions,
    int hits,
    int evidence,
    int documents,
    int unread) {
  /** What needs attention first: critical, high, then what is not known, moderate, low. */
  private static final Comparator<Band> WORST_FIRST =
      Comparator.comparingInt(
          band ->
              switch (band) {
                case CRITICAL -> 0;
                case HIGH -> 1;
                case INSUFFICIENT_EVIDENCE -> 2;
                case MODERATE -> 3;
                case LOW -> 4;
              });

  /** What needs attention first, then by supplier and customer. */
  static final Comparator<DossierCard> ATTENTION_FIRST =
      Comparator.comparing(DossierCard::worst, WORST_FIRST).thenComparing(DossierCard::id);

  public DossierCard {
    bands = Collections.unmodifiableSortedMap(new TreeMap<>(bands));
  }

  /** The card of a dossier. */
  public static DossierCard of(Dossier dossier) {
    SortedMap<String, Band> bands = new TreeMap<>();
    dossier.assessment().factors().forEach(f -> bands.put(f.factor(), f.band()));
    double coverage =
        dossier.assessment().factors().stream()
            .mapToInt(FactorResult::coverage)
            .average()
            .orElse(0);
    var undertakings = dossier.assessment().undertakings();
    return new DossierCard(
        dossier.id(),
        dossier.supplier().name(),
        dossier.customer().name(),
        dossier.customer().languages(),
        dossier.rulebook().id(),
        bands,
        (int) Math.round(coverage),
        (int)
            undertakings.stream()
                .filter(u -> u.status() == UndertakingResult.Status.PRESENT)
                .count(),
        undertakings.size(),
        dossier.assessment().gaps().size(),
        dossier.assessment().contradictions().size(),
        dossier.screening().hits().size(),
        dossier.evidence().size(),
        dossier.documents().size(),
        (int) dossier.documents().stream().filter(d -> d.status().isUnread()).count());
  }

  /** The band that needs attention first. */
  public Band worst() {
    return worstOf(bands.values());
  }

  /** Of these bands, the one that needs attention first. */
  static Band worstOf(Collection<Band> bands) {
    return bands.stream().min(WORST_FIRST).orElse(Band.INSUFFICIENT_EVIDENCE);
  }

  /** How many factors have this band. */
  public long count(Band band) {
    return bands.values().stream().filter(b -> b == band).count();
  }
}
