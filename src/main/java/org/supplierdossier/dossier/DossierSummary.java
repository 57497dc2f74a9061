package org.supplierdossier.dossier;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.assessment.FactorResult;
import org.supplierdossier.assessment.Gap;
import org.supplierdossier.assessment.UndertakingResult;
import org.supplierdossier.document.Document;
import org.supplierdossier.evidence.Evidence;
import org.supplierdossier.screening.Screening;

/**
 * As much of a dossier as it takes to say later what changed. Plain values only, so that it can be
 * stored.
 *
 * @param regime id of the regime
 * @param bands key of the band of each factor
 * @param coverage of each factor, 0 to 100
 * @param undertakings key of the status of each undertaking
 * @param gaps ids of the indicators of which nothing is known
 * @param evidence by id
 * @param hits name, list and entry of each screening hit by id
 * @param documents by path
 */
public record DossierSummary(
    DossierId id,
    LocalDate asOf,
    String regime,
    SortedMap<String, String> bands,
    SortedMap<String, Integer> coverage,
    SortedMap<String, String> undertakings,
    List<String> gaps,
    SortedMap<String, Line> evidence,
    SortedMap<String, String> hits,
    SortedMap<String, Reading> documents) {
  private static final int EXCERPT = 160;

  public DossierSummary {
    bands = sorted(bands);
    coverage = sorted(coverage);
    undertakings = sorted(undertakings);
    gaps = gaps.stream().sorted().distinct().toList();
    evidence = sorted(evidence);
    hits = sorted(hits);
    documents = sorted(documents);
  }

  /**
   * A piece of evidence.
   *
   * @param indicator id of the indicator, or null for a mere contract term
   * @param polarity key of the polarity
   * @param quote its first 160 characters
   * @param document path of the first document where it stands
   */
  public record Line(@Nullable String indicator, String polarity, String quote, String document) {}

  /**
   * What was read of a document.
   *
   * @param status key of the status
   */
  public record Reading(String sha256, String status) {}

  /** The summary of a dossier. */
  public static DossierSummary of(Dossier dossier) {
    SortedMap<String, String> bands = new TreeMap<>();
    SortedMap<String, Integer> coverage = new TreeMap<>();
    for (FactorResult factor : dossier.assessment().factors()) {
      bands.put(factor.factor(), factor.band().key());
      coverage.put(factor.factor(), factor.coverage());
    }
    SortedMap<String, String> undertakings = new TreeMap<>();
    for (UndertakingResult result : dossier.assessment().undertakings()) {
      undertakings.put(result.undertaking().key(), result.status().key());
    }
    List<String> gaps =
        dossier.assessment().gaps().stream()
            .filter(g -> g.weight() > 0)
            .map(Gap::indicator)
            .map(Object::toString)
            .toList();
    SortedMap<String, Line> evidence = new TreeMap<>();
    for (Evidence e : dossier.evidence()) {
      evidence.put(e.id().value(), line(e));
    }
    SortedMap<String, String> hits = new TreeMap<>();
    for (Screening.Hit hit : dossier.screening().hits()) {
      hits.put(hit.id().value(), hit.name() + " – " + hit.list() + " " + hit.entry());
    }
    SortedMap<String, Reading> documents = new TreeMap<>();
    for (Document d : dossier.documents()) {
      documents.put(d.path().value(), new Reading(d.sha256().value(), d.status().key()));
    }
    return new DossierSummary(
        dossier.id(),
        dossier.asOf(),
        dossier.rulebook().id(),
        bands,
        coverage,
        undertakings,
        gaps,
        evidence,
        hits,
        documents);
  }

  private static Line line(Evidence e) {
    String quote = e.quote();
    if (quote.length() > EXCERPT) {
      int end = Character.isHighSurrogate(quote.charAt(EXCERPT - 1)) ? EXCERPT - 1 : EXCERPT;
      quote = quote.substring(0, end) + "…";
    }
    return new Line(
        e.indicator() == null ? null : e.indicator().toString(),
        e.polarity().key(),
        quote,
        e.origin().document().value());
  }

  private static <V> SortedMap<String, V> sorted(Map<String, V> map) {
    return Collections.unmodifiableSortedMap(new TreeMap<>(map));
  }
}
