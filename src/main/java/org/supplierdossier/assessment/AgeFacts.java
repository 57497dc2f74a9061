package org.supplierdossier.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.evidence.Claim;
import org.supplierdossier.evidence.Evidence;
import org.supplierdossier.evidence.IndicatorId;
import org.supplierdossier.evidence.Polarity;
import org.supplierdossier.evidence.Value;
import org.supplierdossier.language.Bilingual;
import org.supplierdossier.rulebook.Indicator;

/** Statements that speak well for an indicator and are older than its catalogue allows. */
final class AgeFacts {
  private AgeFacts() {}

  /** One fact for each indicator and day on which such statements are dated. */
  static List<DerivedFact> of(
      List<Evidence> evidence, Map<IndicatorId, Indicator> catalogue, LocalDate asOf) {
    Map<IndicatorId, SortedMap<LocalDate, List<Evidence>>> stale = new TreeMap<>();
    for (Evidence e : evidence) {
      Indicator indicator = e.indicator() == null ? null : catalogue.get(e.indicator());
      LocalDate day = day(e);
      if (indicator != null
          && day != null
          && indicator.freshMonths() > 0
          && day.isBefore(asOf.minusMonths(indicator.freshMonths()))) {
        stale
            .computeIfAbsent(indicator.id(), id -> new TreeMap<>())
            .computeIfAbsent(day, d -> new ArrayList<>())
            .add(e);
      }
    }
    List<DerivedFact> facts = new ArrayList<>();
    stale.forEach(
        (id, byDay) -> {
          int months = Objects.requireNonNull(catalogue.get(id)).freshMonths();
          byDay.forEach((day, some) -> facts.add(fact(id, day, some, months, asOf)));
        });
    return facts;
  }

  /** The day that a statement of what is good and certain speaks of. */
  private static @Nullable LocalDate day(Evidence e) {
    if (e.polarity() == Polarity.RISK || e.claim() == Claim.PLAN || e.claim() == Claim.WARNING) {
      return null;
    } else if (e.value() instanceof Value.Interest interest) {
      return interest.asOf();
    }
    return e.value() instanceof Value.Date date ? date.date() : null;
  }

  private static DerivedFact fact(
      IndicatorId id, LocalDate day, List<Evidence> some, int months, LocalDate asOf) {
    int n = some.size();
    Bilingual quotes = Wording.quotes(some);
    return new DerivedFact(
        id,
        Standing.WEAK,
        new Bilingual(
            n
                + " 处陈述所述日期为 "
                + day
                + "，距评估日 "
                + asOf
                + " 已超过指标目录所要求的 "
                + months
                + " 个月，不能充分证明："
                + quotes.zh()
                + "。",
            Wording.counted(n, "statement")
                + " of "
                + day
                + (n == 1 ? " is" : " are")
                + " older on "
                + asOf
                + " than the "
                + Wording.counted(months, "month")
                + " that the catalogue of indicators allows, and cannot show the point in full: "
                + quotes.en()
                + "."),
        some.stream().map(Evidence::id).toList());
  }
}
