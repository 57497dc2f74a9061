package org.supplierdossier.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.supplierdossier.evidence.IndicatorId;
import org.supplierdossier.language.Bilingual;
import org.supplierdossier.language.Language;
import org.supplierdossier.problem.Problem;
import org.supplierdossier.problem.Problems;
import org.supplierdossier.rulebook.Band;
import org.supplierdossier.rulebook.Condition;
import org.supplierdossier.rulebook.DecisionTable;
import org.supplierdossier.rulebook.Factor;
import org.supplierdossier.rulebook.Indicator;
import org.supplierdossier.rulebook.Regimes;
import org.supplierdossier.rulebook.Rulebook;
import org.supplierdossier.rulebook.TextStatus;
import org.supplierdossier.supplier.Customer;
import org.supplierdossier.supplier.Undertaking;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RulebookYamlTest {
  private static final Path REFERENCE = Path.of("../shared/reference");

  private static final Regimes SHIPPED = RulebookYaml.shipped(new Problems()).orElseThrow();

  private static final String SMALL =
      """
      id: measures-2099
      title: {zh: 样例, en: Sample}
      promulgation: {zh: 样例, en: Sample}
      notes: []
      undertakings: []
      factors:
        - id: "2099.1.1"
          title: {zh: 样例, en: Sample}
          text: {zh: 样例, en: Sample}
          status: unverified
          source: none
          primary: [SRC-01]
          secondary: [SRC-02]
          table:
            - when: SRC-01 is adverse
              band: high
              because: {zh: 样例, en: Sample}
            - when: otherwise
              band: low
              because: {zh: 样例, en: Sample}
      """;

  @TempDir Path folder;

  @Test
  void loadsTheShippedRulebooksWithoutAProblem() {
    Problems problems = new Problems();

    Optional<Regimes> regimes = RulebookYaml.shipped(problems);

    assertThat(problems.all()).isEmpty();
    assertThat(regimes.orElseThrow().ids())
        .containsExactly("measures-2017", "measures-2019-draft", "measures-2020", "measures-2022");
    assertThat(book("measures-2017").factors()).hasSize(5);
    assertThat(book("measures-2019-draft").factors()).hasSize(7);
    assertThat(book("measures-2020").factors()).hasSize(5);
    assertThat(book("measures-2022").factors()).hasSize(7);
  }

  @Test
  void knowsAllIndicators() {
    assertThat(book("measures-2022").indicators()).hasSize(62);
  }

  @Test
  void givesEveryFactorATableThatReachesAFindingAndEndsInOtherwise() {
    for (Rulebook book : shipped().all()) {
      for (Factor factor : book.factors()) {
        List<DecisionTable.Row> rows = book.tableOf(factor.id()).rows();
        assertThat(rows.get(rows.size() - 1).condition()).isInstanceOf(Condition.Otherwise.class);
        assertThat(rows).extracting(DecisionTable.Row::band).contains(Band.INSUFFICIENT_EVIDENCE);
      }
    }
  }

  @Test
  void ordersBandsFromHighToLowInEveryTable() {
    for (Rulebook book : shipped().all()) {
      book.tables()
          .forEach(
              (factor, table) -> {
                List<Band> bands =
                    table.rows().stream()
                        .map(DecisionTable.Row::band)
                        .filter(b -> b == Band.CRITICAL || b == Band.HIGH || b == Band.LOW)
                        .toList();
                assertThat(bands).as(factor).isSortedAccordingTo((a, b) -> b.compareTo(a));
              });
    }
  }

  @Test
  void linksEveryFactorToAnIndicatorOfTheCatalogue() {
    for (Rulebook book : shipped().all()) {
      book.links()
          .forEach(
              (factor, links) -> {
                Set<IndicatorId> linked = new TreeSet<>(links.primary());
                linked.addAll(links.secondary());
                assertThat(linked).as(factor).isNotEmpty();
                assertThat(book.indicators()).containsKeys(linked.toArray(IndicatorId[]::new));
              });
    }
  }

  @Test
  void requiresTheFiveUndertakingsOfArticleSix() {
    for (String id : List.of("measures-2020", "measures-2022")) {
      assertThat(book(id).undertakings())
          .extracting(Rulebook.RequiredUndertaking::undertaking)
          .containsExactlyElementsOf(Customer.ARTICLE_6);
    }
  }

  @Test
  void requiresOfTheDraftWhatItsArticlesNameAndOfTheTrialMeasuresNothing() {
    assertThat(book("measures-2019-draft").undertakings())
        .extracting(Rulebook.RequiredUndertaking::undertaking)
        .containsExactly(
            Undertaking.U_COOP,
            Undertaking.U_DATA,
            Undertaking.U_DEV,
            Undertaking.U_DEPEND,
            Undertaking.U_UPGRADE);
    assertThat(book("measures-2017").undertakings()).isEmpty();
  }

  @Test
  void tellsWhatEachRegimeIsInLaw() {
    assertThat(shipped().all())
        .extracting(Rulebook::id, Rulebook::legalStatus)
        .containsExactly(
            tuple("measures-2017", "repealed"),
            tuple("measures-2019-draft", "draft"),
            tuple("measures-2020", "repealed"),
            tuple("measures-2022", "in-force"));
  }

  @Test
  void choosesByDateOnlyWhatWasInForce() {
    Regimes regimes = shipped();

    assertThat(idOn(regimes, "2017-05-31")).isEmpty();
    assertThat(idOn(regimes, "2017-06-01")).contains("measures-2017");
    assertThat(idOn(regimes, "2019-06-01")).contains("measures-2017");
    assertThat(idOn(regimes, "2020-05-31")).contains("measures-2017");
    assertThat(idOn(regimes, "2020-06-01")).contains("measures-2020");
    assertThat(idOn(regimes, "2022-02-15")).contains("measures-2022");
  }

  private static Optional<String> idOn(Regimes regimes, String day) {
    return regimes.inForceOn(LocalDate.parse(day)).map(Rulebook::id);
  }

  @Test
  void quotesNothingOfTheTextsThatWereNotSeen() {
    for (String id : List.of("measures-2017", "measures-2019-draft")) {
      assertThat(book(id).factors()).extracting(Factor::status).containsOnly(TextStatus.UNVERIFIED);
      assertThat(book(id).undertakings())
          .extracting(Rulebook.RequiredUndertaking::status)
          .allMatch(status -> status == TextStatus.UNVERIFIED);
    }
  }

  @Test
  void writesEverySentenceInBothLanguages() {
    for (Rulebook book : shipped().all()) {
      for (Bilingual text : texts(book)) {
        assertThat(Language.of(text.zh())).as(text.zh()).isEqualTo(Language.ZH);
        assertThat(Language.of(text.en())).as(text.en()).isEqualTo(Language.EN);
      }
    }
  }

  @Test
  void asksQuestionsThatADocumentCanAnswer() {
    for (Indicator indicator : book("measures-2022").indicators().values()) {
      assertThat(indicator.question().zh()).containsAnyOf("请", "？");
      assertThat(indicator.question().en()).containsIgnoringCase("please").endsWith(".");
      assertThat(indicator.question().zh().contains("{customer}"))
          .isEqualTo(indicator.perCustomer());
      assertThat(indicator.question().en().contains("{customer}"))
          .isEqualTo(indicator.perCustomer());
    }
  }

  @Test
  void callsItselfAProposalThatWasNotComparedWithTheOfficialText() {
    for (Rulebook book : shipped().all()) {
      assertThat(book.notes()).anyMatch(n -> n.en().contains("not law"));
      assertThat(book.notes())
          .anyMatch(n -> n.en().contains("not compared with the official publication"));
    }
  }

  @Test
  void quotesSeenTextsAsTheReferenceHasThem() throws IOException {
    Path facts = REFERENCE.resolve("regulation-facts.md");
    assumeTrue(Files.exists(facts), "no ../shared/reference here");
    String reference = Files.readString(facts);

    for (Rulebook book : shipped().all()) {
      for (Factor factor : book.factors()) {
        assertThat(reference).contains(factor.text().zh());
        if (factor.status() == TextStatus.SEEN) {
          String line =
              reference
                  .lines()
                  .filter(l -> l.startsWith("| " + factor.id() + " |"))
                  .findFirst()
                  .orElseThrow();
          assertThat(line).contains(factor.text().zh()).doesNotContain("inferred", "unverified");
        }
      }
      for (Rulebook.RequiredUndertaking undertaking : book.undertakings()) {
        assertThat(reference).contains(undertaking.text().zh());
      }
    }
  }

  @Test
  void linksIndicatorsAsTheReferenceDoes() throws IOException {
    Path catalogue = REFERENCE.resolve("indicators.json");
    assumeTrue(Files.exists(catalogue), "no ../shared/reference here");
    JsonNode reference = new JsonMapper().readTree(Files.readString(catalogue));

    for (JsonNode indicator : reference.get("indicators")) {
      List<String> expected = new ArrayList<>();
      for (String version : List.of("v2017", "v2019d", "v2020", "v2022")) {
        indicator.get(version).forEach(f -> expected.add(f.asString()));
      }
      expected.removeIf("-"::equals);
      assertThat(linksOf(indicator.get("id").asString()))
          .containsExactlyInAnyOrderElementsOf(expected);
    }
  }

  @Test
  void letsAFileReplaceARegimeAndChangesItsVersion() throws IOException {
    Path file = write("own.yml", SMALL.replace("measures-2099", "measures-2022"));

    Regimes regimes = RulebookYaml.regimes(List.of(file), new Problems()).orElseThrow();

    Rulebook replaced = regimes.named("measures-2022").orElseThrow();
    assertThat(replaced.factors()).extracting(Factor::id).containsExactly("2099.1.1");
    assertThat(replaced.isDraft()).isTrue();
    assertThat(replaced.version()).isNotEqualTo(book("measures-2022").version());
    assertThat(regimes.named("measures-2020")).contains(book("measures-2020"));
  }

  @Test
  void reportsEveryFaultWithItsLine() throws IOException {
    Path file =
        write(
            "own.yml",
            SMALL
                .replace("primary: [SRC-01]", "primary: [SRC-01, SRC-99]")
                .replace("secondary: [SRC-02]", "secondary: [SRC-01]")
                .replace("when: SRC-01 is adverse", "when: SRC-02 is perilous"));
    Problems problems = new Problems();

    assertThat(RulebookYaml.regimes(List.of(file), problems)).isEmpty();

    assertThat(problems.all()).extracting(Problem::line).containsExactly(12, 13, 15);
    assertThat(problems.all().toString())
        .contains(
            "indicator \"SRC-99\" is not in the catalogue",
            "both primary and secondary",
            "expected a state");
  }

  @Test
  void rejectsAConditionOnAnIndicatorThatDoesNotServeTheFactor() throws IOException {
    assertThat(faults(SMALL.replace("SRC-01 is adverse", "DAT-01 is adverse")))
        .contains("DAT-01, which does not serve the factor");
  }

  @Test
  void rejectsATableWithoutOtherwise() throws IOException {
    assertThat(faults(SMALL.replace("when: otherwise", "when: SRC-02 is risk")))
        .contains("must be \"otherwise\"");
  }

  @Test
  void rejectsAnUnknownBandAndAMissingText() throws IOException {
    assertThat(
            faults(SMALL.replace("band: high", "band: terrible").replace("status: unverified", "")))
        .contains("\"terrible\"", "key \"status\" is missing");
  }

  private String faults(String yaml) throws IOException {
    Problems problems = new Problems();
    assertThat(RulebookYaml.regimes(List.of(write("own.yml", yaml)), problems)).isEmpty();
    return problems.all().toString();
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static Regimes shipped() {
    return SHIPPED;
  }

  private static Rulebook book(String id) {
    return shipped().named(id).orElseThrow();
  }

  private static List<String> linksOf(String indicator) {
    List<String> links = new ArrayList<>();
    for (Rulebook book : shipped().all()) {
      book.links()
          .forEach(
              (factor, l) -> {
                l.primary().stream()
                    .filter(i -> i.value().equals(indicator))
                    .forEach(i -> links.add(factor));
                l.secondary().stream()
                    .filter(i -> i.value().equals(indicator))
                    .forEach(i -> links.add(factor + "*"));
              });
    }
    return links;
  }

  private static List<Bilingual> texts(Rulebook book) {
    List<Bilingual> texts = new ArrayList<>(book.notes());
    texts.add(book.title());
    for (Factor factor : book.factors()) {
      texts.addAll(List.of(factor.title(), factor.text()));
    }
    book.tables().values().forEach(t -> t.rows().forEach(r -> texts.add(r.because())));
    book.undertakings().forEach(u -> texts.add(u.text()));
    for (Indicator i : book.indicators().values()) {
      Stream.of(i.title(), i.satisfiedBy(), i.raisesRisk(), i.question()).forEach(texts::add);
    }
    return texts;
  }
}
