package org.supplierdossier.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.supplierdossier.document.Document;
import org.supplierdossier.document.Limits;
import org.supplierdossier.extraction.EvidenceExtractor;
import org.supplierdossier.language.Bilingual;
import org.supplierdossier.problem.Problems;
import org.supplierdossier.questionnaire.Answer;
import org.supplierdossier.questionnaire.Answers;
import org.supplierdossier.questionnaire.Form;
import org.supplierdossier.reading.DocumentReader;
import org.supplierdossier.render.BlankQuestionnaire;
import org.supplierdossier.render.QuestionnaireLetter;
import org.supplierdossier.render.QuestionnaireWorkbook;
import org.supplierdossier.supplier.Identifiers;
import org.supplierdossier.supplier.Supplier;
import org.supplierdossier.supplier.SupplierId;
import org.supplierdossier.workspace.RuleFiles;
import org.supplierdossier.yaml.RulebookYaml;

/** Our own questionnaire, filled in by script, is read back completely. */
class OwnQuestionnaireTest {
  private static final DocumentReader READER = new DocumentReader();
  private static final EvidenceExtractor EXTRACTOR =
      EvidenceExtractor.of(RuleFiles.load(List.of(), new Problems()));
  private static final Supplier SUPPLIER =
      new Supplier(
          new SupplierId("northfen"),
          new Bilingual("北沼科技有限公司", "Northfen Systems Ltd"),
          List.of(),
          new Identifiers(null, null),
          null,
          Supplier.Provenance.VOLUNTEERED,
          null,
          List.of());
  private static final List<String> CHOICES =
      List.of("是 / Yes", "部分 / Partly", "计划中 / Planned", "否 / No", "不适用 / N/A");
  private static final List<String> KEYS =
      List.of("YES", "PARTIAL", "PLANNED", "NO", "NOT_APPLICABLE");
  private static final String PLACEHOLDER = "请选择 Choose an item";

  @TempDir private Path folder = Path.of(".");

  @AfterAll
  static void endsTheReader() {
    READER.close();
  }

  private static BlankQuestionnaire blank() {
    return BlankQuestionnaire.of(
        RulebookYaml.shipped(new Problems()).orElseThrow().all().get(0).indicators().values());
  }

  @Test
  void isReadBackFromTheWorkbook() throws Exception {
    BlankQuestionnaire questionnaire = blank();
    Path file = folder.resolve("questionnaire.xlsx");
    QuestionnaireWorkbook.write(questionnaire, file);
    assertBlank(file, questionnaire);
    int asked = 0;
    try (InputStream in = Files.newInputStream(file);
        XSSFWorkbook book = new XSSFWorkbook(in)) {
      for (Row row : book.getSheetAt(0)) {
        if (row.getCell(2) != null && row.getRowNum() > 3) {
          row.getCell(2).setCellValue(CHOICES.get(asked % 5));
          row.getCell(3).setCellValue(remark(asked));
          row.getCell(4).setCellValue("proof-" + asked + ".pdf");
          asked++;
        }
      }
      try (OutputStream out = Files.newOutputStream(file)) {
        book.write(out);
      }
    }
    assertThat(asked).isEqualTo(questionnaire.questions().size());
    assertComplete(file, questionnaire);
  }

  @Test
  void isReadBackFromTheLetter() throws Exception {
    BlankQuestionnaire questionnaire = blank();
    Path file = folder.resolve("questionnaire.docx");
    QuestionnaireLetter.write(questionnaire, file);
    assertBlank(file, questionnaire);
    fillLetter(file, questionnaire.questions().size());
    assertComplete(file, questionnaire);
  }

  @Test
  void isTheSameEveryTime() throws IOException {
    Path one = folder.resolve("one.xlsx");
    Path two = folder.resolve("two.xlsx");
    QuestionnaireWorkbook.write(blank(), one);
    QuestionnaireWorkbook.write(blank(), two);
    assertThat(one).hasSameBinaryContentAs(two);
  }

  private static String remark(int number) {
    return number % 5 == 4 ? "Not sold there." : "Remark " + number + ".";
  }

  private void assertBlank(Path file, BlankQuestionnaire questionnaire) {
    Answers read = read(file);
    assertThat(read.all()).isEmpty();
    assertThat(read.forms()).extracting(Form::format).containsExactly("supplier-dossier");
    assertThat(read.forms())
        .extracting(Form::questions)
        .containsExactly(questionnaire.questions().size());
    assertThat(read.forms()).extracting(Form::answered).containsExactly(0);
  }

  private void assertComplete(Path file, BlankQuestionnaire questionnaire)
      throws IOException, InterruptedException {
    Path again = Files.createDirectories(folder.resolve("again"));
    List<Path> copies = new ArrayList<>(List.of(file));
    if (FilledForms.resave(file, again)) {
      copies.add(again.resolve(file.getFileName()));
    }
    for (Path copy : copies) {
      Map<String, String> expected = new HashMap<>();
      for (int i = 0; i < questionnaire.questions().size(); i++) {
        String id = questionnaire.questions().get(i).id();
        expected.put(id, KEYS.get(i % 5) + " " + remark(i) + " [proof-" + i + ".pdf] [" + id + "]");
      }
      Map<String, String> found = new HashMap<>();
      for (Answer a : read(copy).all()) {
        found.put(
            a.question(),
            a.normalized()
                + " "
                + a.comment()
                + " "
                + a.attachments()
                + " "
                + a.mapping().indicators());
      }
      assertThat(found).isEqualTo(expected);
    }
  }

  /** Chooses and writes as Word does: the placeholder becomes the choice, empty cells get text. */
  private static void fillLetter(Path file, int questions) throws IOException {
    Map<String, byte[]> parts = new HashMap<>();
    try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
      for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        zip.transferTo(bytes);
        parts.put(e.getName(), bytes.toByteArray());
      }
    }
    String xml = new String(parts.get("word/document.xml"), StandardCharsets.UTF_8);
    StringBuilder filled = new StringBuilder();
    int at = 0;
    for (int i = 0; i < questions; i++) {
      int choose = xml.indexOf(PLACEHOLDER, at);
      filled.append(xml, at, choose).append(CHOICES.get(i % 5));
      int comment = xml.indexOf("<w:p></w:p>", choose);
      filled.append(xml, choose + PLACEHOLDER.length(), comment);
      filled.append("<w:p><w:r><w:t>" + remark(i) + "</w:t></w:r></w:p>");
      int proof = xml.indexOf("<w:p></w:p>", comment + 1);
      filled.append(xml, comment + "<w:p></w:p>".length(), proof);
      filled.append("<w:p><w:r><w:t>proof-" + i + ".pdf</w:t></w:r></w:p>");
      at = proof + "<w:p></w:p>".length();
    }
    filled.append(xml, at, xml.length());
    parts.put(
        "word/document.xml",
        filled.toString().replace("<w:showingPlcHdr/>", "").getBytes(StandardCharsets.UTF_8));
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (String name : new String[] {"[Content_Types].xml", "_rels/.rels", "word/document.xml"}) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(parts.get(name));
        zip.closeEntry();
      }
    }
  }

  private static Answers read(Path file) {
    Answers answers = Answers.NONE;
    for (Document document :
        READER.read(file, String.valueOf(file.getFileName()), Limits.DEFAULT).documents()) {
      answers = answers.and(EXTRACTOR.read(SUPPLIER, document).answers());
    }
    return answers;
  }
}
