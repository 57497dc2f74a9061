package org.supplierdossier.extraction;

import java.util.List;
import org.supplierdossier.evidence.IndicatorId;
import org.supplierdossier.supplier.Undertaking;

/**
 * Tells which promise of Art. 6 a sentence names by what it would do to what: not (or only for
 * cause) stop deliveries, not take data, not steer equipment, take part in a review. Over folded
 * text.
 */
final class NamedPromise {
  private static final Marker NOT =
      Marker.of(
          "不|无|非|勿|禁止|严禁|杜绝|避免|拒绝|只有|仅(?:限|在|因|当)|方可",
          "\\b(?:not|no|never|nor|neither|nobody|refrains?|without|avoid|cannot|unless|except|only)\\b|n't\\b");

  private static final Marker STOPS =
      Marker.of(
          "中断|中止|停|断|终止|暂缓|拒绝|扣留|撤|减少|延误|拖延|缩减",
          "\\b(?:interrupt|suspen[ds]|stop|ceas|halt|discontinu|withh[eo]ld|withdr[ae]w|break off|broken off|cut|refus|curtail|take[ns]? away|delay|terminat|paus|shut)\\w*");

  private static final Marker KEEPS_UP =
      Marker.of(
          "持续|继续|不间断|长期|稳定|维持|保持|保障",
          "\\b(?:continu\\w+|uninterrupted|keep(?:s|ing)?|maintain\\w*|go(?:es)? on|carry on)\\b");

  private static final Marker TAKES =
      Marker.of(
          "获取|取得|窃|盗|截留|留存|收集|采集|搜集|读取|复制|截取|外传|访问|调取|带走",
          "\\b(?:obtain|acqui|gather|harvest|collect|take[ns]?|taking|copy|copie|keep|kept|retain|extract|access|get hold|lay hands|laying hands|captur|intercept|steal|pass(?:ed)? on)\\w*");

  private static final Marker DATA =
      Marker.of("数据|信息|资料", "\\b(?:data|information|records|content)\\b");

  private static final Marker STEERS =
      Marker.of(
          "控制|操纵|操控|接管|支配|操作|锁定|干扰|破坏",
          "\\b(?:control|manipulat|steer|take over|taken over|seiz|tamper|interfer|lock|operat|command|hijack)\\w*");

  private static final Marker EQUIPMENT =
      Marker.of(
          "设备|系统|服务器|主机|终端|网络|装置|设施|机组|平台|机器",
          "\\b(?:equipment|devices?|systems?|servers?|hosts?|machines?|networks?|installations?|units?|facilit(?:y|ies))\\b");

  private static final Marker FORCES =
      Marker.of(
          "(?:强制|迫使|强迫)[^,;。]{0,10}(?:升级|更新|更换|换代|换机)",
          "\\b(?:force|compel|oblige|require)\\w*\\b.{0,40}\\bto (?:upgrade|update|replace)");

  private static final Marker REVIEW =
      Marker.of("审查", "\\b(?:review\\w*|examin\\w*|scrutin\\w+)\\b");

  /** What is said of oneself without leaving room, as a promise is. */
  private static final Marker BINDS =
      Marker.of(
          "承诺|保证|确保|不得|不会|绝不|决不|应当?|必须|须|将|严禁|禁止|力求|尽力|力争|愿",
          "\\b(?:shall|will|must|undertakes?|promises?|commits?|agrees?|guarantees?|pledges?|may not|never)\\b|\\bnot to\\b");

  private NamedPromise() {}

  /** The promises that a sentence on an indicator names. */
  static List<Undertaking> in(IndicatorId indicator, String text) {
    return switch (indicator.value()) {
      case "LEG-05" -> REVIEW.occursIn(text) ? List.of(Undertaking.U_COOP) : List.of();
      case "DAT-01" ->
          NOT.occursIn(text) && TAKES.occursIn(text) && DATA.occursIn(text)
              ? List.of(Undertaking.U_DATA)
              : List.of();
      case "DAT-02" ->
          NOT.occursIn(text) && STEERS.occursIn(text) && EQUIPMENT.occursIn(text)
              ? List.of(Undertaking.U_DEV)
              : List.of();
      case "SUP-03" ->
          (NOT.occursIn(text) && STOPS.occursIn(text)) || KEEPS_UP.occursIn(text)
              ? Promised.named(text)
              : List.of();
      case "SUP-10" ->
          NOT.occursIn(text) && FORCES.occursIn(text) ? List.of(Undertaking.U_UPGRADE) : List.of();
      default -> List.of();
    };
  }

  /** The promises that a right to do as a sentence says would undo. */
  static List<Undertaking> undone(IndicatorId indicator, String text) {
    return switch (indicator.value()) {
      case "DAT-01" ->
          TAKES.occursIn(text) && DATA.occursIn(text) ? List.of(Undertaking.U_DATA) : List.of();
      case "DAT-02" ->
          STEERS.occursIn(text) && EQUIPMENT.occursIn(text)
              ? List.of(Undertaking.U_DEV)
              : List.of();
      case "SUP-03" -> STOPS.occursIn(text) ? Promised.named(text) : List.of();
      default -> List.of();
    };
  }

  /** Whether the words bind whoever says them. */
  static boolean binds(String text) {
    return BINDS.occursIn(text);
  }
}
