package org.supplierdossier.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.supplierdossier.document.Document;
import org.supplierdossier.evidence.Evidence;
import org.supplierdossier.evidence.Execution;
import org.supplierdossier.evidence.Paper;
import org.supplierdossier.evidence.Value;

class PaperFactsTest {
  private static Document paper(String... lines) {
    Papers paper = Papers.paper();
    for (String line : lines) {
      paper.text(line);
    }
    return paper.document();
  }

  @Test
  void namesAllWhoSignALetter() {
    Paper paper =
        PaperFacts.of(
            paper("承诺函", "我司承诺不中断供应。", "承诺人：汐图软件有限公司（盖章）", "法定代表人：林知远（签字）", "日期：2026年3月18日"));

    assertThat(paper.signedBy()).isEqualTo("汐图软件有限公司; 林知远");
    assertThat(paper.date()).isEqualTo(LocalDate.of(2026, 3, 18));
  }

  @Test
  void takesTheNameAndNotTheCompanySignedFor() {
    Paper paper =
        PaperFacts.of(
            paper(
                "Letter of undertaking",
                "We undertake to cooperate with the cybersecurity review.",
                "Signed for and on behalf of Torvane Systems Ltd:",
                "Name: Anneke de Vries",
                "Title: Managing Director",
                "Date: 14 February 2026"));

    assertThat(paper.signedBy()).isEqualTo("Anneke de Vries");
    assertThat(paper.date()).isEqualTo(LocalDate.of(2026, 2, 14));
  }

  @Test
  void findsTheNameBelowAClosingFormula() {
    assertThat(
            PaperFacts.of(paper("Letter", "We keep supplying.", "Yours sincerely,", "Oskar Lind"))
                .signedBy())
        .isEqualTo("Oskar Lind");
  }

  @Test
  void takesNoNameFromRunningTextOrABlank() {
    assertThat(PaperFacts.of(paper("预案", "应急指挥部由总经理任总指挥，下设四个小组。", "法定代表人（签字）：____")).signedBy())
        .isNull();
    assertThat(
            PaperFacts.of(paper("Letter", "The signature block bears our seal.", "Signature: ____"))
                .signedBy())
        .isNull();
  }

  @Test
  void takesTheDayThatTheLastPartySigned() {
    assertThat(
            PaperFacts.of(paper("采购合同", "甲方（盖章）", "日期：2026年2月1日", "乙方（盖章）", "日期：2026年2月3日")).date())
        .isEqualTo(LocalDate.of(2026, 2, 3));
  }

  @Test
  void takesADayOfSomethingElseForNone() {
    assertThat(PaperFacts.of(paper("投标文件", "所投机型的固件更新持续至2036年12月31日。")).date()).isNull();
    assertThat(
            PaperFacts.of(
                    paper(
                        "Notice",
                        "On 4 December 2025 we signed heads of terms under which a partner would buy"
                            + " most of the shares in the company."))
                .date())
        .isNull();
    assertThat(PaperFacts.of(paper("公司简介", "霁川软件成立于二〇一一年，专注于港口调度软件。")).date()).isNull();
  }

  @Test
  void saysTheSameOfALetterWherePromisesAndContradictionsAreWeighed() {
    Document letter = paper("承诺函", "我司承诺不中断供应。", "董事长：周启明（签名）", "有效期至2027年12月31日", "2026年5月20日");

    Paper paper = PaperFacts.of(letter);
    Set<String> lines =
        ExecutionLines.in(letter, PassageSentence.of(letter), List.of()).stream()
            .filter(e -> !Execution.VALID_UNTIL.equals(e.term()))
            .map(PaperFactsTest::said)
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(lines)
        .containsExactly(String.valueOf(paper.date()), String.valueOf(paper.signedBy()));
  }

  private static String said(Evidence e) {
    return e.value() instanceof Value.Date date
        ? date.date().toString()
        : e.value() instanceof Value.Text text ? text.text() : "";
  }
}
