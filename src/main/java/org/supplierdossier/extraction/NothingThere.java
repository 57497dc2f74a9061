package org.supplierdossier.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.supplierdossier.evidence.IndicatorId;

/**
 * Tells where a sentence says that a thing worth having is not there, or will be no longer: no
 * manuals in Chinese, 境内无备件库, 其后不再提供备件. That a bad thing is not there is good: no shortage, 无单一来源.
 * Over folded text.
 */
final class NothingThere {
  /** Indicators whose evidence in favour is that the supplier has or gives something. */
  private static final Set<String> OF_THINGS =
      Set.of(
          "SRC-01", "SRC-02", "SRC-04", "SRC-10", "DIS-09", "SUP-01", "SUP-04", "SUP-05", "SUP-06",
          "SUP-07", "SUP-09", "OPN-01", "OPN-02", "OPN-03", "OPN-04");

  private static final String GIVEN =
      "(?:available|provided|offered|maintained|supplied|supported|kept|held|in place|established|published|delivered|issued|stocked|stationed|employed|written|charged|imposed|applied)";

  private static final String GIVE =
      "(?:have|provide|offer|maintain|supply|support|keep|hold|publish|deliver|issue|stock|station|employ|operate|run)";

  private static final Marker NOT_THERE =
      Marker.of(
          "\\bthere (?:is|are|will be|were|was) (?:(?:currently|presently|at present|as yet|still|now) )?no [^,;.:\\t]{3,90}",
          "(?:^|[,;:.\\t] ?)(?:(?:currently|presently|at present|today|for this product|so far|in china),? )?no [^,;.:\\t]{3,90}? (?:is|are|will be|has been|have been) (?:[a-z]+ )?"
              + GIVEN
              + "\\b",
          "\\b(?:have|has|keeps?|holds?|maintains?|offers?|provides?|operates?|employs?|stocks?|publish(?:es)?) (?:currently )?no [^,;.:\\t]{3,90}",
          "\\b(?:do|does|did) not (?:(?:currently|presently|yet|now) )?"
              + GIVE
              + "\\b[^,;.:\\t]{3,90}",
          "[^,;.:\\t]{3,90} (?:will|shall|can|is|are|were|was|would) no longer (?:be )?(?:made )?"
              + GIVEN
              + "\\b",
          "\\b(?:will |shall |can )?no longer " + GIVE + "s?\\b[^,;.:\\t]{3,90}",
          "(?:没有|不存在|暂无|尚无|并无|均无|仍无|亦无|也无|缺少|缺乏|(?:^|[,;。:]|境内|国内|目前|公司|本地|在华|国|现|我司|我方|产品)无)[^,;。:\\t但而]{2,30}",
          "(?:未|没有|没)(?:能)?(?:设有?|设立|设置|建立|建有|配备|配置|提供|编制|编写|制定|储备|安排|准备|备有|开放)[^,;。:\\t但而]{2,30}",
          "不(?:再)?(?:另行)?(?:收取|提供|供应|供货|设有|设立|配备|配置|支持|发布|维护|备有|储备|受理|生产|出具)[^,;。:\\t但而]{0,30}");

  /** Things that nobody wants, and words that turn the sense of the whole. */
  private static final Marker UNWANTED =
      Marker.of(
          "\\b(?:backdoors?|restrictions?|limits?|limitations?|shortages?|gaps?|interruptions?|disruptions?|outages?|incidents?|breach(?:es)?|vulnerabilit\\w+|weakness\\w*|penalt\\w+|fines?|fees?|charges?|costs?|surcharges?|lock-in|risks?|defaults?|defects?|delays?|backlog|complaints?|claims?|dependenc\\w+|depend|single|sole|exceptions?|exclusions?|barriers?|obstacles?|embargo\\w*|sanctions?|intention|intent|plans? to|reasons?|evidence|doubt|longer than|other than|known|need|needed|necessary|required|obligation|changes?|differences?|third part\\w+|remote|telemetry|proprietary|closed|cases?|history|reports? of|counterfeit\\w*|unauthori[sz]ed|undocumented|malicious|hidden|that|which|whose|only|without|not|except|unless|lower|less|if)\\b",
          "后门|限制|短缺|缺口|缺货|中断|停供|断供|断货|事故|事件|泄[露漏]|漏洞|缺陷|处罚|违约|违规|收费|费用|收取|锁定|风险|延误|积压|投诉|索赔|依赖|单一|唯一|独家|例外|障碍|壁垒|制裁|禁运|管制|意向|计划|理由|其[他它]|差异|关联|隐藏|恶意|口令|专有|私有|记录|情形|情况|现象|问题|第三方|变化|变更|远程|影响|必要|需要|义务|任何一|一[个家种项]|不|未|除|只|仅|以外|之外|低于|少于|超过|因");

  private static final Marker DENIAL =
      Marker.of(
          "\\bno longer\\b|\\bno\\b|\\b(?:do|does|did) not\\b",
          "没有|不存在|暂无|尚无|并无|均无|仍无|亦无|也无|缺少|缺乏|无|未|没|不再|不");

  /** The head of what there is not, where it is bad: known vulnerabilities, 关闭服务中心的计划. */
  private static final Marker BAD =
      Marker.of(
          "^ ?(?:(?:any|known|open|reported|material|hidden|additional|extra|further|such|exit|transfer|migration|contractual|technical|supply|licen[cs]e|security) ){0,3}(?:backdoors?|restrictions?|limits?|limitations?|shortages?|interruptions?|disruptions?|outages?|incidents?|vulnerabilit\\w+|weakness\\w*|penalt\\w+|fees?|charges?|costs?|surcharges?|lock-in|defects?|delays?|backlog|complaints?|obstacles?|barriers?)\\b",
          "^ ?(?:any )?(?:plans?|intention|intent) (?:to|of) (?:clos|end|stop|discontinu|withdraw|reduc|ceas|remov|terminat|cut)\\w*",
          "(?:漏洞|限制|费用?|短缺|缺口|风险|锁定|中断|事故|障碍|积压|后门)(?:的?(?:情况|情形|问题|现象|记录))?[。]?$",
          "(?:关闭|撤销|撤出|停止|终止|退出|裁撤|中止|缩减|停产)[^,;。]{0,20}的?(?:计划|打算|安排|意向)[。]?$");

  private static final Marker CASE =
      Marker.of(
          "\\b(?:if|where|when|whenever|whether|unless|in case|should)\\b",
          "(?:^|[,;。:])(?:如|若|一旦|倘若|当)|是否");

  private static final Marker TURNS =
      Marker.of(
          "\\b(?:but|however|instead|although|while|whereas|because|since)\\b", "但|而是|然而|因为|由于");

  private NothingThere() {}

  /** Whether what was matched as something good is what is not there. */
  static boolean says(IndicatorId indicator, String text, Span match) {
    return OF_THINGS.contains(indicator.value())
        && in(text).stream().anyMatch(s -> s.overlaps(match));
  }

  /** Whether all that a sentence says is that something good is not there. */
  static boolean saysNoMore(IndicatorId indicator, String text) {
    return OF_THINGS.contains(indicator.value()) && !TURNS.occursIn(text) && !in(text).isEmpty();
  }

  /** Whether all that a sentence says is that something bad is not there. */
  static boolean deniesHarm(IndicatorId indicator, String text) {
    return OF_THINGS.contains(indicator.value())
        && !TURNS.occursIn(text)
        && !CASE.occursIn(text)
        && NOT_THERE.in(text).stream()
            .anyMatch(s -> BAD.occursIn(text.substring(thing(text, s), s.end())));
  }

  private static List<Span> in(String text) {
    List<Span> found = new ArrayList<>();
    if (CASE.occursIn(text)) {
      return found;
    }
    for (Span span : NOT_THERE.in(text)) {
      if (!UNWANTED.occursIn(text, new Span(thing(text, span), span.end()))) {
        found.add(span);
      }
    }
    return found;
  }

  /** Where the words of denial end and the thing begins, or the start where it stands before. */
  private static int thing(String text, Span span) {
    List<Span> denials = DENIAL.in(text, span);
    return denials.isEmpty() ? span.start() : denials.get(0).end();
  }
}
