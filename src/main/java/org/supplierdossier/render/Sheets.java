package org.supplierdossier.render;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The tables of a report as the sheets of a workbook. */
final class Sheets {
  private final Report report;
  private final Phrasing phrasing;

  /**
   * A sheet.
   *
   * @param rows one list of texts for each row, as many as there are columns
   */
  record Sheet(String name, List<Column> columns, Stream<List<String>> rows) {}

  /**
   * A column.
   *
   * @param width in characters
   * @param number whether its cells are whole numbers
   */
  record Column(String title, int width, boolean number) {}

  Sheets(Report report) {
    this.report = report;
    this.phrasing = report.phrasing();
  }

  /** The sheets of this edition. */
  List<Sheet> all() {
    List<Sheet> sheets = new ArrayList<>();
    sheets.add(summary());
    if (report.internal()) {
      sheets.add(factors());
      sheets.add(findings());
    }
    sheets.add(evidence());
    sheets.add(gaps());
    sheets.add(contradictions());
    sheets.add(undertakings());
    sheets.add(components());
    sheets.add(owners());
    if (report.internal()) {
      sheets.add(screening());
      sheets.add(lists());
      sheets.add(decisions());
    }
    sheets.add(answers());
    sheets.add(certificates());
    sheets.add(documents());
    if (report.compared()) {
      sheets.add(changes());
    }
    return sheets;
  }

  private Sheet summary() {
    Report.Head h = report.head();
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of(phrasing.say("供应商", "Supplier"), h.supplier()));
    rows.add(List.of(phrasing.say("又称", "Also known as"), h.otherNames()));
    rows.add(List.of(phrasing.say("客户", "Customer"), h.customer()));
    rows.add(List.of(phrasing.say("产品与用途", "Products and use"), String.join("\n", h.products())));
    rows.add(List.of(phrasing.say("客户行业", "Customer's sector"), h.sector() + "\n" + h.ciiStatus()));
    rows.add(List.of(phrasing.say("供应商登记", "Supplier's registration"), h.registration()));
    rows.add(List.of(phrasing.say("适用规则", "Regime"), h.regime() + "\n" + h.regimePeriod()));
    rows.add(List.of(phrasing.say("基准日", "As of"), h.asOf()));
    rows.add(List.of(phrasing.say("版本", "Edition"), h.edition()));
    rows.add(List.of(phrasing.say("依据", "Rests on"), h.restsOn()));
    rows.add(List.of(phrasing.say("保密", "Confidentiality"), h.confidentiality()));
    rows.add(List.of(phrasing.say("性质", "Nature"), h.purpose()));
    report.notices().forEach(n -> rows.add(List.of(phrasing.say("提示", "Notice"), n)));
    return new Sheet(
        phrasing.say("概览", "Summary"),
        List.of(text("项目", "Item", 24), text("内容", "Content", 100)),
        rows.stream());
  }

  private Sheet factors() {
    return sheet(
        "因素",
        "Factors",
        List.of(
            text("编号", "Id", 12),
            text("因素", "Factor", 40),
            text("等级", "Band", 18),
            text("覆盖率", "Coverage", 10),
            text("理由", "Why", 80),
            text("产品", "Products", 30)),
        report.factors(),
        f -> List.of(f.id(), f.title(), f.band(), f.coverage(), f.reason(), f.products()));
  }

  private Sheet findings() {
    record Line(Report.Factor factor, Report.Finding finding) {}
    List<Line> lines =
        report.factors().stream()
            .flatMap(f -> f.findings().stream().map(finding -> new Line(f, finding)))
            .toList();
    return sheet(
        "发现",
        "Findings",
        List.of(
            text("因素", "Factor", 12),
            text("指标", "Indicator", 10),
            text("方向", "Points to", 10),
            text("发现", "Finding", 70),
            text("原文与出处", "Quotes and places", 90)),
        lines,
        l ->
            List.of(
                l.factor().id(),
                l.finding().indicator(),
                l.finding().polarity(),
                l.finding().sentence(),
                QuoteLines.joined(l.finding().quotes())));
  }

  private Sheet evidence() {
    List<Column> columns =
        new ArrayList<>(
            List.of(
                text("编号", "Id", 19),
                text("指标", "Indicator", 10),
                text("指标名称", "Indicator title", 30),
                text("条款类型", "Contract term", 18),
                text("问题", "Question", 30),
                text("原文", "Quote", 80),
                text("陈述类型", "Claim", 14),
                text("取值", "Value", 24),
                text("限定词", "Qualifiers", 24),
                text("承诺", "Undertakings", 14),
                text("文件", "Document", 40),
                text("出处", "Places", 60),
                text("SHA-256", "SHA-256", 66)));
    if (report.internal()) {
      columns.add(text("方向", "Points to", 10));
      columns.add(text("为何算作证据", "Why it counts", 50));
    }
    return new Sheet(
        phrasing.say("证据清单", "Evidence"),
        columns,
        report.evidence().stream().map(q -> line(q, report.internal())));
  }

  private static List<String> line(Report.Quote q, boolean internal) {
    List<String> line =
        new ArrayList<>(
            List.of(
                q.id(),
                q.indicator(),
                q.indicatorTitle(),
                q.term(),
                q.question(),
                q.quote(),
                q.claim(),
                q.value(),
                q.qualifiers(),
                q.undertakings(),
                q.document(),
                String.join("\n", q.places()),
                q.sha256()));
    if (internal) {
      line.add(q.polarity());
      line.add(q.because());
    }
    return line;
  }

  private Sheet gaps() {
    return sheet(
        report.internal() ? "缺失信息" : "待补充事项",
        report.internal() ? "Gaps" : "Open points",
        List.of(
            number("序号", "No."),
            text("指标", "Indicator", 10),
            text("指标名称", "Indicator title", 40),
            text("应提的问题", "Question to ask", 100)),
        report.gaps(),
        g -> List.of(g.number(), g.indicator(), g.title(), g.question()));
  }

  private Sheet contradictions() {
    return sheet(
        "相互矛盾",
        "Contradictions",
        List.of(
            text("事项", "About", 24),
            text("说明", "What disagrees", 70),
            text("各方原文", "Quotes and places", 90)),
        report.contradictions(),
        c -> List.of(c.title(), c.sentence(), QuoteLines.joined(c.sides())));
  }

  private Sheet undertakings() {
    return sheet(
        "承诺事项",
        "Undertakings",
        List.of(
            text("代号", "Key", 12),
            text("承诺", "Undertaking", 40),
            text("状态", "Status", 14),
            text("说明", "Why", 60),
            text("原文与出处", "Quotes and places", 90)),
        report.undertakings(),
        u -> List.of(u.key(), u.title(), u.status(), u.sentence(), QuoteLines.joined(u.quotes())));
  }

  private Sheet components() {
    return sheet(
        "组成部分",
        "Components",
        List.of(
            text("组成部分", "Component", 36),
            text("产品", "Product", 20),
            text("制造商", "Maker", 30),
            text("产地", "Country", 14),
            text("来源", "Sources", 26),
            text("单一来源", "Single point", 12),
            text("替代", "Alternative", 30),
            text("交期", "Lead time", 16),
            text("出口管制分类", "Export class", 16),
            text("出处", "Where", 60)),
        report.components(),
        c ->
            List.of(
                c.name(),
                c.product(),
                c.makers(),
                c.countries(),
                c.sources(),
                c.singlePoint() ? phrasing.say("▲ 是", "▲ yes") : "",
                c.alternatives(),
                c.leadTime(),
                c.exportClass(),
                c.where()));
  }

  private Sheet owners() {
    return sheet(
        "股权结构",
        "Owners",
        List.of(
            number("层级", "Level"),
            text("持有人", "Holder", 44),
            text("又作", "Also printed as", 30),
            text("类型", "Kind", 16),
            text("持股", "Share", 14),
            text("日期", "As of", 12),
            text("备注", "Remark", 16),
            text("出处", "Where", 70)),
        report.ownership().holders(),
        o ->
            List.of(
                o.level(),
                o.indent() + o.name(),
                o.otherNames(),
                o.kind(),
                o.share(),
                o.asOf(),
                o.remark(),
                o.where()));
  }

  private Sheet screening() {
    return sheet(
        "名单筛查",
        "Screening",
        List.of(
            text("编号", "Id", 19),
            text("名称", "Name", 36),
            text("身份", "Role", 20),
            text("名单", "List", 30),
            text("条目", "Entry", 16),
            text("名单上的名称", "Listed name", 36),
            text("项目", "Program", 20),
            text("如何相符", "How it matched", 60),
            text("原文与出处", "Quotes and places", 70)),
        report.screening().hits(),
        h ->
            List.of(
                h.id(),
                h.name(),
                h.role(),
                h.list(),
                h.entry(),
                h.listedName(),
                h.program(),
                h.explanation(),
                QuoteLines.joined(h.quotes())));
  }

  private Sheet lists() {
    return sheet(
        "已筛查的名单",
        "Lists searched",
        List.of(
            text("名单", "List", 50),
            text("文件", "File", 40),
            text("日期", "Date", 12),
            number("条目", "Entries")),
        report.screening().lists(),
        l -> List.of(l.name(), l.file(), l.date(), l.entries()));
  }

  private Sheet decisions() {
    return sheet(
        "复核决定",
        "Decisions",
        List.of(
            text("对象", "About", 19),
            text("决定", "Decision", 12),
            text("决定人", "By", 20),
            text("日期", "On", 24),
            text("理由", "Reason", 70)),
        report.decisions(),
        d -> List.of(d.about(), d.decision(), d.by(), d.on(), d.reason()));
  }

  private Sheet answers() {
    return sheet(
        "问卷答复",
        "Answers",
        List.of(
            text("编号", "No.", 10),
            text("问题", "Question", 70),
            text("答复", "Answer", 14),
            text("说明", "Comment", 70),
            text("出处", "Where", 60)),
        report.answers(),
        a -> List.of(a.question(), a.questionText(), a.answer(), a.comment(), a.where()));
  }

  private Sheet certificates() {
    return sheet(
        "证书",
        "Certificates",
        List.of(
            text("证书", "Certificate", 36),
            text("编号", "Number", 30),
            text("持有人", "Holder", 36),
            text("产品", "Product", 24),
            text("有效期至", "Valid until", 14),
            text("出处", "Where", 60)),
        report.certificates(),
        c -> List.of(c.kind(), c.number(), c.holder(), c.product(), c.validUntil(), c.where()));
  }

  private Sheet documents() {
    return sheet(
        "文件",
        "Documents",
        List.of(
            text("文件", "Document", 70),
            text("状态", "Status", 18),
            text("说明", "Why", 70),
            text("隐藏内容", "Hidden content", 40),
            text("类型", "Media type", 30),
            number("字节", "Bytes"),
            text("SHA-256", "SHA-256", 66)),
        report.documents(),
        d ->
            List.of(
                d.path(), d.status(), d.reason(), d.hidden(), d.mediaType(), d.size(), d.sha256()));
  }

  private Sheet changes() {
    return sheet(
        "变化",
        "Changes",
        List.of(text("种类", "Kind", 18), text("变化", "Change", 110)),
        report.changes(),
        c -> List.of(c.kind(), c.sentence()));
  }

  private <T> Sheet sheet(
      String zh, String en, List<Column> columns, List<T> lines, Function<T, List<String>> row) {
    return new Sheet(phrasing.say(zh, en), columns, lines.stream().map(row));
  }

  private Column text(String zh, String en, int width) {
    return new Column(phrasing.say(zh, en), width, false);
  }

  private Column number(String zh, String en) {
    return new Column(phrasing.say(zh, en), 10, true);
  }
}
