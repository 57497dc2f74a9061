package org.supplierdossier.extraction;

import org.jspecify.annotations.Nullable;
import org.supplierdossier.document.Passage;

/** Says which indicator a certificate speaks to, by its printed kind. */
final class CertificateKinds {
  private static final Marker EQUIPMENT =
      Marker.of(
          "网络关键设备",
          "安全专用产品",
          "销售许可",
          "(?:network critical|critical network) equipment",
          "(?:specialized|dedicated) (?:network |cyber ?)?security products?",
          "(?:network|cyber ?) ?security products? (?:security )?certif");
  private static final Marker CRYPTOGRAPHY = Marker.of("密码", "密评", "cryptograph", "\\bsm[234]\\b");
  private static final Marker CLOUD =
      Marker.of("云计算服务安全评估", "安全可靠测评", "cloud (?:computing )?service security");
  private static final Marker CONTINUITY = Marker.of("22301", "业务连续性", "business continuity");
  private static final Marker SITES = Marker.of("28000", "供应链安全", "supply chain security");

  /** A cell of its own that says there is no certificate, or none yet. */
  private static final Marker NOT_HELD =
      Marker.of(
          "^(?:尚|暂|还)?未(?:申请|取得|获得|办理|申报|认证|通过)[^,。;]{0,8}$",
          "^(?:不具备|不持有|没有证书)$",
          "^(?:not|never) (?:yet )?(?:applied(?: for)?|held|obtained|certified|issued|granted)$",
          "^not yet$");

  private static final Marker UNDER_WAY =
      Marker.of(
          "^(?:正在)?(?:申请|办理|认证|评估|审核|筹备|换证|续证|测评)中$",
          "^(?:计划|拟|预计)[^,。;]{0,16}$",
          "^(?:application |certification |renewal )?(?:in progress|pending|under (?:way|review|application|preparation|renewal)|planned|submitted|applied for|in preparation)(?: (?:for|in|by) [a-z0-9 ]{2,12})?$");

  private CertificateKinds() {}

  /** The words of a row of certificates that deny that one is held; null where none do. */
  static @Nullable String notHeld(Table.Row row) {
    for (Passage.Cell cell : row.passage().cells()) {
      String printed = row.passage().textOf(cell).strip();
      String folded = FoldedText.of(printed).text();
      if (NOT_HELD.occursIn(folded) || UNDER_WAY.occursIn(folded)) {
        return printed;
      }
    }
    return null;
  }

  /** Whether these words say that a certificate is on its way. */
  static boolean isUnderWay(String status) {
    return UNDER_WAY.occursIn(FoldedText.of(status).text());
  }

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
