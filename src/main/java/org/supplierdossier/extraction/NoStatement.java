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

  /** To whom or what a policy applies, and nothing of what it says. */
  private static final Marker SCOPE =
      Marker.of(
          "^(?:[0-9.]+ ?)?(?:本|该|此)(?:[^,。;承诺函书合同协议]{0,8})?(?:政策|制度|办法|规定|程序|手册|规范|细则|指引|守则|准则|流程|标准)(?:的)?(?:适用(?:范围)?(?:于|为|包括|涵盖)|适用范围:)[^;。]*[。.]?$",
          "^(?:[0-9.]+ ?)?(?:this|the) (?:[a-z-]+ ){0,3}(?:policy|procedure|code|standard|manual|guidelines?|rules|directive)(?: of conduct)? (?:shall apply|appl(?:y|ies)|extends?) to [^;.]*\\.?$",
          "^the scope of (?:this|the) (?:[a-z-]+ ){0,3}(?:policy|procedure|code|standard|manual|guidelines?|rules|directive)\\b");

  /** What such a sentence says beside. */
  private static final Marker AND_MORE =
      Marker.of(
          "并(?:且)?(?:要求|规定|禁止|须|应)|,(?:要求|规定|须|应|不得|必须|供应商(?:应|须|不得))",
          "\\b(?:and|which) (?:requires?|obliges?|forbids?|prohibits?|binds?|must|shall|sets?)\\b");

  /** Somebody claims that the product infringes his rights, which stops no supply by a state. */
  private static final Marker INFRINGEMENT =
      Marker.of(
          "第三方[^,。;]{0,6}(?:主张|提出|指控|声称|起诉|索赔|追索)[^,。;]{0,12}(?:权利|侵权|知识产权|专利|著作权|商标|索赔|异议|诉讼)",
          "(?:侵犯|侵害)[^,。;]{0,8}(?:第三方|他人|任何第三人)[^,。;]{0,10}(?:权|利益)",
          "\\bthird[- ]part(?:y|ies)(?:'s)? (?:[a-z]+ ){0,2}(?:claims?|alleges?|asserts?|suits?)\\b[^.;]{0,60}\\b(?:infring\\w*|rights?|patents?|intellectual property)\\b",
          "\\binfring(?:es?|ing|ed|ement)\\b[^.;]{0,60}\\bthird[- ]part(?:y|ies)\\b");

  private static final Set<String> OF_STATES =
      Set.of("DIS-01", "DIS-02", "DIS-03", "DIS-04", "DIS-05", "DIS-07", "DIS-08", "SRC-10");

  /** Customers were not told yet: of what, another sentence says. */
  private static final Marker UNTOLD =
      Marker.of(
          "(?:尚未|还未|还没有?|暂未|仍未|并未|没有|未)(?:[^,。;收接见获前]{0,6})(?:通知|告知|通报|知会|披露)(?:[^,。;]{0,8})[。.]?$",
          "\\b(?:have|has|had) (?:not|never) (?:yet )?(?:been )?(?:told|informed|notified|advised|announced)\\b",
          "\\b(?:have|has|had) yet to (?:tell|inform|notify|advise|announce)\\b",
          "\\b(?:did|do|does) not (?:yet )?(?:tell|inform|notify|advise)\\b");

  private static final Marker EVENT =
      Marker.of(
          "事件|事故|泄露|泄漏|攻击|入侵|漏洞|处罚|调查|断供|停产|停售|停服|退市|变更|收购",
          "\\b(?:incidents?|breach\\w*|leak\\w*|attack\\w*|intrusions?|vulnerabilit\\w+|flaws?|fine[sd]?|investigat\\w+|discontinu\\w+|end of|chang\\w+|acqui\\w+)\\b");

  private NoStatement() {}

  /** Whether a sentence is no evidence for a rule's indicator. */
  static boolean of(Rule rule, String text) {
    String indicator = rule.indicator() == null ? "" : rule.indicator().value();
    return ADVICE.occursIn(text)
        || DEMAND.occursIn(text)
        || DISOWNED.occursIn(text)
        || (SCOPE.occursIn(text) && !AND_MORE.occursIn(text))
        || (OF_STATES.contains(indicator) && INFRINGEMENT.occursIn(text))
        || (rule.id().endsWith(WeighedStatements.RULE)
            && UNTOLD.occursIn(text)
            && !EVENT.occursIn(text))
        || (!OF_THE_PAST.contains(indicator) && GIVEN_UP.occursIn(text))
        || (rule.polarity() == Polarity.SUPPORTS && CONSIDERED.occursIn(text));
  }
}
