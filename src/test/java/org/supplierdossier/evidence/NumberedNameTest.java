package org.supplierdossier.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberedNameTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The parent is Brenn Invest AB (LEI: 0000FICTBRENNINV0012).|Brenn Invest AB",
        "Halden Kraft AS and Brenn Invest AB (LEI 0000FICTBRENNINV0012) hold it.|Brenn Invest AB",
        "Orsay Partners S.A., LEI 0000FICTORSAYPAR0044, holds it.|Orsay Partners S.A.",
        "控股股东为澜石投资控股有限公司（统一社会信用代码：91440300MA5FK0XY2B）|澜石投资控股有限公司",
        "澜石投资控股有限公司（LEI：0000FICTLANSHIIN0077）持有60%|澜石投资控股有限公司",
      })
  void readsTheNameBesideANumber(String text, String name) {
    assertThat(NumberedName.in(text))
        .singleElement()
        .satisfies(n -> assertThat(n.name()).isEqualTo(name));
  }

  @Test
  void knowsANumberThatStandsAlone() {
    assertThat(NumberedName.alone("LEI 0000FICTBRENNINV0012"))
        .satisfies(n -> assertThat(n.label()).isEqualTo("LEI 0000FICTBRENNINV0012"));
    assertThat(NumberedName.alone("Brenn Invest AB (LEI 0000FICTBRENNINV0012)")).isNull();
    assertThat(NumberedName.alone("Brenn Invest AB")).isNull();
  }

  @Test
  void takesTheNumberOffAName() {
    assertThat(NumberedName.withoutNumber("Brenn Invest AB (LEI 0000FICTBRENNINV0012)"))
        .isEqualTo("Brenn Invest AB");
    assertThat(NumberedName.withoutNumber("澜石有限公司（统一社会信用代码：91440300MA5FK0XY2B）"))
        .isEqualTo("澜石有限公司");
  }
}
