package org.supplierdossier.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.supplierdossier.evidence.EvidenceId;
import org.supplierdossier.language.Bilingual;
import org.supplierdossier.ownership.Ownership;
import org.supplierdossier.ownership.Party;

/** The holders of a supplier as nested lines, the supplier at the root. */
public final class OwnershipTree {
  private static final int DEEPEST = 8;
  private static final int MOST_LINES = 400;

  private final Ownership ownership;
  private final List<Line> lines = new ArrayList<>();

  /**
   * A holder.
   *
   * @param depth 1 for a direct holder
   * @param share as percentages
   * @param again whether this party stands above itself: the structure is a circle
   */
  public record Line(
      int depth,
      String name,
      List<String> otherNames,
      Bilingual kind,
      String share,
      String asOf,
      boolean controller,
      boolean again,
      List<EvidenceId> evidence) {}

  private OwnershipTree(Ownership ownership) {
    this.ownership = ownership;
  }

  /** The lines, the largest share first, each holder before those who hold it. */
  static List<Line> of(Ownership ownership) {
    OwnershipTree tree = new OwnershipTree(ownership);
    ownership.parties().stream()
        .filter(p -> p.kind() == Party.Kind.SUPPLIER)
        .findFirst()
        .ifPresent(p -> tree.add(p.key(), 1, new HashSet<>(Set.of(p.key()))));
    return List.copyOf(tree.lines);
  }

  private void add(String held, int depth, Set<String> path) {
    List<Ownership.Holding> holdings =
        ownership.interests().stream()
            .filter(h -> h.held().equals(held))
            .sorted(Comparator.comparing(h -> h.share().max().negate()))
            .toList();
    for (Ownership.Holding holding : holdings) {
      if (lines.size() >= MOST_LINES) {
        return;
      }
      String key = holding.holder();
      boolean again = path.contains(key);
      lines.add(line(holding, depth, again));
      if (!again && depth < DEEPEST) {
        path.add(key);
        add(key, depth + 1, path);
        path.remove(key);
      }
    }
  }

  private Line line(Ownership.Holding holding, int depth, boolean again) {
    Optional<Party> party =
        ownership.parties().stream().filter(p -> p.key().equals(holding.holder())).findFirst();
    return new Line(
        depth,
        party.map(Party::name).orElse(holding.holder()),
        party.map(Party::otherNames).orElse(List.of()),
        kind(party.map(Party::kind).orElse(Party.Kind.UNKNOWN)),
        Values.share(holding.share()),
        holding.asOf() == null ? "" : holding.asOf().toString(),
        ownership.controllers().stream().anyMatch(c -> c.party().equals(holding.holder())),
        again,
        holding.evidence());
  }

  private static Bilingual kind(Party.Kind kind) {
    return switch (kind) {
      case SUPPLIER -> new Bilingual("供应商", "supplier");
      case PERSON -> new Bilingual("自然人", "person");
      case COMPANY -> new Bilingual("企业", "company");
      case FUND -> new Bilingual("基金", "fund");
      case STATE -> new Bilingual("国有", "state");
      case HOLDERS -> new Bilingual("未逐一列名的持有人", "holders not named one by one");
      case UNKNOWN -> new Bilingual("类型未知", "kind not known");
    };
  }
}
