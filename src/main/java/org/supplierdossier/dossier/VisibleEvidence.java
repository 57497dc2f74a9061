package org.supplierdossier.dossier;

import java.util.List;
import org.supplierdossier.component.SupplyChain;
import org.supplierdossier.decision.Decision;
import org.supplierdossier.document.Document;
import org.supplierdossier.evidence.Contradiction;
import org.supplierdossier.evidence.Evidence;
import org.supplierdossier.ownership.Ownership;
import org.supplierdossier.questionnaire.Answers;

/**
 * What one dossier rests on: the evidence its reader may see and no reviewer has rejected, and what
 * follows from it whatever the regime.
 *
 * @param evidence sorted, each statement once
 * @param concealed what stands in hidden text only and no reviewer has accepted
 * @param rejected how many pieces of evidence reviewers have rejected
 * @param decisions that acted on evidence here
 * @param answers of forms that the reader may see
 * @param documents that the reader may know of, without their passages
 * @param withheld how many documents were kept back from the reader
 */
public record VisibleEvidence(
    List<Evidence> evidence,
    List<Evidence> concealed,
    int rejected,
    List<Decision> decisions,
    List<Contradiction> contradictions,
    Ownership ownership,
    SupplyChain supplyChain,
    Answers answers,
    List<Document> documents,
    int withheld) {
  public VisibleEvidence {
    evidence = List.copyOf(evidence);
    concealed = List.copyOf(concealed);
    decisions = List.copyOf(decisions);
    contradictions = List.copyOf(contradictions);
    documents = List.copyOf(documents);
  }
}
