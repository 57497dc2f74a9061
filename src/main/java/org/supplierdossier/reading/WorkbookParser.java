package org.supplierdossier.reading;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.model.Comments;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.utils.XMLReaderUtils;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Reads Excel workbooks of the XML kind, with the address of every cell and what is hidden. */
final class WorkbookParser implements Parser {
  private static final long serialVersionUID = 1;
  private static final String SHEET_ML = "vnd.openxmlformats-officedocument.spreadsheetml.";

  @Override
  public Set<MediaType> getSupportedTypes(ParseContext context) {
    return Set.of(
        MediaType.application(SHEET_ML + "sheet"),
        MediaType.application(SHEET_ML + "template"),
        MediaType.application("vnd.ms-excel.sheet.macroenabled.12"),
        MediaType.application("vnd.ms-excel.template.macroenabled.12"));
  }

  @Override
  public void parse(InputStream in, ContentHandler handler, Metadata metadata, ParseContext context)
      throws IOException, SAXException, TikaException {
    Xhtml out = new Xhtml(handler, metadata);
    try (OoxmlFile file = OoxmlFile.open(TikaInputStream.cast(in), in)) {
      file.describe(metadata);
      out.begin();
      file.noteHidden(out);
      sheets(file.opc(), out, context);
      file.embedded(handler, context);
    } catch (OpenXML4JException e) {
      throw new TikaException("not a workbook", e);
    }
    out.finish();
  }

  private static void sheets(OPCPackage opc, Xhtml out, ParseContext context)
      throws IOException, OpenXML4JException, SAXException, TikaException {
    XSSFReader reader = new XSSFReader(opc);
    StylesTable styles = reader.getStylesTable();
    ReadOnlySharedStringsTable strings = new ReadOnlySharedStringsTable(opc, false);
    SheetStates states = SheetStates.of(reader, context);
    DataFormatter formatter = new ShownNumbers(states.uses1904());
    XSSFReader.SheetIterator sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
    while (sheets.hasNext()) {
      try (InputStream sheet = sheets.next()) {
        String name = sheets.getSheetName();
        SheetCells cells = new SheetCells(name, states.isHidden(name));
        Comments comments = sheets.getSheetComments();
        SheetXml xml = new SheetXml(cells, styles, comments, strings, formatter);
        try {
          XMLReaderUtils.parseSAX(sheet, xml, context);
        } finally {
          cells.write(out);
        }
      }
    }
  }
}
