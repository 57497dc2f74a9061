package org.supplierdossier.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentencesTest {
  private static List<String> cut(String text) {
    return Sentences.of(text).stream().map(s -> text.substring(s.start(), s.end())).toList();
  }

  @Test
  void cutsChineseAtFullStopsAndSemicolons() {
    assertThat(cut("甲方付款；乙方发货。质保三年！还有吗？有。"))
        .containsExactly("甲方付款；", "乙方发货。", "质保三年！", "还有吗？", "有。");
  }

  @Test
  void keepsAClosingQuoteWithItsSentence() {
    assertThat(cut("他说：“没有。”然后离开。")).containsExactly("他说：“没有。”", "然后离开。");
  }

  @Test
  void endsAShortChineseLineAndJoinsAWrappedOne() {
    assertThat(cut("一、总则\n本公司向客户提供产品。")).containsExactly("一、总则", "本公司向客户提供产品。");
    assertThat(cut("本公司承诺在合同有效期内无正当理由不中断向客户供应产品\n和必要的技术支持。")).hasSize(1);
  }

  @Test
  void leavesAbbreviationsWhole() {
    assertThat(
            cut("Northfen Inc. and Acme Ltd. supply parts, e.g. No. 5 of Sec. 4.2. They are new."))
        .containsExactly(
            "Northfen Inc. and Acme Ltd. supply parts, e.g. No. 5 of Sec. 4.2.", "They are new.");
    assertThat(cut("It ships from the U.S. Release v.2.1 is current. See Fig. 3."))
        .containsExactly("It ships from the U.S. Release v.2.1 is current.", "See Fig. 3.");
  }

  @Test
  void endsASentenceAtACompanyFormBeforeAStarter() {
    assertThat(cut("We buy from Acme Inc. The part is new."))
        .containsExactly("We buy from Acme Inc.", "The part is new.");
  }

  @Test
  void keepsTheNumberWithItsClause() {
    assertThat(cut("4.2. Supplier shall deliver. 4.3. Buyer shall pay."))
        .containsExactly("4.2. Supplier shall deliver.", "4.3. Buyer shall pay.");
  }

  @Test
  void startsAUnitAtEachItemOfAList() {
    assertThat(cut("The supplier shall:\n(a) deliver parts\n(b) keep stock\n• train staff"))
        .containsExactly(
            "The supplier shall:", "(a) deliver parts", "(b) keep stock", "• train staff");
  }

  @Test
  void joinsWrappedEnglishLines() {
    assertThat(cut("The supplier keeps\nspare parts in stock.")).hasSize(1);
  }

  @Test
  void boundsTheLengthOfAUnit() {
    assertThat(cut("word ".repeat(2000))).allMatch(s -> s.length() <= Sentences.LONGEST);
  }
}
