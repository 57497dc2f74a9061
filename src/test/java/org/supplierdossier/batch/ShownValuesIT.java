package org.supplierdossier.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.supplierdossier.render.WrittenText.squeezed;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.supplierdossier.render.WrittenText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Values with their unit and the words that they were read from, in every format. */
class ShownValuesIT {
  private static final String SUPPLIER = "eskmoor";

  @TempDir static Path folder;
  private static Path dossier;

  @BeforeAll
  static void runsTheJob() throws Exception {
    SampleRoom room = SampleRoom.bare(folder, SUPPLIER);
    Path documents = room.documents(SUPPLIER);
    Files.writeString(
        documents.resolve("supplier.yml"),
        "name: Eskmoor Systems Ltd\nname_zh: 埃斯克莫系统有限公司\nprovenance: volunteered\n");
    Files.writeString(
        documents.resolve("公司.txt"),
        """
        公司概况

        我司在国内设有46名服务工程师。

        供应商在北京设有服务站，现场响应时间为下一工作日。

        外国政府基金持有本公司股份的万分之八十五。

        埃斯克莫（上海）有限公司系在中国境内依法设立的独立法人，注册资本5,000万元。
        """);
    room.run(
        room.job(
            "customer-dossiers",
            "job: dossiers",
            "editions: [internal]",
            "languages: [zh, en]",
            "formats: [html, json, xlsx, docx, pdf]"));
    dossier = room.output().resolve("internal/general/" + SUPPLIER);
  }

  private static String text(String file) throws Exception {
    return WrittenText.of(dossier.resolve(file));
  }

  @Test
  void sayWhatIsCounted() throws Exception {
    assertThat(text("dossier.html")).contains("46名工程师", "46engineers");
    for (String format : List.of("docx", "pdf", "xlsx")) {
      assertThat(text("dossier.zh." + format)).as(format).contains("46名工程师");
      assertThat(text("dossier.en." + format)).as(format).contains("46engineers");
    }
  }

  @Test
  void standBesideTheOriginalWordsWhereTheyDiffer() throws Exception {
    String zh = squeezed("0.85%（原文“万分之八十五”）");
    String en = squeezed("1 working day (“下一工作日”)");
    String money = squeezed("50,000,000 CNY (“5,000万元”)");
    assertThat(text("dossier.html")).contains(zh, en, money);
    for (String format : List.of("docx", "pdf", "xlsx")) {
      assertThat(text("dossier.zh." + format)).as(format).contains(zh);
      assertThat(text("dossier.en." + format)).as(format).contains(en, money);
    }
    assertThat(text("dossier.html")).doesNotContain("原文“46");
  }

  @Test
  void areInTheDossierForPrograms() throws Exception {
    JsonNode json =
        JsonMapper.builder().build().readTree(Files.readString(dossier.resolve("dossier.json")));
    assertThat(json.path("evidence").valueStream().map(e -> e.path("value").path("original")))
        .extracting(JsonNode::asString)
        .contains("万分之八十五", "下一工作日", "5,000万元", "46名服务工程师");
    assertThat(json.path("support").valueStream().map(s -> s.path("term").path("shown")))
        .extracting(shown -> shown.path("zh").asString() + " | " + shown.path("en").asString())
        .contains("46 名工程师 | 46 engineers", "1 个工作日 | 1 working day");
  }
}
