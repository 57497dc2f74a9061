package org.supplierdossier.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.supplierdossier.assessment.Given.MEASURES_2020;
import static org.supplierdossier.assessment.Given.MEASURES_2022;
import static org.supplierdossier.assessment.Given.statement;
import static org.supplierdossier.assessment.Given.with;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.supplierdossier.decision.Decision.Verdict;
import org.supplierdossier.evidence.Claim;
import org.supplierdossier.evidence.Evidence;
import org.supplierdossier.evidence.EvidenceId;
import org.supplierdossier.evidence.IndicatorId;
import org.supplierdossier.evidence.Polarity;
import org.supplierdossier.evidence.Value;
import org.supplierdossier.evidence.Value.Sources;
import org.supplierdossier.language.Bilingual;
import org.supplierdossier.rulebook.Band;
import org.supplierdossier.rulebook.Rulebook;
import org.supplierdossier.rulebook.Rulebook.Links;
import org.supplierdossier.screening.Screening.Role;
import org.supplierdossier.supplier.Customer;
import org.supplierdossier.supplier.Customer.CiiStatus;

class AssessorTest {

  @Test
  void neverCallsTheUnknownARisk() {
    for (Rulebook rulebook : List.of(MEASURES_2020, MEASURES_2022)) {
      assertThat(new Given().under(rulebook).factors())
          .allSatisfy(
              f -> {
                assertThat(f.band()).isEqualTo(Band.INSUFFICIENT_EVIDENCE);
                assertThat(f.risk()).isNull();
                assertThat(f.coverage()).isZero();
                assertThat(f.findings()).isEmpty();
              });
    }
  }

  @Test
  void neverRaisesABandForGeneralWarnings() {
    Given given = new Given();
    MEASURES_2022
        .indicators()
        .keySet()
        .forEach(
            id ->
                given.evidence(
                    statement(
                        id.value(), Claim.WARNING, Polarity.RISK, "We may be affected " + id)));

    Assessment assessment = given.under(MEASURES_2022);

    assertThat(assessment.factors())
        .extracting(FactorResult::band)
        .containsOnly(Band.INSUFFICIENT_EVIDENCE);
    assertThat(assessment.factors().get(2).findings())
        .allSatisfy(
            f -> {
              assertThat(f.polarity()).isEqualTo(Polarity.NEUTRAL);
              assertThat(f.sentence().en()).contains("general warning", "not counted");
            });
    assertThat(assessment.gaps()).isNotEmpty();
  }

  @Test
  void neverRaisesABandForPlans() {
    Given given = new Given();
    given.evidence(statement("SRC-02", Claim.PLAN, Polarity.SUPPORTS, "拟引入第二供应商"));

    assertThat(given.factor("2022.10.3").band()).isEqualTo(Band.INSUFFICIENT_EVIDENCE);
    assertThat(given.factor("2022.10.3").findings().get(0).sentence().zh())
        .contains("仅为计划", "拟引入第二供应商");
  }

  @Test
  void takesAConditionForARiskWhereItIsAClauseButNotWhereItSupposesAnEvent() {
    Evidence clause =
        statement("DIS-03", Claim.CONDITIONAL, Polarity.RISK, "If refused, deliveries stop");
    Evidence event =
        statement("SUP-08", Claim.CONDITIONAL, Polarity.RISK, "If the supplier becomes insolvent");

    assertThat(new Given().evidence(clause).factor("2022.10.3").band()).isEqualTo(Band.MODERATE);
    assertThat(new Given().evidence(event).factor("2022.10.2").findings())
        .extracting(Finding::polarity)
        .containsOnly(Polarity.NEUTRAL);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        // indicators | factors of 2020 that they touch | factors of 2022
        "OWN-02|-|-",
        "SRC-02 DIS-01|2020.9.2 2020.9.3|2022.10.2 2022.10.3",
        "SUP-10|2020.9.1 2020.9.2|2022.10.1 2022.10.2",
        "DAT-03 DAT-06|2020.9.1 2020.9.4|2022.10.1 2022.10.4 2022.10.5",
        "OPN-02 OPN-03|2020.9.2 2020.9.3|2022.10.2 2022.10.3",
        "LEG-01|2020.9.4|2022.10.4",
        "OWN-03 OWN-04|-|-",
        "DAT-10|-|2022.10.6",
      })
  void touchesTheFactorsThatTheRegimeNames(String indicators, String in2020, String in2022) {
    Given given = new Given().risk(indicators.split(" "));

    assertThat(touched(given.under(MEASURES_2020))).isEqualTo(split(in2020));
    assertThat(touched(given.under(MEASURES_2022))).isEqualTo(split(in2022));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        // indicators | factors of 2017 that they touch | factors of the draft of 2019
        "OWN-02|-|2019d.10.6",
        "OWN-03|-|2019d.10.4 2019d.10.6",
        "DIS-01|-|2019d.10.3",
        "SRC-02|2017.4.2|2019d.10.3",
        "SUP-10|2017.4.1 2017.4.4|2019d.10.1 2019d.10.3",
        "DAT-03|2017.4.3|2019d.10.2",
        "LEG-01|-|2019d.10.5",
        "DAT-10|-|-",
      })
  void touchesTheFactorsOfTheOlderTexts(String indicators, String in2017, String in2019) {
    Given given = new Given().risk(indicators.split(" "));

    assertThat(touched(given.under(Given.shipped("measures-2017")))).isEqualTo(split(in2017));
    assertThat(touched(given.under(Given.shipped("measures-2019-draft")))).isEqualTo(split(in2019));
  }

  @Test
  void countsAForeignStateAsOwnerUnderTheDraftAlone() {
    Given given = new Given().risk("OWN-02", "OWN-03");
    Assessment draft = given.under(Given.shipped("measures-2019-draft"));

    assertThat(draft.factors())
        .filteredOn(f -> f.factor().equals("2019d.10.6"))
        .singleElement()
        .satisfies(f -> assertThat(f.band()).isEqualTo(Band.CRITICAL));
    assertThat(draft.notices()).anyMatch(n -> n.en().contains("draft that was never in force"));
    for (String id : List.of("measures-2017", "measures-2020", "measures-2022")) {
      assertThat(given.under(Given.shipped(id)).factors())
          .extracting(FactorResult::band)
          .containsOnly(Band.INSUFFICIENT_EVIDENCE);
    }
  }

  @Test
  void calls2022ListingRiskHighOnlyOnEvidence() {
    assertThat(new Given().risk("DAT-10").factor("2022.10.6").band()).isEqualTo(Band.HIGH);
    FactorResult none = new Given().factor("2022.10.6");
    assertThat(none.band()).isEqualTo(Band.INSUFFICIENT_EVIDENCE);
    assertThat(none.reason().en()).contains("does not apply to a supplier unless");
    assertThat(new Given().under(MEASURES_2022).gaps())
        .extracting(g -> g.indicator().value())
        .doesNotContain("DAT-10")
        .contains("LEG-07", "SRC-02");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2022.10.1|DAT-05 DAT-04|CRITICAL",
        "2022.10.1|DAT-02|HIGH",
        "2022.10.1|SUP-06|MODERATE",
        "2022.10.2|SUP-10 DIS-03|CRITICAL",
        "2022.10.2|DIS-05 SRC-10|HIGH",
        "2022.10.2|DIS-05|MODERATE",
        "2022.10.2|SRC-02 DIS-01|MODERATE",
        "2022.10.3|DIS-04 SRC-02|CRITICAL",
        "2022.10.3|SRC-02 DIS-01|HIGH",
        "2022.10.3|SRC-02|MODERATE",
        "2022.10.3|OPN-02 OPN-03|MODERATE",
        "2022.10.4|LEG-01 LEG-02|HIGH",
        "2022.10.4|LEG-02|MODERATE",
        "2022.10.4|DAT-07|MODERATE",
        "2022.10.5|DAT-06 DAT-08|CRITICAL",
        "2022.10.5|DAT-06|MODERATE",
        "2022.10.7|LEG-07|HIGH",
        "2020.9.1|DAT-06 DAT-08|CRITICAL",
        "2020.9.3|DIS-03 SRC-02|HIGH",
        "2020.9.5|LEG-07|HIGH",
      })
  void decidesByTheTable(String factor, String indicators, Band band) {
    FactorResult result = new Given().risk(indicators.split(" ")).factor(factor);

    assertThat(result.band()).as(result.reason().en()).isEqualTo(band);
  }

  @Test
  void callsARiskLowOnlyWhereTheCoreIsKnown() {
    Given thin =
        new Given()
            .support(
                "OPN-01", "OPN-02", "OPN-03", "OPN-04", "SRC-04", "SRC-05", "SRC-06", "DIS-08",
                "DIS-09", "SRC-01");
    assertThat(thin.factor("2022.10.3").coverage()).isGreaterThanOrEqualTo(30);
    assertThat(thin.factor("2022.10.3").band()).isEqualTo(Band.INSUFFICIENT_EVIDENCE);

    thin.support("SRC-02", "DIS-01");
    assertThat(thin.factor("2022.10.3").band()).isEqualTo(Band.LOW);
    assertThat(thin.factor("2022.10.3").risk()).isEqualTo(0);
  }

  @Test
  void holdsActualValuesInEverySentence() {
    Assessment assessment =
        new Given()
            .risk("SRC-02", "DIS-01", "SUP-10", "DAT-05", "LEG-01", "DAT-06", "LEG-07")
            .under(MEASURES_2022);

    for (FactorResult factor : assessment.factors()) {
      assertThat(factor.reason().en())
          .matches(
              "(?s).*[0-9]+ of [0-9]+ indicators? known \\(coverage "
                  + factor.coverage()
                  + " %\\).*");
      assertThat(factor.reason().zh()).contains("覆盖率 " + factor.coverage() + "%");
      if (factor.risk() != null) {
        assertThat(factor.reason().en()).contains("Adverse words on ");
      }
    }
  }

  @Test
  void sortsByBandThenByShareOfAdverseIndicators() {
    Integer one = new Given().risk("SRC-03").factor("2022.10.3").risk();
    Integer two = new Given().risk("SRC-03", "OPN-03").factor("2022.10.3").risk();
    Integer high = new Given().risk("SRC-02", "DIS-01").factor("2022.10.3").risk();

    assertThat(one).isBetween(25, 49);
    assertThat(two).isGreaterThan(one).isBetween(25, 49);
    assertThat(high).isBetween(50, 74);
  }

  @Test
  void countsAPrimaryIndicatorTwiceAsMuchAsASecondary() {
    Links links = MEASURES_2022.linksOf("2022.10.1");
    int all = links.primary().size() * 2 + links.secondary().size();

    assertThat(new Given().support("SUP-06").factor("2022.10.1").coverage()).isEqualTo(200 / all);
    assertThat(new Given().support("DAT-03").factor("2022.10.1").coverage()).isEqualTo(100 / all);
  }

  @Test
  void countsSingleSourcesAndDoesNotCountAPlannedSecondOne() {
    FactorResult result =
        new Given()
            .component("Switch ASIC", Sources.SINGLE, "TW", "5A991")
            .component("Optical module", Sources.PLANNED_SECOND, "JP", "3A001")
            .component("Fan", Sources.DUAL, "CN", "EAR99")
            .component("Chassis", Sources.UNKNOWN, null, null)
            .factor("2022.10.3");

    assertThat(result.band()).isEqualTo(Band.HIGH);
    assertThat(sentences(result))
        .anyMatch(
            s ->
                s.equals(
                    "2 of 4 components have one source only: Switch ASIC, Optical module; a second"
                        + " source is planned for 1, and a plan is not counted; the sources of 1"
                        + " are not stated."))
        .anyMatch(
            s ->
                s.equals(
                    "1 of 4 components carries a controlled export classification: Optical module 3A001."))
        .anyMatch(
            s ->
                s.startsWith(
                    "4 components listed: maker named for 4, country of manufacture for 3."));
    assertThat(result.reason().zh()).contains("4 个部件中有 2 个只有单一来源");
  }

  @Test
  void seesConcentrationAbroadButNotAtHome() {
    Given abroad = new Given();
    Given home = new Given();
    for (String name : List.of("A", "B", "C")) {
      abroad.component(name, Sources.DUAL, "JP", null);
      home.component(name, Sources.DUAL, "CN", null);
    }

    assertThat(abroad.factor("2022.10.3").findings().get(0).sentence().en())
        .isEqualTo(
            "The 3 components whose place of manufacture is known come from 1 country or region;"
                + " most, 3 (100 %), from Japan.");
    assertThat(abroad.factor("2022.10.3").band()).isEqualTo(Band.MODERATE);
    assertThat(home.factor("2022.10.3").band()).isEqualTo(Band.INSUFFICIENT_EVIDENCE);
  }

  @ParameterizedTest
  @CsvSource({
    "3A001, true",
    "5A002.a.1, true",
    "ECCN 4A003, true",
    "5A992.c, false",
    "EAR99, false",
    "5A002; 无须许可证, false",
    "5A002.a NLR, false",
    "5A002 (mass market); not required, false",
    "5A992.c; License required, true",
    "5A991; 需要, true",
    "3A090; No, false",
    "n/a, false",
    "13A0012, false",
    "3F001, false"
  })
  void readsExportClasses(String printed, boolean controlled) {
    assertThat(ExportClass.needsLicence(printed)).isEqualTo(controlled);
  }

  @Test
  void holdsAnExpiredCertificateAgainstTheDate() {
    FactorResult result =
        new Given().evidence(certificate("LEG-02", "2026-06-20")).factor("2022.10.4");

    assertThat(result.band()).isEqualTo(Band.MODERATE);
    assertThat(result.findings().get(0).sentence().en())
        .isEqualTo(
            "The certificate “Security certification” (no. C-1) expired on 2026-06-20, 10 days"
                + " before 2026-06-30.");
  }

  @Test
  void marksATestOlderThanTheCatalogueAllows() {
    Evidence old = statement("SUP-07", Claim.FACT, Polarity.SUPPORTS, "Tested in March 2021");
    Value day = new Value.Date(LocalDate.of(2021, 3, 31));

    FactorResult result = new Given().evidence(with(old, day)).factor("2022.10.2");

    assertThat(result.findings())
        .filteredOn(f -> f.indicator().value().equals("SUP-07"))
        .extracting(Finding::polarity, f -> f.sentence().en())
        .containsExactly(
            tuple(
                Polarity.NEUTRAL,
                "1 statement of 2021-03-31 is older on 2026-06-30 than the 12 months that the"
                    + " catalogue of indicators allows, and cannot show the point in full: “Tested"
                    + " in March 2021” (fact)."));
  }

  @Test
  void takesARenewedCertificateForTheExpiredOne() {
    FactorResult result =
        new Given()
            .evidence(certificate("LEG-02", "2026-06-20"), certificate("LEG-02", "2029-06-20"))
            .factor("2022.10.4");

    assertThat(result.findings()).extracting(Finding::polarity).doesNotContain(Polarity.RISK);
  }

  @Test
  void countsACertificateThatEndsSoonAsWeak() {
    FactorResult result =
        new Given().evidence(certificate("LEG-03", "2026-07-30")).factor("2022.10.4");

    assertThat(result.findings().get(0).polarity()).isEqualTo(Polarity.NEUTRAL);
    assertThat(result.findings().get(0).sentence().zh()).contains("尚有 30 天");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-06-29, RISK, ended on 2026-06-29",
    "2027-06-29, RISK, 'ends on 2027-06-29, 11 full months after 2026-06-30'",
    "2031-12-31, SUPPORTS, 'ends on 2031-12-31, 66 full months'"
  })
  void holdsTheEndOfSupportAgainstTheDate(String end, Polarity polarity, String words) {
    Evidence lifecycle =
        with(
            statement("SUP-01", Claim.FACT, Polarity.SUPPORTS, "Support ends " + end),
            new Value.Lifecycle("Router 9", null, null, LocalDate.parse(end)));

    FactorResult result = new Given().evidence(lifecycle).factor("2022.10.2");

    assertThat(result.findings().get(0).polarity()).isEqualTo(polarity);
    assertThat(result.findings().get(0).sentence().en()).contains(words);
  }

  @Test
  void leavesOutProductsThatTheCustomerDoesNotBuy() {
    Evidence ended =
        with(
            statement("SUP-01", Claim.FACT, Polarity.NEUTRAL, "Router 7 ended"),
            new Value.Lifecycle("Router 7", null, null, LocalDate.of(2024, 1, 1)));

    FactorResult other = new Given().buying("r9").evidence(ended).factor("2022.10.2");
    FactorResult same = new Given().buying("r7").evidence(ended).factor("2022.10.2");

    assertThat(other.findings()).isEmpty();
    assertThat(other.products()).containsExactly("r9");
    assertThat(same.band()).isEqualTo(Band.MODERATE);
  }

  @Test
  void namesTheControllerWithItsShareAndSeesNoRiskInWhoItIs() {
    FactorResult result = new Given().ownership("Lin Example", 33, 3).factor("2022.10.3");

    assertThat(result.findings())
        .singleElement()
        .satisfies(
            f -> {
              assertThat(f.polarity()).isEqualTo(Polarity.SUPPORTS);
              assertThat(f.sentence().en())
                  .isEqualTo(
                      "The actual controller named by the documents, “Lin Example”, holds 33 %"
                          + " through 3 levels.");
            });
  }

  @Test
  void countsAnOpenOwnershipAsWeakNotAsRisk() {
    FactorResult result =
        new Given()
            .ownership(
                "Lin Example", 33, 3, new Bilingual("登记合计 90%。", "The register adds up to 90 %."))
            .factor("2022.10.3");

    assertThat(result.findings()).extracting(Finding::polarity).containsOnly(Polarity.NEUTRAL);
    assertThat(sentences(result)).anyMatch(s -> s.contains("The register adds up to 90 %"));
    assertThat(result.band()).isEqualTo(Band.INSUFFICIENT_EVIDENCE);
  }

  @Test
  void takesAHitOnAChineseListForComplianceAndOnAForeignOneForSupply() {
    Given chinese = new Given().hit(Role.SUPPLIER, "不可靠实体清单");
    assertThat(chinese.factor("2022.10.4").band()).isEqualTo(Band.HIGH);
    assertThat(chinese.factor("2022.10.7").band()).isEqualTo(Band.MODERATE);
    assertThat(chinese.factor("2022.10.3").findings()).isEmpty();

    Given foreign = new Given().hit(Role.OWNER, "Foreign Trade List");
    assertThat(foreign.factor("2022.10.3").band()).isEqualTo(Band.MODERATE);
    assertThat(foreign.factor("2022.10.4").findings()).isEmpty();
    assertThat(foreign.factor("2022.10.3").reason().en())
        .contains(
            "The owner “Aldermere Holdings” matches “ALDERMERE HOLDINGS LTD”",
            "A person must confirm");
  }

  @Test
  void takesAHitOnTheCustomerForItsDossierAlone() {
    Given given = new Given().hit(Role.CUSTOMER, "Foreign Trade List");
    assertThat(given.factor("2022.10.3").band()).isEqualTo(Band.HIGH);

    given.customer(Customer.GENERAL);
    assertThat(given.factor("2022.10.3").band()).isEqualTo(Band.INSUFFICIENT_EVIDENCE);
  }

  @Test
  void followsTheReviewersOnHits() {
    String list = "Unreliable Entity List";
    Given confirmed =
        new Given()
            .hit(Role.SUPPLIER, list)
            .decided(Given.hitId(Role.SUPPLIER, list), Verdict.ACCEPT);
    assertThat(confirmed.factor("2022.10.4").band()).isEqualTo(Band.CRITICAL);

    Given rejected =
        new Given()
            .hit(Role.SUPPLIER, list)
            .decided(Given.hitId(Role.SUPPLIER, list), Verdict.REJECT);
    assertThat(rejected.factor("2022.10.4").band()).isEqualTo(Band.INSUFFICIENT_EVIDENCE);
    assertThat(rejected.factor("2022.10.4").reason().en()).contains("1 supported");
  }

  @Test
  void leavesOutRejectedEvidenceBeforeAnythingElse() {
    Evidence wrong = statement("SRC-02", Claim.FACT, Polarity.RISK, "One source only");
    Given given = new Given().evidence(wrong).decided(wrong.id(), Verdict.REJECT);

    assertThat(given.factor("2022.10.3").findings()).isEmpty();
    assertThat(given.under(MEASURES_2022).gaps())
        .extracting(Gap::indicator)
        .contains(new IndicatorId("SRC-02"));
  }

  @Test
  void leavesOutComponentsWhoseEvidenceIsRejected() {
    Given given = new Given().component("Switch ASIC", Sources.SINGLE, "TW", null);
    Evidence row = given.caseFile().evidence().get(0);

    assertThat(given.factor("2022.10.3").band()).isEqualTo(Band.MODERATE);
    given.decided(row.id(), Verdict.REJECT);
    assertThat(given.factor("2022.10.3").findings()).isEmpty();
  }

  @Test
  void showsAContradictionAsSuchAndNotAsRisk() {
    Evidence four = statement("SUP-07", Claim.FACT, Polarity.SUPPORTS, "4 hours");
    Evidence day = statement("SUP-07", Claim.FACT, Polarity.SUPPORTS, "24 hours");
    Given given = new Given().contradiction("recovery-time", four, day);

    FactorResult result = given.factor("2022.10.2");
    assertThat(result.band()).isEqualTo(Band.MODERATE);
    assertThat(result.reason().en())
        .contains("contradict each other", "Recovery takes 4 hours or 24");
    assertThat(given.under(MEASURES_2022).contradictions()).hasSize(1);

    given.decided(day.id(), Verdict.REJECT);
    assertThat(given.under(MEASURES_2022).contradictions()).isEmpty();
  }

  @Test
  void doesNotLetAContradictionHideAnEstablishedRisk() {
    Evidence never = statement("DIS-04", Claim.FACT, Polarity.SUPPORTS, "never interrupted");
    Evidence once = statement("DIS-04", Claim.FACT, Polarity.RISK, "suspended in 2021");

    assertThat(new Given().contradiction("interruption", never, once).factor("2022.10.3").band())
        .isEqualTo(Band.HIGH);
  }

  @Test
  void citesEvidenceInEveryFindingAndPutsAdverseOnesFirst() {
    Given given = new Given().support("SRC-01", "SRC-04").risk("OWN-01", "SRC-02");
    FactorResult result = given.factor("2022.10.3");

    assertThat(result.findings())
        .extracting(f -> f.indicator().value())
        .containsExactly("SRC-02", "OWN-01", "SRC-01", "SRC-04");
    List<EvidenceId> known = given.caseFile().evidence().stream().map(Evidence::id).toList();
    assertThat(result.findings()).allSatisfy(f -> assertThat(known).containsAll(f.evidence()));
  }

  @Test
  void asksTheMostUsefulQuestionFirstAndNamesTheCustomer() {
    List<Gap> gaps = new Given().under(MEASURES_2022).gaps();

    assertThat(gaps).extracting(Gap::weight).isSortedAccordingTo((a, b) -> b - a);
    assertThat(gaps.get(0).indicator()).isEqualTo(new IndicatorId("DIS-03"));
    assertThat(gaps)
        .filteredOn(g -> g.indicator().value().equals("LEG-04"))
        .singleElement()
        .satisfies(
            g -> {
              assertThat(g.question().zh()).contains("北原电网");
              assertThat(g.question().en()).contains("North Plain Grid");
            });
    assertThat(gaps).extracting(g -> g.question().en()).noneMatch(q -> q.contains("{"));
  }

  @Test
  void asksNothingAboutACustomerWhereThereIsNone() {
    Assessment general = new Given().customer(Customer.GENERAL).under(MEASURES_2022);

    assertThat(general.gaps())
        .extracting(g -> g.indicator().value())
        .doesNotContain("DIS-02", "DAT-08", "LEG-04", "LEG-06");
    assertThat(general.notices()).isEmpty();
  }

  @Test
  void noticesWhatTheReaderMustKnow() {
    assertThat(new Given().under(MEASURES_2022).notices()).isEmpty();
    assertThat(new Given().collected().under(MEASURES_2022).notices())
        .singleElement()
        .satisfies(n -> assertThat(n.en()).contains("no legal basis", "paraphrase"));
    assertThat(
            new Given().customer(Given.customer(CiiStatus.UNKNOWN)).under(MEASURES_2022).notices())
        .singleElement()
        .satisfies(n -> assertThat(n.en()).contains("Energy", "Notification"));
  }

  @Test
  void countsBlankAnswersAsGapsNotAsRisk() {
    Given given = new Given();
    given.evidence(
        with(
            statement("SRC-02", Claim.FACT, Polarity.NEUTRAL, "Second source?"),
            new Value.Answer("1", "Second source?", Value.NormalizedAnswer.BLANK, null)),
        with(
            statement("SUP-06", Claim.FACT, Polarity.SUPPORTS, "Yes"),
            new Value.Answer("2", "Do you have a PSIRT?", Value.NormalizedAnswer.YES, null)));

    assertThat(given.under(MEASURES_2022).gaps())
        .extracting(g -> g.indicator().value())
        .contains("SRC-02")
        .doesNotContain("SUP-06");
    assertThat(sentences(given.factor("2022.10.3")))
        .containsExactly("1 of 2 answers found are blank (50 %).");
    assertThat(sentences(given.factor("2022.10.1")))
        .containsExactly(
            "1 statement shows that the point is met: to “Do you have a PSIRT?” the answer “Yes”"
                + " (fact).");
  }

  @Test
  void saysTheSameWhateverTheLocaleAndOrder() {
    Locale before = Locale.getDefault();
    Given given =
        new Given().risk("SRC-02", "DIS-01").component("I/O chip", Sources.SINGLE, "TR", "3A001");
    Assessment here = given.under(MEASURES_2022);
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(given.under(MEASURES_2022)).isEqualTo(here);
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(given.under(MEASURES_2022)).isEqualTo(here);
    } finally {
      Locale.setDefault(before);
    }
  }

  private static Evidence certificate(String indicator, String until) {
    return with(
        statement(indicator, Claim.ATTESTED, Polarity.SUPPORTS, "valid until " + until),
        new Value.Certificate(
            "Security certification", "C-1", null, "Router 9", LocalDate.parse(until)));
  }

  private static List<String> sentences(FactorResult result) {
    return result.findings().stream().map(f -> f.sentence().en()).toList();
  }

  private static List<String> touched(Assessment assessment) {
    return assessment.factors().stream()
        .filter(f -> !f.findings().isEmpty())
        .map(FactorResult::factor)
        .toList();
  }

  private static List<String> split(@Nullable String words) {
    return words == null ? List.of() : List.of(words.split(" "));
  }
}
