package org.supplierdossier.reading;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.Set;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFComment;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.hssf.util.HSSFColor;
import org.apache.poi.hssf.util.HSSFColor.HSSFColorPredefined;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.HeaderFooter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.document.HiddenContent;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * Reads Excel workbooks of the binary kind (Excel 97 and later), with the address of every cell and
 * what is hidden. Older ones, and the objects inside, are left to Tika.
 */
final class OldWorkbookParser implements Parser {
  private static final long serialVersionUID = 1;

  /** Rows are hidden by making them this low, in points. */
  private static final float LEAST_HEIGHT = 1.5f;

  @Override
  public Set<MediaType> getSupportedTypes(ParseContext context) {
    return Set.of(MediaType.application("vnd.ms-excel"));
  }

  @Override
  public void parse(InputStream in, ContentHandler handler, Metadata metadata, ParseContext context)
      throws IOException, SAXException, TikaException {
    byte[] bytes = in.readAllBytes();
    try (POIFSFileSystem system = new POIFSFileSystem(new java.io.ByteArrayInputStream(bytes));
        HSSFWorkbook workbook = new HSSFWorkbook(system)) {
      Xhtml out = new Xhtml(handler, metadata);
      out.begin();
      noteMacros(system.getRoot(), out);
      for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
        HSSFSheet sheet = workbook.getSheetAt(i);
        boolean hidden = workbook.getSheetVisibility(i) != SheetVisibility.VISIBLE;
        SheetCells cells = new SheetCells(workbook.getSheetName(i), hidden);
        gather(sheet, cells);
        cells.write(out);
      }
      out.finish();
    } catch (org.apache.poi.hssf.OldExcelFormatException e) {
      tika(bytes, handler, metadata, context);
    }
  }

  private static void tika(
      byte[] bytes, ContentHandler handler, Metadata metadata, ParseContext context)
      throws IOException, SAXException, TikaException {
    new OfficeParser().parse(new java.io.ByteArrayInputStream(bytes), handler, metadata, context);
  }

  private static void noteMacros(DirectoryNode root, Xhtml out) throws SAXException {
    if (root.hasEntryCaseInsensitive("_VBA_PROJECT_CUR")) {
      out.found(HiddenContent.Kind.MACRO, "_VBA_PROJECT_CUR");
    }
  }

  private static void gather(HSSFSheet sheet, SheetCells cells) {
    boolean uses1904 = sheet.getWorkbook().getInternalWorkbook().isUsing1904DateWindowing();
    ShownNumbers formatter = new ShownNumbers(uses1904);
    for (HeaderFooter edge : new HeaderFooter[] {sheet.getHeader(), sheet.getFooter()}) {
      cells.furniture(edge.getLeft() + " " + edge.getCenter() + " " + edge.getRight());
    }
    for (Iterator<Row> rows = sheet.rowIterator(); rows.hasNext(); ) {
      Row row = rows.next();
      if (row.getZeroHeight() || row.getHeightInPoints() < LEAST_HEIGHT) {
        cells.hideRow(row.getRowNum() + 1);
      }
      for (Cell cell : row) {
        cells.set(row.getRowNum() + 1, cell.getColumnIndex() + 1, shown(cell, formatter));
        if (isUnseen((HSSFCell) cell, sheet)) {
          cells.unsee(row.getRowNum() + 1, cell.getColumnIndex() + 1);
        }
        comment((HSSFCell) cell, cells);
      }
    }
    for (int column = 0; column < 256; column++) {
      if (sheet.isColumnHidden(column)) {
        cells.hideColumns(column + 1, column + 1);
      }
    }
    for (CellRangeAddress area : sheet.getMergedRegions()) {
      cells.merge(
          area.getFirstRow() + 1,
          area.getFirstColumn() + 1,
          area.getLastRow() - area.getFirstRow() + 1,
          area.getLastColumn() - area.getFirstColumn() + 1);
    }
  }

  private static String shown(Cell cell, ShownNumbers formatter) {
    CellType type = cell.getCellType();
    type = type == CellType.FORMULA ? cell.getCachedFormulaResultType() : type;
    CellStyle style = cell.getCellStyle();
    return type == CellType.NUMERIC && style != null
        ? formatter.formatRawCellContents(
            cell.getNumericCellValue(), style.getDataFormat(), style.getDataFormatString())
        : formatter.formatCellValue(cell);
  }

  private static boolean isUnseen(HSSFCell cell, HSSFSheet sheet) {
    HSSFCellStyle style = cell.getCellStyle();
    if (style == null) {
      return false;
    }
    boolean text = cell.getCellType() == CellType.STRING;
    int ink = rgb(style.getFont(sheet.getWorkbook()).getHSSFColor(sheet.getWorkbook()));
    boolean blends =
        switch (style.getFillPattern()) {
          case NO_FILL -> Faint.isWhite(ink);
          case SOLID_FOREGROUND -> Faint.isOn(ink, rgb(style.getFillForegroundColorColor()));
          default -> false;
        };
    return blends || (text && ShownNumbers.hidesText(style.getDataFormatString()));
  }

  private static int rgb(@Nullable HSSFColor colour) {
    if (colour == null || colour.getIndex() == HSSFColorPredefined.AUTOMATIC.getIndex()) {
      return -1;
    }
    short[] parts = colour.getTriplet();
    return parts[0] << 16 | parts[1] << 8 | parts[2];
  }

  private static void comment(HSSFCell cell, SheetCells cells) {
    HSSFComment comment = cell.getCellComment();
    if (comment != null
        && comment.getString() != null
        && !comment.getString().getString().isBlank()) {
      cells.comment(
          cell.getRowIndex() + 1, cell.getColumnIndex() + 1, comment.getString().getString());
    }
  }
}
