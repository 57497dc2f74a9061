package org.supplierdossier.batch;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Undertakings that a supplier gives or refuses in the answers of forms of every format. */
class AskedUndertakingsIT {
  private static final JsonMapper JSON = new JsonMapper();
  private static final String SUPPLIER = "dunmarsh";

  private static final List<List<String>> WORKBOOK =
      List.of(
          List.of("序号", "问题", "答复", "备注"),
          List.of("1", "是否承诺配合网络安全审查，并按要求提交补充材料？", "是", ""),
          List.of("2", "是否承诺不迫使用户更新换代？", "否", ""));

  private static final List<List<String>> PAGE =
      List.of(
          List.of("No.", "Question", "Answer", "Comments"),
          List.of("1", "Do you undertake not to unlawfully obtain user data?", "Yes", ""),
          List.of(
              "2",
              "Do you undertake not to suspend technical support without proper reason?",
              "Yes",
              "Subject to the grant of an export licence."));

  private static final String LINES =
      """
      序号,承诺事项,是否承诺,说明
      1,无正当理由不中断产品供应,部分,仅限在产型号
      2,不利用用户对产品和服务的依赖性谋取不正当利益,承诺,
      """;

  private static final String MARKDOWN =
      """
      # Supplier questionnaire

      | No. | Question | Answer |
      |---|---|---|
      | 1 | Do you undertake not to unlawfully control or manipulate user equipment? | No |
      | 2 | Do you keep a list of suppliers? | Yes |
      """;

  private static final String LETTER =
      """
      Undertaking

      Dunmarsh Devices Ltd undertakes not to unlawfully control or manipulate user equipment.
      """;

  private static SampleRoom room(Path folder) throws IOException {
    SampleRoom room = SampleRoom.bare(folder, SUPPLIER);
    Path documents = room.documents(SUPPLIER);
    Files.writeString(
        documents.resolve("supplier.yml"), "name: Dunmarsh Devices Ltd\nprovenance: volunteered\n");
    try (XSSFWorkbook book = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(documents.resolve("answers.xlsx"))) {
      XSSFSheet sheet = book.createSheet("Form");
      for (int r = 0; r < WORKBOOK.size(); r++) {
        XSSFRow row = sheet.createRow(r);
        for (int c = 0; c < WORKBOOK.get(r).size(); c++) {
          row.createCell(c).setCellValue(WORKBOOK.get(r).get(c));
        }
      }
      book.write(out);
    }
    try (XWPFDocument page = new XWPFDocument();
        OutputStream out = Files.newOutputStream(documents.resolve("answers.docx"))) {
      XWPFTable table = page.createTable(PAGE.size(), PAGE.get(0).size());
      for (int r = 0; r < PAGE.size(); r++) {
        for (int c = 0; c < PAGE.get(r).size(); c++) {
          table.getRow(r).getCell(c).setText(PAGE.get(r).get(c));
        }
      }
      page.write(out);
    }
    Files.writeString(documents.resolve("承诺.csv"), LINES);
    Files.writeString(documents.resolve("answers.md"), MARKDOWN);
    Files.writeString(documents.resolve("letter.txt"), LETTER);
    Path customers = Files.createDirectories(room.input().resolve("customers"));
    Files.writeString(
        customers.resolve("stonebeck.yml"),
        """
        name: Stonebeck Water
        sector: 水利
        cii_status: notified
        language: both
        undertakings_required: [U-DEPEND, U-UPGRADE]
        procurements:
          - {supplier: dunmarsh, product: gateway, use: control, contract_value_cny: 100000}
        """);
    return room;
  }

  @Test
  void decideInTheDossierWithQuestionAndAnswer(@TempDir Path folder) throws Exception {
    SampleRoom room = room(folder);
    room.run(room.job("customer-dossiers", "job: dossiers", "formats: [html, json]"));

    Path dossier = room.output().resolve("internal/stonebeck/dunmarsh");
    JsonNode json = JSON.readTree(Files.readString(dossier.resolve("dossier.json")));
    Map<String, String> status = new TreeMap<>();
    Map<String, JsonNode> said = new TreeMap<>();
    for (JsonNode undertaking : json.path("undertakings")) {
      String key = undertaking.path("key").asString();
      status.put(key, undertaking.path("status").asString());
      said.put(key, undertaking);
    }
    assertThat(status)
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "U-COOP", "present",
                "U-DATA", "present",
                "U-DEV", "contradicted",
                "U-SUPPLY", "weakened",
                "U-SUPPORT", "conditional",
                "U-DEPEND", "present",
                "U-UPGRADE", "absent"));
    assertThat(quotes(json, requireNonNull(said.get("U-COOP"))))
        .containsExactly("是否承诺配合网络安全审查，并按要求提交补充材料？\t是");
    assertThat(quotes(json, requireNonNull(said.get("U-SUPPLY"))))
        .containsExactly("无正当理由不中断产品供应\t部分\t仅限在产型号");
    assertThat(quotes(json, requireNonNull(said.get("U-SUPPORT"))))
        .containsExactly(
            "Do you undertake not to suspend technical support without proper reason?\tYes\t"
                + "Subject to the grant of an export licence.");
    assertThat(quotes(json, requireNonNull(said.get("U-DEV"))))
        .containsExactlyInAnyOrder(
            "Do you undertake not to unlawfully control or manipulate user equipment?\tNo",
            "Dunmarsh Devices Ltd undertakes not to unlawfully control or manipulate user equipment.");
    assertThat(quotes(json, requireNonNull(said.get("U-UPGRADE"))))
        .containsExactly("是否承诺不迫使用户更新换代？\t否");
    assertThat(json.path("contradictions").findValuesAsString("topic"))
        .containsExactly("undertaking-u-dev");
    String html = Files.readString(dossier.resolve("dossier.html"));
    assertThat(html)
        .contains("问“是否承诺不迫使用户更新换代？”答“否”")
        .contains("Asked for, and refused or answered to the contrary")
        .contains("qualified by “Subject to the grant of an export licence”");
  }

  @Test
  void areAssessedUnderTheDraftWhereItIsNamed(@TempDir Path folder) throws Exception {
    SampleRoom room = room(folder);
    room.run(
        room.job(
            "customer-dossiers",
            "job: dossiers",
            "regime: measures-2019-draft",
            "formats: [html, json]"));

    Path dossier = room.output().resolve("internal/stonebeck/dunmarsh");
    JsonNode json = JSON.readTree(Files.readString(dossier.resolve("dossier.json")));
    assertThat(json.path("regime").asString()).isEqualTo("measures-2019-draft");
    assertThat(json.path("regime_text").path("legal_status").asString()).isEqualTo("draft");
    assertThat(json.path("assessment").path("factors").findValuesAsString("id"))
        .containsExactly(
            "2019d.10.1",
            "2019d.10.2",
            "2019d.10.3",
            "2019d.10.4",
            "2019d.10.5",
            "2019d.10.6",
            "2019d.10.7");
    Map<String, String> status = new TreeMap<>();
    for (JsonNode undertaking : json.path("undertakings")) {
      status.put(undertaking.path("key").asString(), undertaking.path("status").asString());
    }
    assertThat(status).containsEntry("U-DEPEND", "present").containsEntry("U-UPGRADE", "absent");
    String html = Files.readString(dossier.resolve("dossier.html"));
    assertThat(html)
        .contains("a draft, never in force", "草案，从未施行")
        .contains("unverified (paraphrase)")
        .doesNotContain("“对国防军工、关键信息基础设施相关技术和产业的影响");
  }

  private static List<String> quotes(JsonNode dossier, JsonNode undertaking) {
    List<String> ids = undertaking.path("evidence").valueStream().map(JsonNode::asString).toList();
    return dossier
        .path("evidence")
        .valueStream()
        .filter(e -> ids.contains(e.path("id").asString()))
        .map(e -> e.path("quote").asString())
        .toList();
  }
}
