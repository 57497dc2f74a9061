package org.supplierdossier.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.supplierdossier.extraction.Papers.paper;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.supplierdossier.evidence.Evidence;
import org.supplierdossier.evidence.Polarity;
import org.supplierdossier.evidence.Value;
import org.supplierdossier.language.Bilingual;
import org.supplierdossier.problem.Problems;
import org.supplierdossier.supplier.Identifiers;
import org.supplierdossier.supplier.Product;
import org.supplierdossier.supplier.ProductCategory;
import org.supplierdossier.supplier.Supplier;
import org.supplierdossier.supplier.SupplierId;
import org.supplierdossier.workspace.RuleFiles;

class KeyedFiguresTest {
  private static final EvidenceExtractor EXTRACTOR =
      EvidenceExtractor.of(
          RuleFiles.load(List.of(), new Problems()), TermModel.NONE, StatementModel.NONE);

  private static final Supplier NORTHFEN =
      new Supplier(
          new SupplierId("northfen"),
          new Bilingual("北沼科技有限公司", "Northfen Systems Ltd"),
          List.of(),
          new Identifiers(null, null),
          null,
          Supplier.Provenance.VOLUNTEERED,
          null,
          List.of(
              new Product(
                  "gate",
                  new Bilingual("北沼安全网关", "Northfen Security Gate"),
                  ProductCategory.NETWORK_SECURITY_EQUIPMENT)));

  private static List<Evidence> read(Papers paper) {
    return EXTRACTOR.extract(NORTHFEN, paper.document());
  }

  /** What is said on a subject, each as {@code quote -> value}. */
  private static List<String> on(String subject, Papers paper) {
    return read(paper).stream()
        .filter(e -> subject.equals(e.subject()) && e.value() != null)
        .map(e -> e.quote().replace('\t', '|') + " -> " + shown(e))
        .toList();
  }

  private static String shown(Evidence e) {
    Value value = e.value();
    return value == null ? "" : ShownValue.of(value);
  }

  @Test
  void readsAnItemAndItsLevelAsOneStatement() {
    assertThat(
            on(
                "response-time",
                paper().table("Item|Level", "Response to severity 1 faults|8 hours")))
        .containsExactly("Response to severity 1 faults|8 hours -> 8 hours");
    assertThat(
            on(
                "availability",
                paper().table("Measure|Value", "Monthly availability of the portal|99.5 %")))
        .containsExactly("Monthly availability of the portal|99.5 % -> 99.5%");
  }

  @Test
  void readsAQuestionAndItsAnswerAsOneStatement() {
    assertThat(
            on(
                "recovery-time",
                paper()
                    .table(
                        "No|Question|Answer",
                        "1|Respondent|Northfen Systems Ltd",
                        "2|What is the recovery time objective (RTO) of the cloud?|24 hours")))
        .hasSize(1)
        .first()
        .asString()
        .endsWith("-> 24 hours");
    assertThat(on("patch-time", paper().table("条目|要求|应答", "二|高危漏洞确认后发布补丁的时限|45天内")))
        .hasSize(1)
        .first()
        .asString()
        .endsWith("-> <=45 days");
  }

  @Test
  void readsAColumnOfWhatTheRowIsOn() {
    assertThat(on("support-term", paper().table("产品|首发|停售后支持年限", "北沼安全网关|2019年|停售后七年")))
        .containsExactly("北沼安全网关|2019年|停售后七年 -> 7 years");
    assertThat(on("lead-time", paper().table("Part|Lead time", "IGBT module|40 weeks")))
        .containsExactly("IGBT module|40 weeks -> 40 weeks");
  }

  @Test
  void readsWhoseShareIsAskedFor() {
    List<Evidence> found = read(paper().table("编号|问题|答复", "3|股东闻人澈目前持股比例|62%"));

    assertThat(found)
        .extracting(Evidence::value)
        .filteredOn(v -> v instanceof Value.Interest)
        .singleElement()
        .satisfies(v -> assertThat(((Value.Interest) v).holder()).isEqualTo("闻人澈"));
  }

  @Test
  void readsTheValidityOfACertificateThatTheKeyNames() {
    List<Evidence> found = read(paper().table("字段|内容", "证书HR-4410有效期至|2028年3月31日"));

    assertThat(found)
        .extracting(Evidence::value)
        .filteredOn(v -> v instanceof Value.Certificate)
        .singleElement()
        .satisfies(v -> assertThat(((Value.Certificate) v).number()).isEqualTo("HR-4410"));
  }

  @Test
  void readsASentenceThatGivesTheNumberAndTheLastDayOfACertificate() {
    assertThat(certificates("信息安全管理体系证书（编号：IS-88120）有效期至2026年11月30日。"))
        .containsExactly("IS-88120 2026-11-30");
    assertThat(certificates("客户的证书AV-7731有效期至2026年12月31日。")).isEmpty();
    assertThat(certificates("证书AV-7731由实验室签发。")).isEmpty();
  }

  private static List<String> certificates(String text) {
    return read(paper().text(text)).stream()
        .map(Evidence::value)
        .filter(v -> v instanceof Value.Certificate)
        .map(v -> (Value.Certificate) v)
        .map(c -> c.number() + " " + c.validUntil())
        .toList();
  }

  @Test
  void readsWhereDataIsStored() {
    assertThat(
            on(
                "data-location",
                paper()
                    .table(
                        "Question|Answer",
                        "Company|Northfen Systems Ltd",
                        "Where is the data of Chinese customers stored?|In a hall in Ireland")))
        .hasSize(1)
        .first()
        .asString()
        .endsWith("-> IE");
  }

  @Test
  void takesAnOriginForTheProductAndNotForItsParts() {
    Papers parts =
        paper()
            .table(
                "Line|Description|Maker|Country of origin",
                "1|Security Gate complete unit|Northfen Systems Ltd|Mexico",
                "2|Security Gate mounting bracket|Northfen Systems Ltd|Norway");

    assertThat(on("country-of-manufacture", parts))
        .containsExactly("1|Security Gate complete unit|Northfen Systems Ltd|Mexico -> MX");
  }

  @Test
  void leavesAloneWhatABuyerWantsWhatWasMeasuredAndRowsOfSeveralYears() {
    assertThat(
            on(
                "response-time",
                paper().table("Item|Customer requirement", "Response to severity 1 faults|1 hour")))
        .isEmpty();
    assertThat(
            read(paper().table("指标|数值", "最近一次演练的实际恢复时间|50分钟")).stream()
                .filter(e -> e.rule().equals("table-figures")))
        .isEmpty();
    assertThat(
            read(paper().table("项目|2024年末|2025年末", "股东闻人澈持股比例|30%|45%")).stream()
                .filter(e -> e.rule().equals("table-figures")))
        .isEmpty();
  }

  @Test
  void leavesAPartsListToTheReaderOfPartsLists() {
    Papers parts = paper().table("Component|Manufacturer|Lead time", "FPGA|Orbic Chips|30 weeks");

    assertThat(read(parts).stream().filter(e -> "lead-time".equals(e.subject()))).isEmpty();
  }

  @Test
  void comparesLawsWithinOneAgreementOnly() {
    Evidence numbered =
        read(
                paper()
                    .text("Agreement No. AM-2207")
                    .text("This Agreement is governed by the laws of Singapore."))
            .stream()
            .filter(e -> "governing-law".equals(e.term()))
            .findFirst()
            .orElseThrow();
    Evidence plain =
        read(paper().text("This Agreement is governed by the laws of Singapore.")).stream()
            .filter(e -> "governing-law".equals(e.term()))
            .findFirst()
            .orElseThrow();

    assertThat(numbered.subject()).isEqualTo("governing-law-am-2207");
    assertThat(numbered.value()).isEqualTo(new Value.Country("SG"));
    assertThat(plain.subject()).isNull();
  }

  @Test
  void hearsThatThereWasNoPenalty() {
    Evidence none =
        EvidenceExtractor.of(RuleFiles.load(List.of(), new Problems()))
            .extract(
                NORTHFEN,
                paper()
                    .text(
                        "Northfen Systems Ltd has not been subject to any administrative penalty in"
                            + " the past three years.")
                    .document())
            .stream()
            .filter(e -> e.indicator() != null && e.indicator().value().equals("LEG-01"))
            .findFirst()
            .orElseThrow();

    assertThat(none.polarity()).isEqualTo(Polarity.SUPPORTS);
  }
}
