package org.supplierdossier.reading;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.xml.sax.SAXException;

/** Writes separated values as one table. */
final class SeparatedValues {
  private static final char[] CANDIDATES = {',', ';', '\t', '|'};
  private static final int SAMPLE = 16 * 1024;

  private final Xhtml out;

  SeparatedValues(Xhtml out) {
    this.out = out;
  }

  void write(Reader reader, String sample) throws IOException, SAXException {
    String plain = sample.startsWith("\ufeff") ? sample.substring(1) : sample;
    boolean named = plain.length() > 4 && plain.toLowerCase(Locale.ROOT).startsWith("sep=");
    CSVFormat format = format(named ? plain.charAt(4) : delimiter(plain));
    out.open("table");
    try (CSVParser records = CSVParser.builder().setReader(reader).setFormat(format).get()) {
      for (CSVRecord record : records) {
        long number = records.getRecordNumber() - (named ? 1 : 0);
        if (number > 0) {
          row(record, number);
        }
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } finally {
      out.close("table");
    }
  }

  private void row(CSVRecord record, long number) throws SAXException {
    out.open("tr", Places.ROW, Long.toString(number));
    for (String value : record) {
      out.element("td", value.startsWith("\ufeff") ? value.substring(1) : value);
    }
    out.close("tr");
  }

  private static CSVFormat format(char delimiter) {
    return CSVFormat.DEFAULT
        .builder()
        .setDelimiter(delimiter)
        .setIgnoreEmptyLines(false)
        .setLenientEof(true)
        .setTrailingData(true)
        .get();
  }

  /** The separator that gives most of the first rows as many values each, and more than one. */
  private static char delimiter(String sample) {
    String head = sample.substring(0, Math.min(sample.length(), SAMPLE));
    int lastLine = Math.max(head.lastIndexOf('\n'), head.lastIndexOf('\r'));
    head = lastLine > 0 && head.length() == SAMPLE ? head.substring(0, lastLine) : head;
    char best = ',';
    long most = 0;
    for (char candidate : CANDIDATES) {
      long score = score(head, candidate);
      if (score > most) {
        best = candidate;
        most = score;
      }
    }
    return best;
  }

  private static long score(String head, char candidate) {
    Map<Integer, Integer> rowsOfWidth = new TreeMap<>();
    try (CSVParser records = CSVParser.parse(head, format(candidate))) {
      for (CSVRecord record : records) {
        rowsOfWidth.merge(record.size(), 1, Integer::sum);
      }
    } catch (IOException | UncheckedIOException e) {
      return 0;
    }
    long best = 0;
    for (Map.Entry<Integer, Integer> width : rowsOfWidth.entrySet()) {
      if (width.getKey() > 1) {
        best = Math.max(best, width.getValue() * 1_000L + Math.min(999, width.getKey()));
      }
    }
    return best;
  }
}
