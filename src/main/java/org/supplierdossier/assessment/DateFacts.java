package org.supplierdossier.assessment;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.evidence.Claim;
import org.supplierdossier.evidence.Evidence;
import org.supplierdossier.evidence.IndicatorId;
import org.supplierdossier.evidence.Polarity;
import org.supplierdossier.evidence.Value.Certificate;
import org.supplierdossier.evidence.Value.Lifecycle;
import org.supplierdossier.language.Bilingual;

/** What follows from certificates and support dates on the date of the assessment. */
final class DateFacts {
  /** A certificate that ends within so many days does not count as full support. */
  private static final int SOON_DAYS = 90;

  /** Support that ends within so many months counts as a risk. */
  private static final int NEAR_MONTHS = 12;

  private final LocalDate asOf;

  /** Kind and product of certificates to the latest day on which one of them is valid. */
  private final Map<String, LocalDate> latest = new TreeMap<>();

  private DateFacts(LocalDate asOf) {
    this.asOf = asOf;
  }

  static List<DerivedFact> of(List<Evidence> evidence, LocalDate asOf) {
    DateFacts dates = new DateFacts(asOf);
    List<Evidence> firm = evidence.stream().filter(DateFacts::isFirm).toList();
    for (Evidence e : firm) {
      if (e.value() instanceof Certificate c && c.validUntil() != null) {
        dates.latest.merge(key(e, c), c.validUntil(), (a, b) -> a.isAfter(b) ? a : b);
      }
    }
    List<DerivedFact> facts = new ArrayList<>();
    firm.forEach(e -> dates.fact(e).ifPresent(facts::add));
    return facts;
  }

  /** A planned certificate, or one that the document itself calls withdrawn, has no term. */
  private static boolean isFirm(Evidence e) {
    return e.indicator() != null
        && (e.claim() == Claim.FACT
            || e.claim() == Claim.ATTESTED
            || e.claim() == Claim.OBLIGATION
            || e.claim() == Claim.NEGATED);
  }

  private static String key(Evidence e, Certificate c) {
    return (e.indicator() + "|" + c.kind() + "|" + Objects.toString(c.product(), ""))
        .toLowerCase(Locale.ROOT);
  }

  private Optional<DerivedFact> fact(Evidence e) {
    IndicatorId indicator = Objects.requireNonNull(e.indicator());
    if (e.value() instanceof Certificate c && c.validUntil() != null) {
      boolean expired = c.validUntil().isBefore(asOf);
      if (e.polarity() == Polarity.RISK && !expired) {
        return Optional.empty();
      }
      return Optional.of(certificate(e, indicator, c, c.validUntil()));
    } else if (e.value() instanceof Lifecycle l && l.endOfSupport() != null) {
      return Optional.of(lifecycle(e, indicator, l, l.endOfSupport()));
    }
    return Optional.empty();
  }

  private DerivedFact certificate(Evidence e, IndicatorId indicator, Certificate c, LocalDate end) {
    Bilingual name = name(c);
    long days = Math.abs(ChronoUnit.DAYS.between(asOf, end));
    boolean replaced = Objects.requireNonNullElse(latest.get(key(e, c)), end).isAfter(end);
    if (end.isBefore(asOf)) {
      Bilingual renewed =
          replaced
              ? new Bilingual("；已有有效期更长的同类证书", "; a later one of the same kind exists")
              : Bilingual.same("");
      return new DerivedFact(
          indicator,
          replaced ? Standing.NEUTRAL : Standing.RISK,
          new Bilingual(
              name.zh()
                  + "已于 "
                  + end
                  + " 到期，距评估日 "
                  + asOf
                  + " 已 "
                  + days
                  + " 天"
                  + renewed.zh()
                  + "。",
              name.en()
                  + " expired on "
                  + end
                  + ", "
                  + Wording.counted(days, "day")
                  + " before "
                  + asOf
                  + renewed.en()
                  + "."),
          List.of(e.id()));
    }
    return new DerivedFact(
        indicator,
        days <= SOON_DAYS && !replaced ? Standing.WEAK : Standing.SUPPORT,
        new Bilingual(
            name.zh() + "有效期至 " + end + "，自评估日 " + asOf + " 起尚有 " + days + " 天。",
            name.en()
                + " is valid until "
                + end
                + ", "
                + Wording.counted(days, "day")
                + " from "
                + asOf
                + "."),
        List.of(e.id()));
  }

  private static Bilingual name(Certificate c) {
    String zh = "证书“" + Wording.cut(c.kind()) + "”";
    String en = "The certificate “" + Wording.cut(c.kind()) + "”";
    if (c.number() != null) {
      zh += "（编号 " + Wording.cut(c.number()) + "）";
      en += " (no. " + Wording.cut(c.number()) + ")";
    }
    return new Bilingual(zh, en);
  }

  private DerivedFact lifecycle(Evidence e, IndicatorId indicator, Lifecycle l, LocalDate end) {
    String product = Wording.cut(l.product() + version(l.version()));
    boolean ended = end.isBefore(asOf);
    boolean near = end.isBefore(asOf.plusMonths(NEAR_MONTHS));
    long months = Math.abs(ChronoUnit.MONTHS.between(asOf, end));
    return new DerivedFact(
        indicator,
        near ? Standing.RISK : Standing.SUPPORT,
        new Bilingual(
            "“"
                + product
                + "”的支持"
                + (ended ? "已于 " : "将于 ")
                + end
                + " 结束，"
                + (ended ? "早于" : "晚于")
                + "评估日 "
                + asOf
                + " "
                + months
                + " 个整月。",
            "Support of “"
                + product
                + "” "
                + (ended ? "ended on " : "ends on ")
                + end
                + ", "
                + Wording.counted(months, "full month")
                + (ended ? " before " : " after ")
                + asOf
                + "."),
        List.of(e.id()));
  }

  private static String version(@Nullable String version) {
    return version == null ? "" : " " + version;
  }
}
