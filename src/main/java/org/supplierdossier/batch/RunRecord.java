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
import org.supplierdossier.assessment.UndertakingResult;
import org.supplierdossier.batch.AssessSuppliers.Assessed;
import org.supplierdossier.batch.RunReport.Unread;
import org.supplierdossier.document.DocumentStatus;
import org.supplierdossier.document.Sha256;
import org.supplierdossier.dossier.Confidentiality;
import org.supplierdossier.dossier.Edition;
import org.supplierdossier.job.FailOn;
import org.supplierdossier.language.Bilingual;
import org.supplierdossier.render.DossierCard;
import org.supplierdossier.render.Site;
import org.supplierdossier.rulebook.Band;
import org.supplierdossier.rulebook.Rulebook;
import org.supplierdossier.store.Derived;
import org.supplierdossier.store.Runs;
import org.supplierdossier.store.Runs.RunDossier;
import org.supplierdossier.store.Runs.RunFile;
import org.supplierdossier.supplier.CustomerId;
import org.supplierdossier.supplier.Supplier;
import org.supplierdossier.workspace.Workspace;

/** What can be said of a run once its dossiers are written. */
final class RunRecord {
  private final Workspace workspace;
  private final Runs runs;
  private final long run;
  private final ReadDocuments reading;
  private final ExtractEvidence extraction;
  private final ResolveOwnership resolution;
  private final CompareRuns comparison;
  private final WriteDossiers dossiers;
  private final Derived<Assessed> assessments;
  private final Map<String, Double> seconds;

  RunRecord(
      Workspace workspace,
      Runs runs,
      long run,
      ReadDocuments reading,
      ExtractEvidence extraction,
      ResolveOwnership resolution,
      CompareRuns comparison,
      WriteDossiers dossiers,
      Derived<Assessed> assessments,
      Map<String, Double> seconds) {
    this.workspace = workspace;
    this.runs = runs;
    this.run = run;
    this.reading = reading;
    this.extraction = extraction;
    this.resolution = resolution;
    this.comparison = comparison;
    this.dossiers = dossiers;
    this.assessments = assessments;
    this.seconds = seconds;
  }

  /** Digest of everything that the run depended on. */
  Sha256 runId() {
    List<String> parts = new ArrayList<>();
    parts.add(workspace.job().name());
    parts.add(workspace.job().asOf().toString());
    for (RunFile file : runs.files(run)) {
      parts.add(file.supplier() + "/" + file.path() + " " + file.sha256());
    }
    for (RunDossier dossier : runs.dossiers(run)) {
      parts.add(dossier.id().folder() + " " + dossier.requireAssessmentKey());
    }
    return Sha256.of(parts.toArray(String[]::new));
  }

  /** What the site over all dossiers shows. */
  Site site() {
    return new Site(
        workspace.job().asOf(),
        cards(),
        List.copyOf(comparison.sinceLast().values()),
        restricted(),
        unreadOnSite(),
        workspace.warnings().stream().map(w -> Bilingual.same(w.toString())).toList(),
        facts());
  }

  private List<DossierCard> cards() {
    return runs.dossiers(run).stream()
        .map(d -> assessments.get(d.requireAssessmentKey()).card())
        .toList();
  }

  private List<Site.Restricted> restricted() {
    List<Site.Restricted> restricted = new ArrayList<>();
    for (Supplier supplier : workspace.suppliers()) {
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

  private List<Read> documents() {
    return runs.files(run).stream()
        .flatMap(file -> reading.outcomes(file).all().stream().map(o -> new Read(file, o)))
        .toList();
  }

  private List<Site.Unread> unreadOnSite() {
    return documents().stream()
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

  private List<Site.Fact> facts() {
    Map<DocumentStatus, Integer> statuses = statuses();
    int documents = statuses.values().stream().mapToInt(Integer::intValue).sum();
    return List.of(
        fact("运行编号", "Run", runId().value().substring(0, 16)),
        fact("作业", "Job", workspace.job().name()),
        fact("供应商", "Suppliers", Integer.toString(workspace.suppliers().size())),
        fact("客户", "Customers", Integer.toString(workspace.customers().size())),
        fact("文件（含内嵌）", "Documents, embedded ones too", Integer.toString(documents)),
        fact("阅读器", "Reader", reading.version()),
        fact(
            "抽取规则",
            "Extraction rules",
            workspace.rules().rules().size() + " · " + extraction.version()),
        fact("规则手册", "Rulebooks", String.join(", ", workspace.regimes().ids())));
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
    return documents().stream()
        .filter(d -> d.outcome.status().isUnread())
        .map(
            d ->
                new Unread(
                    d.file.supplier(),
                    d.path(),
                    d.outcome.status(),
                    d.outcome.reason().en(),
                    d.outcome.mediaType(),
                    d.outcome.namedType()))
        .toList();
  }

  /** The report on the run. */
  RunReport report() {
    List<Assessed> all = new ArrayList<>();
    Set<String> evidence = new TreeSet<>();
    for (RunDossier dossier : runs.dossiers(run)) {
      Assessed assessed = assessments.get(dossier.requireAssessmentKey());
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
        workspace.suppliers().size(),
        workspace.customers().size(),
        runs.files(run).size(),
        statuses(),
        unread,
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
    for (Rulebook rulebook : workspace.regimes().all()) {
      versions.put(rulebook.id(), rulebook.version().value().substring(0, 12));
    }
    return versions;
  }

  private Path index() {
    return workspace.job().output().resolve("index.html");
  }

  /** The dossiers of one edition, so that nothing counts twice. */
  private List<DossierCard> counted(List<DossierCard> cards) {
    Edition edition = workspace.job().editions().get(0);
    return cards.stream().filter(c -> c.id().edition() == edition).toList();
  }

  private Set<FailOn> met(List<Assessed> all, boolean anyUnread) {
    Set<FailOn> met = EnumSet.noneOf(FailOn.class);
    for (FailOn condition : workspace.job().failOn()) {
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
