package org.supplierdossier.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.supplierdossier.assessment.UndertakingResult.Status;
import org.supplierdossier.document.DocumentPath;
import org.supplierdossier.document.Locator;
import org.supplierdossier.document.Sha256;
import org.supplierdossier.evidence.Claim;
import org.supplierdossier.evidence.Evidence;
import org.supplierdossier.evidence.Execution;
import org.supplierdossier.evidence.IndicatorId;
import org.supplierdossier.evidence.Origin;
import org.supplierdossier.evidence.Polarity;
import org.supplierdossier.evidence.Qualifier;
import org.supplierdossier.evidence.Value;
import org.supplierdossier.language.Bilingual;
import org.supplierdossier.language.Language;
import org.supplierdossier.supplier.Undertaking;

/** Which promises count on a day, of several letters. */
class LettersTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);
  private static final String SUPPLY = "（四）无正当理由不中断产品供应；";
  private static final String SUPPORT = "（五）无正当理由不中断技术支持；";

  @Test
  void endsAPromiseOnItsOwnDayAndNotTheRestOfItsLetter() {
    List<Evidence> letter =
        List.of(
            promise("a.txt", 1, SUPPLY, Undertaking.U_SUPPLY),
            line("a.txt", 1, SUPPLY, Execution.PROMISED_UNTIL, day("2026-06-30")),
            promise("a.txt", 2, SUPPORT, Undertaking.U_SUPPORT),
            line("a.txt", 2, SUPPORT, Execution.PROMISED_UNTIL, day("2029-12-31")));

    assertThat(status(Undertaking.U_SUPPLY, letter)).isEqualTo(Status.ABSENT);
    assertThat(status(Undertaking.U_SUPPORT, letter)).isEqualTo(Status.PRESENT);
    assertThat(assess(Undertaking.U_SUPPORT, letter).letters())
        .singleElement()
        .satisfies(l -> assertThat(l.validUntil()).isEqualTo("2029-12-31"))
        .satisfies(l -> assertThat(l.expired()).isFalse());
  }

  @Test
  void takesBackTheItemsThatALaterLetterNumbers() {
    List<Evidence> letters =
        List.of(
            promise("a.txt", 1, SUPPLY, Undertaking.U_SUPPLY),
            promise("a.txt", 2, SUPPORT, Undertaking.U_SUPPORT),
            line("a.txt", 3, "2024年3月3日", Execution.SIGNED_ON, day("2024-03-03")),
            line("b.txt", 1, "撤回第（四）项", Execution.REVOKES, text("2024-03-03#四")));

    assertThat(status(Undertaking.U_SUPPLY, letters)).isEqualTo(Status.CONTRADICTED);
    assertThat(status(Undertaking.U_SUPPORT, letters)).isEqualTo(Status.PRESENT);
  }

  @Test
  void findsTheItemWithinASentenceThatListsSeveral() {
    String all = "We promise (a) not to interrupt supply and (b) not to interrupt support.";
    List<Evidence> letters =
        List.of(
            promise("a.txt", 1, all, Undertaking.U_SUPPLY, Undertaking.U_SUPPORT),
            line("b.txt", 1, "We revoke promise (b).", Execution.REVOKES, text("#b")));

    assertThat(status(Undertaking.U_SUPPLY, letters)).isEqualTo(Status.PRESENT);
    assertThat(status(Undertaking.U_SUPPORT, letters)).isEqualTo(Status.CONTRADICTED);
  }

  @Test
  void letsTheLanguageThatPrevailsDecideBetweenLettersOfOneDay() {
    Evidence hedged =
        Given.on(
            Undertaking.U_SUPPLY,
            promise("en.txt", 1, "will use reasonable efforts to supply", Undertaking.U_SUPPLY),
            new Qualifier(Qualifier.Kind.HEDGE, "reasonable efforts"));
    List<Evidence> letters =
        List.of(
            hedged,
            line("en.txt", 2, "The Chinese text prevails.", Execution.PREVAILS, text("zh")),
            line("en.txt", 3, "3 June 2026", Execution.SIGNED_ON, day("2026-06-03")),
            promise("zh.txt", 1, SUPPLY, Undertaking.U_SUPPLY),
            promise("zh.txt", 2, SUPPORT, Undertaking.U_SUPPORT),
            line("zh.txt", 3, "以中文为准。", Execution.PREVAILS, text("zh")),
            line("zh.txt", 4, "2026年6月3日", Execution.SIGNED_ON, day("2026-06-03")));

    assertThat(status(Undertaking.U_SUPPLY, letters)).isEqualTo(Status.PRESENT);
  }

  private static List<Evidence> oldLetterAnd(Evidence... more) {
    List<Evidence> all =
        new ArrayList<>(
            List.of(
                promise("old.txt", 1, SUPPLY, Undertaking.U_SUPPLY),
                line("old.txt", 2, "2024年3月3日", Execution.SIGNED_ON, day("2024-03-03")),
                line("old.txt", 3, "北沼科技有限公司", Execution.SIGNATORY, text("北沼科技有限公司"))));
    all.addAll(List.of(more));
    return all;
  }

  private static Evidence replacesOld(String document, String quote) {
    return line(document, 9, quote, Execution.REPLACES, day("2024-03-03"));
  }

  @Test
  void replacesALetterByALaterOneOfTheSameGiverThatPromises() {
    assertThat(
            status(
                Undertaking.U_SUPPLY,
                oldLetterAnd(
                    replacesOld("new.txt", "本函替代2024年3月3日的承诺函。"),
                    line("new.txt", 2, "2026年1月5日", Execution.SIGNED_ON, day("2026-01-05")),
                    line("new.txt", 3, "北沼科技有限公司", Execution.SIGNATORY, text("北沼科技有限公司")),
                    promise("new.txt", 1, SUPPORT, Undertaking.U_SUPPORT))))
        .isEqualTo(Status.ABSENT);
  }

  @Test
  void replacesNothingByADocumentThatPromisesNothing() {
    assertThat(
            status(
                Undertaking.U_SUPPLY,
                oldLetterAnd(
                    replacesOld("notice.txt", "This notice replaces our letter of 3 March 2024."),
                    line("notice.txt", 2, "2026-01-05", Execution.SIGNED_ON, day("2026-01-05")))))
        .isEqualTo(Status.PRESENT);
  }

  @Test
  void takesALetterBackByOneThatOnlyWithdrawsIt() {
    assertThat(
            status(
                Undertaking.U_SUPPLY,
                oldLetterAnd(
                    replacesOld(
                        "back.txt", "We withdraw our letter of undertaking of 3 March 2024."),
                    line("back.txt", 2, "2026-01-05", Execution.SIGNED_ON, day("2026-01-05")))))
        .isEqualTo(Status.ABSENT);
  }

  @Test
  void replacesNothingByAnotherGiversLetterOrAnEarlierOne() {
    assertThat(
            status(
                Undertaking.U_SUPPLY,
                oldLetterAnd(
                    replacesOld("other.txt", "本函替代2024年3月3日的承诺函。"),
                    line("other.txt", 3, "远岚设备有限公司", Execution.SIGNATORY, text("远岚设备有限公司")),
                    promise("other.txt", 1, SUPPORT, Undertaking.U_SUPPORT))))
        .isEqualTo(Status.PRESENT);
    assertThat(
            status(
                Undertaking.U_SUPPLY,
                oldLetterAnd(
                    replacesOld("early.txt", "本函替代2024年3月3日的承诺函。"),
                    line("early.txt", 2, "2023年1月5日", Execution.SIGNED_ON, day("2023-01-05")),
                    promise("early.txt", 1, SUPPORT, Undertaking.U_SUPPORT))))
        .isEqualTo(Status.PRESENT);
  }

  @Test
  void takesTheNamesOfOneGiverInTwoLanguagesForNoOthers() {
    assertThat(
            status(
                Undertaking.U_SUPPLY,
                oldLetterAnd(
                    replacesOld("en.txt", "This letter replaces our letter of 3 March 2024."),
                    line("en.txt", 3, "Northfen Ltd", Execution.SIGNATORY, text("Northfen Ltd")),
                    promise("en.txt", 1, SUPPORT, Undertaking.U_SUPPORT))))
        .isEqualTo(Status.ABSENT);
  }

  private static Status status(Undertaking undertaking, List<Evidence> letters) {
    return assess(undertaking, letters).status();
  }

  private static UndertakingResult assess(Undertaking undertaking, List<Evidence> letters) {
    return UndertakingAssessor.of(undertaking).assess(letters, TODAY);
  }

  private static Value day(String day) {
    return new Value.Date(LocalDate.parse(day));
  }

  private static Value text(String words) {
    return new Value.Text(words);
  }

  private static Evidence promise(
      String document, int passage, String quote, Undertaking... promised) {
    return evidence(
        new IndicatorId("SUP-03"), null, List.of(promised), document, passage, quote, null);
  }

  private static Evidence line(
      String document, int passage, String quote, String term, Value value) {
    return evidence(null, term, List.of(), document, passage, quote, value);
  }

  private static Evidence evidence(
      @Nullable IndicatorId indicator,
      @Nullable String term,
      List<Undertaking> promised,
      String document,
      int passage,
      String quote,
      @Nullable Value value) {
    return new Evidence(
        indicator,
        term,
        null,
        promised,
        term == null ? Claim.OBLIGATION : Claim.FACT,
        term == null ? Polarity.SUPPORTS : Polarity.NEUTRAL,
        value,
        Language.of(quote),
        quote,
        List.of(),
        List.of(
            new Origin(
                new DocumentPath(document),
                Sha256.of(document),
                new Locator.Paragraph(passage, 0, quote.length(), 1, List.of()))),
        term == null ? "SUP-03-zh-no-interruption-of-supply" : "execution-" + term,
        new Bilingual("测试", "test"));
  }
}
