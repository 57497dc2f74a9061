package org.supplierdossier.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.supplierdossier.document.Document;
import org.supplierdossier.document.Sha256;
import org.supplierdossier.evidence.Evidence;
import org.supplierdossier.extraction.EvidenceExtractor;
import org.supplierdossier.store.Derived;
import org.supplierdossier.store.Runs;
import org.supplierdossier.store.Runs.RunFile;
import org.supplierdossier.supplier.Supplier;
import org.supplierdossier.workspace.Workspace;

/** Extracts the evidence of every file for which these rules have not done so. */
final class ExtractEvidence implements Work<RunFile> {
  private final Workspace workspace;
  private final EvidenceExtractor extractor;
  private final ReadDocuments reading;
  private final Derived<FileEvidence> extractions;
  private final Documents documents;
  private final Runs runs;
  private final long run;
  private final AtomicInteger extracted = new AtomicInteger();

  ExtractEvidence(
      Workspace workspace,
      EvidenceExtractor extractor,
      ReadDocuments reading,
      Derived<FileEvidence> extractions,
      Documents documents,
      Runs runs,
      long run) {
    this.workspace = workspace;
    this.extractor = extractor;
    this.reading = reading;
    this.extractions = extractions;
    this.documents = documents;
    this.runs = runs;
    this.run = run;
  }

  /** The evidence of one file and all documents inside it. */
  record FileEvidence(List<Evidence> evidence) {
    FileEvidence {
      evidence = List.copyOf(evidence);
    }
  }

  @Override
  public String name() {
    return "extractEvidence";
  }

  @Override
  public List<RunFile> items() {
    return runs.files(run);
  }

  @Override
  public String lane(RunFile file) {
    return file.sha256().value();
  }

  @Override
  public void perform(RunFile file) {
    Sha256 key = key(file);
    if (extractions.has(key)) {
      return;
    }
    Supplier supplier = workspace.supplier(file.supplier());
    List<Evidence> evidence = new ArrayList<>();
    for (Document document : documents.of(file)) {
      evidence.addAll(extractor.extract(supplier, document));
    }
    extractions.save(key, new FileEvidence(evidence));
    extracted.incrementAndGet();
  }

  /** The key of the evidence of a file: its reading, its place, the rules and who is speaking. */
  Sha256 key(RunFile file) {
    return Sha256.of(
        reading.key(file).value(),
        file.path().value(),
        extractor.version().value(),
        workspace.supplier(file.supplier()).toString());
  }

  /** The evidence of a file, which this step has extracted. */
  List<Evidence> of(RunFile file) {
    return extractions.get(key(file)).evidence();
  }

  /** The version of the rules and the engine, abbreviated. */
  String version() {
    return extractor.version().value().substring(0, 12);
  }

  /** How many files evidence was extracted from in this process. */
  int extracted() {
    return extracted.get();
  }
}
