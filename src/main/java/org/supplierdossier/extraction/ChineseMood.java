package org.supplierdossier.extraction;

/**
 * What a Chinese sentence says without saying that it is so: a case, a warning, a law; over folded
 * text.
 */
final class ChineseMood {
  private static final Marker IF =
      Marker.of(
          "[0-9.]{0,6}(?:如果|如遇|如发生|如出现|如因|如有|如(?:本公司|我司|我公司|我方|公司|乙方|其|该)?[^,。;]{0,6}被|若(?:[^干])|倘若|假如|一旦|万一)");

  private static final Marker MAY = Marker.of("可能", "或将", "或会", "有可能", "不排除", "恐");

  private static final Marker HARM =
      Marker.of(
          "风险", "不利影响", "影响", "损失", "处罚", "无法", "导致", "面临", "受到", "引发", "造成", "中断", "下降", "短缺",
          "受限", "延迟", "损害", "不能", "限制", "变化", "波动");

  private static final Marker RISK_OF = Marker.of("(?:存在|面临|具有)[^,;。]{0,30}的?(?:潜在)?风险");

  private static final Marker NO_ASSURANCE =
      Marker.of(
          "(?:无法|不能|难以|不予|未能|拒绝|恕(?:我司|我方|本公司|我们)?(?:不能|无法|难))(?:作出|做出)?[^,;。]{0,4}(?:承诺|保证|担保)",
          "无法保证",
          "不能保证",
          "不保证",
          "难以保证",
          "不作(?:任何)?保证",
          "不能确保",
          "无法确保");

  private static final Marker LAW =
      Marker.of(
          "《[^》]{1,40}(?:法|条例|办法|规定|规则|规范|标准)》[^,;。]{0,12}第[0-9一二三四五六七八九十百]+条",
          "(?:根据|依照|按照|依据)《[^》]{1,40}(?:法|条例|办法)》[^,]{0,20}(?:规定)?,?[^,;。]{0,12}(?:运营者|网络产品|提供者|经营者)[^,;。]{0,10}(?:应当|不得)");

  private static final Marker OWN_WORD =
      Marker.of("承诺", "我方", "我公司", "我司", "本公司", "乙方", "卖方", "供方", "我们", "保证", "声明");

  private ChineseMood() {}

  /** A clause such as 发生泄露的 or 如发生泄露, which the next clause answers. */
  static boolean isHypothetical(String sentence, Span clause, Span match) {
    if (match.end() > clause.end()
        || clause.end() >= sentence.length()
        || sentence.charAt(clause.end()) != ',') {
      return false;
    }
    String words = sentence.substring(clause.start(), clause.end());
    return (words.endsWith("的") && !words.contains("是"))
        || (IF.startingAt(sentence, clause.start()).length() > 0 && !words.contains("则"));
  }

  static boolean isWarning(String sentence, Span clause, Span match) {
    for (Span may : MAY.in(sentence, clause)) {
      Span rest = new Span(may.start(), sentence.length());
      if (opensCase(sentence, may)) {
        continue;
      }
      if (HARM.occursIn(sentence, rest)) {
        return true;
      }
    }
    return RISK_OF.in(sentence, clause).stream().anyMatch(r -> r.contains(match));
  }

  /** Whether a word stands in a clause like 可能影响履行的, which says when something applies. */
  private static boolean opensCase(String sentence, Span word) {
    int end = word.end();
    while (end < sentence.length()
        && ChineseGrammar.CLAUSE_ENDS.indexOf(sentence.charAt(end)) < 0) {
      end++;
    }
    return end < sentence.length()
        && sentence.charAt(end) == ','
        && sentence.charAt(end - 1) == '的';
  }

  static boolean givesNoAssurance(String sentence, Span clause) {
    return NO_ASSURANCE.occursIn(sentence, clause);
  }

  static boolean quotesLaw(String sentence) {
    return LAW.occursIn(sentence) && !OWN_WORD.occursIn(sentence);
  }
}
