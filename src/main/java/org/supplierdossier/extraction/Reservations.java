package org.supplierdossier.extraction;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.supplierdossier.document.Document;
import org.supplierdossier.document.Passage;
import org.supplierdossier.evidence.Claim;
import org.supplierdossier.evidence.Evidence;
import org.supplierdossier.evidence.IndicatorId;
import org.supplierdossier.evidence.Origin;
import org.supplierdossier.evidence.Polarity;
import org.supplierdossier.evidence.Qualifier;
import org.supplierdossier.language.Bilingual;
import org.supplierdossier.language.Language;
import org.supplierdossier.supplier.Undertaking;

/**
 * Sentences that take from a promise which stands elsewhere in the same document: 上述承诺不适用于……,
 * "Notwithstanding the foregoing, Seller may …", or a proper reason that is whatever the supplier
 * deems one.
 */
final class Reservations {
  private static final String BACK_ZH =
      "(?:前述|上述|上列|前款|前条|以上|本|该|此|我司|我方|各项|全部)(?:各项|全部|所有|各条|函|书)*(?:的)?(?:承诺|保证)(?:书|函|事项|内容)?";
  private static final String BACK_EN =
      "\\b(?:above|foregoing|aforesaid|preceding|following|these|this|such|our) (?:[a-z]+ ){0,2}?(?:undertakings?|commitments?|promises?|assurances?|letter)\\b";

  /** Promises that stand before, by what they are about: 上述供货与支持承诺. */
  private static final String ABOVE_ZH = "(?:上述|前述|上列|以上)[^,;。承保]{1,14}(?:承诺|保证)(?:书|函|事项)?";

  private static final Marker ABOVE =
      Marker.of(
          ABOVE_ZH,
          "\\b(?:above|foregoing|aforesaid|preceding) (?:[a-z]+ ){1,6}?(?:undertakings?|commitments?|promises?|assurances?)\\b");

  /** A sentence that promises means itself by these words. */
  private static final Marker ITSELF =
      Marker.of(
          "(?:本|该|此)(?:项)?(?:承诺|保证)",
          "\\b(?:this|such) (?:undertaking|commitment|promise|assurance)\\b");

  /** Makes promises depend on something, or takes something out of them. */
  private static final Marker LIMITS =
      Marker.of(
          BACK_ZH
              + "(?:的履行|的效力)?,?(?:均|仅|只|须|应|也|亦|自)*(?:不适用于|不适用|不包括|不包含|不涵盖|不及于|以[^,;。]{1,30}为(?:前提|条件|限)|仅?适用于[^,;。]{1,20}(?:情形|期间|范围|产品)|限于|受[^,;。]{1,24}(?:限制|约束|制约)|取决于|视[^,;。]{1,20}而定|在[^,;。]{1,30}(?:范围内|前提下|条件下))",
          "(?:前述|上述|上列|以上)(?:各项|全部|所有)?(?:内容|义务|约定|各项)(?:均)?(?:以[^,;。]{1,30}为(?:前提|条件|限)|受[^,;。]{1,24}(?:限制|约束|制约)|不适用于[^,;。]{1,40})",
          ABOVE_ZH + "(?:均|也|亦)?(?:不适用于|不及于|不包括|不涵盖|仅及于|仅适用于|只适用于)",
          "(?:不在|不属于|不属|不纳入|排除在)(?:上述|前述|以上|本|该|此)(?:项|各项)?承诺(?:的)?(?:范围|之列|内容|之外)?",
          "^[^,;。]{0,8}(?:下列|以下)[^,;。]{0,12}(?:承诺|内容|事项)[^,;。]{0,6}(?:以[^,;。]{1,30}为(?:前提|条件|限)|在[^,;。]{1,30}(?:范围内|前提下|条件下))",
          BACK_EN
              + "[^.;]{0,30}\\b(?:(?:does|do|shall|will) not (?:apply|extend|cover)|(?:is|are|shall be|remains?) (?:given |made )?(?:subject to|conditional (?:up)?on|limited to|dependent on)|appl(?:y|ies) (?:only|to the extent|subject to|as long as|so far as)|exclude[sd]?)\\b",
          "\\b(?:all of )?the (?:above|foregoing|following) (?:is|are|applies|apply|shall apply) (?:subject to|only|to the extent|conditional)\\b");

  /** Lets the supplier do after all what it promised not to do. */
  private static final Marker OVERRIDES =
      Marker.of(
          "(?:尽管有|尽管|虽有|不论|无论|不管|不受)[^,;。]{0,8}(?:前款|上述|前述|上款|前条|本条|本合同|本协议|其他|第[^,;。]{1,8}[条款])[^,;。]{0,16},?[^。;]{0,80}(?:可以?|有权|保留|得以)[^。;]{0,24}(?:停止|暂停|中断|终止|中止|拒绝|获取|收集|访问|控制|操作|锁定)",
          "\\bnotwithstanding (?:the (?:foregoing|above|preceding)|anything|any other|clause|section|article|paragraph|sub-?clause)[^;]{0,160}\\b(?:may|reserves?|is entitled|has the right)\\b[^;]{0,80}\\b(?:stop|suspend|interrupt|discontinue|terminate|cease|withhold|refuse|collect|obtain|access|control|disable|lock)\\w*");

  /** Leaves to the supplier what a proper reason is. */
  private static final Marker ANY_REASON =
      Marker.of(
          "正当(?:理由|事由|原因)\"?[^。;]{0,8}(?:包括|指|视为|理解为)[^。;]{0,120}(?:经营|策略|战略|方针|商业|成本|认为|自行|酌情|其他(?:情形|情况|原因|因素)|制裁|管制|政策)",
          "\\b(?:proper|good|justified|legitimate|valid|due|reasonable) (?:reasons?|causes?|grounds?)\"? [^.;]{0,24}\\b(?:includes?|means?|comprises?|covers?)\\b[^;]{0,200}\\b(?:business|strateg\\w+|commercial|considers?|deems?|discretion|any other|polic(?:y|ies)|costs?|sanctions?|export)\\b");

  private static final Marker NOT_BINDING =
      Marker.of(
          "(?:不具有?|不具备|不产生|没有|无)[^,;。]{0,4}法律(?:上的)?(?:约束力|效力)|不构成[^,;。]{0,14}(?:合同|法律|有约束力)[^,;。]{0,6}(?:义务|承诺|责任)|仅(?:为|代表)[^,;。]{0,12}(?:意向|意愿)",
          "\\bnot (?:be )?legally binding\\b|\\b(?:nothing|no part) [^.;]{0,40}\\blegally binding\\b|\\b(?:creates?|has|have) no (?:legal|binding) (?:obligations?|effect|force)\\b|\\bstatement of intent(?:ion)? only\\b");

  private static final List<IndicatorId> PROMISED =
      List.of(
          new IndicatorId("LEG-05"),
          new IndicatorId("DAT-01"),
          new IndicatorId("DAT-02"),
          new IndicatorId("SUP-03"));

  private Reservations() {}

  /** Whether a folded sentence takes from a promise rather than making one. */
  static boolean takes(String text) {
    return LIMITS.occursIn(text) || OVERRIDES.occursIn(text) || ANY_REASON.occursIn(text);
  }

  /** What takes from the promises in a document. */
  static List<Evidence> in(
      Document document, List<PassageSentence> sentences, OwnNames names, List<Evidence> found) {
    Map<IndicatorId, Set<Undertaking>> promised = promised(found);
    List<Evidence> reservations = new ArrayList<>();
    if (promised.isEmpty()) {
      return reservations;
    }
    for (PassageSentence sentence : sentences) {
      String text = names.in(sentence.folded()).text();
      boolean limits = LIMITS.occursIn(text) || OVERRIDES.occursIn(text);
      boolean any = ANY_REASON.occursIn(text);
      if (!limits && !any && !NOT_BINDING.occursIn(text)) {
        continue;
      }
      if (ITSELF.occursIn(text) && makesPromise(place(document, sentence), found)) {
        continue;
      }
      List<Undertaking> meant =
          any
              ? List.of(Undertaking.U_SUPPLY, Undertaking.U_SUPPORT)
              : OVERRIDES.occursIn(text) ? named(text) : above(text);
      promised.forEach(
          (indicator, undertakings) -> {
            List<Undertaking> taken =
                undertakings.stream().filter(u -> meant.isEmpty() || meant.contains(u)).toList();
            if (!taken.isEmpty() && isNew(document, sentence, indicator, found)) {
              reservations.add(reservation(document, sentence, indicator, taken, limits));
            }
          });
    }
    return reservations;
  }

  private static List<Undertaking> named(String text) {
    return PROMISED.stream().flatMap(i -> NamedPromise.undone(i, text).stream()).toList();
  }

  private static List<Undertaking> above(String text) {
    return ABOVE.in(text).stream()
        .flatMap(s -> NamedPromise.byObject(text.substring(s.start(), s.end())).stream())
        .distinct()
        .toList();
  }

  private static boolean makesPromise(Origin place, List<Evidence> found) {
    return found.stream()
        .filter(e -> !e.undertakings().isEmpty() && e.polarity() == Polarity.SUPPORTS)
        .anyMatch(e -> e.origins().stream().anyMatch(place::meets));
  }

  private static Map<IndicatorId, Set<Undertaking>> promised(List<Evidence> found) {
    Map<IndicatorId, Set<Undertaking>> promised = new TreeMap<>();
    for (Evidence e : found) {
      if (e.indicator() != null
          && PROMISED.contains(e.indicator())
          && e.polarity() == Polarity.SUPPORTS
          && !e.undertakings().isEmpty()) {
        promised
            .computeIfAbsent(e.indicator(), k -> new LinkedHashSet<>())
            .addAll(e.undertakings());
      }
    }
    return promised;
  }

  /** Whether the sentence has not been found to limit or to make the promise itself. */
  private static boolean isNew(
      Document document, PassageSentence sentence, IndicatorId indicator, List<Evidence> found) {
    Origin place = place(document, sentence);
    return found.stream()
        .noneMatch(
            e ->
                indicator.equals(e.indicator())
                    && !e.undertakings().isEmpty()
                    && e.origins().stream().anyMatch(place::meets));
  }

  private static Origin place(Document document, PassageSentence sentence) {
    return Origin.in(document, sentence.passage(), sentence.span().start(), sentence.span().end());
  }

  private static Evidence reservation(
      Document document,
      PassageSentence sentence,
      IndicatorId indicator,
      List<Undertaking> taken,
      boolean limits) {
    Passage passage = sentence.passage();
    String quote = passage.text().substring(sentence.span().start(), sentence.span().end());
    Language language = Language.of(quote);
    Qualifier.Kind kind = limits ? Qualifier.Kind.CONDITION : Qualifier.Kind.HEDGE;
    return new Evidence(
        indicator,
        null,
        null,
        taken,
        limits ? Claim.CONDITIONAL : Claim.OBLIGATION,
        Polarity.NEUTRAL,
        null,
        language,
        quote,
        List.of(new Qualifier(kind, quote)),
        List.of(place(document, sentence)),
        indicator.value() + "-" + language.code() + "-reservation",
        new Bilingual(
            "同一文件中的这句话限制了别处作出的承诺。",
            "This sentence takes from a promise that stands elsewhere in the same document."));
  }
}
