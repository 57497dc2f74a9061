package org.supplierdossier.extraction;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.document.Document;
import org.supplierdossier.document.Passage;
import org.supplierdossier.evidence.Claim;
import org.supplierdossier.evidence.Evidence;
import org.supplierdossier.evidence.IndicatorId;
import org.supplierdossier.evidence.Origin;
import org.supplierdossier.evidence.Polarity;
import org.supplierdossier.evidence.Qualifier;
import org.supplierdossier.evidence.Value;
import org.supplierdossier.language.Bilingual;
import org.supplierdossier.language.Language;

/** Makes evidence of rows of tables; the quote is the whole row. */
final class RowEvidence {
  private final Document document;

  RowEvidence(Document document) {
    this.document = document;
  }

  /** A fact that a row states. */
  Evidence fact(Table.Row row, String indicator, String kind, Polarity polarity, Value value) {
    return of(row, indicator, kind, polarity, Claim.FACT, value, List.of());
  }

  Evidence of(
      Table.Row row,
      String indicator,
      String kind,
      Polarity polarity,
      Claim claim,
      @Nullable Value value,
      List<Qualifier> qualifiers) {
    Passage passage = row.passage();
    Span quote = new Span(0, passage.text().length()).trimmed(passage.text());
    String words = passage.text().substring(quote.start(), quote.end());
    return new Evidence(
        new IndicatorId(indicator),
        null,
        kind.equals("controllers") ? "controller" : null,
        List.of(),
        claim,
        polarity,
        value,
        Language.of(words),
        words,
        qualifiers,
        List.of(Origin.in(document, passage, quote.start(), quote.end())),
        "table-" + kind,
        because(indicator, kind));
  }

  private static Bilingual because(String indicator, String kind) {
    if (kind.equals("purchases")) {
      return new Bilingual(
          "采购额表显示，采购总额的五分之一以上来自这一供方。",
          "The table of purchases shows that a fifth or more of them come from this one seller.");
    } else if (indicator.equals("SRC-02")) {
      return new Bilingual("部件清单写明该部件有几个来源。", "The parts list says how many sources the part has.");
    }
    return switch (kind) {
      case "export-class" ->
          new Bilingual(
              "部件清单写明该部件的出口管制分类。", "The parts list gives the part's export classification.");
      case "shareholders" ->
          new Bilingual("股东名册写明谁持有多少。", "The register of holders says who holds how much.");
      case "state-holders" ->
          new Bilingual(
              "股东名册载有外国政府、其基金或企业持有的股份。",
              "The register names a foreign state, its fund or its company as a holder.");
      case "pledges" ->
          new Bilingual(
              "股东名册写明股份已质押或冻结，控制权可能因此变更。",
              "The register says that shares are pledged or frozen: control may pass.");
      case "controllers" ->
          new Bilingual("表格写明谁是实际控制人。", "The table names who controls the company.");
      case "subsidiaries" ->
          new Bilingual(
              "清单写明供应商持有哪些企业的股权。", "The list says which companies the supplier holds shares in.");
      case "interests" ->
          new Bilingual(
              "股权登记数据写明谁在谁中持有权益。", "The ownership register states who has an interest in whom.");
      case "entities" ->
          new Bilingual(
              "登记数据写明该法人的名称与编号。", "The register states the name and number of the legal entity.");
      case "exceptions" ->
          new Bilingual("登记数据写明未申报母公司的原因。", "The register says why no parent is reported.");
      case "components" ->
          new Bilingual("部件清单写明部件由谁、在哪里制造。", "The parts list says who makes the part and where.");
      case "software" ->
          new Bilingual("软件物料清单列明该组件。", "The software bill of materials lists the component.");
      case "vulnerabilities" ->
          new Bilingual(
              "漏洞说明写明产品是否受影响。",
              "The vulnerability statement says whether the product is affected.");
      case "sites" ->
          new Bilingual(
              "场所清单写明业务所在的国家或地区。",
              "The list of sites says in which country or region work is done.");
      case "levels" ->
          new Bilingual(
              "服务等级表写明响应、恢复时限或可用性。",
              "The table of service levels states times of response or recovery, or availability.");
      case KeyedFigures.KEYED, KeyedFigures.LABELLED ->
          new Bilingual(
              "表中一格写明名目，另一格写明其数值，合读为一项陈述。",
              "One cell names what it is and another gives the figure: both are one statement.");
      case "lifecycle" ->
          new Bilingual(
              "生命周期表写明停售或停止支持的日期。", "The lifecycle table states when sale or support ends.");
      default ->
          new Bilingual(
              "证书清单写明证书编号或有效期。", "The list of certificates states a number or a validity.");
    };
  }
}
