package org.supplierdossier.batch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.supplierdossier.assessment.UndertakingResult;
import org.supplierdossier.batch.AssessSuppliers.Assessed;
import org.supplierdossier.batch.RunReport.Unread;
import org.supplierdossier.document.DocumentStatus;
import org.supplierdossier.document.Sha256;
import org.supplierdossier.dossier.Confidentiality;
import org.supplierdossier.dossier.Edition;
import org.supplierdossier.job.FailOn;
import org.supplierdossier.language.Bilingual;
import org.supplierdossier.questionnaire.Form;
import org.supplierdossier.render.DossierCard;
import org.supplierdossier.render.Site;
import org.supplierdossier.rulebook.Band;
import org.supplierdossier.rulebook.Rulebook;
import org.supplierdossier.store.Run.RunDossier;
import org.supplierdossier.store.Run.RunFile;
import org.supplierdossier.supplier.CustomerId;
import org.supplierdossier.supplier.Supplier;
import org.supplierdossier.supplier.SupplierId;

/** What can be said of a run once its dossiers are written. */
final class RunRecord {
  private final RunState state;
  private final ReadDocuments reading;
  private final ExtractEvidence extraction;
  private final ResolveOwnership resolution;
  private final CompareRuns comparison;
  private final WriteDossiers dossiers;
  private final Map<String, Double> seconds;

  RunRecord(
      RunState state,
      ReadDocuments reading,
      ExtractEvidence extraction,
      ResolveOwnership resolution,
      CompareRuns comparison,
      WriteDossiers dossiers,
      Map<String, Double> seconds) {
    this.state = state;
    this.reading = reading;
    this.extraction = extraction;
    this.resolution = resolution;
    this.comparison = comparison;
    this.dossiers = dossiers;
    this.seconds = seconds;
  }

  /** Digest of everything that the run depended on. */
  Sha256 runId() {
    List<String> parts = new ArrayList<>();
    parts.add(state.workspace().job().name());
    parts.add(state.workspace().job().asOf().toString());
    for (RunFile file : state.run().files()) {
      parts.add(file.supplier() + "/" + file.path() + " " + file.sha256());
    }
    for (RunDossier dossier : state.run().dossiers()) {
      parts.add(dossier.id().folder() + " " + dossier.requireAssessmentKey());
    }
    return Sha256.of(parts.toArray(String[]::new));
  }

  /** What the site over all dossiers shows. */
  Site site() {
    return new Site(
        state.workspace().job().asOf(),
        cards(),
        List.copyOf(comparison.sinceLast().values()),
        restricted(),
        unreadOnSite(),
        state.workspace().warnings().stream().map(w -> Bilingual.same(w.toString())).toList(),
        facts(),
        new Histories(state, runId()).all(),
        state.workspace().regimes().all());
  }

  private List<DossierCard> cards() {
    return state.run().dossiers().stream()
        .map(d -> state.assessments().get(d.requireAssessmentKey()).card())
        .toList();
  }

  private List<Site.Restricted> restricted() {
    List<Site.Restricted> restricted = new ArrayList<>();
    for (Supplier supplier : state.workspace().suppliers()) {
      for (Confidentiality.Restricted document : resolution.restricted(supplier.id())) {
        restricted.add(
            new Site.Restricted(
                supplier.id().value(),
                document.path().value(),
                document.customers().stream().map(CustomerId::value).toList()));
      }
    }
    return restricted;
  }

  /** A document of the run with what became of it. */
  private record Read(RunFile file, Outcomes.Outcome outcome) {
    String path() {
      return file.path() + outcome.path().substring(1);
    }
  }

  private Stream<Read> documents() {
    return state.run().files().stream()
        .flatMap(file -> reading.outcomes(file).all().stream().map(o -> new Read(file, o)));
  }

  private List<Site.Unread> unreadOnSite() {
    return documents()
        .filter(d -> d.outcome.status().isUnread())
        .map(
            d ->
                new Site.Unread(
                    d.file.supplier().value(),
                    d.path(),
                    d.outcome.status().label(),
                    d.outcome.reason()))
        .toList();
  }

  private static Bilingual counts(Map<DocumentStatus, Integer> statuses) {
    List<String> zh = new ArrayList<>();
    List<String> en = new ArrayList<>();
    statuses.forEach((status, count) -> zh.add(status.label().zh() + " " + count));
    statuses.forEach((status, count) -> en.add(status.label().en() + " " + count));
    return new Bilingual(String.join("，", zh), String.join(", ", en));
  }

  private List<Site.Fact> facts() {
    Map<DocumentStatus, Integer> statuses = statuses();
    int documents = statuses.values().stream().mapToInt(Integer::intValue).sum();
    return List.of(
        fact("运行编号", "Run", runId().value().substring(0, 16)),
        fact("作业", "Job", state.workspace().job().name()),
        fact("供应商", "Suppliers", Integer.toString(state.workspace().suppliers().size())),
        fact("客户", "Customers", Integer.toString(state.workspace().customers().size())),
        fact("文件（含内嵌）", "Documents, embedded ones too", Integer.toString(documents)),
        new Site.Fact(new Bilingual("按状态", "By status"), counts(statuses)),
        fact("阅读器", "Reader", reading.version()),
        fact(
            "抽取规则",
            "Extraction rules",
            state.workspace().rules().rules().size() + " · " + extraction.version()),
        fact("规则手册", "Rulebooks", String.join(", ", state.workspace().regimes().ids())));
  }

  private static Site.Fact fact(String zh, String en, String value) {
    return new Site.Fact(new Bilingual(zh, en), value);
  }

  private Map<DocumentStatus, Integer> statuses() {
    Map<DocumentStatus, Integer> statuses = new EnumMap<>(DocumentStatus.class);
    documents().forEach(d -> statuses.merge(d.outcome.status(), 1, Integer::sum));
    return statuses;
  }

  private List<Unread> unread() {
    return documents()
        .filter(d -> d.outcome.status().isUnread())
        .map(
            d ->
                new Unread(
                    d.file.supplier(),
                    d.path(),
                    d.outcome.status(),
                    d.outcome.reason(),
                    d.outcome.mediaType(),
                    d.outcome.namedType()))
        .toList();
  }

  private Map<SupplierId, List<Form>> forms() {
    Map<SupplierId, List<Form>> forms = new TreeMap<>();
    for (RunFile file : state.run().files()) {
      List<Form> found = extraction.answers(file).forms();
      if (!found.isEmpty()) {
        forms.computeIfAbsent(file.supplier(), s -> new ArrayList<>()).addAll(found);
      }
    }
    return forms;
  }

  /** The report on the run. */
  RunReport report() {
    List<Assessed> all = new ArrayList<>();
    Set<String> evidence = new TreeSet<>();
    for (RunDossier dossier : state.run().dossiers()) {
      Assessed assessed = state.assessments().get(dossier.requireAssessmentKey());
      assessed
          .summary()
          .evidence()
          .keySet()
          .forEach(id -> evidence.add(dossier.id().supplier() + "/" + id));
      all.add(assessed);
    }
    List<Unread> unread = unread();
    List<DossierCard> counted = counted(all.stream().map(Assessed::card).toList());
    return new RunReport(
        runId().value(),
        versions(),
        state.workspace().suppliers().size(),
        state.workspace().customers().size(),
        state.run().files().size(),
        statuses(),
        unread,
        forms(),
        reading.parsed(),
        extraction.extracted(),
        evidence.size(),
        counted.stream().mapToInt(DossierCard::contradictions).sum(),
        counted.stream().mapToInt(DossierCard::gaps).sum(),
        all.size(),
        dossiers.written(),
        comparison.isFirst(),
        comparison.sinceLast(),
        met(all, !unread.isEmpty()),
        seconds,
        index());
  }

  private Map<String, String> versions() {
    Map<String, String> versions = new TreeMap<>();
    versions.put("reader", reading.version());
    versions.put("rules", extraction.version());
    for (Rulebook rulebook : state.workspace().regimes().all()) {
      versions.put(rulebook.id(), rulebook.version().value().substring(0, 12));
    }
    return versions;
  }

  private Path index() {
    return state.workspace().job().output().resolve("index.html");
  }

  /** The dossiers of one edition, so that nothing counts twice. */
  private List<DossierCard> counted(List<DossierCard> cards) {
    Edition edition = state.workspace().job().editions().get(0);
    return cards.stream().filter(c -> c.id().edition() == edition).toList();
  }

  private Set<FailOn> met(List<Assessed> all, boolean anyUnread) {
    Set<FailOn> met = EnumSet.noneOf(FailOn.class);
    for (FailOn condition : state.workspace().job().failOn()) {
      boolean holds =
          switch (condition) {
            case BAND_HIGH -> any(all, Band.HIGH) || any(all, Band.CRITICAL);
            case BAND_CRITICAL -> any(all, Band.CRITICAL);
            case SCREENING_HIT -> all.stream().anyMatch(a -> a.card().hits() > 0);
            case CONTRADICTION -> all.stream().anyMatch(a -> a.card().contradictions() > 0);
            case UNDERTAKING_ABSENT -> all.stream().anyMatch(RunRecord::lacksUndertaking);
            case UNREAD_DOCUMENT -> anyUnread;
            case CHANGE -> !comparison.sinceLast().isEmpty();
          };
      if (holds) {
        met.add(condition);
      }
    }
    return met;
  }

  private static boolean any(List<Assessed> all, Band band) {
    return all.stream().anyMatch(a -> a.card().count(band) > 0);
  }

  private static boolean lacksUndertaking(Assessed assessed) {
    return assessed.assessment().undertakings().stream()
        .anyMatch(u -> u.status() == UndertakingResult.Status.ABSENT);
  }
}
