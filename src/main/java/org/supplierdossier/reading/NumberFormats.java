package org.supplierdossier.reading;

import com.ibm.icu.text.RuleBasedNumberFormat;
import java.util.Locale;

/** The ways Word writes the number of a paragraph (ECMA-376 part 1, 17.18.59). */
final class NumberFormats {
  private static final String CHINESE = "〇一二三四五六七八九";
  private static final String CHINESE_UNITS = "十百千";
  private static final String LEGAL = "零壹贰叁肆伍陆柒捌玖";
  private static final String LEGAL_TRADITIONAL = "零壹貳參肆伍陸柒捌玖";
  private static final String LEGAL_UNITS = "拾佰仟";
  private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
  private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
  private static final String KOREAN = "가나다라마바사아자차카타파하";
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
          "taiwaneseCountingThousand" ->
          counted(number, CHINESE, CHINESE_UNITS, false);
      case "chineseLegalSimplified" -> counted(number, LEGAL, LEGAL_UNITS, true);
      case "ideographLegalTraditional", "japaneseLegal" ->
          counted(number, LEGAL_TRADITIONAL, LEGAL_UNITS, true);
      case "ideographDigital", "japaneseDigitalTenThousand", "taiwaneseDigital" ->
          digits(number, CHINESE);
      case "decimalFullWidth", "decimalFullWidth2" -> digits(number, "０１２３４５６７８９");
      case "ideographTraditional" -> from(STEMS, number);
      case "ideographZodiac" -> from(BRANCHES, number);
      case "ideographZodiacTraditional" -> number < 1 ? "" : stemAndBranch(number);
      case "ganada" -> from(KOREAN, number);
      case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> enclosed(number, '①', 20);
      case "decimalEnclosedParen" -> enclosed(number, '⑴', 20);
      case "decimalEnclosedFullstop" -> enclosed(number, '⒈', 20);
      case "ideographEnclosedCircle" -> enclosed(number, '㊀', 10);
      case "numberInDash" -> "- " + number + " -";
      case "ordinal" -> number + ordinalEnding(number);
      case "cardinalText" -> spelled(number, "%spellout-cardinal");
      case "ordinalText" -> spelled(number, "%spellout-ordinal");
      case "decimalZero" -> number >= 0 && number < 10 ? "0" + number : Integer.toString(number);
      case "none" -> "";
      default -> Integer.toString(number);
    };
  }

  /** A number with zeros before it, up to the width of the pattern {@code 001, 002, ...}. */
  static String padded(int number, String pattern) {
    int width = 0;
    while (width < pattern.length() && Character.isDigit(pattern.charAt(width))) {
      width++;
    }
    String plain = Integer.toString(number);
    return "0".repeat(Math.max(0, Math.min(width, 10) - plain.length())) + plain;
  }

  private static String letters(int number) {
    if (number < 1) {
      return Integer.toString(number);
    }
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

  /** Counts with words for tens, hundreds and thousands: 十, 二十一, 一百零三. */
  private static String counted(int number, String digits, String units, boolean formal) {
    if (number <= 0 || number > 9999) {
      return number == 0 ? digits.substring(0, 1) : Integer.toString(number);
    }
    StringBuilder text = new StringBuilder();
    String written = Integer.toString(number);
    boolean gap = false;
    for (int i = 0; i < written.length(); i++) {
      int digit = written.charAt(i) - '0';
      int unit = written.length() - 1 - i;
      if (digit == 0) {
        gap = true;
        continue;
      }
      text.append(gap && !text.isEmpty() ? "零" : "");
      gap = false;
      boolean plainTen = !formal && unit == 1 && digit == 1 && text.isEmpty();
      text.append(plainTen ? "" : digits.charAt(digit));
      text.append(unit > 0 ? units.charAt(unit - 1) : "");
    }
    return text.toString();
  }

  private static String digits(int number, String digits) {
    StringBuilder text = new StringBuilder();
    for (char c : Integer.toString(Math.max(0, number)).toCharArray()) {
      text.append(digits.charAt(c - '0'));
    }
    return text.toString();
  }

  private static String from(String letters, int number) {
    return number >= 1 && number <= letters.length()
        ? letters.substring(number - 1, number)
        : Integer.toString(number);
  }

  private static String stemAndBranch(int number) {
    return from(STEMS, (number - 1) % 10 + 1) + from(BRANCHES, (number - 1) % 12 + 1);
  }

  private static String enclosed(int number, char first, int last) {
    return number >= 1 && number <= last
        ? String.valueOf((char) (first + number - 1))
        : Integer.toString(number);
  }

  private static String ordinalEnding(int number) {
    int tens = number / 10 % 10;
    return tens == 1
        ? "th"
        : switch (number % 10) {
          case 1 -> "st";
          case 2 -> "nd";
          case 3 -> "rd";
          default -> "th";
        };
  }

  private static String spelled(int number, String rules) {
    String words =
        new RuleBasedNumberFormat(Locale.ENGLISH, RuleBasedNumberFormat.SPELLOUT)
            .format(number, rules);
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
