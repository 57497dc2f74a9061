package org.supplierdossier.extraction;

import java.util.ArrayList;
import java.util.List;
import org.supplierdossier.evidence.Claim;
import org.supplierdossier.evidence.IndicatorId;
import org.supplierdossier.evidence.Polarity;
import org.supplierdossier.supplier.Undertaking;

/**
 * Tells which promise of Art. 6 a sentence names by what it would do to what: not (or only for
 * cause) stop deliveries, not take data, not steer equipment, take part in a review. Who may
 * suspend deliveries has not said that support may stop, and the other way round. Over folded text.
 */
final class NamedPromise {
  private static final Marker NOT =
      Marker.of(
          "不|无|非|勿|禁止|严禁|杜绝|避免|拒绝|只有|仅(?:限|在|因|当)|方可",
          "\\b(?:not|no|never|nor|neither|nobody|refrains?|without|avoid|cannot|unless|except|only)\\b|n't\\b");

  private static final Marker STOPS =
      Marker.of(
          "中断|中止|停|断|终止|暂缓|拒绝|扣留|撤|减少|延误|拖延|缩减",
          "\\b(?:interrupt|suspen[ds]|stop|ceas|halt|discontinu|withh[eo]ld|withdr[ae]w|break off|broken off|cut|refus|curtail|take[ns]? away|delay|terminat|paus|shut|laps|dry up|run dry|peter out)\\w*");

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
          "\\b(?:equipment|devices?|systems?|servers?|hosts?|machines?|networks?|installations?|units?|terminals?|facilit(?:y|ies))\\b");

  /** Words that mean a promise without the verb. */
  private static final Marker DATA_ALONE = Marker.of("数据|信息", "\\bdata\\b");

  private static final Marker CONTROL_ALONE =
      Marker.of("设备|控制|操纵|操控", "\\b(?:equipment|devices?|control\\w*|manipulat\\w*)\\b");

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

  private static final Marker SUPPLY =
      Marker.of(
          "供货|供应|发货|交付|交货|出货|供给|断供|停供|订单|部件|器件|芯片|物料",
          "\\b(?:suppl(?:y|ies|ied|ying)|deliver(?:y|ies|ed|ing|s)?|ship(?:s|ped|ping|ments?)?|orders?|sale of)\\b");

  private static final Marker SUPPORT =
      Marker.of(
          "技术支[持援]|支援|支持服务|技术服务|维护|维保|售后|维修|支持",
          "\\b(?:support|maintenance|technical (?:service|assistance)|updates?|patches)\\b");

  /** A service is what is supplied as well as what supports it. */
  private static final Marker EITHER = Marker.of("服务", "\\bservices?\\b");

  private static final String INTERRUPTION = "interruption";

  /** One verb with both for its object, or one after the other. */
  private static final Marker BOTH =
      Marker.of(
          "(?:供货|供应|交付|发货)[^,;。]{0,8}(?:或者|或|和|及|以及|、|与|,也不|,亦不)[^,;。]{0,14}(?:技术支[持援]|支援|支持服务|技术服务|维护|维保|售后)",
          "(?:技术支[持援]|支援|支持服务|技术服务|维护|维保|售后)[^,;。]{0,8}(?:或者|或|和|及|以及|、|与|,也不|,亦不)[^,;。]{0,14}(?:供货|供应|交付|发货)",
          "\\b(?:supply|supplies|deliver\\w*|shipments?)\\b[^;.]{0,40}\\b(?:or|and|nor)\\b[^;.]{0,40}\\b(?:support|maintenance|technical assistance)\\b",
          "\\b(?:support|maintenance|technical assistance)\\b[^;.]{0,30}\\b(?:or|and|nor)\\b[^;.]{0,30}\\b(?:supply|supplies|deliver\\w*|shipments?)\\b");

  private NamedPromise() {}

  /** The promises that a sentence on an indicator names. */
  static List<Undertaking> in(IndicatorId indicator, String text) {
    String id = indicator.value();
    if (id.equals("LEG-05")) {
      return REVIEW.occursIn(text) ? List.of(Undertaking.U_COOP) : List.of();
    } else if (id.equals("SUP-03") && KEEPS_UP.occursIn(text)) {
      return notToStop(text);
    }
    return NOT.occursIn(text) ? undone(indicator, text) : List.of();
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
      case "SUP-03" -> STOPS.occursIn(text) ? notToStop(text) : List.of();
      case "SUP-10" -> FORCES.occursIn(text) ? List.of(Undertaking.U_UPGRADE) : List.of();
      default -> List.of();
    };
  }

  /** The promises of a rule that these words, folded, can be about. */
  static List<Undertaking> by(Rule rule, String said) {
    List<Undertaking> all = rule.undertakings();
    if (isOnInterruption(rule) && BOTH.occursIn(said)) {
      return List.of(Undertaking.U_SUPPLY, Undertaking.U_SUPPORT);
    }
    if (all.equals(List.of(Undertaking.U_SUPPORT)) && isOnInterruption(rule) && isOnSupply(said)) {
      return List.of(Undertaking.U_SUPPLY);
    }
    if (!all.contains(Undertaking.U_SUPPLY)
        || !all.contains(Undertaking.U_SUPPORT)
        || EITHER.occursIn(withoutSupportServices(said))) {
      return all;
    }
    boolean supply = SUPPLY.occursIn(said);
    boolean support = SUPPORT.occursIn(said);
    if (supply == support) {
      return all;
    }
    Undertaking other = supply ? Undertaking.U_SUPPORT : Undertaking.U_SUPPLY;
    return all.stream().filter(u -> u != other).toList();
  }

  private static boolean isOnInterruption(Rule rule) {
    return rule.claim() == Claim.OBLIGATION
        && rule.polarity() == Polarity.SUPPORTS
        && INTERRUPTION.equals(rule.subject());
  }

  private static boolean isOnSupply(String said) {
    return SUPPLY.occursIn(said) && !SUPPORT.occursIn(said) && !EITHER.occursIn(said);
  }

  /** The promises that a few words name by their objects alone: 供货与支持, "the data promise". */
  static List<Undertaking> byObject(String words) {
    List<Undertaking> named = new ArrayList<>();
    add(named, Undertaking.U_COOP, REVIEW.occursIn(words));
    add(named, Undertaking.U_DATA, DATA_ALONE.occursIn(words));
    add(named, Undertaking.U_DEV, CONTROL_ALONE.occursIn(words));
    add(named, Undertaking.U_SUPPLY, SUPPLY.occursIn(words));
    add(named, Undertaking.U_SUPPORT, SUPPORT.occursIn(words));
    return named;
  }

  private static void add(List<Undertaking> named, Undertaking one, boolean isNamed) {
    if (isNamed) {
      named.add(one);
    }
  }

  /** Of the promises not to stop, those that a sentence names. */
  private static List<Undertaking> notToStop(String text) {
    boolean support = SUPPORT.occursIn(text);
    boolean supply = SUPPLY.occursIn(text);
    if (supply && support) {
      return List.of(Undertaking.U_SUPPLY, Undertaking.U_SUPPORT);
    } else if (support || EITHER.occursIn(text)) {
      return List.of(Undertaking.U_SUPPORT);
    }
    return supply ? List.of(Undertaking.U_SUPPLY) : List.of();
  }

  private static String withoutSupportServices(String said) {
    return said.replace("技术服务", "")
        .replace("支持服务", "")
        .replace("support service", "support")
        .replace("maintenance service", "maintenance");
  }

  /** Whether the words bind whoever says them. */
  static boolean binds(String text) {
    return BINDS.occursIn(text);
  }
}
