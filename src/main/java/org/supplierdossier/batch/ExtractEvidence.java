package org.supplierdossier.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.supplierdossier.document.Document;
import org.supplierdossier.document.Sha256;
import org.supplierdossier.evidence.Evidence;
import org.supplierdossier.extraction.EvidenceExtractor;
import org.supplierdossier.store.Run.RunFile;
import org.supplierdossier.supplier.Supplier;

/** Extracts the evidence of every file for which these rules have not done so. */
final class ExtractEvidence extends FileWork {
  private final EvidenceExtractor extractor;
  private final ReadDocuments reading;
  private final Documents documents;
  private final AtomicInteger extracted = new AtomicInteger();

  ExtractEvidence(
      RunState state, EvidenceExtractor extractor, ReadDocuments reading, Documents documents) {
    super(state);
    this.extractor = extractor;
    this.reading = reading;
    this.documents = documents;
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
  public void perform(RunFile file) {
    Sha256 key = key(file);
    if (state.extractions().has(key)) {
      return;
    }
    Supplier supplier = state.workspace().supplier(file.supplier());
    List<Evidence> evidence = new ArrayList<>();
    for (Document document : documents.of(file)) {
      evidence.addAll(extractor.extract(supplier, document));
    }
    state.extractions().save(key, new FileEvidence(evidence));
    extracted.incrementAndGet();
  }

  /** The key of the evidence of a file: its reading, its place, the rules and who is speaking. */
  Sha256 key(RunFile file) {
    return Sha256.of(
        reading.key(file).value(),
        file.path().value(),
        extractor.version().value(),
        state.workspace().supplier(file.supplier()).toString());
  }

  /** The evidence of a file, which this step has extracted. */
  List<Evidence> of(RunFile file) {
    return state.extractions().get(key(file)).evidence();
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
