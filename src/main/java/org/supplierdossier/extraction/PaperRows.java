package org.supplierdossier.extraction;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.evidence.Claim;
import org.supplierdossier.evidence.Evidence;
import org.supplierdossier.evidence.Polarity;
import org.supplierdossier.evidence.Qualifier;
import org.supplierdossier.evidence.Value;

/**
 * Reads lists of certificates, support matrices, lists of sites, shares of purchases and statements
 * on flaws.
 */
final class PaperRows {
  private static final Marker SAFE =
      Marker.of("not[_ ]affected|resolved|\\bfixed\\b|false[_ ]positive", "不受影响|已修复|未受影响|误报");

  private static final Marker UNSAFE = Marker.of("exploitable|affected", "受影响|未修复|可利用");

  /** Of all purchases, in percent: who sells so much is not replaced from one day to the next. */
  private static final BigDecimal MUCH = BigDecimal.valueOf(20);

  private final TableHeader header;
  private final RowEvidence evidence;
  private final ShareCells shares;

  PaperRows(TableHeader header, RowEvidence evidence, ShareCells shares) {
    this.header = header;
    this.evidence = evidence;
    this.shares = shares;
  }

  /** A seller on whom much of all purchases depends. */
  List<Evidence> purchase(Table.Row row) {
    Value.Percentage share = shares.of(row, "percent");
    return share == null || share.min() == null || share.min().compareTo(MUCH) < 0
        ? List.of()
        : List.of(evidence.fact(row, "SRC-02", "purchases", Polarity.RISK, share));
  }

  /** The dates of a product's life. */
  List<Evidence> lifecycle(Table.Row row) {
    String product = header.text(row, "product");
    LocalDate sale = Cells.date(header.text(row, "end-of-sale"));
    LocalDate support = Cells.date(header.text(row, "end-of-support"));
    if (product == null || (sale == null && support == null)) {
      return List.of();
    }
    Value value = new Value.Lifecycle(product, header.text(row, "version"), sale, support);
    Polarity polarity = support == null ? Polarity.NEUTRAL : Polarity.SUPPORTS;
    return List.of(evidence.fact(row, "SUP-01", "lifecycle", polarity, value));
  }

  /** What is agreed for a severity or a service: times of response and recovery, availability. */
  List<Evidence> level(Table.Row row) {
    if (header.text(row, "level") == null) {
      return List.of();
    }
    List<Evidence> levels = new ArrayList<>();
    LEVELS.forEach(
        level -> {
          String text = header.stated(row, level.column);
          Value value = text == null ? null : level.in(FoldedText.of(text).text());
          if (value != null) {
            levels.add(
                evidence
                    .fact(row, level.indicator, "levels", Polarity.SUPPORTS, value)
                    .but()
                    .subject(level.subject)
                    .evidence());
          }
        });
    return levels;
  }

  /** A column of agreed levels of service. */
  private record Level(String column, String indicator, @Nullable String subject) {
    @Nullable Value in(String text) {
      return column.equals("availability")
          ? Percentages.in(text).stream().findFirst().map(Located::value).orElse(null)
          : Durations.first(text);
    }
  }

  /** Objectives of recovery differ from service to service, and are compared in prose alone. */
  private static final List<Level> LEVELS =
      List.of(
          new Level("response", "SUP-04", "response-time"),
          new Level("arrival", "SUP-04", "arrival-time"),
          new Level("restoration", "SUP-04", "repair-time"),
          new Level("rto", "SUP-07", null),
          new Level("rpo", "SUP-07", "recovery-point"),
          new Level("availability", "SUP-07", "service-availability"));

  /** A certificate of a list. */
  List<Evidence> certificate(Table.Row row) {
    String kind = header.text(row, "kind");
    String number = header.stated(row, "number");
    LocalDate until = Cells.lastDate(header.text(row, "valid-until"));
    String status = CertificateKinds.notHeld(row);
    if (number != null && number.chars().noneMatch(Character::isDigit)) {
      number = null;
    }
    if (number == null && kind != null) {
      number = Codes.certificateNamedIn(FoldedText.of(kind));
    }
    if (kind == null || (number == null && until == null && status == null)) {
      return List.of();
    }
    boolean planned = status != null && CertificateKinds.isUnderWay(status);
    Claim claim = status == null ? Claim.FACT : planned ? Claim.PLAN : Claim.NEGATED;
    Value value =
        new Value.Certificate(
            kind,
            number == null ? null : Cells.unbroken(number),
            header.text(row, "holder"),
            header.text(row, "product"),
            until);
    return List.of(
        evidence.of(
            row,
            CertificateKinds.indicator(kind),
            "certificates",
            claim == Claim.NEGATED ? Polarity.RISK : Polarity.SUPPORTS,
            claim,
            value,
            status == null
                ? List.of()
                : List.of(
                    new Qualifier(
                        planned ? Qualifier.Kind.PLAN : Qualifier.Kind.NEGATION, status))));
  }

  /** A place where the supplier works, if its country can be told. */
  List<Evidence> site(Table.Row row) {
    String place = header.text(row, "country");
    String address = header.text(row, "address");
    Value.Country country = null;
    for (String text : new String[] {place, address}) {
      if (text != null && country == null) {
        country = country(text);
      }
    }
    return country == null
        ? List.of()
        : List.of(evidence.fact(row, "SRC-03", "sites", Polarity.NEUTRAL, country));
  }

  private static Value.@Nullable Country country(String printed) {
    List<Located> found = Countries.in(FoldedText.of(printed).text());
    return !found.isEmpty() && found.get(0).value() instanceof Value.Country c ? c : null;
  }

  /** Whether a known flaw reaches the product, by the words of CycloneDX VEX and of advisories. */
  List<Evidence> vulnerability(Table.Row row) {
    String flaw = header.text(row, "vulnerability");
    String state = header.text(row, "state");
    if (flaw == null || state == null) {
      return List.of();
    }
    String folded = FoldedText.of(state).text();
    Polarity polarity =
        SAFE.occursIn(folded)
            ? Polarity.SUPPORTS
            : UNSAFE.occursIn(folded) ? Polarity.RISK : Polarity.NEUTRAL;
    return List.of(
        evidence.fact(
            row, "SRC-04", "vulnerabilities", polarity, new Value.Text(flaw + ": " + state)));
  }
}
