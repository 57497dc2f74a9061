package org.supplierdossier.extraction;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.evidence.Value;
import org.supplierdossier.language.FoldedName;
import org.supplierdossier.language.LegalForm;

/**
 * Tells a foreign state, its fund or its company among the holders of a register, by the kind that
 * the register gives and by the name. A state that may be China is none.
 */
final class StateHolder {
  private static final Marker KIND =
      Marker.of(
          "政府|主权|国家|国有|国资|王室",
          "\\b(?:governments?|governmental|sovereign|state(?:body)?|state-owned|ministry|crown|treasury|public (?:body|authority|entity|sector))\\b");

  private static final Marker NO_KIND =
      Marker.of(
          "非(?:政府|国有|国家)",
          "\\bnon-? ?(?:government\\w*|state)\\b|\\bunited states\\b|\\bprivate\\b");

  private static final Marker NAME =
      Marker.of(
          "主权(?:财富)?基金|外国政府|(?:王国|[^民]共和国|联邦|酋长国|公国|某国)[^,。;]{0,6}(?:政府|财政部|基金|投资局|国库|国有|资产)",
          "[^中全我本各外帝]国(?:联邦)?(?:财政部|政府|国库|国防部|投资局|国家(?:基金|投资)|国有)",
          "\\b(?:governments?|ministry|kingdom|republic|emirate|sultanate|treasury|crown) of\\b|\\bsovereign (?:wealth )?fund\\b|\\bfederal (?:republic|government|ministry|treasury)\\b|\\bstate (?:treasury|fund|reserve fund|property fund)\\b|\\bcrown estate\\b");

  private static final Marker CHINESE_NAME =
      Marker.of(
          "中国|中华|我国|国有资产监督|国资委|人民政府",
          "\\b(?:china|chinese|prc|sasac)\\b|\\bpeople.s government\\b|\\bstate-owned assets supervision\\b");

  /** Authorities of the country in which the company has its seat, where that may be China. */
  private static final Marker AUTHORITY =
      Marker.of("中央|国务院|(?:省|市|区|县|州)(?:级|属)?(?:国资|财政|政府|国有|产业|引导|城市建设)");

  private static final Marker CHINESE_KIND = Marker.of("^国(?:家|有)(?:股|法人|股东|法人股)?$");

  private static final Marker FOREIGN = Marker.of("境外|外国|海外|国外|外资", "\\b(?:foreign|overseas)\\b");

  private static final Set<String> AT_HOME = Set.of("CN", "HK", "MO", "TW");

  private StateHolder() {}

  /**
   * Whether a holder is a foreign state or belongs to one.
   *
   * @param kind what the register calls it, or null
   * @param seat country of the company whose register it is, or null
   */
  static boolean isForeign(String holder, @Nullable String kind, @Nullable String seat) {
    String name = folded(holder);
    String called = kind == null ? "" : folded(kind);
    boolean away = seat != null && !AT_HOME.contains(seat);
    if (CHINESE_NAME.occursIn(name) || (!away && AUTHORITY.occursIn(name))) {
      return false;
    }
    boolean named = NAME.occursIn(name) && FoldedName.of(holder).form() != LegalForm.COMPANY;
    if (!named && (!KIND.occursIn(called) || NO_KIND.occursIn(called))) {
      return false;
    }
    return named
        || FOREIGN.occursIn(called)
        || FOREIGN.occursIn(name)
        || away
        || (!CHINESE_KIND.occursIn(called) && (isAbroad(name) || isLatin(name)));
  }

  private static boolean isAbroad(String name) {
    return Countries.in(name).stream()
        .anyMatch(
            l -> l.value() instanceof Value.Country country && !AT_HOME.contains(country.code()));
  }

  private static boolean isLatin(String name) {
    return name.chars().filter(c -> c >= 'a' && c <= 'z').count() * 2 > name.length();
  }

  private static String folded(String text) {
    return FoldedText.of(text).text().toLowerCase(Locale.ROOT);
  }
}
