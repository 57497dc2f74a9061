package org.supplierdossier.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.supplierdossier.language.Language;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExplanationTest {
  private static final String DOSSIER =
      """
      {"edition": "internal", "supplier": "acme", "customer": "grid", "regime": "measures-2022",
       "as_of": "2026-06-30", "supplier_profile": {"name": {"zh": "甲公司", "en": "Acme"}},
       "customer_profile": {"name": {"zh": "某电网", "en": "Grid"}},
       "regime_text": {
         "title": {"zh": "审查办法", "en": "The Measures"}, "version": "0123456789abcdef99",
         "in_force_from": "2022-02-15", "in_force_until": null,
         "factors": [
           {"id": "2022.10.1", "title": {"zh": "控制", "en": "Control"},
            "text": {"zh": "被非法控制；", "en": "Unlawful control."}, "text_status": "seen",
            "source": "甲报 / Paper A", "primary": ["DAT-05"], "secondary": ["SUP-10"]},
           {"id": "2022.10.2", "title": {"zh": "中断", "en": "Interruption"},
            "text": {"zh": "中断的危害；", "en": "Harm of a stop."}, "text_status": "inferred",
            "source": "", "primary": ["SUP-03"], "secondary": []}],
         "indicators": [{"id": "DAT-05", "title": {"zh": "无后门", "en": "No back door"}},
           {"id": "OWN-02", "title": {"zh": "政府持股", "en": "State equity"}}]},
       "assessment": {"factors": [
         {"id": "2022.10.1", "band": "high", "risk": 60, "coverage": 50, "products": [],
          "reason": {"zh": "高：有后门。依据：DAT-05。", "en": "High: A back door. It rests on DAT-05."},
          "findings": [{"indicator": "DAT-05", "polarity": "risk",
            "sentence": {"zh": "1 处陈述指向风险：“后门”。", "en": "1 statement points to risk: “door”."},
            "evidence": ["aaaaaaaaaaaaaaaa"]}]}]},
       "evidence": [
         {"id": "aaaaaaaaaaaaaaaa", "indicator": "DAT-05", "term": null, "claim": "fact",
          "polarity": "risk", "value": null, "quote": "a back\\tdoor\\u001b[31m",
          "qualifiers": [{"kind": "hedge", "words": "may"}], "undertakings": ["U-DEV"],
          "places": [{"document": "a.zip!/b.docx", "sha256": "ff00", "locator":
            {"kind": "paragraph", "number": 3, "headings": ["Tests"]}}],
          "rule": "r-1", "because": {"zh": "因为", "en": "It opens."}},
         {"id": "bbbbbbbbbbbbbbbb", "indicator": null, "term": "cap-on-liability",
          "claim": "obligation", "polarity": "neutral", "value": null, "quote": "最多十万元",
          "qualifiers": [], "undertakings": [], "places": [],
          "rule": "r-2", "because": {"zh": "上限", "en": "A cap."}}],
       "undertakings": [{"key": "U-DEV", "status": "contradicted",
         "sentence": {"zh": "相反。", "en": "The contrary."}, "evidence": ["aaaaaaaaaaaaaaaa"]}],
       "contradictions": [], "screening": {"hits": []},
       "gaps": [{"indicator": "SUP-03", "question": {"zh": "是否？", "en": "Whether?"}}],
       "documents": [{"path": "x.pdf", "status": "corrupt", "reason": {"zh": "坏", "en": "bad"}},
         {"path": "a.zip", "status": "read", "reason": {"zh": "", "en": ""}}],
       "decisions": [{"about": "cccccccccccccccc", "decision": "reject", "by": "Li", "on":
         "2026-01-02", "reason": "another company", "until": null}]}
      """;

  @TempDir Path folder;

  @Test
  void leadsFromAFactorDownToTheQuoteWithItsPlace() throws IOException {
    assertThat(text("2022.10.1", Language.EN))
        .containsSubsequence(
            "Factor 2022.10.1 Control",
            "Acme for Grid, as of 2026-06-30, internal edition",
            "The Measures (measures-2022, in force from 2022-02-15), version 0123456789abcdef\n",
            "Result: High: A back door. It rests on DAT-05.",
            "Text (quoted): 「被非法控制；」",
            "Our own wording in English: Unlawful control.",
            "Source: Paper A · seen; not compared with the official publication",
            "Against\n  DAT-05 No back door (primary): 1 statement points to risk:",
            "“a back | door[U+001B][31m”",
            "fact, risk, limited by hedge “may”, id aaaaaaaaaaaaaaaa",
            "a.zip › b.docx, paragraph 3, under “Tests” (SHA-256 ff00)",
            "Because: It opens. (rule r-1)",
            "Not read: 1 of 2 documents",
            "x.pdf: corrupt, not read, bad");
    assertThat(text("2022.10.1", Language.ZH))
        .containsSubsequence(
            "因素 2022.10.1 控制",
            "条文（原文）：「被非法控制；」",
            "不利\n  DAT-05 无后门（主要指标）：",
            "事实陈述，风险，限定：弱化“may”",
            "a.zip › b.docx，第 3 段，“Tests”之下",
            "未读取：2 份文件中的 1 份")
        .doesNotContain("Our own wording");
  }

  @Test
  void quotesNoTextOfTheLawThatWasNotSeen() throws IOException {
    assertThat(text("SUP-03", Language.EN))
        .contains("Text (paraphrase): Harm of a stop.", "inferred (paraphrase)", "Not known")
        .doesNotContain("「");
  }

  @Test
  void tellsWhatBearsOnEachKindOfThing() throws IOException {
    assertThat(text(null, Language.EN))
        .contains(
            "needs attention first: high", "Against it: DAT-05.", "U-DEV", "SUP-03: Whether?");
    assertThat(text("U-DEV", Language.ZH)).contains("相互矛盾", "起决定作用的原文", "a back | door");
    assertThat(text("cap-on-liability", Language.ZH)).contains("合同条款 cap-on-liability", "最多十万元");
    assertThat(text("OWN-02", Language.EN)).contains("No factor of this regime counts it");
    assertThat(text("OWN-02", Language.ZH)).contains("本规则没有计入该指标的因素");
    assertThat(text("cccccccccccccccc", Language.EN))
        .contains("cccccccccccccccc: rejected by Li on 2026-01-02: another company");
  }

  @Test
  void saysTheSameToPrograms() throws IOException {
    JsonNode json = new JsonMapper().readTree(Explanation.json(dossier(DOSSIER), "DAT-05"));

    assertThat(json.path("kind").asString()).isEqualTo("indicator");
    assertThat(json.at("/factors/0/id").asString()).isEqualTo("2022.10.1");
    assertThat(json.at("/factors/0/findings/0/evidence/0").asString())
        .isEqualTo("aaaaaaaaaaaaaaaa");
    assertThat(json.path("evidence")).hasSize(1);
    assertThat(json.at("/unread/0/path").asString()).isEqualTo("x.pdf");
  }

  @Test
  void findsNamesInAnyCaseAndTheNearestOfOthers() throws IOException {
    WrittenDossier dossier = dossier(DOSSIER);

    assertThat(dossier.find("dat-05")).contains("DAT-05");
    assertThat(dossier.find("DAT-99")).isEmpty();
    assertThat(dossier.nearest("DAT-99")).containsExactly("DAT-05");
    assertThat(dossier.nearest("10.2")).containsExactly("2022.10.2");
    assertThat(dossier.nearest("aaaa")).contains("aaaaaaaaaaaaaaaa");
  }

  @Test
  void saysWhyAFileIsNoDossier() {
    assertThatThrownBy(() -> dossier("{\"edition\": \"internal\", \"supp"))
        .isInstanceOf(FileSystemException.class)
        .hasMessageContaining("this is no dossier.json: Unexpected end-of-input");
    assertThatThrownBy(() -> dossier("[]")).hasMessageContaining("it has no \"edition\"");
    Path latin = folder.resolve("latin.json");
    assertThatThrownBy(
            () -> {
              Files.write(latin, "{\"é\": 1}".getBytes(StandardCharsets.ISO_8859_1));
              WrittenDossier.read(latin);
            })
        .hasMessageContaining("it is not in UTF-8");
  }

  private WrittenDossier dossier(String json) throws IOException {
    return WrittenDossier.read(Files.writeString(folder.resolve("dossier.json"), json));
  }

  private String text(@Nullable String what, Language language) throws IOException {
    return Explanation.text(dossier(DOSSIER), what, language);
  }
}
