package org.supplierdossier.reading;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFComment;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.hssf.util.HSSFColor;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.supplierdossier.document.HiddenContent;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * Reads Excel workbooks of the binary kind (Excel 97 and later), with the address of every cell and
 * what is hidden. Older ones, and the objects inside, are left to Tika.
 */
final class OldWorkbookParser implements Parser {
  private static final long serialVersionUID = 1;

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
    DataFormatter formatter = new DataFormatter(Locale.ROOT);
    formatter.setUseCachedValuesForFormulaCells(true);
    for (Iterator<Row> rows = sheet.rowIterator(); rows.hasNext(); ) {
      Row row = rows.next();
      if (row.getZeroHeight()) {
        cells.hideRow(row.getRowNum() + 1);
      }
      for (Cell cell : row) {
        cells.set(
            row.getRowNum() + 1,
            cell.getColumnIndex() + 1,
            CellText.shown(formatter.formatCellValue(cell)));
        if (isWhite((HSSFCell) cell, sheet)) {
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

  private static boolean isWhite(HSSFCell cell, HSSFSheet sheet) {
    HSSFCellStyle style = cell.getCellStyle();
    if (style == null || style.getFillPattern() != FillPatternType.NO_FILL) {
      return false;
    }
    HSSFColor colour = style.getFont(sheet.getWorkbook()).getHSSFColor(sheet.getWorkbook());
    short[] parts = colour == null ? new short[3] : colour.getTriplet();
    return parts[0] == 255 && parts[1] == 255 && parts[2] == 255;
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
