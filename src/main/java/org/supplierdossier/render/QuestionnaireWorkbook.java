package org.supplierdossier.render;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.supplierdossier.language.Bilingual;

/** Writes a blank questionnaire as an Excel workbook whose answers are chosen from a list. */
public final class QuestionnaireWorkbook {
  private static final int[] WIDTHS = {10, 62, 16, 46, 30, 62};
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKAGE =
      "http://schemas.openxmlformats.org/package/2006/relationships";
  private static final String TYPES =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.";

  /** Styles: plain, title, heading, group, wrapped, to be filled in. */
  private static final int TITLE = 1;

  private static final int HEADING = 2;
  private static final int GROUP = 3;
  private static final int WRAPPED = 4;
  private static final int OPEN = 5;

  private final StringBuilder rows = new StringBuilder();
  private int row;

  private QuestionnaireWorkbook() {}

  /** Writes the workbook; an existing file is replaced. */
  public static void write(BlankQuestionnaire questionnaire, Path file) throws IOException {
    new QuestionnaireWorkbook().writeTo(questionnaire, file);
  }

  private void writeTo(BlankQuestionnaire questionnaire, Path file) throws IOException {
    row(TITLE, List.of(BlankQuestionnaire.line(BlankQuestionnaire.TITLE)));
    row(0, List.of(BlankQuestionnaire.line(BlankQuestionnaire.HOW)));
    row++;
    row(HEADING, BlankQuestionnaire.HEADINGS.stream().map(BlankQuestionnaire::line).toList());
    int first = row + 1;
    String group = "";
    for (BlankQuestionnaire.Question question : questionnaire.questions()) {
      if (!question.group().equals(group)) {
        group = question.group();
        row(GROUP, List.of(BlankQuestionnaire.line(BlankQuestionnaire.group(group))));
      }
      question(question);
    }
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("[Content_Types].xml", contentTypes());
    parts.put("_rels/.rels", relation("officeDocument", "xl/workbook.xml"));
    parts.put(
        "xl/workbook.xml",
        "<workbook xmlns=\""
            + MAIN
            + "\" xmlns:r=\""
            + RELATIONS
            + "\"><sheets><sheet name=\"问卷 Questionnaire\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
    parts.put(
        "xl/_rels/workbook.xml.rels",
        "<Relationships xmlns=\""
            + PACKAGE
            + "\"><Relationship Id=\"rId1\" Type=\""
            + RELATIONS
            + "/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"rId2\" Type=\""
            + RELATIONS
            + "/styles\" Target=\"styles.xml\"/></Relationships>");
    parts.put("xl/styles.xml", styles());
    parts.put("xl/worksheets/sheet1.xml", sheet(first));
    OfficeZip.write(file, parts);
  }

  private void row(int style, List<String> cells) {
    row++;
    rows.append("<row r=\"").append(row).append("\">");
    for (int c = 0; c < cells.size(); c++) {
      cell(c, style, cells.get(c));
    }
    rows.append("</row>");
  }

  private void question(BlankQuestionnaire.Question question) {
    row++;
    rows.append("<row r=\"").append(row).append("\">");
    cell(0, WRAPPED, question.id());
    cell(1, WRAPPED, both(question.text()));
    for (int c = 2; c < 5; c++) {
      rows.append("<c r=\"").append(address(c)).append("\" s=\"" + OPEN + "\"/>");
    }
    cell(5, WRAPPED, both(question.guidance()));
    rows.append("</row>");
  }

  private static String both(Bilingual text) {
    return text.zh() + "\n" + text.en();
  }

  private String address(int column) {
    return (char) ('A' + column) + Integer.toString(row);
  }

  private void cell(int column, int style, String text) {
    rows.append("<c r=\"").append(address(column)).append("\" s=\"").append(style);
    rows.append("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
    rows.append(OfficeZip.escaped(text)).append("</t></is></c>");
  }

  private String sheet(int first) {
    StringBuilder columns = new StringBuilder();
    for (int c = 0; c < WIDTHS.length; c++) {
      columns.append(
          "<col min=\"%d\" max=\"%d\" width=\"%d\" customWidth=\"1\"/>"
              .formatted(c + 1, c + 1, WIDTHS[c]));
    }
    List<String> choices =
        BlankQuestionnaire.ANSWERS.stream().map(BlankQuestionnaire::choice).toList();
    return "<worksheet xmlns=\""
        + MAIN
        + "\"><sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\""
        + (first - 1)
        + "\" topLeftCell=\"A"
        + first
        + "\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews><cols>"
        + columns
        + "</cols><sheetData>"
        + rows
        + "</sheetData><dataValidations count=\"1\"><dataValidation type=\"list\" allowBlank=\"1\""
        + " showErrorMessage=\"0\" sqref=\"C"
        + first
        + ":C"
        + row
        + "\"><formula1>\""
        + OfficeZip.escaped(String.join(",", choices))
        + "\"</formula1></dataValidation></dataValidations></worksheet>";
  }

  private static String relation(String type, String target) {
    return "<Relationships xmlns=\""
        + PACKAGE
        + "\"><Relationship Id=\"rId1\" Type=\""
        + RELATIONS
        + "/"
        + type
        + "\" Target=\""
        + target
        + "\"/></Relationships>";
  }

  private static String contentTypes() {
    return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
        + "<Override PartName=\"/xl/workbook.xml\" ContentType=\""
        + TYPES
        + "sheet.main+xml\"/><Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\""
        + TYPES
        + "worksheet+xml\"/><Override PartName=\"/xl/styles.xml\" ContentType=\""
        + TYPES
        + "styles+xml\"/></Types>";
  }

  private static String styles() {
    String wrap = "<alignment vertical=\"top\" wrapText=\"1\"/>";
    return "<styleSheet xmlns=\""
        + MAIN
        + "\"><fonts count=\"3\"><font><sz val=\"10\"/><name val=\"Arial\"/></font>"
        + "<font><b/><sz val=\"14\"/><name val=\"Arial\"/></font>"
        + "<font><b/><sz val=\"10\"/><name val=\"Arial\"/></font></fonts>"
        + "<fills count=\"4\"><fill><patternFill patternType=\"none\"/></fill>"
        + "<fill><patternFill patternType=\"gray125\"/></fill>"
        + "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FFDCE6F1\"/></patternFill></fill>"
        + "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FFFFFBE6\"/></patternFill></fill></fills>"
        + "<borders count=\"2\"><border/><border><left style=\"thin\"/><right style=\"thin\"/>"
        + "<top style=\"thin\"/><bottom style=\"thin\"/></border></borders>"
        + "<cellStyleXfs count=\"1\"><xf/></cellStyleXfs><cellXfs count=\"6\">"
        + "<xf/><xf fontId=\"1\" applyFont=\"1\"/>"
        + "<xf fontId=\"2\" fillId=\"2\" borderId=\"1\" applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\" applyAlignment=\"1\">"
        + wrap
        + "</xf><xf fontId=\"2\" applyFont=\"1\"/>"
        + "<xf borderId=\"1\" applyBorder=\"1\" applyAlignment=\"1\">"
        + wrap
        + "</xf><xf fillId=\"3\" borderId=\"1\" applyFill=\"1\" applyBorder=\"1\" applyAlignment=\"1\">"
        + wrap
        + "</xf></cellXfs></styleSheet>";
  }
}
