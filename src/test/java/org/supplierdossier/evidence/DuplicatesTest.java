package org.supplierdossier.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DuplicatesTest {
  @Test
  void bringsTheSameStatementInTwoDocumentsTogether() {
    Evidence first = Saying.that("质保 36 个月").in("b.txt", 3).build();
    Evidence second = Saying.that("质保36个月").in("a.txt", 5).build();

    List<Evidence> merged = Duplicates.merged(List.of(first, second));

    assertThat(merged).hasSize(1);
    assertThat(merged.get(0).origins())
        .extracting(o -> o.document().value())
        .containsExactly("a.txt", "b.txt");
    assertThat(merged.get(0).quote()).isEqualTo("质保36个月");
  }

  @Test
  void looksPastTheNumbersAndMarksInFrontOfASentence() {
    Evidence numbered = Saying.that("5.1 乙方承诺不中断供应。").in("a.docx").build();
    Evidence listed = Saying.that("一、乙方承诺 不中断供应。").in("a.pdf").build();
    Evidence english = Saying.that("- “Support” lasts ten years.").in("a.docx").build();
    Evidence answered = Saying.that("Answer: Support lasts ten years.").in("a.pdf").build();
    assertThat(Duplicates.merged(List.of(numbered, listed, english, answered))).hasSize(2);

    Evidence years = Saying.that("3.5 years of support").in("a.docx").build();
    Evidence more = Saying.that("5 years of support").in("a.docx").build();
    assertThat(Duplicates.merged(List.of(years, more))).hasSize(2);
  }

  @Test
  void keepsTwoHoldersInTheSameWordsApart() {
    Evidence one = Saying.that("30%").with(Saying.interest("甲公司", null, "30")).build();
    Evidence other = Saying.that("30%").with(Saying.interest("乙公司", null, "30")).build();

    assertThat(Duplicates.merged(List.of(one, other))).hasSize(2);
  }

  @Test
  void sortsByIndicatorThenPlaceWhateverTheOrderGiven() {
    Evidence a = Saying.that("one").of("SRC-01").in("a.txt").build();
    Evidence b = Saying.that("two").of("OWN-01").in("b.txt", 9).build();
    Evidence c = Saying.that("three").of("OWN-01").in("b.txt", 10).build();

    List<Evidence> sorted = List.of(b, c, a);
    assertThat(Duplicates.merged(List.of(a, b, c))).isEqualTo(sorted);
    assertThat(Duplicates.merged(List.of(c, a, b, a))).isEqualTo(sorted);
  }
}
