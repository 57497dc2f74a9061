package org.supplierdossier.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class FoldedTextTest {
  private static String fold(String text) {
    return FoldedText.of(text).text();
  }

  @Test
  void foldsWidthCaseQuotesAndDashes() {
    assertThat(fold("ＡＢＣ１２３，“x”—‘y’…")).isEqualTo("abc123,\"x\"-'y'...");
  }

  @Test
  void foldsRadicalsAndTraditionalCharacters() {
    assertThat(fold("⽹络")).isEqualTo("网络");
    assertThat(fold("供應鏈風險")).isEqualTo("供应链风险");
  }

  @Test
  void dropsInvisibleCharactersAndBlanksBesideHan() {
    assertThat(fold("sup\u00ADply\u200B chain")).isEqualTo("supply chain");
    assertThat(fold("在 30 日 内　交付")).isEqualTo("在30日内交付");
    assertThat(fold("a \n\t b")).isEqualTo("a\tb");
  }

  @Test
  void joinsAWordBrokenAtALineEnd() {
    assertThat(fold("sole-\nsource")).isEqualTo("sole-source");
  }

  @Test
  void leadsBackToTheTextAsPrinted() {
    String printed = "由 “ＡＢＣ 有限公司” 供　應ﬁne部件";
    FoldedText folded = FoldedText.of(printed);
    int at = folded.text().indexOf("供应");
    assertThat(folded.printed(new Span(at, at + 2))).isEqualTo("供　應");
    int fi = folded.text().indexOf("fine");
    assertThat(folded.printed(new Span(fi, fi + 4))).isEqualTo("ﬁne");
  }

  @Test
  void foldsTheSameUnderTheTurkishLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(fold("SINGLE")).isEqualTo("single");
    } finally {
      Locale.setDefault(before);
    }
  }
}
