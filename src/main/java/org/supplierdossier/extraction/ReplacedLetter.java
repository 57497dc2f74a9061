package org.supplierdossier.extraction;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.evidence.Value;

/**
 * The day of the letter that a sentence says is replaced or taken back. A product that replaces
 * another, a letter on prices, and a letter that is said to stay replace no promise. Over folded
 * text.
 */
final class ReplacedLetter {
  private static final String LETTER =
      "(?:letters?|undertakings?|commitments?(?: letter)?|promises)";

  /** What is done, and to what: from the verb to the letter, or from the letter to the verb. */
  private static final Marker ACTIVE =
      Marker.of(
          "\\b(?:replaces?|supersedes?|cancels?|withdraws?|revokes?)\\b[^.;]{0,40}?\\b"
              + LETTER
              + "\\b",
          "(?:替代|取代|代替|废止|替换|撤回)[^,;。]{0,40}?(?:承诺书|承诺函|承诺|函|书)");

  private static final Marker PASSIVE =
      Marker.of(
          "\\b"
              + LETTER
              + "\\b[^.;]{0,60}?\\b(?:is|are|was|were|has been|have been) (?:hereby |herewith |thereby )?(?:replaced|superseded|withdrawn|cancelled|canceled|revoked|void)\\b",
          "(?:承诺函|承诺书|承诺|函)[^,;。]{0,10}(?:作废|废止|失效|撤回|(?:被|由)[^,;。]{0,10}(?:替代|取代|代替))");

  /** Who or what replaces; a product or a version is no letter. */
  private static final Marker SPEAKER =
      Marker.of(
          "\\b(?:this|present|we|hereby|it|undersigned|which|supplier|company|new)\\b",
          "本|我|兹|特此|现|该函|新|公司|司$|^$|[,;。]$");

  private static final Marker THING =
      Marker.of(
          "\\b(?:models?|versions?|firmware|products?|series|parts?|modules?|devices?|releases?|components?)\\b",
          "型号|产品|版本|固件|器件|部件|模块|系列|设备");

  private static final Marker NEGATED =
      Marker.of("\\b(?:not|nothing|no|neither|nor|without|never)\\b", "不|未|非|无意");

  /** The letter is where it stands, or of another kind. */
  private static final Marker OTHER =
      Marker.of(
          "\\b(?:in|named|by|under|with|listed|price|pricing|quotation|quote|offer|confidentiality|non-disclosure|delivery|credit|warranty|order|cover|comfort|engagement|employment|reminder|payment|invitation|bid|tender)\\b",
          "报价|保密|询价|询证|投标|中标|邀请|授权|委托|联络|交期|价格|催款|律师|质保|保修|廉洁|诚信|廉政|型号|产品");

  private static final Marker WITHIN =
      Marker.of(
          "^[^.;,]{0,4}(?:所列|所述|中|载明|约定|规定|附)",
          "^ (?:on|about|regarding|concerning|as to|of) (?:the )?(?:prices?|pricing|delivery|credit|intent|payment|confidentiality|orders?)\\b");

  private static final String BREAKS = ",;。.:";

  private ReplacedLetter() {}

  /** The day; null where the sentence replaces no letter, or does not say of which day. */
  static Value.@Nullable Date in(String text, List<Located> dates) {
    for (Span act : ACTIVE.in(text)) {
      if (isDone(text, act, new Span(clauseStart(text, act.start()), act.start()))) {
        for (Located date : dates) {
          if (date.span().end() > act.start() && date.value() instanceof Value.Date day) {
            return day;
          }
        }
      }
    }
    for (Span act : PASSIVE.in(text)) {
      Span before = new Span(clauseStart(text, act.start()), act.start());
      if (isOf(text, act) && !NEGATED.occursIn(text, act) && !OTHER.occursIn(text, before)) {
        Value.Date last = null;
        for (Located date : dates) {
          boolean near = date.span().start() < act.end();
          last = near && date.value() instanceof Value.Date day ? day : last;
        }
        if (last != null) {
          return last;
        }
      }
    }
    return null;
  }

  private static boolean isDone(String text, Span act, Span before) {
    return isOf(text, act)
        && !NEGATED.occursIn(text, before)
        && !THING.occursIn(text, before)
        && SPEAKER.occursIn(text.substring(before.start(), before.end()).strip());
  }

  private static boolean isOf(String text, Span act) {
    return !OTHER.occursIn(text, act) && !WITHIN.occursIn(text.substring(act.end()));
  }

  private static int clauseStart(String text, int at) {
    int from = at;
    while (from > 0 && BREAKS.indexOf(text.charAt(from - 1)) < 0) {
      from--;
    }
    return from;
  }
}
