package org.supplierdossier.evidence;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.document.DocumentPath;
import org.supplierdossier.document.Locator;
import org.supplierdossier.document.Sha256;
import org.supplierdossier.language.Bilingual;
import org.supplierdossier.language.Language;

/** Builds evidence for tests: {@code Saying.that("RTO: 4 hours").on("recovery-time").build()}. */
public final class Saying {
  private final String quote;
  private String indicator = "OWN-01";
  private @Nullable String subject;
  private Claim claim = Claim.FACT;
  private Polarity polarity = Polarity.NEUTRAL;
  private @Nullable Value value;
  private String document = "a.txt";
  private Locator locator = new Locator.Line(0, 0, 1, 1);
  private String rule = "test-rule";
  private final List<Qualifier> qualifiers = new ArrayList<>();

  private Saying(String quote) {
    this.quote = quote;
  }

  public static Saying that(String quote) {
    return new Saying(quote);
  }

  public Saying of(String id) {
    indicator = id;
    return this;
  }

  public Saying on(String about) {
    subject = about;
    return this;
  }

  public Saying as(Claim kind) {
    claim = kind;
    return this;
  }

  public Saying pointing(Polarity way) {
    polarity = way;
    return this;
  }

  public Saying with(Value stated) {
    value = stated;
    return this;
  }

  public Saying but(Qualifier.Kind kind, String words) {
    qualifiers.add(new Qualifier(kind, words));
    return this;
  }

  public Saying by(String id) {
    rule = id;
    return this;
  }

  public Saying in(String path) {
    document = path;
    return this;
  }

  public Saying in(String path, int passage) {
    document = path;
    locator = new Locator.Line(passage, 0, 1, passage + 1);
    return this;
  }

  public Saying inRow(String path, int table, int row) {
    document = path;
    locator = new Locator.TableCell(100 * table + row, 0, 1, table, row, 1);
    return this;
  }

  public Evidence build() {
    return new Evidence(
        new IndicatorId(indicator),
        null,
        subject,
        List.of(),
        claim,
        polarity,
        value,
        Language.of(quote),
        quote,
        qualifiers,
        List.of(new Origin(new DocumentPath(document), Sha256.of(document), locator)),
        rule,
        Bilingual.same("for the test"));
  }

  public static Value.Duration duration(Value.Bound bound, String amount, Value.DurationUnit unit) {
    return new Value.Duration(new BigDecimal(amount), unit, bound);
  }

  public static Value.Interest interest(String holder, @Nullable String held, String percent) {
    return interest(holder, held, percent, percent, null, null);
  }

  public static Value.Interest interest(
      String holder,
      @Nullable String held,
      @Nullable String min,
      @Nullable String max,
      @Nullable String kind,
      @Nullable String asOf) {
    return new Value.Interest(
        holder,
        held,
        min == null ? null : new BigDecimal(min),
        max == null ? null : new BigDecimal(max),
        kind,
        asOf == null ? null : LocalDate.parse(asOf));
  }

  public static Value.Answer answer(
      String question, Value.NormalizedAnswer answer, @Nullable String comment) {
    return new Value.Answer(null, question, answer, comment);
  }
}
