package org.supplierdossier.extraction;

/** Says which indicator a certificate speaks to, by its printed kind. */
final class CertificateKinds {
  private static final Marker EQUIPMENT =
      Marker.of(
          "网络关键设备",
          "安全专用产品",
          "销售许可",
          "(?:network critical|critical network) equipment",
          "(?:specialized|dedicated) (?:network |cyber ?)?security products?");
  private static final Marker CRYPTOGRAPHY = Marker.of("密码", "密评", "cryptograph", "\\bsm[234]\\b");
  private static final Marker CLOUD =
      Marker.of("云计算服务安全评估", "安全可靠测评", "cloud (?:computing )?service security");
  private static final Marker CONTINUITY = Marker.of("22301", "业务连续性", "business continuity");
  private static final Marker SITES = Marker.of("28000", "供应链安全", "supply chain security");

  private CertificateKinds() {}

  /**
   * Network equipment, cryptography and cloud services have their own law; others are assurance.
   */
  static String indicator(String kind) {
    String folded = FoldedText.of(kind).text();
    if (EQUIPMENT.occursIn(folded)) {
      return "LEG-02";
    } else if (CRYPTOGRAPHY.occursIn(folded)) {
      return "LEG-03";
    } else if (CLOUD.occursIn(folded)) {
      return "LEG-08";
    } else if (CONTINUITY.occursIn(folded)) {
      return "SUP-07";
    }
    return SITES.occursIn(folded) ? "SRC-08" : "OPN-04";
  }
}
