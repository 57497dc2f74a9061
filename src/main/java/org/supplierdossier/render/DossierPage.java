package org.supplierdossier.render;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.supplierdossier.assessment.FactorResult;
import org.supplierdossier.assessment.UndertakingResult;
import org.supplierdossier.document.Document;
import org.supplierdossier.document.DocumentPath;
import org.supplierdossier.dossier.Changes;
import org.supplierdossier.dossier.Dossier;
import org.supplierdossier.dossier.Edition;
import org.supplierdossier.evidence.Contradiction;
import org.supplierdossier.evidence.Evidence;
import org.supplierdossier.evidence.EvidenceId;
import org.supplierdossier.evidence.IndicatorId;
import org.supplierdossier.evidence.Origin;
import org.supplierdossier.evidence.Value;
import org.supplierdossier.language.Bilingual;
import org.supplierdossier.questionnaire.Answer;
import org.supplierdossier.questionnaire.Form;
import org.supplierdossier.rulebook.Factor;
import org.supplierdossier.rulebook.Indicator;
import org.supplierdossier.rulebook.TextStatus;
import org.supplierdossier.screening.Screening;
import org.supplierdossier.supplier.Customer;
import org.supplierdossier.supplier.Undertaking;

/** What the page of a dossier shows, looked up and sorted for its template. */
public final class DossierPage {
  /** Software components that the page lists; programs and Excel have all of them. */
  public static final int MOST_SOFTWARE = 500;

  private static final int MOST_DECIDING = 3;

  private final Dossier dossier;
  private final SourceFiles files;
  private final Optional<Changes> changes;
  private final Map<Bilingual, List<FormatLink>> otherFormats;
  private final Map<EvidenceId, Evidence> evidence = new TreeMap<>();
  private final Charts charts;

  DossierPage(Dossier dossier, SourceFiles files, Optional<Changes> changes) {
    this(dossier, files, changes, Map.of());
  }

  DossierPage(
      Dossier dossier,
      SourceFiles files,
      Optional<Changes> changes,
      Map<Bilingual, List<FormatLink>> otherFormats) {
    this.otherFormats = otherFormats;
    this.dossier = dossier;
    this.files = files;
    this.changes = changes;
    this.charts = new Charts(dossier);
    dossier.evidence().forEach(e -> evidence.put(e.id(), e));
  }

  public Look look() {
    return Look.standard();
  }

  public Dossier dossier() {
    return dossier;
  }

  public boolean internal() {
    return dossier.id().edition() == Edition.INTERNAL;
  }

  /** Whether the page opens in Chinese. */
  public boolean chineseFirst() {
    return dossier.customer().languages() != Customer.DossierLanguages.EN;
  }

  /** The files that say the same in another format. */
  public Map<Bilingual, List<FormatLink>> otherFormats() {
    return otherFormats;
  }

  public Optional<Changes> changes() {
    return changes;
  }

  /** The evidence with these ids that this reader may see, in this order. */
  public List<Evidence> evidence(List<EvidenceId> ids) {
    return ids.stream().map(evidence::get).filter(Objects::nonNull).toList();
  }

  /** The evidence with these ids by document, one for each place. */
  public Map<DocumentPath, List<Evidence>> byDocument(List<EvidenceId> ids) {
    Map<DocumentPath, List<Evidence>> byDocument = new LinkedHashMap<>();
    Set<Origin> seen = new HashSet<>();
    for (Evidence e : evidence(ids)) {
      if (seen.add(e.origin())) {
        byDocument.computeIfAbsent(e.origin().document(), d -> new ArrayList<>()).add(e);
      }
    }
    return byDocument;
  }

  /** The screening hits with these ids. */
  public List<Screening.Hit> hits(List<EvidenceId> ids) {
    return dossier.screening().hits().stream().filter(h -> ids.contains(h.id())).toList();
  }

  /** The address of a quote in the source pages, or empty. */
  public String href(Evidence e, Origin origin) {
    return files.href(e.id(), origin);
  }

  /** The address of a document's source page, or empty. */
  public String href(Document document) {
    return files.href(document.path());
  }

  public Optional<Factor> factor(String id) {
    return dossier.rulebook().factors().stream().filter(f -> f.id().equals(id)).findFirst();
  }

  /** The title of a factor; its id where the rulebook has no such factor. */
  public Bilingual factorTitle(FactorResult result) {
    return factor(result.factor()).map(Factor::title).orElse(Bilingual.same(result.factor()));
  }

  /** Whether a legal text may stand in quotation marks. */
  public boolean quotable(Factor factor) {
    return factor.status() == TextStatus.SEEN;
  }

  /** The title of an indicator; its id where the catalogue does not have it. */
  public Bilingual indicatorTitle(IndicatorId id) {
    Indicator indicator = dossier.rulebook().indicators().get(id);
    return indicator == null ? Bilingual.same(id.value()) : indicator.title();
  }

  /** The name of a product; its id where the supplier does not list it. */
  public Bilingual product(String id) {
    return dossier.supplier().products().stream()
        .filter(p -> p.id().equals(id))
        .findFirst()
        .map(p -> p.name())
        .orElse(Bilingual.same(id));
  }

  /** The evidence of each indicator, in the order of the indicators. */
  public Map<IndicatorId, List<Evidence>> register() {
    Map<IndicatorId, List<Evidence>> register = new TreeMap<>();
    for (Evidence e : dossier.evidence()) {
      IndicatorId indicator = e.indicator();
      if (indicator != null) {
        register.computeIfAbsent(indicator, i -> new ArrayList<>()).add(e);
      }
    }
    return register;
  }

  /** The part of the register that bears on support. */
  public Map<IndicatorId, List<Evidence>> support() {
    Map<IndicatorId, List<Evidence>> support = new LinkedHashMap<>(register());
    support.keySet().removeIf(id -> !id.group().equals("SUP"));
    return support;
  }

  /** Contract terms that serve no indicator, by kind. */
  public Map<String, List<Evidence>> terms() {
    Map<String, List<Evidence>> terms = new TreeMap<>();
    for (Evidence e : dossier.evidence()) {
      String term = e.term();
      if (e.indicator() == null && term != null) {
        terms.computeIfAbsent(term, t -> new ArrayList<>()).add(e);
      }
    }
    return terms;
  }

  /** The evidence whose value is a certificate. */
  public List<Evidence> certificates() {
    return dossier.evidence().stream().filter(e -> e.value() instanceof Value.Certificate).toList();
  }

  /** The answers of questionnaires, in the order of the documents and questions. */
  public List<Answer> answers() {
    return dossier.answers().all();
  }

  /** The documents that ask questions. */
  public List<Form> forms() {
    return dossier.answers().forms();
  }

  /** Whether a certificate ends before the day of the dossier. */
  public boolean isExpired(Value.Certificate certificate) {
    return certificate.validUntil() != null && certificate.validUntil().isBefore(dossier.asOf());
  }

  /** What a contradiction is about, as a heading. */
  public Bilingual title(Contradiction contradiction) {
    Bilingual title = contradiction.title();
    for (Undertaking undertaking : Undertaking.values()) {
      String key = undertaking.key().toLowerCase(Locale.ROOT);
      if (contradiction.topic().equals("undertaking-" + key)) {
        title = undertaking.label();
      }
    }
    return new Bilingual(title.zh(), Wordings.capitalized(title.en()));
  }

  /** What contradicts, the paths of its documents as a reader knows them. */
  public Bilingual sentence(Contradiction contradiction) {
    return named(contradiction, contradiction.sentence());
  }

  /** Which side is later, signed or a third party's. */
  public Bilingual weighing(Contradiction contradiction) {
    return named(contradiction, contradiction.weighing());
  }

  private static Bilingual named(Contradiction contradiction, Bilingual sentence) {
    String zh = sentence.zh();
    String en = sentence.en();
    for (Evidence side : contradiction.sides()) {
      DocumentPath path = side.origin().document();
      zh = zh.replace(path.value(), Places.path(path));
      en = en.replace(path.value(), Places.path(path));
    }
    return new Bilingual(zh, en);
  }

  /** The address of the source page of an answer's document, or empty. */
  public String href(Answer answer) {
    return files.href(answer.origin().document());
  }

  /** The certificate of such evidence. */
  public Value.Certificate certificate(Evidence e) {
    return (Value.Certificate) Objects.requireNonNull(e.value());
  }

  /** Who holds the supplier, as a drawing; empty where nobody is known to. */
  public Optional<Chart> ownershipChart() {
    return charts.ownership();
  }

  /** Components, makers and countries, as a drawing. */
  public Optional<Chart> supplyChart() {
    return charts.supply();
  }

  /** Until when there is support, as a drawing. */
  public Optional<Chart> supportTimeline() {
    return charts.support();
  }

  /** The drawing with this id as it fits on a page of paper. */
  Optional<Chart> printed(String id) {
    return charts.printed(id);
  }

  /** The first quotes that decide about an undertaking. */
  public List<Evidence> deciding(UndertakingResult undertaking) {
    return distinct(evidence(undertaking.evidence())).stream().limit(MOST_DECIDING).toList();
  }

  /** The part of a quote that decides about an undertaking. */
  public Excerpt excerpt(Evidence e) {
    return Excerpt.of(e);
  }

  /** Evidence that says the same words at the same place once: a row may serve two indicators. */
  public List<Evidence> distinct(List<Evidence> evidence) {
    Map<String, Evidence> distinct = new LinkedHashMap<>();
    evidence.forEach(e -> distinct.putIfAbsent(Places.of(e.origin()).en() + "\n" + e.quote(), e));
    return List.copyOf(distinct.values());
  }

  /** What the decision table says, the first part of a factor's reason. */
  public Bilingual verdict(FactorResult result) {
    return new Bilingual(
        Wordings.before(result.reason().zh(), FactorResult.BASIS.zh()),
        Wordings.before(result.reason().en(), FactorResult.BASIS.en()));
  }

  /** What it rests on, the rest of the reason. */
  public Bilingual basis(FactorResult result) {
    Bilingual verdict = verdict(result);
    return new Bilingual(
        result.reason().zh().substring(verdict.zh().length()).strip(),
        result.reason().en().substring(verdict.en().length()).strip());
  }

  /** A sentence up to the quotes in it, which the page shows below. */
  public Bilingual headline(Bilingual sentence) {
    return new Bilingual(
        Wordings.beforeQuotes(sentence.zh(), "：“", "：问“"),
        Wordings.beforeQuotes(sentence.en(), ": “", ": to “"));
  }

  /** Whether the customer buys more than one product, so that it matters which is meant. */
  public boolean severalProducts() {
    return dossier.procurements().stream().map(p -> p.product()).distinct().count() > 1;
  }

  /** Where the text of a factor comes from. */
  public Bilingual source(Factor factor) {
    return Wordings.bothSides(factor.source());
  }

  public List<OwnershipTree.Line> owners() {
    return OwnershipTree.of(dossier.ownership());
  }

  /** The name of a party; its key where there is no such party. */
  public String party(String key) {
    return dossier.ownership().parties().stream()
        .filter(p -> p.key().equals(key))
        .findFirst()
        .map(p -> p.name())
        .orElse(key);
  }

  /** Different names of the customer and of the supplier, for the head of the page. */
  public List<String> aliases() {
    LinkedHashSet<String> names = new LinkedHashSet<>(dossier.supplier().aliases());
    names.remove(dossier.supplier().name().zh());
    names.remove(dossier.supplier().name().en());
    return List.copyOf(names);
  }

  public long readDocuments() {
    return dossier.documents().stream().filter(d -> !d.status().isUnread()).count();
  }

  public List<Document> unread() {
    return dossier.documents().stream().filter(d -> d.status().isUnread()).toList();
  }

  /** The sections of this edition: anchor and heading, in the order of the page. */
  public Map<String, Bilingual> sections() {
    Map<String, Bilingual> sections = new LinkedHashMap<>();
    if (internal()) {
      sections.put("profile", new Bilingual("评估概览", "Profile"));
    }
    changes.ifPresent(c -> sections.put("changes", new Bilingual("变化", "What changed")));
    sections.put(
        "gaps",
        internal()
            ? new Bilingual("缺失信息", "Missing information")
            : new Bilingual("待补充事项", "Open points"));
    sections.put("contradictions", new Bilingual("相互矛盾的陈述", "Contradictions"));
    sections.put("ownership", new Bilingual("股权结构", "Ownership"));
    sections.put("supply-chain", new Bilingual("供应链", "Supply chain"));
    sections.put("undertakings", new Bilingual("承诺事项", "Undertakings"));
    sections.put("support", new Bilingual("技术支持承诺", "Support commitments"));
    if (internal()) {
      sections.put("findings", new Bilingual("逐项发现", "Findings by factor"));
    }
    sections.put("certificates", new Bilingual("证书", "Certificates"));
    sections.put("answers", new Bilingual("问卷答复", "Answers"));
    sections.put("register", new Bilingual("证据清单", "Evidence register"));
    sections.put("documents", new Bilingual("文件", "Documents"));
    if (internal()) {
      sections.put("decisions", new Bilingual("复核决定", "Decisions"));
      sections.put("screening", new Bilingual("名单筛查", "Screening"));
    }
    sections.put("rulebook", new Bilingual("适用规则", "The rules applied"));
    sections.put("method", new Bilingual("方法", "Method"));
    return sections;
  }
}
