package org.supplierdossier.csv;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.problem.Problems;

/**
 * A CSV file with a header row.
 *
 * @param file path as the user would write it
 * @param rows without the header
 */
public record CsvTable(String file, List<Row> rows) {
  private static final long LARGEST_FILE = 64L << 20;

  public CsvTable {
    rows = List.copyOf(rows);
  }

  /**
   * A row: its line in the file and its cells by column name in lower case; a blank cell is not
   * there.
   */
  public record Row(int line, Map<String, String> cells) {
    public Row {
      cells = Map.copyOf(cells);
    }

    /** The cell of a column, or null where it is blank. */
    public @Nullable String get(String column) {
      return cells.get(column);
    }

    /** The cell of a column, or an empty text. */
    public String text(String column) {
      return cells.getOrDefault(column, "");
    }
  }

  /**
   * Loads a file; nothing is returned, and the problem reported, where it cannot be read or lacks a
   * required column.
   */
  public static Optional<CsvTable> load(
      Path path, String shownAs, List<String> required, Problems problems) {
    try {
      if (Files.size(path) > LARGEST_FILE) {
        problems.error(
            shownAs, 0, "the file is larger than " + LARGEST_FILE + " bytes", "split it");
        return Optional.empty();
      }
      return of(shownAs, lines(decoded(Files.readAllBytes(path))), required, problems);
    } catch (IOException | UncheckedIOException e) {
      problems.error(shownAs, 0, "the file cannot be read: " + e.getMessage(), "check its quotes");
      return Optional.empty();
    }
  }

  /** A table from lines of cells, the first of them the header. */
  public static Optional<CsvTable> of(
      String shownAs, List<Line> lines, List<String> required, Problems problems) {
    if (lines.isEmpty()) {
      problems.error(
          shownAs, 0, "the file is empty", "give it the header " + String.join(",", required));
      return Optional.empty();
    }
    List<String> header =
        lines.get(0).cells.stream().map(c -> c.strip().toLowerCase(Locale.ROOT)).toList();
    List<String> missing = required.stream().filter(c -> !header.contains(c)).toList();
    if (!missing.isEmpty()) {
      problems.error(
          shownAs,
          lines.get(0).number,
          "column " + String.join(", ", missing) + " is missing",
          "give the file the header " + String.join(",", required));
      return Optional.empty();
    }
    List<Row> rows = new ArrayList<>();
    for (Line line : lines.subList(1, lines.size())) {
      Map<String, String> cells = new HashMap<>();
      for (int i = 0; i < Math.min(header.size(), line.cells.size()); i++) {
        String cell = line.cells.get(i).strip();
        if (!cell.isEmpty()) {
          cells.putIfAbsent(header.get(i), cell);
        }
      }
      if (!cells.isEmpty()) {
        rows.add(new Row(line.number, cells));
      }
    }
    return Optional.of(new CsvTable(shownAs, rows));
  }

  /** A line of cells with its number in the file, from 1. */
  public record Line(int number, List<String> cells) {
    public Line {
      cells = List.copyOf(cells);
    }
  }

  private static List<Line> lines(String text) throws IOException {
    return lines(text, CSVFormat.DEFAULT);
  }

  /** The lines of a text in a format. */
  static List<Line> lines(String text, CSVFormat format) throws IOException {
    List<Line> lines = new ArrayList<>();
    try (Reader reader = new StringReader(text);
        CSVParser parser = format.parse(reader)) {
      long next = 1;
      for (CSVRecord row : parser) {
        lines.add(new Line((int) next, row.toList()));
        next = parser.getCurrentLineNumber() + 1;
      }
    }
    return lines;
  }

  /** The text of a file in UTF-8, with or without a byte order mark, else in GB18030. */
  static String decoded(byte[] bytes) {
    String text;
    try {
      text =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString();
    } catch (CharacterCodingException e) {
      text = new String(bytes, Charset.forName("GB18030"));
    }
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
