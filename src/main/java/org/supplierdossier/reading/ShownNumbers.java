package org.supplierdossier.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
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
    if (!shows(usual, value)) {
      return value == 0 ? "" : UNSEEN + formatted(value, "General", from1904);
    }
    boolean spelled = usual.contains("[DBNum1]");
    String plain = spelled ? usual.replace("[DBNum1]", "") : usual;
    boolean date = DateUtil.isADateFormat(-1, plain);
    String shown = formatted(value, date ? unquoted(plain) : plain, from1904);
    return spelled && date ? spelled(shown) : shown;
  }

  private String formatted(double value, String format, boolean from1904) {
    try {
      return super.formatRawCellContents(value, -1, format, from1904);
    } catch (IllegalArgumentException e) {
      return super.formatRawCellContents(value, 0, "General", from1904);
    }
  }

  /** A format of dates without the quotes around Chinese words, which POI would print. */
  private static String unquoted(String format) {
    StringBuilder text = new StringBuilder();
    String[] pieces = format.split("\"", -1);
    for (int i = 0; i < pieces.length; i++) {
      boolean quoted = i % 2 == 1;
      boolean plain =
          !quoted || pieces[i].chars().noneMatch(c -> c < 0x80 && Character.isLetter(c));
      text.append(
          quoted && !plain ? "'" + pieces[i] + "'" : quoted ? pieces[i] : unescaped(pieces[i]));
    }
    return text.toString();
  }

  /** The same of single characters that follow a backslash, as many programs write them. */
  private static String unescaped(String piece) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < piece.length(); i++) {
      char c = piece.charAt(i);
      if (c != '\\' || i + 1 == piece.length()) {
        text.append(c);
      } else {
        char next = piece.charAt(++i);
        boolean letter = next < 0x80 && Character.isLetter(next);
        text.append(letter ? "'" + next + "'" : String.valueOf(next));
      }
    }
    return text.toString();
  }

  /** Whether the part of a format that is for a value shows anything of it. */
  private static boolean shows(String format, double value) {
    List<String> parts = parts(format);
    int part = value < 0 ? 1 : value == 0 ? 2 : 0;
    // one part is for all numbers, two are for those below zero and the others
    return parts.size() == 1 || !parts.get(part < parts.size() ? part : 0).isBlank();
  }

  /** A date in Chinese figures: the year by its digits, month and day as they are counted. */
  private static String spelled(String date) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < date.length(); ) {
      int end = i;
      while (end < date.length() && end - i < 6 && Character.isDigit(date.charAt(end))) {
        end++;
      }
      if (end == i) {
        text.append(date.charAt(i++));
      } else {
        int number = Integer.parseInt(date.substring(i, end));
        boolean year = end - i > 2;
        text.append(NumberFormats.write(number, year ? "ideographDigital" : "chineseCounting"));
        i = end;
      }
    }
    return text.toString();
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
    List<String> parts = parts(format == null ? "" : format);
    return parts.size() == 4 && parts.get(3).isBlank();
  }

  /** The parts of a format, for numbers above zero, below zero, zero, and texts. */
  private static List<String> parts(String format) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    boolean quoted = false;
    for (int i = 0; i < format.length(); i++) {
      char c = format.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (c == ';' && !quoted) {
        parts.add(format.substring(start, i));
        start = i + 1;
      }
    }
    parts.add(format.substring(start));
    return parts;
  }
}
