package org.supplierdossier.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Tells what is said of export control from the names of those who are in charge of it, from the
 * laws that one keeps and from what a promise leaves out: 出口管制主管部门 does not say that anything is
 * controlled; over folded text.
 */
final class NamedAuthorities {
  private static final String TOPIC_ZH =
      "(?:两用物项)?(?:和技术)?(?:进?出口管制|进出口管理|出口管理|进出口许可|出口许可|贸易管制|战略物资管制)";
  private static final String TOPIC_EN =
      "(?:export[- ]controls?|export[- ]licensing|trade[- ]controls?|export[- ]administration)";

  /** A topic that is a part of a name. */
  private static final Marker NAMES =
      Marker.of(
          TOPIC_ZH + "(?:的)?(?:行政|执法|监督|审批)?(?:管理|主管|执法|监管)?(?:部门|机关|机构|当局|局|署|办公室|单位|司|处)",
          "\\b"
              + TOPIC_EN
              + " (?:[a-z]+ )?(?:authorit(?:y|ies)|agenc(?:y|ies)|office|bureau|department|board|regulators?|directorate|body|bodies|officials?)\\b",
          "\\b(?:authorit(?:y|ies)|agency|office|bureau|department|directorate) (?:of|for|on|in charge of|responsible for) "
              + TOPIC_EN
              + "\\b",
          "(?:遵守|遵循|恪守|符合|依照|依据|根据|按照|按|违反)[^,。;]{0,16}"
              + TOPIC_ZH
              + "(?:方面)?(?:的)?(?:法律?(?:法规)?|条例|办法|法规|规定|制度|政策)",
          "\\b(?:compl(?:y|ies|ied|iance|ying) with|in accordance with|observ(?:es?|ing|ance of)|abid(?:es?|ing) by|adher(?:es?|ing|ence) to|in line with)\\b[^.;,]{0,40}\\b"
              + TOPIC_EN
              + " (?:laws?|acts?|regulations?|rules?|ordinances?|requirements?)\\b");

  /** What a promise leaves out, which is no statement on the product. */
  private static final Marker EXCEPTED =
      Marker.of(
          "除[^,。;]{0,30}(?:许可|管制|批准)[^,。;]{0,24}外",
          "\\b(?:except|save|other than|unless)\\b[^.;,]{0,60}\\blicen[cs]es?\\b[^.;,]{0,40}");

  private static final Set<String> OF_CONTROL = Set.of("DIS-01");

  private NamedAuthorities() {}

  /** Whether a rule found its words only because they stand in such a name. */
  static boolean bring(Rule rule, RulePattern pattern, String text) {
    if (rule.indicator() == null || !OF_CONTROL.contains(rule.indicator().value())) {
      return false;
    }
    List<Span> names = new ArrayList<>(NAMES.in(text));
    names.addAll(EXCEPTED.in(text));
    if (names.isEmpty()) {
      return false;
    }
    StringBuilder rest = new StringBuilder(text);
    for (Span name : names) {
      for (int i = name.start(); i < name.end(); i++) {
        rest.setCharAt(i, '_');
      }
    }
    return !pattern.occursIn(rest.toString());
  }
}
