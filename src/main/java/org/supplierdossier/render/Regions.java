package org.supplierdossier.render;

import com.ibm.icu.util.ULocale;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.supplierdossier.language.Bilingual;

/** Says the code of a country or region as its name. */
public final class Regions {
  /** Names as a filing in China has them, where the Unicode locale data differ. */
  private static final Map<String, Bilingual> OWN =
      Map.of(
          "CN", new Bilingual("中国", "China"),
          "TW", new Bilingual("中国台湾", "Taiwan, China"),
          "HK", new Bilingual("中国香港", "Hong Kong, China"),
          "MO", new Bilingual("中国澳门", "Macao, China"));

  private Regions() {}

  /** The name of an ISO 3166-1 alpha-2 code; any other text as it is. */
  public static Bilingual of(String code) {
    if (code.length() != 2 || !isCapital(code.charAt(0)) || !isCapital(code.charAt(1))) {
      return Bilingual.same(code);
    }
    Bilingual own = OWN.get(code);
    return own != null
        ? own
        : new Bilingual(
            ULocale.getDisplayCountry("und-" + code, ULocale.SIMPLIFIED_CHINESE),
            ULocale.getDisplayCountry("und-" + code, ULocale.ENGLISH));
  }

  /** Several of them, one after the other. */
  public static Bilingual of(Collection<String> codes) {
    return new Bilingual(
        codes.stream().map(c -> of(c).zh()).collect(Collectors.joining("、")),
        codes.stream().map(c -> of(c).en()).collect(Collectors.joining(", ")));
  }

  private static boolean isCapital(char c) {
    return c >= 'A' && c <= 'Z';
  }
}
