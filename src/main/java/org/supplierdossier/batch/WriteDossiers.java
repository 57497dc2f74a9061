package org.supplierdossier.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.supplierdossier.batch.AssessSuppliers.Assessed;
import org.supplierdossier.document.Sha256;
import org.supplierdossier.dossier.Changes;
import org.supplierdossier.dossier.Confidentiality;
import org.supplierdossier.dossier.Dossier;
import org.supplierdossier.dossier.DossierId;
import org.supplierdossier.dossier.VisibleEvidence;
import org.supplierdossier.job.Job;
import org.supplierdossier.render.BundleWriter;
import org.supplierdossier.render.DossierRenderer;
import org.supplierdossier.screening.Screening;
import org.supplierdossier.store.Derived;
import org.supplierdossier.store.Renderings;
import org.supplierdossier.store.Renderings.Rendering;
import org.supplierdossier.store.Runs;
import org.supplierdossier.store.Runs.RunDossier;
import org.supplierdossier.supplier.SupplierId;
import org.supplierdossier.workspace.Workspace;

/** Writes the dossiers of each supplier that are not as they should be. */
final class WriteDossiers implements Work<SupplierId> {
  private static final String VERSION = "2";

  private final Workspace workspace;
  private final DossierContents contents;
  private final Derived<VisibleEvidence> cases;
  private final Derived<Screening> screenings;
  private final Derived<Assessed> assessments;
  private final CompareRuns comparison;
  private final Renderings renderings;
  private final Runs runs;
  private final long run;
  private final AtomicInteger written = new AtomicInteger();

  WriteDossiers(
      Workspace workspace,
      DossierContents contents,
      Derived<VisibleEvidence> cases,
      Derived<Screening> screenings,
      Derived<Assessed> assessments,
      CompareRuns comparison,
      Renderings renderings,
      Runs runs,
      long run) {
    this.workspace = workspace;
    this.contents = contents;
    this.cases = cases;
    this.screenings = screenings;
    this.assessments = assessments;
    this.comparison = comparison;
    this.renderings = renderings;
    this.runs = runs;
    this.run = run;
  }

  @Override
  public String name() {
    return "writeDossiers";
  }

  @Override
  public List<SupplierId> items() {
    return runs.dossiers(run).stream().map(d -> d.id().supplier()).distinct().toList();
  }

  @Override
  public String lane(SupplierId supplier) {
    return supplier.value();
  }

  @Override
  public void perform(SupplierId supplier) {
    Optional<Confidentiality> confidentiality = Optional.empty();
    for (RunDossier dossier : runs.dossiers(run)) {
      if (!dossier.id().supplier().equals(supplier)) {
        continue;
      }
      Sha256 key = key(dossier);
      if (isWritten(dossier.id(), key)) {
        continue;
      }
      if (confidentiality.isEmpty()) {
        confidentiality = Optional.of(contents.confidentiality(supplier));
      }
      write(dossier, confidentiality.get().view(dossier.id()), key);
      written.incrementAndGet();
    }
  }

  private void write(RunDossier dossier, Confidentiality.View view, Sha256 key) {
    Job job = workspace.job();
    DossierId id = dossier.id();
    Dossier content =
        contents.dossier(
            id,
            cases.get(dossier.caseKey()),
            screenings.get(dossier.requireScreeningKey()),
            assessments.get(dossier.requireAssessmentKey()).assessment(),
            view.documents());
    Path folder = job.output().resolve(id.folder());
    try {
      Map<String, Sha256> files =
          new TreeMap<>(
              new DossierRenderer().render(content, comparison.sinceNamed(id), formats(), folder));
      if (job.formats().contains(Job.Format.BUNDLE)) {
        Path bundle = new BundleWriter().write(folder);
        files.put(folder.relativize(bundle).toString(), digest(bundle));
      }
      renderings.save(output(), id.folder(), new Rendering(key, files));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Set<DossierRenderer.Format> formats() {
    Set<DossierRenderer.Format> formats = EnumSet.noneOf(DossierRenderer.Format.class);
    if (workspace.job().formats().contains(Job.Format.HTML)) {
      formats.add(DossierRenderer.Format.HTML);
    }
    if (workspace.job().formats().contains(Job.Format.JSON)) {
      formats.add(DossierRenderer.Format.JSON);
    }
    return formats;
  }

  private String output() {
    return workspace.job().output().toAbsolutePath().normalize().toString();
  }

  private Sha256 key(RunDossier dossier) {
    Job job = workspace.job();
    return Sha256.of(
        VERSION,
        dossier.caseKey().value(),
        dossier.requireAssessmentKey().value(),
        job.formats().stream().sorted().toList().toString(),
        job.languages().toString(),
        comparison.sinceNamed(dossier.id()).map(Changes::toString).orElse(""));
  }

  /** Whether the folder holds what it should, to the byte. */
  private boolean isWritten(DossierId id, Sha256 key) {
    Optional<Rendering> rendering = renderings.find(output(), id.folder());
    if (rendering.isEmpty() || !rendering.get().key().equals(key)) {
      return false;
    }
    Path folder = workspace.job().output().resolve(id.folder());
    return rendering.get().files().entrySet().stream()
        .allMatch(
            file -> {
              Path path = folder.resolve(file.getKey());
              return Files.isRegularFile(path) && digest(path).equals(file.getValue());
            });
  }

  private static Sha256 digest(Path file) {
    try {
      return Sha256.of(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How many dossiers were written in this process. */
  int written() {
    return written.get();
  }
}
