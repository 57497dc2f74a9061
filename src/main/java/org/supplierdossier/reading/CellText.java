package org.supplierdossier.reading;

/** The text of a cell as a program shows it. */
final class CellText {
  private CellText() {}

  /** Takes off what POI adds to a text that it reads. */
  static String shown(String value) {
    return value.startsWith("ERROR:") ? value.substring("ERROR:".length()).strip() : value;
  }
}
