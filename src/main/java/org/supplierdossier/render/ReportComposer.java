package org.supplierdossier.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.supplierdossier.assessment.FactorResult;
import org.supplierdossier.assessment.Finding;
import org.supplierdossier.assessment.Gap;
import org.supplierdossier.component.SupplyChain;
import org.supplierdossier.decision.Decision;
import org.supplierdossier.document.Document;
import org.supplierdossier.dossier.Changes;
import org.supplierdossier.dossier.Dossier;
import org.supplierdossier.evidence.Contradiction;
import org.supplierdossier.evidence.Evidence;
import org.supplierdossier.evidence.Value;
import org.supplierdossier.language.Bilingual;
import org.supplierdossier.questionnaire.Answer;
import org.supplierdossier.rulebook.Factor;

/** Says in one language what a dossier says. */
final class ReportComposer {
  /** Quotes under a finding; the register has all of them. */
  private static final int MOST_DECIDING = 3;

  private final DossierPage page;
  private final Dossier dossier;
  private final Phrasing phrasing;
  private final QuoteLines quotes;

  ReportComposer(DossierPage page, Phrasing phrasing) {
    this.page = page;
    this.dossier = page.dossier();
    this.phrasing = phrasing;
    this.quotes = new QuoteLines(page, phrasing);
  }

  Report compose() {
    boolean internal = page.internal();
    return new Report(
        phrasing,
        internal,
        page.changes().isPresent(),
        new ReportHead(page, phrasing).compose(),
        dossier.assessment().notices().stream().map(phrasing::say).toList(),
        internal ? factors() : List.of(),
        page.changes().map(this::changes).orElse(List.of()),
        gaps(),
        contradictions(),
        new ReportHolders(page, phrasing, quotes).compose(),
        dossier.supplyChain().components().stream().map(this::component).toList(),
        SoftwareLists.parts(dossier.supplyChain()).stream().map(this::component).toList(),
        SoftwareLists.sentences(page).stream().map(phrasing::say).toList(),
        undertakings(),
        topics(page.support()),
        page.certificates().stream().map(this::certificate).toList(),
        page.answers().stream().map(this::answer).toList(),
        register(),
        dossier.documents().stream().map(this::paper).toList(),
        internal ? dossier.decisions().stream().map(this::decision).toList() : List.of(),
        screening(),
        rules());
  }

  private List<Report.Factor> factors() {
    List<Report.Factor> factors = new ArrayList<>();
    for (FactorResult result : dossier.assessment().factors()) {
      List<Report.Finding> findings = new ArrayList<>();
      for (var finding : result.findings()) {
        findings.add(finding(finding));
      }
      factors.add(
          new Report.Factor(
              result.factor(),
              phrasing.say(page.factorTitle(result)),
              phrasing.say(result.band().label()),
              Words.shape(result.band()),
              result.coverage() + "%",
              phrasing.say(page.verdict(result)),
              phrasing.say(result.reason()),
              page.severalProducts()
                  ? phrasing.list(
                      result.products().stream().map(p -> phrasing.say(page.product(p))).toList())
                  : "",
              findings));
    }
    return factors;
  }

  private Report.Finding finding(Finding finding) {
    List<Report.Quote> all = quotes.of(finding.evidence());
    List<Report.Quote> deciding = all.subList(0, Math.min(MOST_DECIDING, all.size()));
    int more = all.size() - deciding.size();
    String indicator = finding.indicator().value();
    return new Report.Finding(
        indicator,
        phrasing.say(Words.polarity(finding.polarity())),
        phrasing.say(finding.sentence()),
        all,
        deciding,
        more == 0
            ? ""
            : phrasing.say(
                "另有 " + more + " 条，见证据清单 " + indicator + "。",
                more + " more in the evidence register under " + indicator + "."));
  }

  private List<Report.Change> changes(Changes changes) {
    return changes.all().stream()
        .map(
            c ->
                new Report.Change(
                    phrasing.say(Words.changeKind(c.kind())), phrasing.say(c.sentence())))
        .toList();
  }

  private List<Report.Gap> gaps() {
    List<Report.Gap> gaps = new ArrayList<>();
    for (Gap gap : dossier.assessment().gaps()) {
      gaps.add(
          new Report.Gap(
              String.valueOf(gaps.size() + 1),
              gap.indicator().value(),
              phrasing.say(page.indicatorTitle(gap.indicator())),
              phrasing.say(gap.question())));
    }
    return gaps;
  }

  private List<Report.Contradiction> contradictions() {
    List<Report.Contradiction> contradictions = new ArrayList<>();
    for (Contradiction c : dossier.assessment().contradictions()) {
      List<Report.Quote> sides = new ArrayList<>();
      for (int i = 0; i < c.sides().size(); i++) {
        sides.add(quotes.of(c.sides().get(i), c.words().get(i)));
      }
      contradictions.add(
          new Report.Contradiction(
              phrasing.say(page.title(c)),
              phrasing.say(
                  new Bilingual(
                      page.sentence(c).zh() + page.weighing(c).zh(),
                      page.sentence(c).en() + " " + page.weighing(c).en())),
              sides));
    }
    return contradictions;
  }

  private Report.Component component(SupplyChain.Component c) {
    return new Report.Component(
        phrasing.plain(c.name()),
        phrasing.plain(c.product()),
        phrasing.list(c.makers()),
        phrasing.say(Regions.of(c.countries())),
        phrasing.say(Values.sources(c.sources())),
        c.isSinglePoint(),
        phrasing.list(c.alternatives()),
        phrasing.plain(c.leadTime()),
        phrasing.plain(c.exportClass()),
        quotes.where(c.evidence()));
  }

  private List<Report.Undertaking> undertakings() {
    return dossier.assessment().undertakings().stream()
        .map(
            u ->
                new Report.Undertaking(
                    u.undertaking().key(),
                    phrasing.say(u.undertaking().label()),
                    phrasing.say(u.status().label()),
                    phrasing.say(u.sentence()),
                    quotes.of(u.evidence())))
        .toList();
  }

  private <K> List<Report.Topic> topics(Map<K, List<Evidence>> groups) {
    List<Report.Topic> topics = new ArrayList<>();
    groups.forEach(
        (key, evidence) -> {
          List<Report.Quote> lines = evidence.stream().map(quotes::of).toList();
          List<ComponentRows> tables = ComponentRows.of(evidence);
          topics.add(
              new Report.Topic(
                  key.toString(),
                  lines.get(0).indicatorTitle(),
                  lines,
                  ComponentRows.others(evidence, tables).stream().map(quotes::of).toList(),
                  tables.stream().map(t -> new Report.Line(phrasing.say(t.sentence()))).toList()));
        });
    return topics;
  }

  private List<Report.Topic> register() {
    List<Report.Topic> register = new ArrayList<>(topics(page.register()));
    for (Report.Topic term : topics(page.terms())) {
      String title = phrasing.say("其他合同条款（不计入评估）", "Other contract term (scores nothing)");
      register.add(new Report.Topic(term.id(), title, term.quotes(), term.alone(), term.tables()));
    }
    return register;
  }

  private Report.Certificate certificate(Evidence e) {
    Value.Certificate c = page.certificate(e);
    return new Report.Certificate(
        phrasing.plain(c.kind()),
        phrasing.plain(c.number()),
        phrasing.plain(c.holder()),
        phrasing.plain(c.product()),
        validUntil(c),
        phrasing.say(Places.of(e.origin())));
  }

  /** The last day of a certificate, and whether it lies before the day of the dossier. */
  private String validUntil(Value.Certificate c) {
    return c.validUntil() == null
        ? ""
        : c.validUntil() + (page.isExpired(c) ? phrasing.say("（已过期）", " (expired)") : "");
  }

  private Report.Answer answer(Answer a) {
    String written = a.written().isEmpty() ? "" : "\n" + phrasing.plain(a.written());
    return new Report.Answer(
        phrasing.plain(a.question()),
        phrasing.plain(a.text()),
        phrasing.say(Values.answer(a.normalized())) + written,
        phrasing.plain(a.comment()),
        phrasing.say(Places.of(a.origin())));
  }

  private Report.Paper paper(Document d) {
    String hidden =
        d.hidden().stream()
            .map(h -> phrasing.say(h.kind().label()) + " " + phrasing.say(h.wording()))
            .collect(Collectors.joining("\n"));
    return new Report.Paper(
        phrasing.plain(Places.path(d.path())),
        phrasing.say(d.status().label()),
        d.status().isUnread(),
        phrasing.say(d.reason()),
        hidden,
        hidden.isEmpty() ? "" : "\n" + phrasing.say("隐藏内容：", "Hidden: ") + hidden,
        phrasing.plain(d.mediaType()),
        String.valueOf(d.size()),
        d.sha256().value());
  }

  private Report.Decision decision(Decision d) {
    boolean accepted = d.verdict() == Decision.Verdict.ACCEPT;
    return new Report.Decision(
        d.about().value(),
        accepted ? phrasing.say("采纳", "accepted") : phrasing.say("排除", "rejected"),
        phrasing.plain(d.by()),
        d.on() + (d.until() == null ? "" : " – " + d.until()),
        phrasing.plain(d.reason()));
  }

  private Report.Screening screening() {
    if (!page.internal()) {
      return new Report.Screening("", List.of(), List.of());
    }
    var screening = dossier.screening();
    Bilingual names =
        new Bilingual(
            "共筛查 " + screening.names() + " 个名称。", screening.names() + " names were screened.");
    return new Report.Screening(
        phrasing.say(screening.method()) + phrasing.say("；", "; ") + phrasing.say(names),
        screening.lists().stream()
            .map(
                l ->
                    new Report.SearchedList(
                        phrasing.plain(l.name()),
                        phrasing.plain(l.file()),
                        l.date() == null ? "" : l.date().toString(),
                        String.valueOf(l.entries())))
            .toList(),
        screening.hits().stream()
            .map(
                h ->
                    new Report.Hit(
                        h.id().value(),
                        phrasing.plain(h.name()),
                        phrasing.say(Words.role(h.role())),
                        phrasing.plain(h.list()),
                        phrasing.plain(h.entry()),
                        phrasing.plain(h.listedName()),
                        phrasing.plain(h.program()),
                        phrasing.say(h.explanation()),
                        quotes.of(h.evidence())))
            .toList());
  }

  private Report.Rules rules() {
    var rulebook = dossier.rulebook();
    return new Report.Rules(
        rulebook.id(),
        phrasing.say(rulebook.title()),
        rulebook.version().value(),
        rulebook.notes().stream().map(phrasing::say).toList(),
        rulebook.factors().stream().map(this::law).toList());
  }

  /** Only Chinese text that was seen stands in quotation marks; English is our own wording. */
  private Report.Law law(Factor factor) {
    boolean quoted = page.quotable(factor);
    String status = phrasing.say(factor.status().label());
    return new Report.Law(
        factor.id(),
        phrasing.say(factor.title()),
        quoted,
        !quoted,
        quoted ? phrasing.plain(factor.text().zh()) : phrasing.say(factor.text()),
        factor.source().isBlank() ? status : phrasing.say(page.source(factor)) + " · " + status);
  }
}
