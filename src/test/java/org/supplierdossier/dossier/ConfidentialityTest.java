package org.supplierdossier.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.supplierdossier.document.Box;
import org.supplierdossier.document.Document;
import org.supplierdossier.document.DocumentPath;
import org.supplierdossier.document.DocumentStatus;
import org.supplierdossier.document.HiddenContent;
import org.supplierdossier.document.Passage;
import org.supplierdossier.document.Place;
import org.supplierdossier.document.Sha256;
import org.supplierdossier.evidence.Claim;
import org.supplierdossier.evidence.Evidence;
import org.supplierdossier.evidence.IndicatorId;
import org.supplierdossier.evidence.Origin;
import org.supplierdossier.evidence.Polarity;
import org.supplierdossier.evidence.Value;
import org.supplierdossier.language.Bilingual;
import org.supplierdossier.language.Language;
import org.supplierdossier.supplier.Customer;
import org.supplierdossier.supplier.CustomerId;
import org.supplierdossier.supplier.Identifiers;
import org.supplierdossier.supplier.Sector;
import org.supplierdossier.supplier.Supplier;
import org.supplierdossier.supplier.SupplierId;

class ConfidentialityTest {
  private static final SupplierId SUPPLIER = new SupplierId("lanhai");
  private static final Customer GRID =
      customer("qinghe-grid", "清河电网有限公司", "Qinghe Power Grid Co., Ltd.", "清河网", "QPG");
  private static final Customer RAIL =
      customer("beiling-rail", "北岭铁路集团有限公司", "Beiling Rail Group Limited");

  private static Customer customer(String id, String zh, String en, String... aliases) {
    return new Customer(
        new CustomerId(id),
        new Bilingual(zh, en),
        List.of(aliases),
        Sector.ENERGY,
        Customer.CiiStatus.NOTIFIED,
        Customer.DossierLanguages.BOTH,
        null,
        null,
        List.of(),
        Customer.ARTICLE_6,
        null);
  }

  private static DossierId internal(Customer customer) {
    return new DossierId(SUPPLIER, customer.id(), Edition.INTERNAL);
  }

  private static DossierId edition(Customer customer) {
    return new DossierId(SUPPLIER, customer.id(), Edition.CUSTOMER);
  }

  private static Document document(String path, String... paragraphs) {
    List<Passage> passages = new ArrayList<>();
    for (String text : paragraphs) {
      passages.add(paragraph(passages.size(), Passage.Kind.PARAGRAPH, List.of(), text));
    }
    return document(path, passages);
  }

  private static Document document(String path, List<Passage> passages) {
    return new Document(
        new DocumentPath(path),
        Sha256.of(path),
        1,
        "text/plain",
        DocumentStatus.READ,
        Bilingual.same("read"),
        passages,
        List.of(),
        Map.of());
  }

  private static Passage paragraph(
      int number, Passage.Kind kind, List<String> headings, String text) {
    return new Passage(
        number,
        kind,
        new Place.Paragraph(number + 1),
        headings,
        text,
        Language.of(text),
        List.of(),
        false);
  }

  private static Passage row(int number, Place place, String... cells) {
    StringBuilder text = new StringBuilder();
    List<Passage.Cell> ranges = new ArrayList<>();
    for (int i = 0; i < cells.length; i++) {
      if (i > 0) {
        text.append(Passage.CELL_SEPARATOR);
      }
      int start = text.length();
      text.append(cells[i]);
      ranges.add(new Passage.Cell(i + 1, 1, 1, start, text.length()));
    }
    return new Passage(
        number,
        Passage.Kind.TABLE_ROW,
        place,
        List.of(),
        text.toString(),
        Language.of(text),
        ranges,
        false);
  }

  private static Evidence evidence(String quote, @Nullable Value value, Document... documents) {
    List<Origin> origins = new ArrayList<>();
    for (Document document : documents) {
      for (Passage passage : document.passages()) {
        int at = passage.text().indexOf(quote);
        if (at >= 0) {
          origins.add(
              new Origin(
                  document.path(), document.sha256(), passage.locate(at, at + quote.length())));
        }
      }
    }
    return new Evidence(
        new IndicatorId("SUP-01"),
        null,
        null,
        List.of(),
        Claim.FACT,
        Polarity.SUPPORTS,
        value,
        Language.ZH,
        quote,
        List.of(),
        origins,
        "rule",
        Bilingual.same("because"));
  }

  private static List<String> paths(Confidentiality confidentiality, DossierId id) {
    return confidentiality.view(id).documents().stream().map(d -> d.path().value()).toList();
  }

  private static Confidentiality of(Document... documents) {
    return Confidentiality.of(List.of(GRID, RAIL), List.of(documents));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "为清河电网有限公司供货三年",
        "为清河电网供货三年",
        "为清河\n电网有限\u3000公司供货",
        "为清 河 电 网供货",
        "為清河電網供貨",
        "清河网的验收",
        "delivered to Qinghe Power Grid Co., Ltd. in March",
        "delivered to QINGHE POWER GRID in March",
        "delivered to Qinghe Power\nGrid in March",
        "delivered to Qinghe Pow-\ner Grid in March",
        "delivered to Ｑｉｎｇｈｅ Ｐｏｗｅｒ Ｇｒｉｄ in March",
        "delivered to Qinghe\u200b Power\u00ad Grid",
        "mail qinghe-power-grid.example for details",
        "QPG accepted the goods",
        "ＱＰＧ accepted the goods",
        "验收单位(QPG)已签字",
      })
  void withholdsAPassageThatNamesACustomerFromTheOther(String text) {
    Document document = document("report.docx", "free", text, "also free");
    Confidentiality.View other = of(document).view(edition(RAIL));

    assertThat(other.documents().get(0).passages())
        .extracting(Passage::text)
        .containsExactly("free", Blanking.WITHHELD, "also free");
    assertThat(of(document).view(internal(RAIL)).shows(document.path(), 1)).isFalse();
    assertThat(of(document).view(edition(GRID)).documents()).containsExactly(document);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the grid is stable",
        "清河的水质报告",
        "qpgx is a file type",
        "XQPG-1 is a part",
        "qpg in lower case is no short form of three letters",
        "Qinghe Power Gridlock",
        "电网有限公司的一般情况",
      })
  void leavesAPassageThatNamesNobody(String text) {
    assertThat(
            of(document("report.docx", text))
                .view(edition(RAIL))
                .shows(new DocumentPath("report.docx"), 0))
        .isTrue();
  }

  @Test
  void findsANameThatRunsFromOnePassageIntoTheNext() {
    Document document = document("scan.pdf", "供货给清河", "电网有限公司的设备", "free");

    assertThat(of(document).view(edition(RAIL)).documents().get(0).passages())
        .extracting(Passage::text)
        .containsExactly(Blanking.WITHHELD, Blanking.WITHHELD, "free");
  }

  static Stream<Document> documentsOfTheGrid() {
    return Stream.of(
        document("for/qinghe-grid/a.docx", "secret"),
        document("For/QINGHE-GRID/a.docx", "secret"),
        document("contracts/清河电网框架合同.docx", "secret"),
        document("contracts/QinghePowerGridContract.pdf", "secret"),
        document("contracts/qinghe_power_grid/annex.pdf", "secret"),
        document("contracts/qinghe-grid/annex.pdf", "secret"),
        document("c.docx", "采购合同", "甲方：清河电网有限公司", "乙方：蓝海公司", "secret"),
        document("c.docx", "甲方（买方）名称： 清河电网有限公司 地址：某地", "secret"),
        document("c.docx", "甲方：", "清河电网", "secret"),
        document("c.docx", "采购人为清河电网有限公司", "secret"),
        document("c.docx", "清河电网有限公司（以下简称“买方”）与蓝海公司（以下简称“卖方”）", "secret"),
        document("c.docx", "本合同由蓝海公司（乙方）与清河电网有限公司（甲方）订立", "secret"),
        document("c.docx", "Customer Name: Qinghe Power Grid Co., Ltd.", "secret"),
        document("c.docx", "Purchaser\nQinghe Power Grid", "secret"),
        document(
            "c.docx",
            "This agreement is between Lanhai Ltd (the \"Supplier\") and Qinghe Power Grid Co., Ltd., a"
                + " company with its seat at 1 River Road (the “Purchaser”).",
            "secret"),
        document(
            "c.docx",
            "Qinghe Power Grid Co., Ltd., hereinafter referred to as the Buyer",
            "secret"),
        document("letter.docx", "致：清河电网有限公司", "secret"),
        document("letter.docx", "To: Qinghe Power Grid", "secret"),
        document(
            "c.docx",
            List.of(
                row(0, new Place.TableRow(1, 1), "合同名称", "框架", "买方", "清河电网有限公司"),
                paragraph(1, Passage.Kind.PARAGRAPH, List.of(), "secret"))),
        document(
            "mail.eml",
            List.of(
                paragraph(
                    0,
                    Passage.Kind.MESSAGE_HEADER,
                    List.of(),
                    "From: Li (Qinghe Power Grid) <li@example.com>"),
                paragraph(1, Passage.Kind.PARAGRAPH, List.of(), "secret"))));
  }

  @ParameterizedTest
  @MethodSource("documentsOfTheGrid")
  void keepsADocumentOfOneCustomerFromTheOther(Document document) {
    Confidentiality confidentiality = of(document, document("free.txt", "free"));

    assertThat(paths(confidentiality, edition(RAIL))).containsExactly("free.txt");
    assertThat(paths(confidentiality, internal(RAIL))).containsExactly("free.txt");
    assertThat(
            paths(confidentiality, new DossierId(SUPPLIER, CustomerId.GENERAL, Edition.INTERNAL)))
        .containsExactly("free.txt");
    assertThat(paths(confidentiality, edition(GRID)))
        .containsExactlyInAnyOrder(document.path().value(), "free.txt");
    assertThat(confidentiality.view(edition(RAIL)).withheld()).isEqualTo(1);
    assertThat(confidentiality.restricted())
        .extracting(Confidentiality.Restricted::path)
        .containsExactly(document.path());
  }

  @Test
  void keepsADocumentThatOnlyMentionsACustomerInProse() {
    Document document =
        document("profile.docx", "Our customer Qinghe Power Grid is content.", "free");

    assertThat(of(document).view(edition(RAIL)).documents().get(0).passages())
        .extracting(Passage::text)
        .containsExactly(Blanking.WITHHELD, "free");
  }

  @Test
  void keepsWhatIsInsideAContainerOfOneCustomerFromTheOther() {
    Document mail = document("for/qinghe-grid/mail.eml", "hello");
    Document inside = document("for/qinghe-grid/mail.eml!/offer.docx", "secret");
    Document zip = document("all.zip");
    Document other = document("all.zip!/清河电网.docx", "secret");
    Document deep = document("all.zip!/清河电网.docx!/image.png", "secret");

    assertThat(paths(of(mail, inside, zip, other, deep), edition(RAIL))).containsExactly("all.zip");
  }

  @Test
  void withholdsPassagesWithANumberFromACustomersDocuments() {
    Document contract =
        document(
            "for/qinghe-grid/c.docx",
            "合同编号：LH-2021-018",
            "采购订单号 4500012345",
            "Contract No.: QH/77/2021-B",
            "国网合〔2021〕018号",
            "合同编号：清合〔2021〕118号的约定");
    Document orders =
        document(
            "for/qinghe-grid/orders.xlsx",
            List.of(
                row(0, new Place.SheetRow("S", 1), "序号", "订单编号", "金额"),
                row(1, new Place.SheetRow("S", 2), "1", "DD99887", "30000")));
    Document report =
        document(
            "report.docx",
            "LH-2021-018 项下延期",
            "LH 2021 018",
            "PO 4500012345 is late",
            "see QH/77/2021-B",
            "DD99887 退货",
            "清合（2021）118号",
            "30000 units",
            "XDD998871");

    Confidentiality.View view = of(contract, orders, report).view(edition(RAIL));
    assertThat(view.documents()).hasSize(1);
    assertThat(view.documents().get(0).passages())
        .extracting(Blanking::isBlank)
        .containsExactly(true, true, true, true, true, true, false, false);
  }

  @Test
  void withholdsFromBothWhatNamesBoth() {
    Document document = document("list.docx", "清河电网和北岭铁路均已验收", "free");
    Confidentiality confidentiality = of(document);

    for (Customer customer : List.of(GRID, RAIL)) {
      assertThat(confidentiality.view(internal(customer)).documents().get(0).passages())
          .extracting(Passage::text)
          .containsExactly(Blanking.WITHHELD, "free");
    }
  }

  @Test
  void followsThePathAndNotTheContent() {
    Document theirs = document("for/qinghe-grid/statement.docx", "质保期为三年");
    Document free = document("statement.docx", "质保期为三年");
    Evidence evidence = evidence("质保期为三年", null, theirs, free);

    Confidentiality confidentiality = of(theirs, free);
    List<Evidence> seen = confidentiality.visible(edition(RAIL), List.of(evidence));

    assertThat(seen).hasSize(1);
    assertThat(seen.get(0).origins()).extracting(Origin::document).containsExactly(free.path());
    assertThat(seen.get(0).id()).isEqualTo(evidence.id());
    assertThat(of(theirs).visible(edition(RAIL), List.of(evidence("质保期为三年", null, theirs))))
        .isEmpty();
  }

  @Test
  void dropsEvidenceWhoseValueNamesAnotherCustomer() {
    Document document = document("q.docx", "是");
    Value answer = new Value.Answer("1", "是否为清河电网供货？", Value.NormalizedAnswer.YES, null);
    Evidence evidence = evidence("是", answer, document);

    assertThat(of(document).visible(edition(RAIL), List.of(evidence))).isEmpty();
    assertThat(of(document).visible(edition(GRID), List.of(evidence))).hasSize(1);
  }

  @Test
  void withholdsWhatStandsUnderAHeadingOrOnASheetOrInATableOfACustomer() {
    Document document =
        document(
            "report.docx",
            List.of(
                paragraph(0, Passage.Kind.HEADING, List.of(), "清河电网项目"),
                paragraph(1, Passage.Kind.PARAGRAPH, List.of("清河电网项目"), "交付延期"),
                row(2, new Place.SheetRow("清河网", 4), "价格", "12"),
                row(3, new Place.TableRow(3, 1), "产品", "清河电网", "北岭"),
                row(4, new Place.TableRow(3, 2), "交换机", "12", "13"),
                row(5, new Place.TableRow(4, 1), "交换机", "14"),
                paragraph(6, Passage.Kind.PARAGRAPH, List.of("其他"), "free")));

    List<Passage> passages = of(document).view(edition(RAIL)).documents().get(0).passages();
    assertThat(passages)
        .extracting(Blanking::isBlank)
        .containsExactly(true, true, true, true, true, false, false);
    assertThat(passages.toString()).doesNotContain("清河");
  }

  @Test
  void leavesNoLengthAndNoBoxOfWhatItWithholds() {
    Passage passage =
        new Passage(
            0,
            Passage.Kind.PARAGRAPH,
            new Place.Page(3, new Box(1, 2, 3, 4)),
            List.of("清河电网"),
            "清河电网".repeat(20),
            Language.ZH,
            List.of(),
            false);

    Passage blank =
        of(document("a.pdf", List.of(passage)))
            .view(edition(RAIL))
            .documents()
            .get(0)
            .passages()
            .get(0);

    assertThat(blank.text()).isEqualTo("[withheld]");
    assertThat(blank.headings()).isEmpty();
    assertThat(blank.place()).isEqualTo(new Place.Page(3, null));
  }

  @Test
  void blanksNamesInReasonsHiddenContentAndMetadata() {
    Document document =
        new Document(
            new DocumentPath("a.xlsx"),
            Sha256.of("a"),
            1,
            "x",
            DocumentStatus.READ,
            Bilingual.same("sheet 清河电网 was hidden"),
            List.of(),
            List.of(new HiddenContent(HiddenContent.Kind.HIDDEN_SHEET, "清河电网报价")),
            Map.of("title", "Offer to Qinghe Power Grid"));

    Document seen = of(document).view(edition(RAIL)).documents().get(0);

    assertThat(seen.toString()).doesNotContain("清河").doesNotContain("Qinghe");
  }

  @Test
  void keepsWorkingPapersAndTheirNamesOutOfTheCustomerEditionOnly() {
    Document paper = document("internal/risk-memo.docx", "our view");
    Document nested = document("Internal/all.zip!/note.txt", "our view");
    Document mail = document("mail.txt", "see Risk-Memo.docx for our view", "free");
    Confidentiality confidentiality = of(paper, nested, mail);

    assertThat(paths(confidentiality, edition(GRID))).containsExactly("mail.txt");
    assertThat(confidentiality.view(edition(GRID)).documents().get(0).passages())
        .extracting(Passage::text)
        .containsExactly(Blanking.WITHHELD, "free");
    assertThat(confidentiality.view(internal(GRID)).documents()).hasSize(3);
    assertThat(confidentiality.view(internal(GRID)).shows(mail.path(), 0)).isTrue();
  }

  @Test
  void takesTheLongerNameWhereOneIsPartOfTheOther() {
    Customer bank = customer("bank", "东湖银行", "Donghu Bank");
    Customer branch = customer("branch", "东湖银行南岸分行", "Donghu Bank South Branch");
    Document own = document("for/branch/a.docx", "东湖银行应当付款", "东湖银行南岸分行");
    Document free = document("b.docx", "为东湖银行南岸分行供货");
    Confidentiality confidentiality = Confidentiality.of(List.of(bank, branch), List.of(own, free));

    assertThat(confidentiality.view(edition(branch)).documents()).containsExactly(free, own);
    assertThat(confidentiality.view(edition(bank)).documents().get(0).passages())
        .allMatch(Blanking::isBlank);
  }

  @Test
  void doesNotTakeTheSuppliersOwnNameForACustomers() {
    Customer group = customer("blue", "蓝海集团有限公司", "Lanhai Group Limited", "蓝海");
    Supplier supplier =
        new Supplier(
            SUPPLIER,
            new Bilingual("蓝海网络技术有限公司", "Lanhai Network Technology Co., Ltd."),
            List.of(),
            Identifiers.NONE,
            null,
            Supplier.Provenance.VOLUNTEERED,
            null,
            List.of());
    Document document = document("a.docx", "蓝海网络技术有限公司承诺", "蓝海集团的订单");

    assertThat(
            Confidentiality.of(supplier, List.of(group, RAIL), List.of(document))
                .view(edition(RAIL))
                .documents()
                .get(0)
                .passages())
        .extracting(Blanking::isBlank)
        .containsExactly(false, true);
  }

  @Test
  void showsNothingOfAFolderForNobody() {
    assertThat(
            paths(
                of(document("for/readme.txt", "x"), document("for/unknown/a.txt", "y")),
                edition(GRID)))
        .isEmpty();
  }

  @Test
  void isFastOnALongDocument() {
    String[] paragraphs = new String[4000];
    java.util.Arrays.fill(paragraphs, "合同编号：LH-2021-018 清河电网 (the “Purchaser”) ".repeat(8));
    Document document = document("big.docx", paragraphs);

    long start = System.nanoTime();
    of(document).view(edition(RAIL)).documents();

    assertThat(BigDecimal.valueOf(System.nanoTime() - start).movePointLeft(9))
        .isLessThan(BigDecimal.valueOf(20));
  }
}
