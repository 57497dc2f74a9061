package org.supplierdossier.reading;

/** The text of a cell as a program shows it. */
final class CellText {
  private CellText() {}

  /** Takes off what POI and {@link ShownNumbers} add to a text that they read. */
  static String shown(String value) {
    if (isUnseen(value)) {
      return value.substring(1);
    }
    return value.startsWith("ERROR:") ? value.substring("ERROR:".length()).strip() : value;
  }

  /** Whether the format of the cell does not show the value. */
  static boolean isUnseen(String value) {
    return !value.isEmpty() && value.charAt(0) == ShownNumbers.UNSEEN;
  }
}
