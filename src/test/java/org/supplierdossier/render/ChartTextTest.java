package org.supplierdossier.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ChartTextTest {

  @Test
  void opensNoBracketAtTheEndOfALineAndClosesNoneAtItsBeginning() {
    String name = "Bundesfonds Nordmark（德国联邦基金）";
    for (int width = 140; width < 260; width++) {
      List<String> lines = ChartText.lines(name, width, 4);
      assertThat(String.join("", lines).replace(" ", "")).isEqualTo(name.replace(" ", ""));
      assertThat(lines).as("%d pixels", width).noneMatch(l -> l.endsWith("（"));
      assertThat(lines).as("%d pixels", width).noneMatch(l -> l.startsWith("）"));
    }
  }

  @Test
  void breaksChineseAnywhereElse() {
    assertThat(ChartText.lines("湖州砚溪产业引导基金合伙企业", 100, 3)).containsExactly("湖州砚溪产业引", "导基金合伙企业");
  }
}
