package org.supplierdossier.component;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.supplierdossier.language.FoldedName;

/**
 * Recognises countries and regions by their Chinese and English names, common short forms and
 * codes, as ISO 3166-1 alpha-2 codes. Names come from the Java platform's locale data; forms that
 * documents use and the platform does not know are listed here.
 */
public final class CountryNames {
  private static final Map<String, List<String>> ALIASES =
      Map.ofEntries(
          Map.entry(
              "CN",
              List.of(
                  "中国",
                  "中国大陆",
                  "中国内地",
                  "大陆",
                  "内地",
                  "境内",
                  "国内",
                  "国产",
                  "中华人民共和国",
                  "china",
                  "mainland china",
                  "chinese mainland",
                  "china mainland",
                  "prc",
                  "pr china",
                  "p r china",
                  "peoples republic of china",
                  "china prc")),
          Map.entry(
              "TW",
              List.of(
                  "台湾",
                  "中国台湾",
                  "台湾地区",
                  "中国台湾地区",
                  "台湾省",
                  "中国台湾省",
                  "taiwan",
                  "taiwan china",
                  "taiwan region",
                  "taiwan province of china",
                  "chinese taipei",
                  "taiwan roc")),
          Map.entry(
              "HK",
              List.of(
                  "香港",
                  "中国香港",
                  "香港特别行政区",
                  "中国香港特别行政区",
                  "hong kong",
                  "hongkong",
                  "hong kong china",
                  "hong kong sar",
                  "hong kong sar china")),
          Map.entry(
              "MO",
              List.of(
                  "澳门",
                  "中国澳门",
                  "澳门特别行政区",
                  "macao",
                  "macau",
                  "macau china",
                  "macao sar",
                  "macau sar")),
          Map.entry(
              "US",
              List.of(
                  "美国",
                  "美利坚合众国",
                  "usa",
                  "u s a",
                  "us",
                  "united states",
                  "united states of america",
                  "america")),
          Map.entry(
              "GB",
              List.of(
                  "英国",
                  "英格兰",
                  "苏格兰",
                  "大不列颠",
                  "uk",
                  "u k",
                  "united kingdom",
                  "great britain",
                  "britain",
                  "england",
                  "scotland",
                  "wales",
                  "northern ireland")),
          Map.entry(
              "KR",
              List.of(
                  "韩国",
                  "南韩",
                  "大韩民国",
                  "korea",
                  "south korea",
                  "s korea",
                  "republic of korea",
                  "korea republic of",
                  "rok",
                  "korea south")),
          Map.entry("KP", List.of("朝鲜", "北朝鲜", "north korea", "dprk")),
          Map.entry("JP", List.of("日本", "日本国", "japan")),
          Map.entry("DE", List.of("德国", "germany", "federal republic of germany")),
          Map.entry("FR", List.of("法国", "france")),
          Map.entry("NL", List.of("荷兰", "netherlands", "holland", "nederland")),
          Map.entry("SE", List.of("瑞典", "sweden")),
          Map.entry("CH", List.of("瑞士", "switzerland")),
          Map.entry("IL", List.of("以色列", "israel")),
          Map.entry("SG", List.of("新加坡", "singapore")),
          Map.entry("MY", List.of("马来西亚", "马来", "malaysia")),
          Map.entry("VN", List.of("越南", "vietnam", "viet nam")),
          Map.entry("TH", List.of("泰国", "thailand")),
          Map.entry("PH", List.of("菲律宾", "philippines")),
          Map.entry("ID", List.of("印度尼西亚", "印尼", "indonesia")),
          Map.entry("IN", List.of("印度", "india")),
          Map.entry("MX", List.of("墨西哥", "mexico")),
          Map.entry("RU", List.of("俄罗斯", "俄国", "俄罗斯联邦", "russia", "russian federation")),
          Map.entry("CZ", List.of("捷克", "czech republic", "czechia")),
          Map.entry("TR", List.of("土耳其", "turkey", "turkiye")),
          Map.entry("AE", List.of("阿联酋", "uae", "united arab emirates")),
          Map.entry("SA", List.of("沙特", "沙特阿拉伯", "saudi arabia", "ksa")),
          Map.entry("IE", List.of("爱尔兰", "ireland", "republic of ireland")),
          Map.entry("IT", List.of("意大利", "italy")));

  private static final Set<String> CODES = Set.of(Locale.getISOCountries());
  private static final Map<String, String> BY_NAME = byName();

  private CountryNames() {}

  /** The ISO 3166-1 alpha-2 code of a printed country or region, if it is one. */
  public static Optional<String> code(String printed) {
    String text = printed.strip();
    String upper = text.toUpperCase(Locale.ROOT);
    if (CODES.contains(upper) && text.equals(upper)) {
      return Optional.of(upper);
    }
    String name = folded(text);
    String known = BY_NAME.get(name);
    if (known == null && (name.endsWith("产") || name.endsWith("制造"))) {
      known = BY_NAME.get(name.substring(0, name.length() - (name.endsWith("产") ? 1 : 2)));
    }
    if (known == null && name.startsWith("made in ")) {
      known = BY_NAME.get(name.substring("made in ".length()));
    }
    return Optional.ofNullable(known);
  }

  /**
   * The countries that a cell names, with commas, slashes or semicolons between; codes where
   * recognised, else the part as printed. The whole text as printed where no part is a country.
   */
  static List<String> codes(String printed) {
    Optional<String> whole = code(printed);
    if (whole.isPresent()) {
      return List.of(whole.get());
    }
    List<String> codes = new ArrayList<>();
    boolean any = false;
    for (String part : parts(printed)) {
      Optional<String> code = code(part);
      any |= code.isPresent();
      codes.add(code.orElse(part));
    }
    return any ? codes.stream().distinct().toList() : List.of(printed.strip());
  }

  private static List<String> parts(String printed) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    for (char c : (printed + ";").toCharArray()) {
      if ("、,，/;；+＋&()（）\t\n".indexOf(c) >= 0) {
        String text = part.toString().strip();
        if (!text.isEmpty()) {
          parts.add(text);
        }
        part.setLength(0);
      } else {
        part.append(c);
      }
    }
    return parts;
  }

  private static Map<String, String> byName() {
    Map<String, String> names = new HashMap<>();
    for (String code : Locale.getISOCountries()) {
      Locale country = new Locale.Builder().setRegion(code).build();
      names.putIfAbsent(folded(country.getDisplayCountry(Locale.ENGLISH)), code);
      names.putIfAbsent(folded(country.getDisplayCountry(Locale.SIMPLIFIED_CHINESE)), code);
      names.putIfAbsent(country.getISO3Country().toLowerCase(Locale.ROOT), code);
    }
    ALIASES.forEach((code, aliases) -> aliases.forEach(a -> names.put(folded(a), code)));
    return names;
  }

  private static String folded(String name) {
    return FoldedName.of(name).full();
  }
}
