package org.supplierdossier.csv;

import java.util.List;
import org.supplierdossier.document.Sha256;

/**
 * A file below {@code watchlists/} as it is read.
 *
 * @param file path below {@code watchlists/}, with {@code /} between folders
 * @param shownAs path as the user would write it
 * @param sha256 of its bytes
 * @param text decoded
 * @param lines as comma-separated values; empty where the text has another form
 */
record WatchlistFile(
    String file, String shownAs, Sha256 sha256, String text, List<CsvTable.Line> lines) {
  WatchlistFile {
    lines = List.copyOf(lines);
  }

  /** The folder it lies in, empty for {@code watchlists/} itself. */
  String folder() {
    int slash = file.lastIndexOf('/');
    return slash < 0 ? "" : file.substring(0, slash);
  }

  /** The name without folders and ending. */
  String title() {
    String name = file.substring(file.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
