package org.supplierdossier.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.supplierdossier.language.Language;

/**
 * Tells the clauses of a sentence in which the supplier repeats what others ask for or believe,
 * what happened to other companies, or what those promise who supply it, from those in which it
 * speaks for itself; over folded text. Others' words last until the supplier is named as the one
 * who acts.
 */
final class Reported {
  private static final String DEMANDER =
      "(?:贵(?:方|司|公司|单位|行|中心|院|校|局|部|集团|处|社)|您|客户|用户|[甲买需]方|买受人|采购[人方]|采购单位|委托[方人]|业主|发包[人方]|招标[人方]|(?:招标|采购|竞标|磋商)文件|监管(?:部门|机构|当局|方)?|主管(?:部门|机关)|(?:国家|行业|推荐性|强制性|国际|团体|地方|有关|相关|现行)标准|国标|等级保护制度|等保(?:制度|标准)?|gb/?t? ?[0-9.-]+|iso(?:/iec)? ?[0-9:-]+|法律|法规|审计(?:方|师|机构)|(?:评审|审查|行业)?专家|(?:行业)?协会)";

  private static final String AFTER_DEMANDER = "[^,。;:有可权如若时对向应能不无未]{0,12}?";

  /** What they say is no verb after 的: 答复主管部门的询问. */
  private static final String SAYS = "(?:[^,。;:有可权如若时对向应能不无未]{0,11}?[^,。;:有可权如若时对向应能不无未的])?";

  /** Somebody wants a thing of the supplier, which has not said that it will. */
  private static final Marker WANTED =
      Marker.of(
          DEMANDER
              + AFTER_DEMANDER
              + "(?:要求(?:[^的时后下之,高较严很越和及与、]|$|,)|提出(?:[,:]|$|希望|要求[^后的]|建议|由|让|请|供应商|我)|希望|请求|来函|来信|鼓励|倡导|倡议|提倡|号召|呼吁|期望|期待|建议(?:[^后的书])|规定|推荐)",
          "^(?:in (?:your|its|their) [a-z]+,? )?(?:we (?:understand|note|know|see) that |as we understand,? )?(?:you|your (?:letter|e-?mail|request|questionnaire|auditors?|team|company|[a-z]+ team)|(?:the |our )?(?:customers?|buyers?|purchasers?|clients?|employer)|(?:the |your |our |[a-z]+ )?(?:regulators?|authorit(?:y|ies)|auditors?|ministry|[a-z]+ department)|(?:the )?tender|(?:the |a )?(?:[a-z]+ )?standards?|iso(?:/iec)? ?[0-9:-]+|gb/?t? ?[0-9.-]+|nist [a-z0-9.-]+(?: guidance)?)(?: (?:of|for|on|in|dated) [^,;.]{1,30}?| generally| usually| typically| normally| also| now| only| has| have| had| currently)* (?:ask|request|require|want|expect|propose|suggest|recommend|encourage|urge|demand|call)(?:s|d|ed)?\\b(?: for)?",
          "^(?:in (?:your|its|their) [a-z]+,? )?(?:we (?:understand|note|know|see) that )?(?:you|your [a-z]+|the (?:customer|buyer|purchaser|client)) (?:would (?:like|want|prefer)|wish(?:es)?|hopes?|proposed)\\b");

  /** Somebody believes, mentions or asks about a thing. */
  private static final Marker SUPPOSED =
      Marker.of(
          DEMANDER
              + SAYS
              + "(?:所(?:列|称|述|指|问|提)|疑问|提到|提及|提议|认为|询问|问及|问到|问起|担心|担忧|顾虑|质疑|怀疑|主张|声称|以为|听说|猜测)",
          "^(?:in (?:your|its|their) [^,;.]{1,24}?,? )?(?:you|your (?:letter|e-?mail|questionnaire|auditors?|team|[a-z]+)|the (?:customer|buyer|purchaser|client)|(?:the |your )?(?:regulators?|auditors?))(?: (?:of|on|in|from|dated) [^,;.]{1,30}?| also| has| have| had| seem to| appear to)* (?:mention|believe|think|claim|fear|assume|suppose|suspect|inquire|enquire|wonder|worr(?:y|ies)|raise(?:s|d)? the (?:question|point|issue|concern)|ask(?:s|ed)? (?:whether|if|about))(?:s|d|ed)?\\b");

  private static final String COMPANY = "(?:厂商|厂家|企业|公司|品牌|运营商|服务商|开发商|集成商|机构|云平台|银行|医院|电厂)";

  private static final String WHEN =
      "(?:(?:[0-9]{4}年(?:[0-9]{1,2}月)?|近年来?|近期|去年|今年|前年|此前|过去|历史上|目前|有报道称|[^,。;]{0,6}(?:报道|消息|传闻|传言)(?:称|说|显示)?),?)?";

  /** Companies that are not named and are not the supplier. */
  private static final Marker OTHERS =
      Marker.of(
          "^"
              + WHEN
              + "(?:(?:在)?(?:市场上|市面上|业内|行业内|国内|境外|国外|海外|国际上)的?)?(?:有)?(?:某些|某家|某个|某|一家|多家|数家|几家|若干|不少|许多|众多|有些|一些|个别|部分|少数|其他|其它|别的|另一家?|另外一家|同类|一款)的?[^,。;我本]{0,8}?"
              + COMPANY,
          "^" + WHEN + "(?:市场上|市面上|业内|行业内)的?(?:某些|某|部分|一些|有些|个别|其他|同类|不少|多数)[^,。;我本]{0,8}",
          "^"
              + WHEN
              + "(?:境外|国外|海外|外国)?(?:某|同类|其他|其它|别的)[^,。;我本方]{0,6}?(?:产品|设备|厂商|厂家|供应商|公司|企业|品牌|软件)",
          "(?:其他|其它|别的|另一|某|同类)(?:厂商|厂家|企业|公司|品牌|供应商)的?(?:产品|设备|系统|软件|服务|固件|平台)",
          "(?:将|把)(?:某|一家|多家|数家|若干|部分|一批)[^,。;]{0,10}(?:公司|企业|厂商|机构|实体)",
          "^(?:(?:it is (?:well[- ])?known that|everybody knows that|reportedly|last year|this year|in [0-9]{4}|in recent years|recently|in the past|while|although|whereas|and|but|some years ago|the firmware of|the products? of|the equipment of|the devices? of) ?)*(?:an?|one|another|some|several|certain|various|other|many|most|two|three|few|a few|a number of|unnamed) (?:[a-z-]+ ){0,4}?(?:vendor|maker|manufacturer|compan(?:y|ie)|firm|provider|brand|competitor|rival|developer|operator)s?\\b",
          "\\b(?:firmware|equipment|products?|devices?|software|systems?|gear) (?:of|from|by|made by) (?:other|another|some|several|certain|various|many) (?:[a-z-]+ )?(?:vendor|maker|manufacturer|compan(?:y|ie)|firm|provider|brand|supplier)s?\\b",
          "\\b(?:put|puts|placed|added|listed|sanctioned|named|fined|blacklisted) (?:an?|another|several|some|certain|many|two|three) (?:[a-z-]+ ){0,3}(?:compan(?:y|ie)|firm|vendor|supplier|entit(?:y|ie)|maker)s?\\b",
          "^(?:a certain|certain|another|other) (?:[a-z-]+ ){0,2}suppliers?\\b");

  /** Those who supply or serve the supplier promise it something. */
  private static final Marker UPSTREAM =
      Marker.of(
          "(?:上游|二级|下级|次级|分包|外协|代工|委外|元器件|原材料|芯片|器件|晶圆|部件)[^,。;:]{0,8}?(?:供应商|供货商|厂商?|厂家|商|单位|方|原厂|企业)[^,。;:]{0,20}?(?:承诺|保证|答应|同意|确保|担保)",
          "(?:其|我司的?|本公司的?|我们的?)(?:主要|核心|关键)?(?:供应商|供货商|分销商|经销商|代理商|总代|合作伙伴|渠道商)[^,。;:]{0,20}?(?:承诺|保证|答应|同意|确保|担保)",
          "^(?:分销商|经销商|代理商|总代理|渠道商|物流商|承运商)[^,。;:无不未]{0,12}?(?:承诺|保证|答应)",
          "\\b(?:our|its|their|upstream|sub-?|component|chip) ?(?:[a-z-]+ ){0,3}?(?:distributors?|resellers?|sub-?contractors?|foundr(?:y|ies)|suppliers|upstream suppliers?|sub-?suppliers?|chip suppliers?|carriers?|contract manufacturers?|makers?|vendors)(?: (?:in|of|for|at) [a-z]+)?(?: [a-z]+){0,4}? (?:promise[sd]?|has undertaken|have undertaken|undertakes?|to undertake|to promise|to guarantee|guarantees?|guaranteed|has committed|have committed|commits?|assures?|assured)\\b",
          "^(?:the|a|one) (?:foundry|distributor|reseller|subcontractor|carrier|contract manufacturer|chip maker)(?: in [a-z]+)? (?:has |have )?(?:promise[sd]?|undertaken|undertakes?|guarantees?|guaranteed|committed|commits?|assured)\\b");

  /** The supplier acts again, or the facts are held against what was said. */
  private static final Marker TURN =
      Marker.of(
          "(?:但是?|而|且|对此|因此|为此|目前|现|所以|故|经[^,。;]{0,6}|就此|针对该[^,。;]{0,4})?(?:我[司方们]|我公司|本公司|本单位|乙方|卖方|供方|承包人|中标人|投标人|许可方|实际|事实上|其实|实则|经查|经核|然而|不过|但)",
          "(?:and |but |yet |so |however,? )?(?:we\\b|our\\b|the supplier\\b|supplier\\b|the company\\b|the seller\\b|the vendor\\b|the contractor\\b)|(?:but|however|in fact|in reality|in truth|actually|yet)\\b");

  /** A case that may arise, and no demand: 客户要求删除数据的. */
  private static final Marker CASE =
      Marker.of("(?:的|时|后|前|起|之日|情况下|情形下)$|^(?:如|若|当|一旦|应|按|经|根据|依|符合|满足|遵照|达到|响应|落实)");

  /** What the supplier does by such words, it does: 按照贵方要求. */
  private static final Marker BASIS =
      Marker.of(
          "(?:按照?|根据|依照?|依据|符合|满足|遵照|遵循|响应|落实|达到|高于|优于|对照|参照|结合|基于|违反|违背|经|如|若|应)[^,。;:]{0,12}$");

  /** The supplier says in as many words that it will do what was asked for. */
  private static final Marker ACCEPTED =
      Marker.of(
          "(?:我[司方们]|我公司|本公司|乙方|公司)(?:[^,。;未不暂拟将研评]{0,6})(?:同意|承诺|接受|满足|响应|照办|执行|遵守|遵照)[^,。;]{0,8}(?:[,。;]|$)",
          "\\bwe (?:hereby |fully )?(?:agree|accept|comply|do so|undertake to do so|commit to (?:this|that|it)|will do so)\\b(?: [a-z]+){0,4}(?:[,.;]|$)");

  /** The supplier has not made up its mind on what was asked. */
  private static final Marker DEFERRED =
      Marker.of(
          "研究|评估|核实|讨论|答复|回复|考虑|沟通|转交|商议|待(?:定|议|确认)|需[^,。;]{0,8}确认",
          "\\b(?:check|look(?:ing)? (?:into|at)|review(?:ing)?|reply|revert|come back|consider(?:ing)?|discuss(?:ing)?|study(?:ing)?|assess(?:ing)?)\\b");

  private static final Marker OURS =
      Marker.of("我[司方们]|我公司|本公司|本集团|乙方|本产品", "\\b(?:we|us|our|ours|the supplier)\\b");

  /** Own sources and owners may well be called a foreign maker or a fund. */
  private static final Set<String> OF_SUPPLY = Set.of("SRC", "OWN");

  /** What others promise the supplier is what these are about. */
  private static final Set<String> OF_SOURCES = Set.of("SRC-05", "SRC-06", "SRC-08");

  private enum Voice {
    OWN,
    WANTED,
    SUPPOSED,
    OTHERS,
    UPSTREAM
  }

  private Reported() {}

  /** Whether what was matched stands in others' words. */
  static boolean covers(Rule rule, String text, Span match) {
    if (rule.indicator() == null) {
      return false;
    }
    String indicator = rule.indicator().value();
    return said(rule.language(), text).stream()
        .anyMatch(c -> match.overlaps(c.clause) && isOthers(c.voice, indicator, text, c.clause));
  }

  /** The clauses that repeat nobody's demands and beliefs; empty where these put off the matter. */
  static String without(Language language, String text) {
    if (!WANTED.mayOccurIn(text) && !SUPPOSED.mayOccurIn(text)) {
      return text;
    }
    List<Said> all = said(language, text);
    if (all.stream().noneMatch(c -> isAsked(c.voice))) {
      return text;
    }
    String own =
        all.stream()
            .filter(c -> !isAsked(c.voice))
            .map(c -> text.substring(c.clause.start(), c.clause.end()))
            .collect(Collectors.joining(language == Language.ZH ? "," : ", "));
    return DEFERRED.occursIn(own) ? "" : own;
  }

  private static boolean isAsked(Voice voice) {
    return voice == Voice.WANTED || voice == Voice.SUPPOSED;
  }

  /** A clause and in whose voice it speaks. */
  private record Said(Span clause, Voice voice) {}

  private static List<Said> said(Language language, String text) {
    List<Said> said = new ArrayList<>();
    Voice voice = Voice.OWN;
    boolean opens = false;
    for (Span clause : clauses(text, language)) {
      if (!opens && TURN.startingAt(text, clause.start()).length() > 0) {
        voice = Voice.OWN;
      }
      Voice heard = voice(text, clause);
      opens = false;
      if (heard != Voice.OWN) {
        voice = heard;
        opens = heard == Voice.WANTED && endsOpen(text, clause);
      }
      said.add(new Said(clause, voice));
    }
    return said;
  }

  private static boolean isOthers(Voice voice, String indicator, String text, Span clause) {
    return switch (voice) {
      case OWN -> false;
      case SUPPOSED -> true;
      case WANTED -> !ACCEPTED.occursIn(text, new Span(clause.end(), text.length()));
      case OTHERS -> !OF_SUPPLY.contains(indicator.substring(0, 3)) && !OURS.occursIn(text, clause);
      case UPSTREAM -> !OF_SOURCES.contains(indicator);
    };
  }

  private static Voice voice(String text, Span clause) {
    String words = text.substring(clause.start(), clause.end());
    if (UPSTREAM.occursIn(words)) {
      return Voice.UPSTREAM;
    } else if (!CASE.occursIn(words)) {
      if (isMain(WANTED, words)) {
        return Voice.WANTED;
      } else if (isMain(SUPPOSED, words)) {
        return Voice.SUPPOSED;
      }
    }
    return OTHERS.occursIn(words) ? Voice.OTHERS : Voice.OWN;
  }

  private static boolean isMain(Marker marker, String words) {
    return marker.in(words, new Span(0, words.length())).stream()
        .anyMatch(w -> !BASIS.occursIn(words, new Span(0, w.start())));
  }

  /** Whether what is wanted only follows in the next clause: 贵司提出,供应商应当. */
  private static boolean endsOpen(String text, Span clause) {
    return WANTED.in(text, clause).stream()
        .anyMatch(w -> clause.end() - w.end() <= 1 && !text.startsWith(";", clause.end()));
  }

  private static List<Span> clauses(String text, Language language) {
    String ends = language == Language.ZH ? ",;:。!?\t" : ",;:!?\t";
    List<Span> clauses = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || ends.indexOf(text.charAt(i)) >= 0) {
        Span clause = new Span(from, i).trimmed(text);
        if (clause.length() > 0) {
          clauses.add(clause);
        }
        from = i + 1;
      }
    }
    return clauses;
  }
}
