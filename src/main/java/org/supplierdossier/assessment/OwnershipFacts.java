package org.supplierdossier.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.supplierdossier.evidence.EvidenceId;
import org.supplierdossier.evidence.IndicatorId;
import org.supplierdossier.language.Bilingual;
import org.supplierdossier.ownership.Ownership;
import org.supplierdossier.ownership.Ownership.Controller;
import org.supplierdossier.ownership.Ownership.Effective;
import org.supplierdossier.ownership.Party;

/**
 * What follows from the ownership structure for its disclosure. Who the owner is makes no
 * difference: under the Measures of 2020 and 2022 ownership is a matter of transparency.
 */
final class OwnershipFacts {
  private static final IndicatorId DISCLOSURE = new IndicatorId("OWN-01");
  private static final int MOST_OPEN = 3;

  private final Ownership ownership;

  /** A structure with open ends is disclosed in part. */
  private final Standing disclosed;

  private OwnershipFacts(Ownership ownership) {
    this.ownership = ownership;
    disclosed = ownership.unresolved().isEmpty() ? Standing.SUPPORT : Standing.WEAK;
  }

  static List<DerivedFact> of(Ownership ownership) {
    OwnershipFacts facts = new OwnershipFacts(ownership);
    List<DerivedFact> derived = new ArrayList<>();
    ownership.controllers().forEach(c -> facts.controller(c).ifPresent(derived::add));
    List<EvidenceId> holdings = facts.holdings();
    if (derived.isEmpty() && !holdings.isEmpty()) {
      derived.add(facts.holders(holdings));
    }
    if (!ownership.unresolved().isEmpty() && !holdings.isEmpty()) {
      derived.add(facts.open(holdings));
    }
    return derived;
  }

  private List<EvidenceId> holdings() {
    return ownership.interests().stream().flatMap(h -> h.evidence().stream()).toList();
  }

  private Optional<DerivedFact> controller(Controller controller) {
    List<EvidenceId> evidence = new ArrayList<>(controller.evidence());
    ownership.interests().stream()
        .filter(h -> h.holder().equals(controller.party()))
        .forEach(h -> evidence.addAll(h.evidence()));
    if (evidence.isEmpty()) {
      return Optional.empty();
    }
    String name = name(controller.party());
    Bilingual share =
        ownership.effective().stream()
            .filter(e -> e.holder().equals(controller.party()))
            .findFirst()
            .map(OwnershipFacts::share)
            .orElse(new Bilingual("，持股比例未载明", ", share not stated"));
    return Optional.of(
        new DerivedFact(
            DISCLOSURE,
            disclosed,
            new Bilingual(
                (controller.stated() ? "文件载明的实际控制人" : "据持股推算的实际控制人")
                    + "“"
                    + name
                    + "”"
                    + share.zh()
                    + "。",
                (controller.stated()
                        ? "The actual controller named by the documents, “"
                        : "The actual controller that follows from the shares, “")
                    + name
                    + "”"
                    + share.en()
                    + "."),
            evidence));
  }

  private static Bilingual share(Effective effective) {
    String percent = Wording.percent(effective.share());
    return new Bilingual(
        "通过 " + effective.levels() + " 层合计持有 " + percent,
        ", holds " + percent + " through " + Wording.counted(effective.levels(), "level"));
  }

  private String name(String party) {
    return ownership.parties().stream()
        .filter(p -> p.key().equals(party))
        .map(Party::name)
        .findFirst()
        .map(Wording::cut)
        .orElse(party);
  }

  private DerivedFact holders(List<EvidenceId> holdings) {
    long holders = ownership.interests().stream().map(h -> h.holder()).distinct().count();
    return new DerivedFact(
        DISCLOSURE,
        disclosed,
        new Bilingual(
            "文件载明 " + holders + " 个持股人，未载明实际控制人。",
            Wording.counted(holders, "holder") + " stated, no actual controller named."),
        holdings);
  }

  private DerivedFact open(List<EvidenceId> holdings) {
    List<Bilingual> sentences =
        ownership.unresolved().stream().limit(MOST_OPEN).map(Wording::open).toList();
    int all = ownership.unresolved().size();
    return new DerivedFact(
        DISCLOSURE,
        Standing.WEAK,
        new Bilingual(
            "股权结构有 "
                + all
                + " 处未能确定："
                + String.join("；", sentences.stream().map(Bilingual::zh).toList())
                + "。",
            Wording.counted(all, "point")
                + " of the ownership structure left open: "
                + String.join("; ", sentences.stream().map(Bilingual::en).toList())
                + "."),
        holdings);
  }
}
