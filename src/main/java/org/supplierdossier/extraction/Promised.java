package org.supplierdossier.extraction;

import java.util.List;
import org.supplierdossier.evidence.Claim;
import org.supplierdossier.evidence.Polarity;
import org.supplierdossier.supplier.Undertaking;

/**
 * Tells which promises a sentence speaks of by its object: who may suspend deliveries has not said
 * that support may stop, and the other way round.
 */
final class Promised {
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

  private Promised() {}

  /** One verb with both for its object, or one after the other. */
  private static final Marker BOTH =
      Marker.of(
          "(?:供货|供应|交付|发货)[^,;。]{0,8}(?:或者|或|和|及|以及|、|与|,也不|,亦不)[^,;。]{0,14}(?:技术支[持援]|支援|支持服务|技术服务|维护|维保|售后)",
          "(?:技术支[持援]|支援|支持服务|技术服务|维护|维保|售后)[^,;。]{0,8}(?:或者|或|和|及|以及|、|与|,也不|,亦不)[^,;。]{0,14}(?:供货|供应|交付|发货)",
          "\\b(?:supply|supplies|deliver\\w*|shipments?)\\b[^;.]{0,40}\\b(?:or|and|nor)\\b[^;.]{0,40}\\b(?:support|maintenance|technical assistance)\\b",
          "\\b(?:support|maintenance|technical assistance)\\b[^;.]{0,30}\\b(?:or|and|nor)\\b[^;.]{0,30}\\b(?:supply|supplies|deliver\\w*|shipments?)\\b");

  /** The promises of a rule that these words, folded, can be about. */
  static List<Undertaking> by(Rule rule, String said) {
    List<Undertaking> all = rule.undertakings();
    if (rule.claim() == Claim.OBLIGATION
        && rule.polarity() == Polarity.SUPPORTS
        && INTERRUPTION.equals(rule.subject())
        && BOTH.occursIn(said)) {
      return List.of(Undertaking.U_SUPPLY, Undertaking.U_SUPPORT);
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

  /** Of the promises not to stop, those that a sentence names. */
  static List<Undertaking> named(String text) {
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
}
