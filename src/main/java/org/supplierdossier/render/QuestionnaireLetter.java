package org.supplierdossier.render;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.supplierdossier.language.Bilingual;

/**
 * Writes a blank questionnaire as a Word document whose answers are chosen from content controls.
 */
public final class QuestionnaireLetter {
  /** Stands where nobody has chosen yet. */
  static final Bilingual CHOOSE = new Bilingual("请选择", "Choose an item");

  private static final int[] WIDTHS = {1000, 4200, 1500, 3600, 2000, 2700};
  private static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  private final StringBuilder body = new StringBuilder();
  private int controls;

  private QuestionnaireLetter() {}

  /** Writes the document; an existing file is replaced. */
  public static void write(BlankQuestionnaire questionnaire, Path file) throws IOException {
    new QuestionnaireLetter().writeTo(questionnaire, file);
  }

  private void writeTo(BlankQuestionnaire questionnaire, Path file) throws IOException {
    body.append(paragraph(BlankQuestionnaire.line(BlankQuestionnaire.TITLE), 32, true));
    body.append(paragraph(BlankQuestionnaire.line(BlankQuestionnaire.HOW), 20, false));
    String group = "";
    for (BlankQuestionnaire.Question question : questionnaire.questions()) {
      if (!question.group().equals(group)) {
        if (!group.isEmpty()) {
          body.append("</w:tbl>");
        }
        group = question.group();
        String title = BlankQuestionnaire.line(BlankQuestionnaire.group(group));
        body.append(paragraph(title, 24, true));
        open();
      }
      row(question);
    }
    body.append(group.isEmpty() ? "" : "</w:tbl>").append(paragraph("", 20, false));
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put(
        "[Content_Types].xml",
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>");
    parts.put(
        "_rels/.rels",
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>");
    parts.put(
        "word/document.xml",
        "<w:document xmlns:w=\""
            + MAIN
            + "\"><w:body>"
            + body
            + "<w:sectPr><w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/>"
            + "<w:pgMar w:top=\"900\" w:right=\"900\" w:bottom=\"900\" w:left=\"900\" w:header=\"400\" w:footer=\"400\" w:gutter=\"0\"/></w:sectPr></w:body></w:document>");
    OfficeZip.write(file, parts);
  }

  private void open() {
    body.append("<w:tbl><w:tblPr><w:tblW w:w=\"15000\" w:type=\"dxa\"/><w:tblBorders>");
    for (String side : new String[] {"top", "left", "bottom", "right", "insideH", "insideV"}) {
      body.append(
          "<w:%s w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"808080\"/>".formatted(side));
    }
    body.append("</w:tblBorders><w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>");
    for (int width : WIDTHS) {
      body.append("<w:gridCol w:w=\"").append(width).append("\"/>");
    }
    body.append("</w:tblGrid><w:tr><w:trPr><w:tblHeader/></w:trPr>");
    for (int c = 0; c < WIDTHS.length; c++) {
      cell(c, paragraph(BlankQuestionnaire.line(BlankQuestionnaire.HEADINGS.get(c)), 18, true));
    }
    body.append("</w:tr>");
  }

  private void row(BlankQuestionnaire.Question question) {
    body.append("<w:tr>");
    cell(0, paragraph(question.id(), 18, false));
    cell(1, both(question.text()));
    cell(2, choice());
    cell(3, paragraph("", 18, false));
    cell(4, paragraph("", 18, false));
    cell(5, both(question.guidance()));
    body.append("</w:tr>");
  }

  private void cell(int column, String content) {
    body.append("<w:tc><w:tcPr><w:tcW w:w=\"").append(WIDTHS[column]);
    body.append("\" w:type=\"dxa\"/></w:tcPr>").append(content).append("</w:tc>");
  }

  private static String both(Bilingual text) {
    return paragraph(text.zh(), 18, false) + paragraph(text.en(), 18, false);
  }

  /** A drop-down of the answers. */
  private String choice() {
    controls++;
    StringBuilder sdt = new StringBuilder("<w:p><w:sdt><w:sdtPr><w:id w:val=\"");
    sdt.append(1000 + controls).append("\"/><w:showingPlcHdr/><w:dropDownList>");
    for (Bilingual answer : BlankQuestionnaire.ANSWERS) {
      String text = OfficeZip.escaped(BlankQuestionnaire.choice(answer));
      sdt.append("<w:listItem w:displayText=\"%s\" w:value=\"%s\"/>".formatted(text, text));
    }
    sdt.append("</w:dropDownList></w:sdtPr><w:sdtContent>");
    sdt.append(run(BlankQuestionnaire.line(CHOOSE), 18, false));
    return sdt.append("</w:sdtContent></w:sdt></w:p>").toString();
  }

  private static String paragraph(String text, int halfPoints, boolean bold) {
    return "<w:p>" + (text.isEmpty() ? "" : run(text, halfPoints, bold)) + "</w:p>";
  }

  private static String run(String text, int halfPoints, boolean bold) {
    return "<w:r><w:rPr>"
        + (bold ? "<w:b/>" : "")
        + "<w:sz w:val=\""
        + halfPoints
        + "\"/></w:rPr><w:t xml:space=\"preserve\">"
        + OfficeZip.escaped(text)
        + "</w:t></w:r>";
  }
}
