package org.supplierdossier.extraction;

import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.supplierdossier.evidence.Value;

/** Finds names of countries and regions, in Chinese or English, in folded text. */
public final class Countries {
  /** Names that are more often something else in the documents of a supplier. */
  private static final List<String> AMBIGUOUS =
      List.of(
          "jersey",
          "chad",
          "jordan",
          "guernsey",
          "georgia",
          "mali",
          "oman",
          "togo",
          "cuba",
          "niger",
          "turkey");

  private static final String[][] MORE = {
    {"US", "usa", "u.s.", "u.s.a.", "united states of america", "美利坚合众国", "美"},
    {"GB", "uk", "u.k.", "great britain", "england"},
    {
      "CN",
      "prc",
      "p.r.c.",
      "p.r. china",
      "people's republic of china",
      "mainland china",
      "中华人民共和国",
      "中国大陆",
      "中国境内"
    },
    {"TW", "taiwan", "中国台湾", "台湾地区", "中国台湾省"},
    {"HK", "hong kong", "香港", "中国香港"},
    {"MO", "macau", "macao", "澳门", "中国澳门"},
    {"KR", "korea", "republic of korea", "大韩民国"},
    {"NL", "the netherlands", "holland"},
    {"RU", "russian federation", "俄国"},
    {"VN", "viet nam"},
    {"CZ", "czech republic"},
    {"TR", "turkiye", "republic of turkey"},
    {"MM", "myanmar", "burma"},
    {"IE", "republic of ireland"},
    {"AE", "uae", "阿联酋"},
    {"SA", "沙特"},
    {"MY", "马来西亚"},
  };

  private static final Map<String, String> CODES = names();
  private static final int LONGEST =
      CODES.keySet().stream().mapToInt(String::length).max().orElse(0);

  private Countries() {}

  private static Map<String, String> names() {
    Map<String, String> names = new HashMap<>();
    for (String code : Locale.getISOCountries()) {
      String locale = "und_" + code;
      for (String language : List.of("en", "zh")) {
        String name = fold(ULocale.getDisplayCountry(locale, language));
        if (name.length() > 1 && !AMBIGUOUS.contains(name)) {
          names.put(name, code);
        }
      }
    }
    for (String[] row : MORE) {
      for (int i = 1; i < row.length; i++) {
        if (row[i].length() > 1) {
          names.put(fold(row[i]), row[0]);
        }
      }
    }
    return names;
  }

  private static String fold(String name) {
    return FoldedText.of(name).text();
  }

  /** The code of the country that a text names and nothing else. */
  public static Optional<String> code(String printed) {
    return Optional.ofNullable(CODES.get(fold(printed)));
  }

  static List<Located> in(String text) {
    List<Located> found = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      if (!startsWord(text, i)) {
        continue;
      }
      for (int length = Math.min(LONGEST, text.length() - i); length > 1; length--) {
        String code = endsWord(text, i + length) ? CODES.get(text.substring(i, i + length)) : null;
        if (code != null) {
          found.add(new Located(new Span(i, i + length), new Value.Country(code)));
          i += length - 1;
          break;
        }
      }
    }
    return found;
  }

  private static boolean startsWord(String text, int i) {
    char c = text.charAt(i);
    return CharacterFolding.isHan(c)
        || (Character.isLetter(c) && (i == 0 || !isLatin(text.charAt(i - 1))));
  }

  private static boolean endsWord(String text, int end) {
    return end == text.length() || !isLatin(text.charAt(end)) || !isLatin(text.charAt(end - 1));
  }

  private static boolean isLatin(char c) {
    return Character.isLetterOrDigit(c) && !CharacterFolding.isHan(c);
  }
}
