package org.supplierdossier.batch;

import java.io.IOException;
import java.io.InputStream;
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
import org.supplierdossier.document.Sha256;
import org.supplierdossier.dossier.Changes;
import org.supplierdossier.dossier.Confidentiality;
import org.supplierdossier.dossier.Dossier;
import org.supplierdossier.dossier.DossierId;
import org.supplierdossier.job.Job;
import org.supplierdossier.render.BundleWriter;
import org.supplierdossier.render.DossierRenderer;
import org.supplierdossier.render.WordTemplate;
import org.supplierdossier.store.Renderings.Rendering;
import org.supplierdossier.store.Run.RunDossier;
import org.supplierdossier.supplier.SupplierId;

/** Writes the dossiers of each supplier that are not as they should be. */
final class WriteDossiers implements Work<SupplierId> {
  private static final String VERSION = "17";

  private final RunState state;
  private final DossierContents contents;
  private final BundleContents bundles;
  private final CompareRuns comparison;
  private final AtomicInteger written = new AtomicInteger();

  WriteDossiers(
      RunState state, DossierContents contents, BundleContents bundles, CompareRuns comparison) {
    this.state = state;
    this.contents = contents;
    this.bundles = bundles;
    this.comparison = comparison;
  }

  @Override
  public String name() {
    return "writeDossiers";
  }

  @Override
  public List<SupplierId> items() {
    return state.run().dossiers().stream().map(d -> d.id().supplier()).distinct().toList();
  }

  @Override
  public String lane(SupplierId supplier) {
    return supplier.value();
  }

  @Override
  public void perform(SupplierId supplier) {
    Optional<Confidentiality> confidentiality = Optional.empty();
    for (RunDossier dossier : state.run().dossiers()) {
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
    Job job = state.workspace().job();
    DossierId id = dossier.id();
    Dossier content =
        contents.dossier(
            id,
            state.cases().get(dossier.caseKey()),
            state.screenings().get(dossier.requireScreeningKey()),
            state.assessments().get(dossier.requireAssessmentKey()).assessment(),
            view.documents());
    Path folder = job.output().resolve(id.folder());
    try {
      Map<String, Sha256> files =
          new TreeMap<>(
              new DossierRenderer()
                  .render(content, comparison.sinceNamed(id), formats(), template(id), folder));
      if (job.formats().contains(Job.Format.BUNDLE)) {
        Path bundle =
            new BundleWriter(bundles.seal())
                .write(
                    content,
                    folder,
                    List.copyOf(files.keySet()),
                    bundles.enclosed(content, view),
                    bundles.originals(id.supplier(), view));
        files.put(folder.relativize(bundle).toString(), digest(bundle));
      }
      state.renderings().save(output(), id.folder(), new Rendering(key, files));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Set<DossierRenderer.Format> formats() {
    Set<DossierRenderer.Format> formats = EnumSet.noneOf(DossierRenderer.Format.class);
    for (Job.Format format : state.workspace().job().formats()) {
      switch (format) {
        case HTML -> formats.add(DossierRenderer.Format.HTML);
        case JSON -> formats.add(DossierRenderer.Format.JSON);
        case XLSX -> formats.add(DossierRenderer.Format.XLSX);
        case DOCX -> formats.add(DossierRenderer.Format.DOCX);
        case PDF -> formats.add(DossierRenderer.Format.PDF);
        case PAPERS -> formats.add(DossierRenderer.Format.PAPERS);
        // quotes are checked against what dossier.json says of them
        case BUNDLE -> formats.add(DossierRenderer.Format.JSON);
      }
    }
    return formats;
  }

  private WordTemplate template(DossierId id) {
    return new WordTemplate(state.workspace().customer(id.customer()).template());
  }

  private String output() {
    return state.workspace().job().output().toAbsolutePath().normalize().toString();
  }

  private Sha256 key(RunDossier dossier) {
    Job job = state.workspace().job();
    return Sha256.of(
        VERSION,
        dossier.caseKey().value(),
        dossier.requireAssessmentKey().value(),
        job.formats().stream().sorted().toList().toString(),
        job.languages().toString(),
        job.limits().toString(),
        job.formats().contains(Job.Format.DOCX) || job.formats().contains(Job.Format.PAPERS)
            ? template(dossier.id()).version()
            : "",
        job.formats().contains(Job.Format.BUNDLE) ? bundles.version() : "",
        comparison.sinceNamed(dossier.id()).map(Changes::toString).orElse(""));
  }

  /** Whether the folder holds what it should, to the byte. */
  private boolean isWritten(DossierId id, Sha256 key) {
    Optional<Rendering> rendering = state.renderings().find(output(), id.folder());
    if (rendering.isEmpty() || !rendering.get().key().equals(key)) {
      return false;
    }
    Path folder = state.workspace().job().output().resolve(id.folder());
    return rendering.get().files().entrySet().stream()
        .allMatch(
            file -> {
              Path path = folder.resolve(file.getKey());
              return Files.isRegularFile(path) && digest(path).equals(file.getValue());
            });
  }

  private static Sha256 digest(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return Sha256.of(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How many dossiers were written in this process. */
  int written() {
    return written.get();
  }
}
