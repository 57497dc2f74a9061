package org.supplierdossier.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.supplierdossier.document.Document;
import org.supplierdossier.document.Sha256;
import org.supplierdossier.evidence.Evidence;
import org.supplierdossier.extraction.EvidenceExtractor;
import org.supplierdossier.questionnaire.Answers;
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

  /** The evidence and the answers of one file and all documents inside it. */
  record FileEvidence(List<Evidence> evidence, List<Evidence> concealed, Answers answers) {
    FileEvidence {
      evidence = List.copyOf(evidence);
      concealed = List.copyOf(concealed);
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
    List<Evidence> concealed = new ArrayList<>();
    Answers answers = Answers.NONE;
    for (Document document : documents.of(file)) {
      EvidenceExtractor.Extracted read = extractor.read(supplier, document, () -> structured(file));
      evidence.addAll(read.evidence());
      concealed.addAll(read.concealed());
      answers = answers.and(read.answers());
    }
    state.extractions().save(key, new FileEvidence(evidence, concealed, answers));
    extracted.incrementAndGet();
  }

  /**
   * The key of the evidence of a file: its reading, its place, the rules and who is speaking; for a
   * structured file those that lie beside it too, as one may hold the questions of another.
   */
  Sha256 key(RunFile file) {
    List<String> parts = new ArrayList<>();
    parts.add(reading.key(file).value());
    parts.add(file.path().value());
    parts.add(extractor.version().value());
    parts.add(state.workspace().supplier(file.supplier()).toString());
    if (isStructured(file)) {
      beside(file).forEach(other -> parts.add(reading.key(other).value()));
    }
    return Sha256.of(parts.toArray(String[]::new));
  }

  private static boolean isStructured(RunFile file) {
    return file.path().value().toLowerCase(Locale.ROOT).endsWith(".json");
  }

  private List<RunFile> beside(RunFile file) {
    return state.run().files(file.supplier()).stream()
        .filter(ExtractEvidence::isStructured)
        .filter(other -> !other.path().equals(file.path()))
        .toList();
  }

  private List<Document> structured(RunFile file) {
    return beside(file).stream().flatMap(other -> documents.of(other).stream()).toList();
  }

  /** The evidence of a file, which this step has extracted. */
  List<Evidence> of(RunFile file) {
    return state.extractions().get(key(file)).evidence();
  }

  /** What a file states in hidden text only, which this step has extracted. */
  List<Evidence> concealed(RunFile file) {
    return state.extractions().get(key(file)).concealed();
  }

  /** The forms among a file and all documents inside it, which this step has read. */
  Answers answers(RunFile file) {
    return state.extractions().get(key(file)).answers();
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
