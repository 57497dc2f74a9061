package org.supplierdossier.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.supplierdossier.document.Sha256;
import org.supplierdossier.language.Bilingual;
import org.supplierdossier.supplier.Customer;
import org.supplierdossier.supplier.CustomerId;

class RegimesTest {
  private static final LocalDate NOW = LocalDate.of(2026, 6, 30);

  private static final Regimes REGIMES =
      new Regimes(
          List.of(
              book("measures-2022", "2022-02-15", null),
              book("measures-2020", "2020-06-01", "2022-02-14"),
              book("draft-2019", null, null)));

  @Test
  void takesTheRegimeInForceWhereNothingIsSaid() {
    Regimes.Choice choice = REGIMES.choose(customer(null, null), NOW);

    assertThat(choice.rulebook().id()).isEqualTo("measures-2022");
    assertThat(choice.warnings()).isEmpty();
  }

  @Test
  void takesTheRegimeOfTheFilingDate() {
    assertThat(chosen(null, "2022-02-14")).isEqualTo("measures-2020");
    assertThat(chosen(null, "2022-02-15")).isEqualTo("measures-2022");
  }

  @Test
  void letsTheNameWinOverTheFilingDateAndWarns() {
    Regimes.Choice choice = REGIMES.choose(customer("measures-2020", "2026-03-01"), NOW);

    assertThat(choice.rulebook().id()).isEqualTo("measures-2020");
    assertThat(choice.warnings())
        .singleElement()
        .satisfies(
            w -> {
              assertThat(w.en()).contains("measures-2020", "2026-03-01", "measures-2022");
              assertThat(w.zh()).contains("measures-2020", "2026-03-01", "measures-2022");
            });
  }

  @Test
  void doesNotWarnWhereNameAndDateAgree() {
    assertThat(REGIMES.choose(customer("measures-2020", "2021-03-01"), NOW).warnings()).isEmpty();
  }

  @Test
  void warnsOfARegimeThatIsNoLongerInForce() {
    assertThat(REGIMES.choose(customer("measures-2020", null), NOW).warnings())
        .singleElement()
        .satisfies(w -> assertThat(w.en()).contains("not in force on 2026-06-30"));
  }

  @Test
  void takesADraftOnlyByName() {
    assertThat(chosen("draft-2019", null)).isEqualTo("draft-2019");
    assertThat(chosen(null, "2019-07-01")).isEqualTo("measures-2022");
  }

  @Test
  void warnsOfAFilingDateBeforeAllRegimes() {
    assertThat(REGIMES.choose(customer(null, "2019-07-01"), NOW).warnings())
        .singleElement()
        .satisfies(w -> assertThat(w.en()).contains("2019-07-01"));
  }

  @Test
  void letsTheJobOverride() {
    assertThat(
            REGIMES.choose("measures-2020", customer("measures-2022", null), NOW).rulebook().id())
        .isEqualTo("measures-2020");
  }

  @Test
  void namesTheRegimesWhereOneIsNotKnown() {
    assertThatThrownBy(() -> REGIMES.choose(customer("measures-2023", null), NOW))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "regime \"measures-2023\" is not known; use one of: draft-2019, measures-2020,"
                + " measures-2022");
  }

  private static String chosen(@Nullable String regime, @Nullable String filingDate) {
    return REGIMES.choose(customer(regime, filingDate), NOW).rulebook().id();
  }

  private static Rulebook book(String id, @Nullable String from, @Nullable String until) {
    return new Rulebook(
        id,
        Sha256.of(id),
        Bilingual.same(id),
        from == null ? null : LocalDate.parse(from),
        until == null ? null : LocalDate.parse(until),
        List.of(),
        Map.of(),
        Map.of(),
        Map.of(),
        List.of());
  }

  private static Customer customer(@Nullable String regime, @Nullable String filingDate) {
    Customer general = Customer.GENERAL;
    return new Customer(
        new CustomerId("north-grid"),
        new Bilingual("北原电网", "North Grid"),
        List.of(),
        general.sector(),
        general.ciiStatus(),
        general.languages(),
        regime,
        filingDate == null ? null : LocalDate.parse(filingDate),
        List.of(),
        Customer.ARTICLE_6,
        null);
  }
}
