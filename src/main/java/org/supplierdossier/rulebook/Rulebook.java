package org.supplierdossier.rulebook;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.document.Sha256;
import org.supplierdossier.evidence.IndicatorId;
import org.supplierdossier.language.Bilingual;
import org.supplierdossier.supplier.Undertaking;

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
 * @param undertakings what the regime makes an operator obtain from its supplier, in catalogue
 *     order
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
    List<Bilingual> notes,
    List<RequiredUndertaking> undertakings) {

  public Rulebook {
    factors = List.copyOf(factors);
    indicators = Collections.unmodifiableMap(new TreeMap<>(indicators));
    links = Collections.unmodifiableMap(new TreeMap<>(links));
    tables = Collections.unmodifiableMap(new TreeMap<>(tables));
    notes = List.copyOf(notes);
    undertakings = List.copyOf(undertakings);
  }

  /** A rulebook of a regime that names no undertakings. */
  public Rulebook(
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
    this(
        id,
        version,
        title,
        inForceFrom,
        inForceUntil,
        factors,
        indicators,
        links,
        tables,
        notes,
        List.of());
  }

  /** Whether the instrument was never in force. */
  public boolean isDraft() {
    return inForceFrom == null;
  }

  /**
   * What it is in law, as it stands in files: {@code draft}, {@code in-force}, {@code repealed}.
   */
  public String legalStatus() {
    if (isDraft()) {
      return "draft";
    }
    return inForceUntil == null ? "in-force" : "repealed";
  }

  /** Whether it applies on the given day. */
  public boolean isInForceOn(LocalDate day) {
    return inForceFrom != null
        && !day.isBefore(inForceFrom)
        && (inForceUntil == null || !day.isAfter(inForceUntil));
  }

  /** The indicators that serve a factor; none where the factor is not known. */
  public Links linksOf(String factor) {
    return links.getOrDefault(factor, Links.NONE);
  }

  /**
   * The decision table of a factor.
   *
   * @throws IllegalArgumentException where the rulebook has none
   */
  public DecisionTable tableOf(String factor) {
    DecisionTable table = tables.get(factor);
    if (table == null) {
      throw new IllegalArgumentException("factor " + factor + " has no decision table in " + id);
    }
    return table;
  }

  /**
   * The indicators that serve a factor: those that decide, and those that only inform.
   *
   * @param asked whether an unknown primary indicator is a gap; false for a factor that seldom
   *     concerns a supplier
   */
  public record Links(Set<IndicatorId> primary, Set<IndicatorId> secondary, boolean asked) {
    static final Links NONE = new Links(Set.of(), Set.of(), true);

    public Links {
      primary = Collections.unmodifiableSet(new TreeSet<>(primary));
      secondary = Collections.unmodifiableSet(new TreeSet<>(secondary));
    }

    /** Links whose unknown primary indicators are gaps. */
    public Links(Set<IndicatorId> primary, Set<IndicatorId> secondary) {
      this(primary, secondary, true);
    }
  }

  /**
   * An undertaking that the regime names.
   *
   * @param text the words of the instrument in Chinese, and our own English wording
   * @param status how far the Chinese text is verified
   * @param source where it was read, as shown to the reader
   * @param promisedBy indicators whose statements make the promise
   * @param limitedBy indicators whose adverse statements limit it
   */
  public record RequiredUndertaking(
      Undertaking undertaking,
      Bilingual text,
      TextStatus status,
      String source,
      Set<IndicatorId> promisedBy,
      Set<IndicatorId> limitedBy) {
    public RequiredUndertaking {
      promisedBy = Collections.unmodifiableSet(new TreeSet<>(promisedBy));
      limitedBy = Collections.unmodifiableSet(new TreeSet<>(limitedBy));
    }
  }
}
