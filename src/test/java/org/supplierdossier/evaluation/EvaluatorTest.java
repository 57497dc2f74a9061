package org.supplierdossier.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.supplierdossier.document.Document;
import org.supplierdossier.document.DocumentPath;
import org.supplierdossier.document.DocumentStatus;
import org.supplierdossier.document.Passage;
import org.supplierdossier.document.Place;
import org.supplierdossier.document.Sha256;
import org.supplierdossier.evidence.Claim;
import org.supplierdossier.evidence.Evidence;
import org.supplierdossier.evidence.IndicatorId;
import org.supplierdossier.evidence.Origin;
import org.supplierdossier.evidence.Polarity;
import org.supplierdossier.language.Bilingual;
import org.supplierdossier.language.Language;

class EvaluatorTest {
  private static final String ESCROW = "The source is kept in escrow with a notary in Lund.";
  private static final String STOCK = "Spare parts are kept in stock for six years.";

  @Test
  void findsALabelWhoseWordsStandInAnItemOfItsKind() {
    Evaluation evaluation =
        evaluate(gold(label("SUP-05", ESCROW)), item(0, "SUP-05", null, ESCROW));
    assertThat(evaluation.all()).isEqualTo(new Figures(1, 1, 1, 1));
    assertThat(evaluation.misses()).isEmpty();
  }

  @Test
  void findsALabelPrintedWithOtherBlanksAndPunctuation() {
    Evaluation evaluation =
        evaluate(
            gold(label("SUP-05", "The source is kept\nin  ESCROW – with a notary")),
            item(0, "SUP-05", null, ESCROW));
    assertThat(evaluation.all().recall()).isEqualTo(1);
  }

  @Test
  void missesALabelOfWhichLessThanTheShareIsFound() {
    Evaluation evaluation =
        evaluate(
            gold(label("SUP-05", ESCROW + " " + STOCK)), item(0, "SUP-05", null, "The source is"));
    assertThat(evaluation.all()).isEqualTo(new Figures(1, 0, 1, 1));
    assertThat(evaluation.misses().get(0).context().words()).contains("in escrow");
  }

  @Test
  void countsThePartsOfALabelThatLeavesWordsOut() {
    GoldStatement two =
        new GoldStatement(
            "gold:1",
            "a.txt",
            "SUP-05",
            new TreeSet<>(),
            List.of(ESCROW, STOCK),
            null,
            null,
            null,
            false,
            "");
    Evaluation evaluation =
        evaluate(gold(two), item(0, "SUP-05", null, ESCROW), item(1, "SUP-05", null, STOCK));
    assertThat(evaluation.all()).isEqualTo(new Figures(1, 1, 2, 2));
  }

  @Test
  void countsAnItemWithoutALabelAsAFalseHitAndShowsItsContext() {
    Evaluation evaluation = evaluate(gold(label("SUP-05", ESCROW)), item(1, "SUP-05", null, STOCK));
    assertThat(evaluation.all()).isEqualTo(new Figures(1, 0, 1, 0));
    Context context = evaluation.falseHits().get(0).context();
    assertThat(context.words()).isEqualTo(STOCK.substring(0, STOCK.length() - 1));
    assertThat(context.before()).contains("in escrow");
  }

  @Test
  void doesNotJudgeKindsThatNoLabelNames() {
    Evaluation evaluation =
        evaluate(
            gold(label("SUP-05", ESCROW)),
            item(0, "SUP-05", null, ESCROW),
            item(1, "SUP-04", null, STOCK));
    assertThat(evaluation.falseHits()).isEmpty();
    assertThat(evaluation.unlabelled()).isEqualTo(1);
  }

  @Test
  void takesTheKindOfATermForAKindToo() {
    Evaluation evaluation =
        evaluate(
            gold(label("source-code-escrow", ESCROW)), item(0, null, "source-code-escrow", ESCROW));
    assertThat(evaluation.all().f1()).isEqualTo(1);
  }

  @Test
  void tellsAMissWhoseWordsDoNotStandInTheDocument() {
    Evaluation evaluation = evaluate(gold(label("SUP-05", "Nothing of the kind is said here.")));
    assertThat(evaluation.misses().get(0).context().locator()).isNull();
  }

  @Test
  void namesAnItemThatWalksIntoATrap() {
    Gold gold =
        new Gold(
            List.of(label("SUP-05", ESCROW)),
            List.of(new Trap("traps:1", "a.txt", "SUP-04", List.of(STOCK), null, null, "why")));
    assertThat(evaluate(gold, item(1, "SUP-04", null, STOCK)).trapHits()).hasSize(1);
    assertThat(evaluate(gold, item(1, "SUP-05", null, STOCK)).trapHits()).isEmpty();
  }

  @Test
  void countsHowManyFoundStatementsHaveTheExpectedClaim() {
    GoldStatement plan =
        new GoldStatement(
            "gold:1",
            "a.txt",
            "SUP-05",
            new TreeSet<>(),
            List.of(ESCROW),
            Polarity.SUPPORTS,
            Claim.PLAN,
            null,
            true,
            "");
    Evaluation evaluation = evaluate(gold(plan), item(0, "SUP-05", null, ESCROW));
    assertThat(evaluation.claim()).isEqualTo(new Evaluation.Agreement(1, 0));
    assertThat(evaluation.polarity()).isEqualTo(new Evaluation.Agreement(1, 1));
    assertThat(evaluation.must().recall()).isEqualTo(1);
  }

  private static GoldStatement label(String kind, String quote) {
    return new GoldStatement(
        "gold:1", "a.txt", kind, new TreeSet<>(), List.of(quote), null, null, null, false, "");
  }

  private static Gold gold(GoldStatement... statements) {
    return new Gold(List.of(statements), List.of());
  }

  private static Evaluation evaluate(Gold gold, Evidence... evidence) {
    Document document = document(ESCROW, STOCK);
    return new Evaluator(gold, 0.5)
        .evaluate(Map.of("a.txt", List.of(document)), d -> List.of(evidence));
  }

  private static Evidence item(
      int passage, @Nullable String indicator, @Nullable String term, String quote) {
    Document document = document(ESCROW, STOCK);
    return new Evidence(
        indicator == null ? null : new IndicatorId(indicator),
        term,
        null,
        List.of(),
        Claim.FACT,
        Polarity.SUPPORTS,
        null,
        Language.EN,
        quote,
        List.of(),
        List.of(
            new Origin(
                document.path(),
                document.sha256(),
                document.passages().get(passage).locate(0, quote.length()))),
        "rule",
        Bilingual.same("why"));
  }

  private static Document document(String... texts) {
    List<Passage> passages = new ArrayList<>();
    for (String text : texts) {
      int number = passages.size();
      passages.add(
          new Passage(
              number,
              Passage.Kind.PARAGRAPH,
              new Place.Paragraph(number + 1),
              List.of(),
              text,
              Language.EN,
              List.of(),
              false));
    }
    return new Document(
        new DocumentPath("a.txt"),
        Sha256.of("a"),
        1,
        "text/plain",
        DocumentStatus.READ,
        Bilingual.same("read"),
        passages,
        List.of(),
        Map.of());
  }
}
