package org.supplierdossier.batch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.text.WordUtils;
import org.supplierdossier.assessment.Assessment;
import org.supplierdossier.assessment.CaseFile;
import org.supplierdossier.decision.Decision;
import org.supplierdossier.document.Document;
import org.supplierdossier.document.DocumentPath;
import org.supplierdossier.document.HiddenContent;
import org.supplierdossier.dossier.Confidentiality;
import org.supplierdossier.dossier.Dossier;
import org.supplierdossier.dossier.DossierId;
import org.supplierdossier.dossier.Edition;
import org.supplierdossier.dossier.VisibleEvidence;
import org.supplierdossier.evidence.Evidence;
import org.supplierdossier.language.Bilingual;
import org.supplierdossier.rulebook.Regimes;
import org.supplierdossier.screening.Screening;
import org.supplierdossier.supplier.Customer;
import org.supplierdossier.supplier.SupplierId;

/** Puts together what a dossier says from what the steps have derived. */
final class DossierContents {
  private static final int ENOUGH_OF_QUOTE = 160;
  private static final int LONGEST_QUOTE = 200;

  private final RunState state;
  private final Documents documents;

  DossierContents(RunState state, Documents documents) {
    this.state = state;
    this.documents = documents;
  }

  /** The regime that a dossier is scored under. */
  Regimes.Choice regime(DossierId id) {
    return state
        .workspace()
        .regimes()
        .choose(
            state.workspace().job().regime(),
            state.workspace().customer(id.customer()),
            state.workspace().job().asOf());
  }

  /** What the assessment of a dossier rests on. */
  CaseFile caseFile(DossierId id, VisibleEvidence visible, Screening screening) {
    return new CaseFile(
        state.workspace().supplier(id.supplier()),
        state.workspace().customer(id.customer()),
        state.workspace().procurements(id.customer(), id.supplier()),
        visible.evidence(),
        visible.contradictions(),
        visible.ownership(),
        visible.supplyChain(),
        screening,
        state.workspace().decisions(),
        state.workspace().job().asOf());
  }

  /** The dossier; its documents have passages only where they are given. */
  Dossier dossier(
      DossierId id,
      VisibleEvidence visible,
      Screening screening,
      Assessment assessment,
      List<Document> read) {
    boolean internal = id.edition() == Edition.INTERNAL;
    return new Dossier(
        id,
        state.workspace().supplier(id.supplier()),
        customer(id),
        state.workspace().procurements(id.customer(), id.supplier()),
        state.workspace().job().asOf(),
        state.workspace().job().limits(),
        regime(id).rulebook(),
        assessment,
        visible.evidence(),
        visible.ownership(),
        visible.supplyChain(),
        visible.answers(),
        accepted(screening),
        internal ? naming(visible.concealed(), read) : read,
        internal ? decisions(visible, screening) : List.of(),
        internal ? visible.withheld() : 0);
  }

  /** The documents, with what would be evidence if they did not hide it, and how to count it. */
  private static List<Document> naming(List<Evidence> concealed, List<Document> documents) {
    Map<DocumentPath, List<HiddenContent>> statements = new HashMap<>();
    for (Evidence evidence : concealed) {
      String quote = WordUtils.abbreviate(evidence.quote(), ENOUGH_OF_QUOTE, LONGEST_QUOTE, "…");
      statements
          .computeIfAbsent(evidence.origin().document(), path -> new ArrayList<>())
          .add(
              new HiddenContent(
                  HiddenContent.Kind.HIDDEN_STATEMENT,
                  new Bilingual(
                      "“%s”（编号 %s；如应计入，请在 decisions/ 中写 accept）".formatted(quote, evidence.id()),
                      "\"%s\" (%s; to count it, accept it in decisions/)"
                          .formatted(quote, evidence.id()))));
    }
    return documents.stream()
        .map(d -> d.hiding(statements.getOrDefault(d.path(), List.of())))
        .toList();
  }

  /** Who may see what of a supplier's documents; reads all of them. */
  Confidentiality confidentiality(SupplierId supplier) {
    return Confidentiality.of(
        state.workspace().supplier(supplier),
        state.workspace().customers(),
        documents.of(supplier));
  }

  private Customer customer(DossierId id) {
    Customer customer = state.workspace().customer(id.customer());
    return state.workspace().job().languages().isEmpty()
        ? customer
        : customer.reading(state.workspace().job().languages());
  }

  private Screening accepted(Screening screening) {
    return new Screening(
        screening.method(),
        screening.lists(),
        screening.names(),
        screening.hits().stream()
            .filter(
                h -> !state.workspace().decisions().reject(h.id(), state.workspace().job().asOf()))
            .toList());
  }

  private List<Decision> decisions(VisibleEvidence visible, Screening screening) {
    return Stream.concat(
            visible.decisions().stream(),
            screening.hits().stream()
                .map(
                    h ->
                        state.workspace().decisions().about(h.id(), state.workspace().job().asOf()))
                .flatMap(Optional::stream))
        .distinct()
        .toList();
  }
}
