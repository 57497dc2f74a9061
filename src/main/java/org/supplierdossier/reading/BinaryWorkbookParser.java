package org.supplierdossier.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.xssf.binary.XSSFBParser;
import org.apache.poi.xssf.binary.XSSFBSharedStringsTable;
import org.apache.poi.xssf.binary.XSSFBSheetHandler;
import org.apache.poi.xssf.binary.XSSFBStylesTable;
import org.apache.poi.xssf.eventusermodel.XSSFBReader;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Reads Excel workbooks of the binary kind inside a zip (MS-XLSB), with addresses and hiding. */
final class BinaryWorkbookParser implements Parser {
  private static final long serialVersionUID = 1;

  @Override
  public Set<MediaType> getSupportedTypes(ParseContext context) {
    return Set.of(MediaType.application("vnd.ms-excel.sheet.binary.macroenabled.12"));
  }

  @Override
  public void parse(InputStream in, ContentHandler handler, Metadata metadata, ParseContext context)
      throws IOException, SAXException, TikaException {
    Xhtml out = new Xhtml(handler, metadata);
    try (OoxmlFile file = OoxmlFile.open(TikaInputStream.cast(in), in)) {
      file.describe(metadata);
      out.begin();
      file.noteHidden(out);
      sheets(file, out);
      file.embedded(handler, context);
    } catch (OpenXML4JException e) {
      throw new TikaException("not a workbook", e);
    }
    out.finish();
  }

  private static void sheets(OoxmlFile file, Xhtml out)
      throws IOException, OpenXML4JException, SAXException {
    XSSFBReader reader = new XSSFBReader(file.opc());
    XSSFBStylesTable styles = reader.getXSSFBStylesTable();
    XSSFBSharedStringsTable strings = new XSSFBSharedStringsTable(file.opc());
    Set<String> hidden;
    try (InputStream workbook = reader.getWorkbookData()) {
      HiddenSheets all = new HiddenSheets(workbook);
      all.parse();
      hidden = all.names;
    }
    XSSFBReader.SheetIterator sheets = (XSSFBReader.SheetIterator) reader.getSheetsData();
    while (sheets.hasNext()) {
      try (InputStream sheet = sheets.next()) {
        String name = sheets.getSheetName();
        SheetCells cells = new SheetCells(name, hidden.contains(name));
        try {
          new Sheet(sheet, styles, strings, cells).parse();
        } finally {
          cells.write(out);
        }
      }
    }
  }

  /** A little-endian view of a record. */
  private static ByteBuffer view(byte[] record) {
    return ByteBuffer.wrap(record).order(ByteOrder.LITTLE_ENDIAN);
  }

  /** The names of the sheets that are not shown (2.4.313, BrtBundleSh). */
  private static final class HiddenSheets extends XSSFBParser {
    private static final int BUNDLE_SHEET = 156;
    private static final int MAX_NAME = 255;
    private final Set<String> names = new HashSet<>();

    HiddenSheets(InputStream in) {
      super(in);
    }

    @Override
    public void handleRecord(int type, byte[] record) {
      if (type == BUNDLE_SHEET && record.length >= 12 && view(record).getInt(0) != 0) {
        // state, id, then two counted texts in UTF-16: relationship and name
        int at = skipText(record, 8);
        int length = at + 4 <= record.length ? view(record).getInt(at) : -1;
        if (length >= 0 && length <= MAX_NAME && at + 4 + 2 * length <= record.length) {
          names.add(new String(record, at + 4, 2 * length, StandardCharsets.UTF_16LE));
        }
      }
    }

    private static int skipText(byte[] record, int at) {
      int length = view(record).getInt(at);
      return length < 0 || length > MAX_NAME ? at + 4 : at + 4 + 2 * length;
    }
  }

  /** The cells of a sheet, with rows, columns and merged areas (2.4.741, 2.4.321, 2.4.680). */
  private static final class Sheet extends XSSFBSheetHandler {
    private static final int ROW = 0;
    private static final int COLUMNS = 60;
    private static final int MERGED = 176;
    private static final int MAX_COLUMN = 16_384;
    private final SheetCells cells;

    Sheet(InputStream in, XSSFBStylesTable styles, SharedStrings strings, SheetCells cells) {
      super(
          in, styles, null, strings, new SheetXml.Contents(cells), new ShownNumbers(false), false);
      this.cells = cells;
    }

    @Override
    public void handleRecord(int type, byte[] record) {
      if (type == ROW && record.length >= 12 && (record[11] & 0x10) != 0) {
        cells.hideRow(view(record).getInt(0) + 1);
      } else if (type == COLUMNS && record.length >= 18 && (record[16] & 1) != 0) {
        int last = Math.min(view(record).getInt(4) + 1, MAX_COLUMN);
        cells.hideColumns(view(record).getInt(0) + 1, last);
      } else if (type == MERGED && record.length >= 16) {
        ByteBuffer area = view(record);
        cells.merge(
            area.getInt(0) + 1,
            area.getInt(8) + 1,
            area.getInt(4) - area.getInt(0) + 1,
            area.getInt(12) - area.getInt(8) + 1);
      }
      super.handleRecord(type, record);
    }
  }
}
