package org.supplierdossier.component;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.supplierdossier.evidence.Claim;
import org.supplierdossier.evidence.Evidence;
import org.supplierdossier.evidence.Saying;
import org.supplierdossier.evidence.Value;
import org.supplierdossier.evidence.Value.Sources;
import org.supplierdossier.language.Bilingual;
import org.supplierdossier.supplier.Identifiers;
import org.supplierdossier.supplier.Product;
import org.supplierdossier.supplier.ProductCategory;
import org.supplierdossier.supplier.Supplier;
import org.supplierdossier.supplier.SupplierId;

class SupplyChainResolverTest {
  private static final Supplier SUPPLIER =
      new Supplier(
          new SupplierId("skarv"),
          Bilingual.same("Skarv Networks AB"),
          List.of(),
          Identifiers.NONE,
          "SE",
          Supplier.Provenance.VOLUNTEERED,
          null,
          List.of(
              new Product(
                  "NX-7200",
                  new Bilingual("NX-7200 核心路由器", "NX-7200 core router"),
                  ProductCategory.CORE_NETWORK_EQUIPMENT)));

  private static SupplyChain resolve(Evidence... evidence) {
    return SupplyChainResolver.resolve(SUPPLIER, Arrays.asList(evidence));
  }

  private static Saying line(
      @Nullable String product,
      String name,
      @Nullable String maker,
      @Nullable String country,
      Sources sources) {
    return Saying.that(product + " " + name + " " + maker + " " + country + " " + sources)
        .of("SRC-01")
        .with(new Value.Component(product, name, maker, country, null, sources, null, null));
  }

  @Test
  void mergesAComponentAcrossDocumentsAndLanguages() {
    SupplyChain chain =
        resolve(
            line("NX-7200", "网络处理器 CVN-880", "Corvane Inc.", "美国", Sources.UNKNOWN).build(),
            line(
                    "NX-7200 core router",
                    "Network processor (CVN880)",
                    "CORVANE",
                    "USA",
                    Sources.SINGLE)
                .in("b")
                .build(),
            line(null, "CVN-880", null, null, Sources.DUAL).in("c").build());

    assertThat(chain.components()).hasSize(1);
    SupplyChain.Component component = chain.components().get(0);
    assertThat(component.name()).isEqualTo("网络处理器 CVN-880");
    assertThat(component.makers()).containsExactly("Corvane Inc.");
    assertThat(component.countries()).containsExactly("US");
    assertThat(component.sources()).isEqualTo(Sources.SINGLE);
    assertThat(component.evidence()).hasSize(3);
  }

  @Test
  void keepsProductsAndPartNumbersApart() {
    SupplyChain chain =
        resolve(
            line("NX-7200", "Switch chip SX-100", null, null, Sources.SINGLE).build(),
            line("NX-7200", "Switch chip SX-200", null, null, Sources.SINGLE).build(),
            line("NX-9400", "Switch chip SX-100", null, null, Sources.SINGLE).build(),
            line(null, "Switch chip SX-100", null, null, Sources.SINGLE).in("b").build(),
            line("NX-7200", "DDR5 内存", null, null, Sources.DUAL).build(),
            line("NX-7200", "DDR5 控制器", null, null, Sources.DUAL).build());
    assertThat(chain.components()).hasSize(6);
    assertThat(chain.singlePoints()).hasSize(4);
  }

  @Test
  void takesAPlannedSecondSourceForNone() {
    SupplyChain chain =
        resolve(line("NX-7200", "Chip", null, null, Sources.DUAL).as(Claim.PLAN).build());
    assertThat(chain.components().get(0).sources()).isEqualTo(Sources.PLANNED_SECOND);
    assertThat(chain.singlePoints()).hasSize(1);
    assertThat(
            resolve(line("NX-7200", "Chip", null, null, Sources.SINGLE).as(Claim.WARNING).build()))
        .isEqualTo(SupplyChain.UNKNOWN);
  }

  @Test
  void givesTheSameWhateverTheOrderAndLocale() {
    List<Evidence> evidence =
        new ArrayList<>(
            List.of(
                line("NX-7200", "INTEGRATED CIRCUIT", "A Inc", "INDIA", Sources.DUAL).build(),
                line("NX-7200", "Integrated circuit", "B Inc", "印度", Sources.SINGLE)
                    .in("b")
                    .build()));
    SupplyChain expected = SupplyChainResolver.resolve(SUPPLIER, evidence);
    Collections.reverse(evidence);
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(SupplyChainResolver.resolve(SUPPLIER, evidence)).isEqualTo(expected);
    } finally {
      Locale.setDefault(before);
    }
    assertThat(expected.components()).hasSize(1);
    assertThat(expected.components().get(0).makers()).containsExactly("A Inc", "B Inc");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "台湾|TW",
        "中国台湾|TW",
        "Taiwan|TW",
        "香港|HK",
        "USA|US",
        "U.S.|US",
        "U.S.A.|US",
        "美国|US",
        "UK|GB",
        "Korea|KR",
        "韩国|KR",
        "中国大陆|CN",
        "境内|CN",
        "mainland China|CN",
        "PRC|CN",
        "the Netherlands|NL",
        "Côte d’Ivoire|CI",
        "哥斯达黎加|CR",
        "MALAYSIA|MY",
        "DEU|DE",
        "MY|MY",
        "国产|CN",
        "马来西亚产|MY",
        "Made in Japan|JP",
      })
  void recognisesCountries(String printed, String code) {
    assertThat(CountryNames.code(printed)).contains(code);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"Penang", "in", "多个国家", "n/a", "it"})
  void leavesOtherWordsAlone(String printed) {
    assertThat(CountryNames.code(printed)).isEmpty();
    assertThat(CountryNames.codes(printed)).containsExactly(printed);
  }

  @Test
  void readsSeveralCountriesInOneCell() {
    assertThat(CountryNames.codes("瑞典/马来西亚")).containsExactly("SE", "MY");
    assertThat(CountryNames.codes("Sweden, Penang")).containsExactly("SE", "Penang");
  }
}
