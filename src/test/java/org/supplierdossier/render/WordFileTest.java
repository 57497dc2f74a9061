package org.supplierdossier.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordFileTest {
  private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  @TempDir Path folder;

  public record Item(String name, List<Item> parts) {
    Item(String name) {
      this(name, List.of());
    }
  }

  private Path template(String body) throws IOException {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put(
        "[Content_Types].xml",
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default"
            + " Extension=\"rels\""
            + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override"
            + " PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>");
    parts.put(
        "_rels/.rels",
        "<Relationships"
            + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
            + " Id=\"r1\" Target=\"word/document.xml\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\"/></Relationships>");
    parts.put(
        "word/document.xml",
        "<w:document xmlns:w=\"" + WORD + "\"><w:body>" + body + "</w:body></w:document>");
    Path file = folder.resolve("template.docx");
    OfficeZip.write(file, parts);
    return file;
  }

  private XWPFDocument filled(String body, Map<String, Object> model) throws IOException {
    Path file = folder.resolve("filled.docx");
    WordFile.read(Files.newInputStream(template(body)))
        .fill(
            model,
            OfficeXml.HEAD
                + "<cp:coreProperties"
                + " xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\"/>",
            file);
    return new XWPFDocument(Files.newInputStream(file));
  }

  private static List<String> paragraphs(XWPFDocument document) {
    return document.getParagraphs().stream().map(p -> p.getText()).toList();
  }

  private static String p(String... runs) {
    StringBuilder p = new StringBuilder("<w:p>");
    for (String run : runs) {
      p.append("<w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">")
          .append(run)
          .append("</w:t></w:r>");
    }
    return p.append("</w:p>").toString();
  }

  @Test
  void fillsAPlaceholderThatWordHasCutIntoRuns() throws IOException {
    try (XWPFDocument document =
        filled(p("To {", "{na", "me}} and {{name}}", "."), Map.of("name", "A & <B>"))) {
      assertThat(paragraphs(document)).containsExactly("To A & <B> and A & <B>.");
      assertThat(document.getParagraphs().get(0).getRuns()).allMatch(r -> r.isBold());
    }
  }

  @Test
  void repeatsABlockInABlockAndAlsoWithinAParagraph() throws IOException {
    Item item = new Item("a", List.of(new Item("b"), new Item("c")));
    String body =
        p("{{?items}}")
            + p("{{name}}: {{?parts}}[{{name}} of {{title}}]{{/parts}}")
            + p("{{?parts}}")
            + p("- {{name}}")
            + p("{{/parts}}")
            + p("{{/items}}")
            + p("{{?no_items}}")
            + p("none")
            + p("{{/}}");
    try (XWPFDocument document = filled(body, Map.of("items", List.of(item), "title", "T"))) {
      assertThat(paragraphs(document)).containsExactly("a: [b of T][c of T]", "- b", "- c");
    }
  }

  @Test
  void repeatsARowAndKeepsAParagraphInACellThatABlockLeavesEmpty() throws IOException {
    String body =
        "<w:tbl><w:tr><w:tc>"
            + p("Name{{items_rows}}")
            + "</w:tc></w:tr><w:tr><w:tc>"
            + p("[na", "me] [sic]")
            + "</w:tc></w:tr><w:tr><w:tc>"
            + p("{{?no_items}}")
            + p("none")
            + p("{{/no_items}}")
            + "</w:tc></w:tr></w:tbl>"
            + p("");
    try (XWPFDocument document =
        filled(body, Map.of("items", List.of(new Item("a"), new Item("b"))))) {
      assertThat(document.getTables().get(0).getText().strip()).isEqualTo("Name\na [sic]\nb [sic]");
      assertThat(document.getTables().get(0).getRow(3).getCell(0).getParagraphs()).hasSize(1);
    }
  }

  @Test
  void leavesVisibleWhatItDoesNotKnowAndWhatIsNotClosed() throws IOException {
    String body = p("{{nobody}} {{?open}}") + p("{{?nothing}}") + p("x") + p("{{/nothing}}");
    try (XWPFDocument document = filled(body, Map.of("open", List.of()))) {
      assertThat(paragraphs(document))
          .containsExactly("{{nobody}} {{?open}}", "{{?nothing}}", "x", "{{/nothing}}");
    }
  }

  @Test
  void takesTenTimesAsLongForTenTimesAsMany() throws IOException {
    List<Item> many = IntStream.range(0, 100_000).mapToObj(i -> new Item("n" + i)).toList();
    WordFile file =
        WordFile.read(
            Files.newInputStream(template(p("{{?items}}") + p("{{name}}") + p("{{/items}}"))));
    long start = System.nanoTime();
    file.fill(Map.of("items", many), OfficeXml.HEAD, folder.resolve("many.docx"));
    assertThat(System.nanoTime() - start).isLessThan(20_000_000_000L);
  }

  @Test
  void refusesWhatIsNoWordDocument() {
    assertThatThrownBy(
            () -> WordFile.read(new ByteArrayInputStream("hello".getBytes(StandardCharsets.UTF_8))))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("no Word document");
  }
}
