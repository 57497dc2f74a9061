package org.supplierdossier.reading;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.tika.exception.TikaException;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.utils.XMLReaderUtils;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** What the workbook says of its sheets: which are hidden, from which day dates count. */
final class SheetStates extends DefaultHandler {
  private final Set<String> hidden = new HashSet<>();
  private boolean uses1904;

  private SheetStates() {}

  static SheetStates of(XSSFReader reader, ParseContext context)
      throws IOException, InvalidFormatException, SAXException, TikaException {
    SheetStates states = new SheetStates();
    try (InputStream workbook = reader.getWorkbookData()) {
      XMLReaderUtils.parseSAX(workbook, states, context);
    }
    return states;
  }

  @Override
  public void startElement(String uri, String localName, String qName, Attributes attributes) {
    if (localName.equals("sheet")) {
      String state = attributes.getValue("state");
      if (state != null && !state.equals("visible")) {
        hidden.add(String.valueOf(attributes.getValue("name")));
      }
    } else if (localName.equals("workbookPr")) {
      String flag = attributes.getValue("date1904");
      uses1904 = flag != null && (flag.equals("1") || flag.equals("true"));
    }
  }

  boolean isHidden(String sheet) {
    return hidden.contains(sheet);
  }

  /** Whether dates count from 1904 rather than 1900. */
  boolean uses1904() {
    return uses1904;
  }
}
