package org.supplierdossier.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.supplierdossier.evidence.Value;
import org.supplierdossier.language.Bilingual;

class ValuesTest {

  @Test
  void namesTheCountryOfAComponentInEachLanguage() {
    assertThat(Values.of(component("Malaysia")))
        .isEqualTo(new Bilingual("电源模块 · 东湖电子 · 马来西亚", "电源模块 · 东湖电子 · Malaysia"));
    assertThat(Values.of(component("美国")).en()).isEqualTo("电源模块 · 东湖电子 · United States");
    assertThat(Values.of(component("various"))).isEqualTo(Bilingual.same("电源模块 · 东湖电子 · various"));
  }

  private static Value component(String country) {
    return new Value.Component(
        "SW-5000", "电源模块", "东湖电子", country, "西山电源", Value.Sources.DUAL, "4 周", null);
  }
}
