package org.supplierdossier.render;

import gg.jte.Content;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the printed page of a report shows, for its template. */
public final class PrintPage {
  private final Report report;
  private final Map<String, String> sections = new LinkedHashMap<>();
  private final String style;
  private final DossierPage page;
  private @Nullable Map<String, Object> pictures;

  PrintPage(Report report, DossierPage page) {
    this.report = report;
    this.page = page;
    page.sections().forEach((key, title) -> sections.put(key, report.phrasing().say(title)));
    String number =
        report
            .phrasing()
            .say(
                "\"第 \" counter(page) \" 页，共 \" counter(pages) \" 页\"",
                "\"page \" counter(page) \" of \" counter(pages)");
    this.style = Look.text("print.css").replace("$PAGE", number);
  }

  public Report report() {
    return report;
  }

  /** Anchor and heading of each section. */
  public Map<String, String> sections() {
    return sections;
  }

  public Content style() {
    return output -> output.writeContent(style);
  }

  /** One word on who may read it. */
  public String mark() {
    return report.internal()
        ? report.phrasing().say("内部", "Internal")
        : report.phrasing().say("保密", "Confidential");
  }

  /** Label and lines of each fact of the first page. */
  public Map<String, List<String>> facts() {
    Report.Head h = report.head();
    Phrasing p = report.phrasing();
    Map<String, List<String>> facts = new LinkedHashMap<>();
    if (!h.otherNames().isEmpty()) {
      facts.put(p.say("供应商又称", "Also known as"), List.of(h.otherNames()));
    }
    facts.put(p.say("产品与用途", "Products and use"), h.products());
    facts.put(p.say("适用规则", "Regime"), List.of(h.regime(), h.regimePeriod()));
    facts.put(p.say("客户行业", "Customer's sector"), List.of(h.sector(), h.ciiStatus()));
    facts.put(p.say("供应商登记", "Supplier's registration"), List.of(h.registration()));
    facts.put(p.say("基准日", "As of"), List.of(h.asOf()));
    facts.put(p.say("版本", "Edition"), List.of(h.edition()));
    facts.put(p.say("依据", "Rests on"), List.of(h.restsOn()));
    return facts;
  }

  /** The drawing with this id as it fits on a page; empty where there is nothing to draw. */
  public Optional<Chart> chart(String id) {
    return page.printed(id);
  }

  /** The drawings for Word, each made once. */
  Map<String, Object> pictures() {
    Map<String, Object> made = pictures;
    if (made == null) {
      made = WordCharts.of(this);
      pictures = made;
    }
    return made;
  }

  /** The size of a drawing on a page, as a style. */
  public static String size(Chart chart) {
    double scale = Charts.scale(chart);
    return String.format(
        Locale.ROOT,
        "width: %.2fpt; height: %.2fpt",
        chart.width() * scale,
        chart.height() * scale);
  }

  /** How the dossier was made, a sentence each. */
  public List<String> method() {
    return Method.of(report);
  }
}
