package org.supplierdossier.extraction;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.Optional;

/** Finds whose share a key asks for: 股东某某目前持股比例, Share held by Larkmoor Holding. */
final class HolderInKey {
  private static final Pattern ZH =
      Pattern.compile(
          "^(?:截至)?(?:[0-9]{4}年(?:[0-9]{1,2}月)?(?:[0-9]{1,2}日)?末?底?[,，]?)?(?:其中:?)?(?:(?:第[一二三四五]大|控股|自然人|法人)?股东)?[:：]?([^,，。;；:：、]{2,40}?)(?:目前|现|当前|直接|间接|合计)*(?:的)?(?:对[^,，。;；]{2,20}的?)?(?:持股比例|持股数?占比|股权比例|股份比例|出资比例|持股)$");

  private static final Pattern EN =
      Pattern.compile(
          "^(?:current )?(?:share|stake|interest|shareholding|percentage|holding)s? (?:held by|owned by|of) (?:the shareholder )?([^,;:?]{2,60}?)(?: in (?:the company|the supplier|us))?\\??$");

  /** What stands there and names nobody. */
  private static final Marker NOBODY =
      Marker.of(
          "^(?:股东|各|主要|前|全部|其他|最大|第一|控股|公司|本公司|我司|外资|国有|员工|管理层|名称|实际控制人|单一|合计|总)",
          "^(?:the |all |any |each |other |main |major |largest |voting|shares?|capital|ownership|shareholders?|holders?)");

  private HolderInKey() {}

  static Optional<String> of(FoldedText key) {
    for (Pattern pattern : new Pattern[] {ZH, EN}) {
      Matcher matcher = pattern.matcher(key.text());
      if (matcher.find() && !NOBODY.occursIn(matcher.group(1))) {
        return Optional.of(key.printed(new Span(matcher.start(1), matcher.end(1))).strip());
      }
    }
    return Optional.empty();
  }
}
