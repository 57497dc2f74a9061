package org.supplierdossier.reading;

import java.util.Locale;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.jspecify.annotations.Nullable;

/**
 * Writes the numbers of cells as a workbook shows them. Dates whose format depends on the computer
 * are written year first, so that nobody takes a month for a day, and the formats that Chinese
 * versions of Excel know by number alone are written as those do (ECMA-376 part 1, 18.8.30).
 */
final class ShownNumbers extends DataFormatter {
  /** Stands before a number that its format does not show. */
  static final char UNSEEN = '\u0001';

  private final boolean uses1904;

  /** For a workbook whose dates count from 1904, or from 1900 as most do. */
  ShownNumbers(boolean uses1904) {
    super(Locale.ENGLISH);
    this.uses1904 = uses1904;
    setUseCachedValuesForFormulaCells(true);
  }

  @Override
  public String formatRawCellContents(double value, int index, @Nullable String format) {
    return formatRawCellContents(value, index, format, uses1904);
  }

  @Override
  public String formatRawCellContents(
      double value, int index, @Nullable String format, boolean from1904) {
    String usual = usual(index, format == null ? "General" : format);
    String shown = super.formatRawCellContents(value, index, usual, from1904);
    if (!shown.isBlank() || value == 0) {
      return shown;
    }
    return UNSEEN + super.formatRawCellContents(value, 0, "General", from1904);
  }

  private static String usual(int index, String format) {
    if (index == 14 && format.equals("m/d/yy")) {
      return "yyyy-mm-dd";
    } else if (index == 22 && format.equals("m/d/yy h:mm")) {
      return "yyyy-mm-dd hh:mm";
    } else if (!format.startsWith("reserved")) {
      return format;
    }
    return switch (index) {
      case 27, 36, 50, 52, 57 -> "yyyy\"年\"m\"月\"";
      case 28, 29, 51, 53, 54, 58 -> "m\"月\"d\"日\"";
      case 30 -> "yyyy-mm-dd";
      case 31 -> "yyyy\"年\"m\"月\"d\"日\"";
      case 32 -> "h\"时\"mm\"分\"";
      case 33 -> "h\"时\"mm\"分\"ss\"秒\"";
      case 34, 55 -> "hh\"时\"mm\"分\"";
      case 35, 56 -> "hh\"时\"mm\"分\"ss\"秒\"";
      default -> "General";
    };
  }

  /** Whether a format shows nothing of a text: its fourth part is there and empty. */
  static boolean hidesText(@Nullable String format) {
    if (format == null) {
      return false;
    }
    int parts = 1;
    int start = 0;
    boolean quoted = false;
    for (int i = 0; i < format.length(); i++) {
      char c = format.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (c == ';' && !quoted) {
        parts++;
        start = i + 1;
      }
    }
    return parts == 4 && format.substring(start).isBlank();
  }
}
