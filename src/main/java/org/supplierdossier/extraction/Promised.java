package org.supplierdossier.extraction;

import java.util.List;
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

  private Promised() {}

  /** The promises of a rule that these words, folded, can be about. */
  static List<Undertaking> by(Rule rule, String said) {
    List<Undertaking> all = rule.undertakings();
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

  private static String withoutSupportServices(String said) {
    return said.replace("技术服务", "")
        .replace("支持服务", "")
        .replace("support service", "support")
        .replace("maintenance service", "maintenance");
  }
}
