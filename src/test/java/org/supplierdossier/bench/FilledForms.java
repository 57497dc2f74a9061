package org.supplierdossier.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Fills forms in by script, so that every answer and its cell are known. */
final class FilledForms {
  private static final List<String> CLOSED =
      List.of("Yes", "No", "N/A", "Yes", "", "NA", "Partially", "yes", "Planned", "NO");
  private static final List<String> REMARKS =
      List.of(
          "We keep a signed record of it.",
          "",
          "See policy-17.pdf, section 3.",
          "Applies to the hosted service only.",
          "");

  private static final int FARTHEST_ROW = 10_000;

  private FilledForms() {}

  /**
   * Where a form has its columns, from 1.
   *
   * @param sheets with questions
   * @param remark column of the comment, or 0
   */
  record Layout(
      Predicate<String> sheets, int id, int question, int answer, int remark, Pattern ids) {}

  /** An answer that was written. */
  record Written(String cell, String id, String answer, String remark) {}

  /** What is done to a form besides filling it in. */
  enum Change {
    NONE,
    TITLE_ROWS,
    COLUMNS_REORDERED,
    ROWS_HIDDEN
  }

  /** Fills in a form, saves it under another name, and tells what was written. */
  static List<Written> fill(Path blank, Path filled, Layout layout, Change change)
      throws IOException {
    try (InputStream in = Files.newInputStream(blank);
        XSSFWorkbook book = new XSSFWorkbook(in)) {
      List<Written> written = fill(book, layout, change);
      try (OutputStream out = Files.newOutputStream(filled)) {
        book.write(out);
      }
      return written;
    }
  }

  static List<Written> fill(XSSFWorkbook book, Layout layout, Change change) {
    List<Written> written = new ArrayList<>();
    int asked = 0;
    if (change == Change.COLUMNS_REORDERED) {
      freeze(book);
    }
    for (Sheet sheet : book) {
      if (!layout.sheets().test(sheet.getSheetName())) {
        continue;
      }
      int added = change == Change.TITLE_ROWS ? addTitle(sheet) : 0;
      Layout now = change == Change.COLUMNS_REORDERED ? swapped(sheet, layout) : layout;
      for (Row row : sheet) {
        String id = text(row, now.id());
        if (!now.ids().matcher(id).matches() || text(row, now.question()).isBlank()) {
          continue;
        }
        String answer = CLOSED.get(asked % CLOSED.size());
        String remark = now.remark() == 0 ? "" : REMARKS.get(asked % REMARKS.size());
        if (answer.isEmpty() || isCovered(sheet, row.getRowNum(), now.remark() - 1)) {
          remark = "";
        }
        set(row, now.answer(), answer);
        if (now.remark() > 0) {
          set(row, now.remark(), remark);
        }
        String address =
            CellReference.convertNumToColString(now.answer() - 1) + (row.getRowNum() + 1);
        written.add(new Written(sheet.getSheetName() + "!" + address, id, answer, remark));
        if (change == Change.ROWS_HIDDEN && asked % 7 == 3) {
          row.setZeroHeight(true);
        }
        asked++;
      }
      if (added < 0) {
        throw new IllegalStateException();
      }
    }
    return written;
  }

  /** Whether a cell lies under another one that reaches over it. */
  private static boolean isCovered(Sheet sheet, int row, int column) {
    return sheet.getMergedRegions().stream()
        .anyMatch(m -> m.isInRange(row, column) && m.getFirstColumn() < column);
  }

  private static int addTitle(Sheet sheet) {
    for (int i = sheet.getNumMergedRegions() - 1; i >= 0; i--) {
      if (sheet.getMergedRegion(i).getNumberOfCells() < 2) {
        sheet.removeMergedRegion(i);
      }
    }
    // stray rows at the very end of a sheet cannot move down
    for (int i = sheet.getLastRowNum(); i > FARTHEST_ROW; i = sheet.getLastRowNum()) {
      sheet.removeRow(sheet.getRow(i));
    }
    sheet.shiftRows(0, sheet.getLastRowNum(), 3);
    sheet.createRow(0).createCell(0).setCellValue("Supplier questionnaire of Northfen Systems Ltd");
    sheet.createRow(1).createCell(1).setCellValue("Filled in by the security team on 2026-03-01");
    return 3;
  }

  /**
   * Leaves of every formula its value: a program that moves columns moves what points at them, and
   * exchanging cells one by one does not.
   */
  private static void freeze(XSSFWorkbook book) {
    for (Sheet sheet : book) {
      for (Row row : sheet) {
        for (Cell cell : row) {
          if (cell.getCellType() == CellType.FORMULA) {
            cell.removeFormula();
          }
        }
      }
    }
  }

  /** Exchanges the column of answers with another one, in every row. */
  private static Layout swapped(Sheet sheet, Layout layout) {
    int other = layout.remark() > 0 ? layout.remark() : layout.question();
    for (int i = sheet.getNumMergedRegions() - 1; i >= 0; i--) {
      CellRangeAddress region = sheet.getMergedRegion(i);
      boolean across = region.getFirstColumn() < region.getLastColumn();
      boolean meets =
          region.isInRange(region.getFirstRow(), layout.answer() - 1)
              || region.isInRange(region.getFirstRow(), other - 1);
      if (meets && !(across && region.getFirstColumn() == 0)) {
        sheet.removeMergedRegion(i);
      }
    }
    for (Row row : sheet) {
      String one = text(row, layout.answer());
      String two = text(row, other);
      set(row, layout.answer(), two);
      set(row, other, one);
    }
    return layout.remark() > 0
        ? new Layout(
            layout.sheets(), layout.id(), layout.question(), other, layout.answer(), layout.ids())
        : new Layout(layout.sheets(), layout.id(), layout.answer(), other, 0, layout.ids());
  }

  private static String text(Row row, int column) {
    Cell cell = row.getCell(column - 1);
    if (cell == null) {
      return "";
    }
    CellType type =
        cell.getCellType() == CellType.FORMULA
            ? cell.getCachedFormulaResultType()
            : cell.getCellType();
    return type == CellType.STRING ? cell.getStringCellValue() : "";
  }

  private static void set(Row row, int column, String text) {
    Cell cell = row.getCell(column - 1);
    if (text.isEmpty()) {
      if (cell != null) {
        cell.setBlank();
      }
      return;
    }
    if (cell != null) {
      // a cell of its own kind may keep its old text
      CellStyle style = cell.getCellStyle();
      row.removeCell(cell);
      row.createCell(column - 1).setCellStyle(style);
    }
    Cell target = row.getCell(column - 1);
    if (target == null) {
      target = row.createCell(column - 1);
    }
    target.setCellValue(text);
  }

  /** Saves a file again with LibreOffice; false where that is not installed. */
  static boolean resave(Path file, Path folder) throws IOException, InterruptedException {
    Path office = Path.of("/usr/bin/soffice");
    if (!Files.isExecutable(office)) {
      return false;
    }
    String extension = file.toString().substring(file.toString().lastIndexOf('.') + 1);
    Process process =
        new ProcessBuilder(
                office.toString(),
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                extension,
                "--outdir",
                folder.toString(),
                file.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("office.log").toFile())
            .start();
    return process.waitFor() == 0 && Files.exists(folder.resolve(file.getFileName()));
  }

  /** A workbook of rows of texts, for forms of which no blank may be kept. */
  static XSSFWorkbook book(String sheet, List<List<String>> rows) {
    XSSFWorkbook book = new XSSFWorkbook();
    Sheet made = book.createSheet(sheet);
    for (int r = 0; r < rows.size(); r++) {
      Row row = made.createRow(r);
      TreeMap<Integer, String> cells = new TreeMap<>();
      for (int c = 0; c < rows.get(r).size(); c++) {
        cells.put(c, rows.get(r).get(c));
      }
      cells.forEach(
          (c, text) -> {
            if (!text.isEmpty()) {
              row.createCell(c).setCellValue(text);
            }
          });
    }
    return book;
  }
}
