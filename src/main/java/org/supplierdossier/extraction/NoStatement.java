package org.supplierdossier.extraction;

import java.util.Set;
import org.supplierdossier.evidence.Polarity;

/**
 * Recognises sentences that speak of the thing a rule looks for and do not say that it is so: what
 * somebody advises or asks for, what was given up, what is only considered, what is said to have
 * nothing to do with the supplier. Over folded text.
 */
final class NoStatement {
  private static final Marker ADVICE =
      Marker.of(
          "^[^,。;]{0,10}建议(?:[^书被案稿]|$)",
          "^[^.;]{0,40}\\b(?:recommend(?:s|ed)?|suggest(?:s|ed)?|advis(?:e|es|ed)|urge[sd]?) (?:that|to|users?|customers?|[a-z]+ing)\\b");

  private static final Marker DEMAND =
      Marker.of(
          "^[^,。;]{0,8}(?:通知|来函|函件|文件|招标|采购[方人]|客户|甲方|买方|主管部门|监管[^,。;]{0,4}|业主)[^,。;]{0,6}要求(?:各|所有|全体|有关|相关|参与|其)*(?:供应商|供货商|厂商|供方|投标人|提供者|承包商|单位)",
          "^[^.;]{0,30}\\b(?:notice|circular|tender|buyer|purchaser|customer|regulator|authority|ministry) (?:requires?|required|asks?|asked|calls? on) (?:all |each |every |its )?(?:suppliers?|vendors?|bidders?|providers?)\\b");

  private static final Marker GIVEN_UP =
      Marker.of(
          "(?:曾|以前|此前|原先|过去|早前|(?:19|20)[0-9]{2}年(?:[^,。;]{0,4}(?:筹划|讨论|采用|计划|拟)))[^。;]{1,50}(?:后|已|现已|早已|均已|于[^,。;]{1,8})(?:经)?[^,。;]{0,6}(?:放弃|终止|取消|停用|弃用|作罢|撤回|搁置|废止)",
          "\\b(?:used to|previously|formerly|(?:before|until) (?:[a-z]+ )?(?:19|20)[0-9]{2}|(?:talks|proposals?|plans?|discussions?) (?:of|in|from|for))\\b.{0,80}\\b(?:discontinued|abandoned|stopped|dropped|withdrawn|retired|given up|no longer)\\b");

  /** Past events are what these are about. */
  private static final Set<String> OF_THE_PAST =
      Set.of("DIS-04", "DIS-07", "LEG-01", "LEG-07", "DAT-09", "SUP-08", "DIS-06", "DIS-10");

  private static final Marker CONSIDERED =
      Marker.of(
          "(?:可能|或许|也许|或)(?:会|将)?考虑|(?:若|如果|如)(?:未来|将来)",
          "\\b(?:may|might|could|would) (?:consider|explore|look into)\\b");

  private static final Marker DISOWNED =
      Marker.of(
          "与(?:我司|本公司|我公司|我方|乙方|我们|公司|本产品|本型号|本机型|该机型|贵方)[^,。;]{0,6}(?:无关|没有关系|不相关)",
          "\\b(?:nothing to do with|unrelated to|not (?:related|connected) (?:to|with)) (?:us|our|the supplier|the company|this)\\b");

  private NoStatement() {}

  /** Whether a sentence is no evidence for a rule's indicator. */
  static boolean of(Rule rule, String text) {
    String indicator = rule.indicator() == null ? "" : rule.indicator().value();
    return ADVICE.occursIn(text)
        || DEMAND.occursIn(text)
        || DISOWNED.occursIn(text)
        || (!OF_THE_PAST.contains(indicator) && GIVEN_UP.occursIn(text))
        || (rule.polarity() == Polarity.SUPPORTS && CONSIDERED.occursIn(text));
  }
}
