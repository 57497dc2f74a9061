package org.supplierdossier.batch;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.supplierdossier.component.SupplyChainResolver;
import org.supplierdossier.decision.Decision;
import org.supplierdossier.document.Document;
import org.supplierdossier.document.DocumentPath;
import org.supplierdossier.document.Sha256;
import org.supplierdossier.dossier.Confidentiality;
import org.supplierdossier.dossier.DossierId;
import org.supplierdossier.dossier.VisibleEvidence;
import org.supplierdossier.evidence.Contradiction;
import org.supplierdossier.evidence.Contradictions;
import org.supplierdossier.evidence.Duplicates;
import org.supplierdossier.evidence.Evidence;
import org.supplierdossier.evidence.EvidenceId;
import org.supplierdossier.evidence.Paper;
import org.supplierdossier.evidence.ProductNames;
import org.supplierdossier.extraction.PaperFacts;
import org.supplierdossier.ownership.OwnershipResolver;
import org.supplierdossier.questionnaire.Answers;
import org.supplierdossier.store.Run.RunDossier;
import org.supplierdossier.store.Run.RunFile;
import org.supplierdossier.supplier.Supplier;
import org.supplierdossier.supplier.SupplierId;

/**
 * Collects for each dossier the evidence that its reader may see, and resolves ownership, supply
 * chain and contradictions from that evidence alone.
 */
final class ResolveOwnership implements Work<SupplierId> {
  private static final String VERSION = "14";

  private final RunState state;
  private final ExtractEvidence extraction;
  private final Documents documents;

  ResolveOwnership(RunState state, ExtractEvidence extraction, Documents documents) {
    this.state = state;
    this.extraction = extraction;
    this.documents = documents;
  }

  /** The documents of a supplier that belong to some customers only. */
  record Restrictions(List<Confidentiality.Restricted> all) {
    Restrictions {
      all = List.copyOf(all);
    }
  }

  @Override
  public String name() {
    return "resolveOwnership";
  }

  @Override
  public List<SupplierId> items() {
    return state.workspace().suppliers().stream().map(Supplier::id).toList();
  }

  @Override
  public String lane(SupplierId supplier) {
    return supplier.value();
  }

  @Override
  public void perform(SupplierId supplier) {
    List<RunFile> files = state.run().files(supplier);
    String evidenceKey = evidenceKey(supplier, files);
    List<DossierId> missing = new ArrayList<>();
    for (DossierId id : state.workspace().dossiers(supplier)) {
      Sha256 key = Sha256.of(VERSION, evidenceKey, id.toString());
      state.run().put(new RunDossier(id, key, null, null));
      if (!state.cases().has(key)) {
        missing.add(id);
      }
    }
    Sha256 restrictionsKey = Sha256.of(VERSION, evidenceKey);
    if (missing.isEmpty() && state.restrictions().has(restrictionsKey)) {
      return;
    }
    Supplier assessed = state.workspace().supplier(supplier);
    List<Evidence> all = files.stream().flatMap(f -> extraction.of(f).stream()).toList();
    List<Evidence> concealed =
        files.stream().flatMap(f -> extraction.concealed(f).stream()).toList();
    Answers answers = files.stream().map(extraction::answers).reduce(Answers.NONE, Answers::and);
    Confidentiality confidentiality =
        Confidentiality.of(assessed, state.workspace().customers(), documents.of(supplier));
    state.restrictions().save(restrictionsKey, new Restrictions(confidentiality.restricted()));
    for (DossierId id : missing) {
      state
          .cases()
          .save(
              Sha256.of(VERSION, evidenceKey, id.toString()),
              resolved(assessed, confidentiality.view(id), all, concealed, answers));
    }
  }

  /** What belongs to some customers only, which this step has decided. */
  List<Confidentiality.Restricted> restricted(SupplierId supplier) {
    return state
        .restrictions()
        .get(Sha256.of(VERSION, evidenceKey(supplier, state.run().files(supplier))))
        .all();
  }

  private VisibleEvidence resolved(
      Supplier supplier,
      Confidentiality.View view,
      List<Evidence> all,
      List<Evidence> concealed,
      Answers answers) {
    List<Evidence> stated = new ArrayList<>(all);
    List<Evidence> uncounted = new ArrayList<>();
    Set<EvidenceId> shown = all.stream().map(Evidence::id).collect(toSet());
    for (Evidence evidence : Duplicates.merged(view.visible(concealed))) {
      if (decision(evidence).filter(d -> d.verdict() == Decision.Verdict.ACCEPT).isPresent()) {
        stated.add(evidence);
      } else if (!shown.contains(evidence.id())) {
        uncounted.add(evidence);
      }
    }
    List<Evidence> accepted = new ArrayList<>();
    List<Decision> decisions = new ArrayList<>();
    int rejected = 0;
    for (Evidence evidence : Duplicates.merged(view.visible(stated))) {
      Optional<Decision> decision = decision(evidence);
      decision.ifPresent(decisions::add);
      if (decision.filter(d -> d.verdict() == Decision.Verdict.REJECT).isPresent()) {
        rejected++;
      } else {
        accepted.add(evidence);
      }
    }
    return new VisibleEvidence(
        accepted,
        uncounted,
        rejected,
        decisions,
        contradictions(supplier, view, accepted),
        OwnershipResolver.resolve(supplier, accepted),
        SupplyChainResolver.resolve(supplier, accepted),
        view.visible(answers),
        view.documents().stream().map(Document::withoutPassages).toList(),
        view.withheld());
  }

  private List<Contradiction> contradictions(
      Supplier supplier, Confidentiality.View view, List<Evidence> accepted) {
    List<Contradiction> found =
        Contradictions.in(
            accepted,
            names(supplier),
            ProductNames.of(supplier.products()),
            state.workspace().job().asOf());
    Set<DocumentPath> sides =
        found.stream()
            .flatMap(c -> c.sides().stream())
            .map(side -> side.origin().document())
            .collect(toSet());
    Map<DocumentPath, Paper> papers = new TreeMap<>();
    for (Document document : view.documents()) {
      if (sides.contains(document.path())) {
        papers.put(document.path(), PaperFacts.of(document));
      }
    }
    return found.stream().map(c -> c.on(papers)).toList();
  }

  private Optional<Decision> decision(Evidence evidence) {
    return state.workspace().decisions().about(evidence.id(), state.workspace().job().asOf());
  }

  private static Set<String> names(Supplier supplier) {
    Set<String> names = new TreeSet<>(supplier.aliases());
    names.add(supplier.name().zh());
    names.add(supplier.name().en());
    return names;
  }

  /** Digest of everything that decides what any reader may see of a supplier's evidence. */
  private String evidenceKey(SupplierId supplier, List<RunFile> files) {
    List<String> parts = new ArrayList<>();
    parts.add("products " + state.workspace().supplier(supplier).products());
    files.forEach(f -> parts.add(extraction.key(f).value()));
    parts.add("customers");
    state
        .workspace()
        .customers()
        .forEach(c -> parts.add(c.id() + "|" + c.name() + "|" + c.aliases()));
    parts.add(state.workspace().decisionsInForce());
    // "In the last three years" is counted back from it.
    parts.add("year " + state.workspace().job().asOf().getYear());
    return Sha256.of(parts.toArray(String[]::new)).value();
  }
}
