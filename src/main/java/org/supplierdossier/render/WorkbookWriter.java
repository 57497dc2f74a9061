package org.supplierdossier.render;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.DeferredSXSSFSheet;
import org.apache.poi.xssf.streaming.DeferredSXSSFWorkbook;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/**
 * Writes a report as a workbook whose rows go straight to the file. Every text is a text cell:
 * nothing of a supplier is ever a formula.
 */
final class WorkbookWriter {
  private static final int ROWS_IN_MEMORY = 16;
  private static final int WIDTH_UNIT = 256;
  private static final int MOST_CHARACTERS = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
  private static final int MOST_ROWS = SpreadsheetVersion.EXCEL2007.getLastRowIndex();

  /** Points of a line of text. */
  private static final float LINE_HEIGHT = 15;

  /** Lines that a row shows; a longer text is read in its cell. */
  private static final int MOST_LINES = 14;

  private static final int FIRST_WIDE = 0x2e80;
  private static final String STARTS_A_FORMULA = "=+-@";

  private final Report report;
  private final LocalDate asOf;

  WorkbookWriter(Report report, LocalDate asOf) {
    this.report = report;
    this.asOf = asOf;
  }

  /** Writes the workbook. */
  void write(Path file) throws IOException {
    try (DeferredSXSSFWorkbook workbook = new DeferredSXSSFWorkbook(ROWS_IN_MEMORY)) {
      describe(workbook);
      Styles styles = new Styles(workbook);
      for (Sheets.Sheet sheet : new Sheets(report).all()) {
        add(workbook, sheet, styles);
      }
      FixedZip.write(file, (OutputStream out) -> workbook.write(out));
    }
  }

  private void describe(DeferredSXSSFWorkbook workbook) {
    var core = workbook.getXSSFWorkbook().getProperties().getCoreProperties();
    Date day = Date.from(asOf.atStartOfDay().toInstant(ZoneOffset.UTC));
    core.setCreated(Optional.of(day));
    core.setModified(Optional.of(day));
    core.setCreator("Supplier Dossier");
    core.setLastModifiedByUser("Supplier Dossier");
    core.setTitle(
        report.head().title()
            + " – "
            + report.head().supplier()
            + " – "
            + report.head().customer());
    core.setDescription(report.head().confidentiality());
  }

  private void add(DeferredSXSSFWorkbook workbook, Sheets.Sheet sheet, Styles styles) {
    DeferredSXSSFSheet to = workbook.createSheet(sheet.name());
    List<Sheets.Column> columns = sheet.columns();
    for (int i = 0; i < columns.size(); i++) {
      to.setColumnWidth(i, columns.get(i).width() * WIDTH_UNIT);
    }
    List<List<String>> rows = sheet.rows().limit(MOST_ROWS).toList();
    to.createFreezePane(0, 1);
    to.setAutoFilter(new CellRangeAddress(0, rows.size(), 0, columns.size() - 1));
    to.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
    to.setFitToPage(true);
    to.getPrintSetup().setLandscape(true);
    to.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
    to.getPrintSetup().setFitWidth((short) 1);
    to.getPrintSetup().setFitHeight((short) 0);
    to.getHeader().setLeft(forHeader(report.head().supplier() + " – " + sheet.name()));
    to.getFooter().setLeft(forHeader(report.head().asOf()));
    to.getFooter().setRight("&P / &N");
    to.setRowGenerator(out -> generate(out, columns, rows, styles));
  }

  /** An ampersand starts a command in a header. */
  private static String forHeader(String text) {
    String line = text.replace("&", "&&").replace('\n', ' ');
    return line.length() > 200 ? line.substring(0, 200) : line;
  }

  private static void generate(
      SXSSFSheet sheet, List<Sheets.Column> columns, List<List<String>> rows, Styles styles) {
    SXSSFRow head = sheet.createRow(0);
    for (int i = 0; i < columns.size(); i++) {
      SXSSFCell cell = head.createCell(i);
      cell.setCellValue(columns.get(i).title());
      cell.setCellStyle(styles.head);
    }
    int number = 1;
    for (List<String> texts : rows) {
      SXSSFRow row = sheet.createRow(number++);
      row.setHeightInPoints(LINE_HEIGHT * lines(texts, columns));
      Iterator<Sheets.Column> column = columns.iterator();
      for (int i = 0; i < texts.size(); i++) {
        fill(row.createCell(i), texts.get(i), column.next(), styles);
      }
    }
  }

  /** The lines that the longest text of a row takes; some programs do not fit rows themselves. */
  private static int lines(List<String> texts, List<Sheets.Column> columns) {
    int most = 1;
    for (int i = 0; i < texts.size(); i++) {
      most = Math.max(most, lines(texts.get(i), columns.get(i).width() - 1));
    }
    return Math.min(MOST_LINES, most);
  }

  private static int lines(String text, int width) {
    int lines = 1;
    int used = 0;
    for (int i = 0; i < text.length() && lines < MOST_LINES; i++) {
      char c = text.charAt(i);
      used += c >= FIRST_WIDE ? 2 : 1;
      if (c == '\n' || used > width) {
        lines++;
        used = c == '\n' ? 0 : c >= FIRST_WIDE ? 2 : 1;
      }
    }
    return lines;
  }

  private static void fill(SXSSFCell cell, String text, Sheets.Column column, Styles styles) {
    if (column.number() && !text.isEmpty()) {
      cell.setCellValue(Double.parseDouble(text));
      cell.setCellStyle(styles.number);
      return;
    }
    boolean formula = !text.isEmpty() && STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0;
    cell.setCellValue(escaped(text));
    cell.setCellStyle(formula ? styles.quoted : styles.text);
  }

  /** Excel reads {@code _x0041_} in a text as the character with this code. */
  private static String escaped(String text) {
    String literal =
        text.contains("_x") ? text.replaceAll("_(?=x[0-9A-Fa-f]{4}_)", "_x005F_") : text;
    if (literal.length() <= MOST_CHARACTERS) {
      return literal;
    }
    int end = MOST_CHARACTERS - 1;
    return literal.substring(0, Character.isHighSurrogate(literal.charAt(end - 1)) ? end - 1 : end)
        + "…";
  }

  /** The styles of one workbook. */
  private static final class Styles {
    private final CellStyle head;
    private final CellStyle text;
    private final CellStyle quoted;
    private final CellStyle number;

    Styles(DeferredSXSSFWorkbook workbook) {
      Font bold = workbook.createFont();
      bold.setBold(true);
      bold.setColor(IndexedColors.WHITE.getIndex());
      head = workbook.createCellStyle();
      head.setFont(bold);
      head.setWrapText(true);
      head.setVerticalAlignment(VerticalAlignment.CENTER);
      head.setFillForegroundColor(IndexedColors.GREY_80_PERCENT.getIndex());
      head.setFillPattern(FillPatternType.SOLID_FOREGROUND);
      short asText = workbook.createDataFormat().getFormat("@");
      text = workbook.createCellStyle();
      text.setWrapText(true);
      text.setVerticalAlignment(VerticalAlignment.TOP);
      text.setDataFormat(asText);
      quoted = workbook.createCellStyle();
      quoted.cloneStyleFrom(text);
      quoted.setQuotePrefixed(true);
      number = workbook.createCellStyle();
      number.setVerticalAlignment(VerticalAlignment.TOP);
    }
  }
}
