package org.supplierdossier.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedNameTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Vindholm Industri Holding AB | VINDHOLM INDUSTRI HOLDING AB (publ)",
        "岚铎计算（上海）有限公司 | 岚铎计算(上海)股份有限公司",
        "嵐鐸計算有限責任公司 | 岚铎计算有限公司",
        "Müller & Söhne GmbH | MULLER AND SOHNE",
        "O'Neill Systems, Inc. | ONEILL SYSTEMS INCORPORATED",
        "ANGLO-CARIBBEAN CO., LTD. | Anglo Caribbean Company Limited",
        "Acme S.A. | Acme SA",
        "ＡＣＭＥ　Ｃｏｒｐ． | Acme Corp",
        "OOO Rosneva | Rosneva LLC",
        "İstanbul Bilişim A.Ş. | Istanbul Bilisim AS",
        "Ørsted A/S | Orsted AS",
        "The Skarv Company | Skarv",
        "株式会社サンプル | サンプル",
      })
  void foldsSpellingsOfOneName(String one, String other) {
    assertThat(FoldedName.of(one).key()).isEqualTo(FoldedName.of(other).key());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "BELLETECH CORP | 11420 CORP.",
        "宁波智源投资合伙企业（有限合伙） | 宁波智源投资有限公司",
        "Kvarn Capital L.P. | Kvarn Capital Ltd",
        "岚铎科技有限公司上海分公司 | 岚铎科技有限公司",
        "岚铎控股集团有限公司 | 岚铎控股有限公司",
        "Skarv Systems | Skarv Networks",
      })
  void keepsTwoNamesApart(String one, String other) {
    assertThat(FoldedName.of(one).key()).isNotEqualTo(FoldedName.of(other).key());
  }

  @Test
  void knowsANameThatIsOnlyAForm() {
    assertThat(FoldedName.of("有限公司").isOnlyForm()).isTrue();
    assertThat(FoldedName.of("Co., Ltd.").isOnlyForm()).isTrue();
    assertThat(FoldedName.of("—").isOnlyForm()).isTrue();
    assertThat(FoldedName.of("Skarv AB").isOnlyForm()).isFalse();
  }

  @Test
  void foldsTheSameUnderTheTurkishLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(FoldedName.of("LIMITED INDUSTRI INC").core()).isEqualTo("limited industri");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void simplifiesEveryHanCharacterAsIcuDoes() {
    Transliterator icu = Transliterator.getInstance("Traditional-Simplified");
    for (int c = 0x2E80; c < 0x30000; c++) {
      if (Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN) {
        String simplified = icu.transliterate(Character.toString(c));
        assertThat(Character.toString(HanSimplification.simplified(c))).isEqualTo(simplified);
      }
    }
  }
}
