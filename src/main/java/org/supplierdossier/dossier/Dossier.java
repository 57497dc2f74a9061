package org.supplierdossier.dossier;

import java.time.LocalDate;
import java.util.List;
import org.supplierdossier.assessment.Assessment;
import org.supplierdossier.component.SupplyChain;
import org.supplierdossier.decision.Decision;
import org.supplierdossier.document.Document;
import org.supplierdossier.document.Limits;
import org.supplierdossier.evidence.Evidence;
import org.supplierdossier.ownership.Ownership;
import org.supplierdossier.questionnaire.Answers;
import org.supplierdossier.rulebook.Rulebook;
import org.supplierdossier.screening.Screening;
import org.supplierdossier.supplier.Customer;
import org.supplierdossier.supplier.Procurement;
import org.supplierdossier.supplier.Supplier;

/**
 * Everything that one dossier says, already filtered for its reader.
 *
 * @param procurements what the customer buys from the supplier
 * @param asOf the logical date of the run
 * @param limits within which the documents were read
 * @param evidence that this reader may see, sorted by indicator and place
 * @param answers of forms that this reader may see
 * @param documents that this reader may know of, sorted by path, with the passages that this reader
 *     may not see blanked
 * @param decisions that acted on this dossier; empty in the customer edition
 * @param withheld how many documents were kept back; 0 in the customer edition
 */
public record Dossier(
    DossierId id,
    Supplier supplier,
    Customer customer,
    List<Procurement> procurements,
    LocalDate asOf,
    Limits limits,
    Rulebook rulebook,
    Assessment assessment,
    List<Evidence> evidence,
    Ownership ownership,
    SupplyChain supplyChain,
    Answers answers,
    Screening screening,
    List<Document> documents,
    List<Decision> decisions,
    int withheld) {
  public Dossier {
    procurements = List.copyOf(procurements);
    evidence = List.copyOf(evidence);
    documents = List.copyOf(documents);
    decisions = List.copyOf(decisions);
  }
}
