package org.supplierdossier.extraction;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads numbers in figures, in Chinese characters and in English words. */
final class Numerals {
  /** Figures with or without thousands separators. */
  static final String FIGURES =
      "[0-9]{1,3}(?:,[0-9]{3})+(?:\\.[0-9]+)?|[0-9]{1,15}(?:\\.[0-9]{1,10})?";

  /** Chinese numerals, plain and as on cheques. */
  static final String CHINESE = "[〇零一二两三四五六七八九十百千万壹贰叁肆伍陆柒捌玖拾佰仟]{1,12}";

  static final String ENGLISH =
      "(?:(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred)(?:-| and | )?){1,6}";

  private static final String DIGITS = "〇一二三四五六七八九";
  private static final String CHEQUE = "零壹贰叁肆伍陆柒捌玖";

  private static final Map<String, Integer> WORDS =
      Map.ofEntries(
          Map.entry("one", 1),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("eleven", 11),
          Map.entry("twelve", 12),
          Map.entry("thirteen", 13),
          Map.entry("fourteen", 14),
          Map.entry("fifteen", 15),
          Map.entry("sixteen", 16),
          Map.entry("seventeen", 17),
          Map.entry("eighteen", 18),
          Map.entry("nineteen", 19),
          Map.entry("twenty", 20),
          Map.entry("thirty", 30),
          Map.entry("forty", 40),
          Map.entry("fifty", 50),
          Map.entry("sixty", 60),
          Map.entry("seventy", 70),
          Map.entry("eighty", 80),
          Map.entry("ninety", 90));

  private Numerals() {}

  /** The number, or null where the text is none. */
  static @Nullable BigDecimal read(String text) {
    String folded = text.strip();
    if (folded.isEmpty()) {
      return null;
    }
    char first = folded.charAt(0);
    if (first >= '0' && first <= '9') {
      return new BigDecimal(folded.replace(",", ""));
    }
    Long whole = first < 0x80 ? english(folded) : chinese(folded);
    return whole == null ? null : BigDecimal.valueOf(whole);
  }

  private static @Nullable Long english(String text) {
    long sum = 0;
    for (String word : text.split("[- ]+", 12)) {
      Integer value = WORDS.get(word);
      if (value != null) {
        sum += value;
      } else if (word.equals("hundred")) {
        sum = Math.max(1, sum) * 100;
      } else if (!word.equals("and") && !word.isEmpty()) {
        return null;
      }
    }
    return sum == 0 ? null : sum;
  }

  private static @Nullable Long chinese(String text) {
    if (text.length() > 1 && text.chars().allMatch(c -> digit((char) c) >= 0)) {
      long digits = 0;
      for (int i = 0; i < text.length(); i++) {
        digits = digits * 10 + digit(text.charAt(i));
      }
      return digits;
    }
    long total = 0;
    long section = 0;
    long number = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int digit = digit(c);
      if (digit >= 0) {
        number = digit;
        continue;
      }
      long unit = unit(c);
      if (unit == 10_000) {
        total += (section + number) * unit;
        section = 0;
      } else if (unit > 0) {
        section += (number == 0 ? 1 : number) * unit;
      } else {
        return null;
      }
      number = 0;
    }
    return total + section + number;
  }

  private static int digit(char c) {
    if (c == '零' || c == '○') {
      return 0;
    }
    if (c == '两') {
      return 2;
    }
    int plain = DIGITS.indexOf(c);
    return plain >= 0 ? plain : CHEQUE.indexOf(c);
  }

  private static long unit(char c) {
    return switch (c) {
      case '十', '拾' -> 10;
      case '百', '佰' -> 100;
      case '千', '仟' -> 1000;
      case '万' -> 10_000;
      default -> 0;
    };
  }
}
