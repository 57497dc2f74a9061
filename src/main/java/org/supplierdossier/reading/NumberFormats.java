package org.supplierdossier.reading;

import java.util.Locale;

/** The ways Word writes the number of a paragraph (ECMA-376 part 1, 17.18.59). */
final class NumberFormats {
  private static final String CHINESE = "〇一二三四五六七八九";
  private static final int[] ROMAN = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] ROMAN_LETTERS = {
    "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
  };

  private NumberFormats() {}

  static String write(int number, String format) {
    return switch (format) {
      case "lowerLetter" -> letters(number);
      case "upperLetter" -> letters(number).toUpperCase(Locale.ROOT);
      case "lowerRoman" -> roman(number);
      case "upperRoman" -> roman(number).toUpperCase(Locale.ROOT);
      case "chineseCounting",
          "chineseCountingThousand",
          "japaneseCounting",
          "taiwaneseCounting",
          "taiwaneseCountingThousand",
          "ideographDigital" ->
          chinese(number);
      case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> circled(number);
      case "decimalZero" -> number < 10 ? "0" + number : Integer.toString(number);
      case "none" -> "";
      default -> Integer.toString(number);
    };
  }

  private static String letters(int number) {
    int repeats = (number - 1) / 26 + 1;
    char letter = (char) ('a' + (number - 1) % 26);
    return String.valueOf(letter).repeat(Math.min(repeats, 10));
  }

  private static String roman(int number) {
    StringBuilder roman = new StringBuilder();
    int rest = Math.min(number, 4000);
    for (int i = 0; i < ROMAN.length; i++) {
      while (rest >= ROMAN[i]) {
        roman.append(ROMAN_LETTERS[i]);
        rest -= ROMAN[i];
      }
    }
    return roman.toString();
  }

  private static String chinese(int number) {
    if (number >= 1000) {
      return Integer.toString(number);
    }
    StringBuilder text = new StringBuilder();
    int hundreds = number / 100;
    int tens = number / 10 % 10;
    int ones = number % 10;
    if (hundreds > 0) {
      text.append(CHINESE.charAt(hundreds)).append('百');
    }
    if (tens > 0) {
      text.append(tens == 1 && hundreds == 0 ? "" : CHINESE.charAt(tens)).append('十');
    } else if (hundreds > 0 && ones > 0) {
      text.append('零');
    }
    if (ones > 0) {
      text.append(CHINESE.charAt(ones));
    }
    return text.toString();
  }

  private static String circled(int number) {
    return number <= 20 ? String.valueOf((char) ('①' + number - 1)) : Integer.toString(number);
  }
}
