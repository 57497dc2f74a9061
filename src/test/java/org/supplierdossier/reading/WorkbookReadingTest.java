package org.supplierdossier.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.supplierdossier.document.Document;
import org.supplierdossier.document.DocumentStatus;
import org.supplierdossier.document.HiddenContent;
import org.supplierdossier.document.Locator;
import org.supplierdossier.document.Passage;
import org.supplierdossier.document.Place;

class WorkbookReadingTest {

  private static Workbook workbook(String name) {
    return name.endsWith("x") ? new XSSFWorkbook() : new HSSFWorkbook();
  }

  private static Document read(Workbook workbook, String name) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    workbook.write(out);
    workbook.close();
    return ReadingSupport.read(out.toByteArray(), name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"bom.xlsx", "bom.xls"})
  void keepsTheAddressOfCellsDespiteBlankRowsAndMergedCells(String name) throws IOException {
    Workbook workbook = workbook(name);
    Sheet sheet = workbook.createSheet("物料清单");
    sheet.createRow(0).createCell(0).setCellValue("供应商信息表");
    sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 3));
    Row row = sheet.createRow(6);
    row.createCell(2).setCellValue("主控芯片");
    row.createCell(4).setCellValue("Example Semiconductor");

    Document document = read(workbook, name);

    assertThat(ReadingSupport.lines(document))
        .containsExactly(
            "TABLE_ROW SheetRow[sheet=物料清单, row=1] 供应商信息表",
            "TABLE_ROW SheetRow[sheet=物料清单, row=7] 主控芯片|Example Semiconductor");
    assertThat(document.passages().get(0).cells()).containsExactly(new Passage.Cell(1, 4, 1, 0, 6));
    Passage second = document.passages().get(1);
    int start = second.text().indexOf("Example");
    assertThat(second.locate(start, second.text().length()))
        .isEqualTo(new Locator.SheetCell(1, start, second.text().length(), "物料清单", "E7"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"values.xlsx", "values.xls"})
  void writesNumbersAsTheyAreShown(String name) throws IOException {
    Workbook workbook = workbook(name);
    Row row = workbook.createSheet("S").createRow(0);
    CellStyle percent = workbook.createCellStyle();
    percent.setDataFormat(workbook.createDataFormat().getFormat("0.00%"));
    CellStyle date = workbook.createCellStyle();
    date.setDataFormat(workbook.createDataFormat().getFormat("yyyy-mm-dd"));
    row.createCell(0).setCellValue(0.3996);
    row.getCell(0).setCellStyle(percent);
    row.createCell(1).setCellValue(LocalDate.of(2026, 3, 31));
    row.getCell(1).setCellStyle(date);
    row.createCell(2).setCellValue(12);
    row.createCell(3).setCellFormula("C1*2");
    workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();

    assertThat(ReadingSupport.texts(read(workbook, name)))
        .containsExactly("39.96%\t2026-03-31\t12\t24");
  }

  @ParameterizedTest
  @ValueSource(strings = {"hidden.xlsx", "hidden.xls"})
  void marksWhatIsHidden(String name) throws IOException {
    Workbook workbook = workbook(name);
    Sheet sheet = workbook.createSheet("A");
    for (int i = 0; i < 3; i++) {
      sheet.createRow(i).createCell(0).setCellValue("row " + (i + 1));
    }
    sheet.getRow(1).setZeroHeight(true);
    sheet.getRow(0).createCell(2).setCellValue("column C");
    sheet.setColumnHidden(2, true);
    workbook.createSheet("B").createRow(0).createCell(0).setCellValue("secret price");
    workbook.setSheetHidden(1, true);

    Document document = read(workbook, name);

    assertThat(document.passages().stream().filter(Passage::hidden).map(Passage::text))
        .containsExactly("column C", "row 2", "secret price");
    assertThat(document.passages().stream().filter(p -> !p.hidden()).map(Passage::text))
        .containsExactly("row 1", "row 3");
    assertThat(document.hidden())
        .containsExactlyInAnyOrder(
            new HiddenContent(HiddenContent.Kind.HIDDEN_ROW, "A!2:2"),
            new HiddenContent(HiddenContent.Kind.HIDDEN_COLUMN, "A!C:C"),
            new HiddenContent(HiddenContent.Kind.HIDDEN_SHEET, "B"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"notes.xlsx", "notes.xls"})
  void readsCommentsAsNotesOnTheirCell(String name) throws IOException {
    Workbook workbook = workbook(name);
    Sheet sheet = workbook.createSheet("A");
    Row row = sheet.createRow(2);
    row.createCell(1).setCellValue("Yes");
    ClientAnchor anchor = workbook.getCreationHelper().createClientAnchor();
    Comment comment = sheet.createDrawingPatriarch().createCellComment(anchor);
    comment.setString(workbook.getCreationHelper().createRichTextString("only from 2027"));
    row.getCell(1).setCellComment(comment);

    Document document = read(workbook, name);

    Passage note = document.passages().get(1);
    assertThat(note.kind()).isEqualTo(Passage.Kind.NOTE);
    assertThat(note.text()).contains("only from 2027");
    assertThat(note.place()).isEqualTo(new Place.SheetRow("A", 3));
  }

  @ParameterizedTest
  @ValueSource(strings = {"dates.xlsx", "dates.xls"})
  void writesDatesUnambiguously(String name) throws IOException {
    Workbook workbook = workbook(name);
    Row row = workbook.createSheet("S").createRow(0);
    String[] formats = {
      "m/d/yy", "yyyy\"年\"m\"月\"d\"日\"", "[DBNum1][$-804]yyyy\"年\"m\"月\"d\"日\";@", "yyyy\\年m\\月d\\日"
    };
    for (int i = 0; i <= formats.length; i++) {
      CellStyle style = workbook.createCellStyle();
      style.setDataFormat(
          i < formats.length ? workbook.createDataFormat().getFormat(formats[i]) : 31);
      row.createCell(i).setCellValue(LocalDate.of(2026, 4, 5));
      row.getCell(i).setCellStyle(style);
    }

    assertThat(ReadingSupport.texts(read(workbook, name)))
        .containsExactly("2026-04-05\t2026年4月5日\t二〇二六年四月五日\t2026年4月5日\t2026年4月5日");
  }

  @ParameterizedTest
  @ValueSource(strings = {"formats.xlsx", "formats.xls"})
  void keepsAsHiddenWhatAFormatOrAColourHides(String name) throws IOException {
    Workbook workbook = workbook(name);
    Row row = workbook.createSheet("S").createRow(0);
    CellStyle nothing = workbook.createCellStyle();
    nothing.setDataFormat(workbook.createDataFormat().getFormat(";;;"));
    CellStyle grey = workbook.createCellStyle();
    grey.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
    grey.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    Font font = workbook.createFont();
    font.setColor(IndexedColors.GREY_25_PERCENT.getIndex());
    grey.setFont(font);
    row.createCell(0).setCellValue("shown");
    row.createCell(1).setCellValue("text");
    row.getCell(1).setCellStyle(nothing);
    row.createCell(2).setCellValue(777);
    row.getCell(2).setCellStyle(nothing);
    row.createCell(3).setCellValue("grey");
    row.getCell(3).setCellStyle(grey);

    Document document = read(workbook, name);

    assertThat(document.passages()).extracting(Passage::hidden).containsExactly(false, true);
    assertThat(ReadingSupport.texts(document)).containsExactly("shown", "text\t777\tgrey");
    assertThat(document.hidden())
        .extracting(HiddenContent::detail)
        .containsExactly("S!B1 text", "S!C1 777", "S!D1 grey");
  }

  @ParameterizedTest
  @ValueSource(strings = {"secret.xlsx", "secret.xls"})
  void readsTheHeaderOfASheetForItsMarking(String name) throws IOException {
    Workbook workbook = workbook(name);
    Sheet sheet = workbook.createSheet("S");
    sheet.createRow(0).createCell(0).setCellValue("x");
    sheet.getHeader().setRight("&\"宋体,Bold\"&14机密★10年");

    assertThat(read(workbook, name).status()).isEqualTo(DocumentStatus.WITHHELD);
  }
}
