package org.supplierdossier.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.supplierdossier.evidence.Value.Bound;
import org.supplierdossier.evidence.Value.DurationUnit;
import org.supplierdossier.language.Bilingual;
import org.supplierdossier.supplier.Product;
import org.supplierdossier.supplier.ProductCategory;

class KeyedContradictionsTest {
  private static final String KEYED = "table-figures";
  private static final String LABELLED = "table-labelled-figures";

  private static final ProductNames GATE =
      ProductNames.of(
          List.of(
              new Product(
                  "gate",
                  new Bilingual("北沼安全网关", "Northfen Security Gate"),
                  ProductCategory.NETWORK_SECURITY_EQUIPMENT)));

  private static List<String> topics(Evidence... evidence) {
    return Contradictions.in(List.of(evidence), Set.of(), GATE, LocalDate.of(2026, 9, 1)).stream()
        .map(Contradiction::topic)
        .toList();
  }

  private static Saying lasting(String subject, String quote, String amount, DurationUnit unit) {
    return Saying.that(quote)
        .of("SRC-10")
        .on(subject)
        .with(Saying.duration(Bound.EXACTLY, amount, unit));
  }

  private static Evidence leadTime(String quote, String weeks, String path, @Nullable String rule) {
    Saying saying = lasting("lead-time", quote, weeks, DurationUnit.WEEKS).in(path);
    return rule == null ? saying.build() : saying.by(rule).build();
  }

  @Test
  void holdsARowAgainstASentenceThatNamesTheSamePart() {
    Evidence sentence = leadTime("Lead time for the IGBT module is 10 weeks.", "10", "a", null);

    assertThat(topics(sentence, leadTime("IGBT module\t40 weeks", "40", "b", LABELLED)))
        .containsExactly("lead-time");
    assertThat(topics(sentence, leadTime("Fan\t40 weeks", "40", "b", LABELLED))).isEmpty();
  }

  @Test
  void knowsAProductByItsNameInTheOtherLanguage() {
    Evidence row = leadTime("Security Gate\t6 weeks", "6", "a", LABELLED);

    assertThat(topics(row, leadTime("安全网关的交货周期为20周。", "20", "b", null)))
        .containsExactly("lead-time");
  }

  @Test
  void doesNotCompareServicesOfWhichItIsNotKnownThatTheyAreOne() {
    Evidence row =
        Saying.that("Availability of the portal\t99%")
            .of("SUP-07")
            .on("availability")
            .with(new Value.Percentage(new BigDecimal("99"), new BigDecimal("99")))
            .by(KEYED)
            .in("a")
            .build();
    Evidence other =
        Saying.that("会话服务的可用性不低于99.99%。")
            .of("SUP-07")
            .on("availability")
            .with(new Value.Percentage(new BigDecimal("99.99"), null))
            .in("b")
            .build();

    assertThat(topics(row, other)).isEmpty();
  }

  @Test
  void tellsTownsLevelsAndSamplesApart() {
    assertThat(
            topics(
                lasting("stock", "上海备件库库存可用时长\t6个月", "6", DurationUnit.MONTHS)
                    .by(KEYED)
                    .in("a")
                    .build(),
                lasting("stock", "Our Chengdu store lasts two months.", "2", DurationUnit.MONTHS)
                    .in("b")
                    .build()))
        .isEmpty();
    assertThat(
            topics(leadTime("交货周期\t8周", "8", "a", KEYED), leadTime("样品的交货周期为2周。", "2", "b", null)))
        .isEmpty();
    assertThat(
            topics(
                lasting("patch-time", "高危漏洞\t10天", "10", DurationUnit.DAYS)
                    .by(LABELLED)
                    .in("a")
                    .build(),
                lasting("patch-time", "低危漏洞在90天内修复。", "90", DurationUnit.DAYS).in("b").build()))
        .isEmpty();
  }

  @Test
  void findsTwoClassesOfOneProduct() {
    Evidence row = exportClass("Security Gate\t5A002.a", "5A002.A", "a");

    assertThat(topics(row, exportClass("安全网关的出口管制分类编号为5A992.c。", "5A992.C", "b")))
        .contains("export-class");
    assertThat(
            topics(row, exportClass("The charger is classified under ECCN EAR99.", "EAR99", "b")))
        .isEmpty();
    assertThat(topics(row, exportClass("The Security Gate is classified as 5A002.", "5A002", "b")))
        .isEmpty();
    assertThat(topics(row, exportClass("The Security Gate\t5A002.a\t5A991.b", "5A991.B", "b")))
        .isEmpty();
  }

  private static Evidence exportClass(String quote, String code, String path) {
    return Saying.that(quote)
        .of("DIS-01")
        .on("export-class")
        .with(new Value.Text(code))
        .in(path)
        .build();
  }

  @Test
  void findsTwoNumbersOfOneCertificate() {
    Evidence row = certificate("安全网关\t销售许可证\tXK-30718", "销售许可证", "XK-30718", "a");

    assertThat(topics(row, certificate("安全网关的销售许可证编号为XK-30781。", "", "XK-30781", "b")))
        .containsExactly("certificate-number");
    assertThat(topics(row, certificate("安全网关的入网许可证编号为RW-20021。", "", "RW-20021", "b"))).isEmpty();
    assertThat(topics(row, certificate("安全网关原证书销售许可证编号为XK-20001。", "", "XK-20001", "b"))).isEmpty();
    assertThat(
            topics(
                row,
                certificate("安全网关\t销售许可证\tXK-30790", "销售许可证", "XK-30790", "a"),
                certificate("安全网关的销售许可证编号为XK-30781。", "", "XK-30781", "b")))
        .isEmpty();
  }

  private static Evidence certificate(String quote, String kind, String number, String path) {
    return Saying.that(quote)
        .of("LEG-02")
        .with(new Value.Certificate(kind, number, null, null, null))
        .in(path)
        .build();
  }

  @Test
  void findsOneSourceAgainstTwoOfTheSamePart() {
    Evidence one = sourced("雷达所用磁控管目前只有一家供应商，尚无可替代来源。", Polarity.RISK, "a");

    assertThat(topics(one, sourced("雷达所用磁控管现有供应来源\t有两家合格供应商", Polarity.SUPPORTS, "b")))
        .containsExactly("sourcing");
    assertThat(topics(one, sourced("减速电机现有供应来源\t有两家合格供应商", Polarity.SUPPORTS, "b"))).isEmpty();
    assertThat(topics(one, sourced("计划为雷达磁控管引入两家供应商。", Polarity.SUPPORTS, "b"))).isEmpty();
  }

  private static Evidence sourced(String quote, Polarity way, String path) {
    return Saying.that(quote).of("SRC-02").pointing(way).in(path).build();
  }

  @Test
  void findsAFineWithinTheYearsInWhichNoneIsAdmitted() {
    Evidence none = penalty("我公司近三年没有受到过任何行政处罚。", Polarity.SUPPORTS, "a");

    assertThat(topics(none, penalty("2025年4月，公司因未履行网络安全义务被处以罚款5万元。", Polarity.RISK, "b")))
        .containsExactly("penalties");
    assertThat(topics(none, penalty("2019年4月，公司因未履行网络安全义务被处以罚款5万元。", Polarity.RISK, "b")))
        .isEmpty();
  }

  private static Evidence penalty(String quote, Polarity way, String path) {
    return Saying.that(quote).of("LEG-01").pointing(way).by("LEG-01-zh-weighed").in(path).build();
  }

  @Test
  void comparesLawsOfOneAgreement() {
    assertThat(topics(law("am-1", "CN", "a"), law("am-1", "GB", "b")))
        .containsExactly("governing-law");
    assertThat(topics(law("am-1", "CN", "a"), law("bm-2", "GB", "b"))).isEmpty();
  }

  private static Evidence law(String agreement, String country, String path) {
    return Saying.that("This Agreement is governed by the laws of " + country + ".")
        .on("governing-law-" + agreement)
        .with(new Value.Country(country))
        .in(path)
        .build();
  }
}
