package org.supplierdossier.reading;

import org.supplierdossier.reading.structured.StatementTable;
import org.supplierdossier.reading.structured.StructuredStatements;
import org.xml.sax.SAXException;

/** Writes statements of structured data as tables, each row with its pointer or line. */
final class StatementsWriter {
  private StatementsWriter() {}

  static void write(StructuredStatements statements, Xhtml out) throws SAXException {
    for (StatementTable table : statements.tables()) {
      StatementTable.Row first = table.rows().get(0);
      out.element("h2", table.title(), place(first), at(first));
      out.open("table");
      out.open("tr", place(first), at(first));
      for (String heading : table.headings()) {
        out.element("th", heading);
      }
      out.close("tr");
      for (StatementTable.Row row : table.rows()) {
        out.open("tr", place(row), at(row));
        for (String cell : row.cells()) {
          out.element("td", cell);
        }
        out.close("tr");
      }
      out.close("table");
    }
  }

  private static String place(StatementTable.Row row) {
    return row.line() > 0 ? Places.LINE : Places.POINTER;
  }

  private static String at(StatementTable.Row row) {
    return row.line() > 0 ? Integer.toString(row.line()) : row.pointer();
  }
}
