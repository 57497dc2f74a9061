package org.supplierdossier.reading;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.xml.sax.SAXException;

/** Writes separated values as one table. */
final class SeparatedValues {
  private final Xhtml out;

  SeparatedValues(Xhtml out) {
    this.out = out;
  }

  void write(Reader reader, String sample) throws IOException, SAXException {
    CSVFormat format =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(delimiter(sample))
            .setIgnoreEmptyLines(false)
            .setLenientEof(true)
            .setTrailingData(true)
            .get();
    out.open("table");
    try (CSVParser records = CSVParser.builder().setReader(reader).setFormat(format).get()) {
      for (CSVRecord record : records) {
        out.open("tr", Places.ROW, Long.toString(records.getRecordNumber()));
        for (String value : record) {
          out.element("td", value.startsWith("\ufeff") ? value.substring(1) : value);
        }
        out.close("tr");
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } finally {
      out.close("table");
    }
  }

  /** The separator that stands most often in the first lines. */
  private static char delimiter(String sample) {
    String head = sample.substring(0, Math.min(sample.length(), 4096));
    char best = ',';
    long most = 0;
    for (char candidate : new char[] {',', ';', '\t', '|'}) {
      long count = head.chars().filter(c -> c == candidate).count();
      if (count > most) {
        best = candidate;
        most = count;
      }
    }
    return best;
  }
}
