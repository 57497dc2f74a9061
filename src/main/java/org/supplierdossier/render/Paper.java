package org.supplierdossier.render;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.supplierdossier.dossier.Edition;
import org.supplierdossier.language.Bilingual;

/**
 * A paper for a filing, drafted from a dossier: the first four are a supplier's, the others an
 * operator's.
 */
enum Paper {
  CII_STATUS_LETTER("关于请确认关键信息基础设施运营者身份的函", "Request to confirm CII status", false),
  SCOPE_STATEMENT("关于产品范围与承诺落实情况的说明", "Statement on product scope and undertakings", false),
  UNDERTAKINGS_LETTER("供应商承诺函", "Letter of undertakings", false),
  LOCAL_ENTITY_NOTE("境内责任主体说明", "Note on the responsible entity in China", false),
  ANALYSIS_REPORT("关于影响或可能影响国家安全的分析报告", "Analysis report on the effect on national security", true),
  CLAUSE_ANNEX(
      "采购合同网络安全审查条款附件", "Annex of cybersecurity review clauses to the purchase contract", false),
  MATERIALS_CHECKLIST("申报材料清单", "Checklist of filing materials", true),
  GAP_REQUEST("关于请补充材料的函", "Request for missing information", false);

  private final Bilingual title;
  private final boolean internalToo;

  /**
   * @param internalToo whether those who decide need it with the assessment too; all others leave
   *     the house and rest on the customer edition alone
   */
  Paper(String zh, String en, boolean internalToo) {
    this.title = new Bilingual(zh, en);
    this.internalToo = internalToo;
  }

  Bilingual title() {
    return title;
  }

  /** The name of its file and template, without language and ending. */
  String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The papers that belong to an edition. */
  static List<Paper> of(Edition edition) {
    return Arrays.stream(values())
        .filter(p -> edition == Edition.CUSTOMER || p.internalToo)
        .toList();
  }
}
