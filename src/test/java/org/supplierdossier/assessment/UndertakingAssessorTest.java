package org.supplierdossier.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.supplierdossier.assessment.Given.on;
import static org.supplierdossier.assessment.Given.statement;
import static org.supplierdossier.assessment.Given.with;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.supplierdossier.assessment.UndertakingResult.Status;
import org.supplierdossier.evidence.Claim;
import org.supplierdossier.evidence.Evidence;
import org.supplierdossier.evidence.Polarity;
import org.supplierdossier.evidence.Qualifier;
import org.supplierdossier.evidence.Value;
import org.supplierdossier.supplier.Customer;
import org.supplierdossier.supplier.Undertaking;

class UndertakingAssessorTest {
  private static final Evidence CLEAN = says(Claim.OBLIGATION, Polarity.SUPPORTS, "乙方无正当理由不得中断供货");
  private static final Evidence LICENCE =
      on(
          Undertaking.U_SUPPLY,
          statement("DIS-03", Claim.FACT, Polarity.RISK, "Supply is subject to export licence"));
  private static final Evidence HEDGED =
      says(
          Claim.OBLIGATION,
          Polarity.SUPPORTS,
          "will use reasonable efforts to supply",
          new Qualifier(Qualifier.Kind.HEDGE, "reasonable efforts"));
  private static final Evidence CONTRARY =
      says(Claim.OBLIGATION, Polarity.RISK, "Supplier may stop supply at any time");

  @Test
  void isPresentWhereThePromiseIsClean() {
    UndertakingResult result = assess(CLEAN);

    assertThat(result.status()).isEqualTo(Status.PRESENT);
    assertThat(result.sentence().zh()).contains("“乙方无正当理由不得中断供货”");
    assertThat(result.evidence()).containsExactly(CLEAN.id());
  }

  @Test
  void isPresentWhereAQuestionAboutItIsAnsweredYes() {
    Evidence yes =
        with(
            says(Claim.FACT, Polarity.SUPPORTS, "是"),
            new Value.Answer("7", "是否承诺持续供货？", Value.NormalizedAnswer.YES, null));

    assertThat(assess(yes).status()).isEqualTo(Status.PRESENT);
    assertThat(assess(yes).sentence().zh()).contains("是否承诺持续供货？");
  }

  @Test
  void isWeakenedByAHedgeOrAPlan() {
    assertThat(assess(HEDGED).status()).isEqualTo(Status.WEAKENED);
    assertThat(assess(HEDGED).sentence().en()).contains("qualified by “reasonable efforts”");
    assertThat(assess(says(Claim.PLAN, Polarity.SUPPORTS, "intends to promise")).status())
        .isEqualTo(Status.WEAKENED);
  }

  @Test
  void letsTheNarrowerTextLimitACleanPromise() {
    UndertakingResult conditional = assess(CLEAN, LICENCE);
    assertThat(conditional.status()).isEqualTo(Status.CONDITIONAL);
    assertThat(conditional.evidence()).containsExactlyInAnyOrder(CLEAN.id(), LICENCE.id());
    assertThat(conditional.sentence().en())
        .contains("subject to export licence", "the narrower text counts");

    UndertakingResult weakened = assess(CLEAN, HEDGED);
    assertThat(weakened.status()).isEqualTo(Status.WEAKENED);
    assertThat(weakened.evidence()).containsExactlyInAnyOrder(CLEAN.id(), HEDGED.id());
  }

  @Test
  void isWeakenedByAnException() {
    Evidence exception =
        says(
            Claim.OBLIGATION,
            Polarity.SUPPORTS,
            "不得中断供货，但政府行为除外",
            new Qualifier(Qualifier.Kind.EXCEPTION, "政府行为除外"));

    assertThat(assess(exception).status()).isEqualTo(Status.WEAKENED);
  }

  @Test
  void isContradictedOnlyWhereBothCannotHold() {
    UndertakingResult result = assess(CLEAN, CONTRARY);

    assertThat(result.status()).isEqualTo(Status.CONTRADICTED);
    assertThat(result.evidence()).containsExactlyInAnyOrder(CLEAN.id(), CONTRARY.id());
    assertThat(assess(HEDGED, CONTRARY).status()).isEqualTo(Status.WEAKENED);
  }

  @Test
  void isAbsentWhereNothingOrOnlyTheOppositeIsSaid() {
    assertThat(assess().status()).isEqualTo(Status.ABSENT);
    assertThat(assess().evidence()).isEmpty();
    assertThat(assess(CONTRARY).status()).isEqualTo(Status.ABSENT);
    assertThat(assess(CONTRARY).sentence().en()).contains("at any time");
    assertThat(assess(LICENCE).status()).isEqualTo(Status.ABSENT);
  }

  @Test
  void doesNotTakeAFactOrAWarningForAPromise() {
    assertThat(assess(says(Claim.FACT, Polarity.SUPPORTS, "Supply never stopped")).status())
        .isEqualTo(Status.ABSENT);
    assertThat(assess(says(Claim.WARNING, Polarity.RISK, "Supply may stop"), CLEAN).status())
        .isEqualTo(Status.PRESENT);
  }

  @Test
  void answersForWhatTheRegimeAndTheCustomerRequire() {
    assertThat(new Given().under(Given.MEASURES_2020).undertakings())
        .extracting(UndertakingResult::undertaking)
        .containsExactlyElementsOf(Customer.ARTICLE_6);
    assertThat(new Given().evidence(CLEAN).under(Given.MEASURES_2022).undertakings())
        .extracting(UndertakingResult::status)
        .containsExactly(
            Status.ABSENT, Status.ABSENT, Status.ABSENT, Status.PRESENT, Status.ABSENT);
  }

  @Test
  void takesOnlyStatementsOnThePromiseItselfForAPromise() {
    Evidence licences = other("DIS-03", Claim.OBLIGATION, Polarity.SUPPORTS, "obtains licences");
    Evidence controlled = other("DIS-01", Claim.FACT, Polarity.RISK, "ECCN 3A001");

    assertThat(assess(licences).status()).isEqualTo(Status.ABSENT);
    assertThat(assess(CLEAN, controlled).status()).isEqualTo(Status.PRESENT);
  }

  @Test
  void letsARightToDiscontinueLimitAPromise() {
    Evidence right = other("SUP-02", Claim.FACT, Polarity.RISK, "may discontinue at any time");

    assertThat(assess(CLEAN, right).status()).isEqualTo(Status.WEAKENED);
    assertThat(assess(right).status()).isEqualTo(Status.ABSENT);
    assertThat(assess(right).sentence().en()).contains("only limits are stated");
  }

  private static Evidence other(String indicator, Claim claim, Polarity polarity, String quote) {
    return on(Undertaking.U_SUPPLY, statement(indicator, claim, polarity, quote));
  }

  @Test
  void limitsWhatOnlyTheCustomerAsksForAsARegimeThatNamesItDoes() {
    for (String id : List.of("measures-2017", "measures-2020", "measures-2022")) {
      UndertakingResult result =
          new Given()
              .evidence(CLEAN, LICENCE).under(Given.shipped(id)).undertakings().stream()
                  .filter(u -> u.undertaking() == Undertaking.U_SUPPLY)
                  .findFirst()
                  .orElseThrow();
      assertThat(result.status()).as(id).isEqualTo(Status.CONDITIONAL);
    }
  }

  @Test
  void asksUnderTheDraftForWhatItsArticlesName() {
    Evidence upgrade =
        on(
            Undertaking.U_UPGRADE,
            statement("SUP-10", Claim.OBLIGATION, Polarity.SUPPORTS, "不迫使用户更新换代"));
    Evidence forced =
        on(
            Undertaking.U_DEPEND,
            statement("SUP-10", Claim.FACT, Polarity.RISK, "Customers must upgrade"));
    Evidence fair =
        on(
            Undertaking.U_DEPEND,
            statement("SUP-09", Claim.OBLIGATION, Polarity.SUPPORTS, "不利用用户依赖谋取不正当利益"));
    List<UndertakingResult> results =
        new Given()
            .evidence(upgrade, forced, fair)
            .under(Given.shipped("measures-2019-draft"))
            .undertakings();

    assertThat(results)
        .filteredOn(u -> u.undertaking() == Undertaking.U_UPGRADE)
        .singleElement()
        .satisfies(u -> assertThat(u.status()).isEqualTo(Status.PRESENT));
    assertThat(results)
        .filteredOn(u -> u.undertaking() == Undertaking.U_DEPEND)
        .singleElement()
        .satisfies(u -> assertThat(u.status()).isEqualTo(Status.WEAKENED));
  }

  private static UndertakingResult assess(Evidence... evidence) {
    return new Given()
        .evidence(evidence).under(Given.MEASURES_2022).undertakings().stream()
            .filter(u -> u.undertaking() == Undertaking.U_SUPPLY)
            .findFirst()
            .orElseThrow();
  }

  private static Evidence says(
      Claim claim, Polarity polarity, String quote, Qualifier... qualifiers) {
    return on(Undertaking.U_SUPPLY, statement("SUP-03", claim, polarity, quote), qualifiers);
  }
}
