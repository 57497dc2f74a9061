package org.supplierdossier.component;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.evidence.EvidenceId;
import org.supplierdossier.evidence.Value;

/**
 * The components that a supplier's documents speak of.
 *
 * @param components sorted by product and name
 */
public record SupplyChain(List<Component> components) {
  public static final SupplyChain UNKNOWN = new SupplyChain(List.of());

  public SupplyChain {
    components = List.copyOf(components);
  }

  /** The components with one source only, a planned second one not counted. */
  public List<Component> singlePoints() {
    return components.stream().filter(Component::isSinglePoint).toList();
  }

  /**
   * A component; what no document states is null.
   *
   * @param product the supplier's product that it is part of, as printed
   * @param name as first printed
   * @param makers as printed, sorted
   * @param countries of manufacture: ISO 3166-1 alpha-2 codes where recognised, else as printed
   * @param alternatives other sources or substitutes, as printed
   * @param leadTime as printed
   * @param exportClass as printed
   */
  public record Component(
      @Nullable String product,
      String name,
      List<String> makers,
      List<String> countries,
      List<String> alternatives,
      Value.Sources sources,
      @Nullable String leadTime,
      @Nullable String exportClass,
      List<EvidenceId> evidence) {
    public Component {
      makers = List.copyOf(makers);
      countries = List.copyOf(countries);
      alternatives = List.copyOf(alternatives);
      evidence = List.copyOf(evidence);
    }

    /** Whether supply stops if one source stops. */
    public boolean isSinglePoint() {
      return sources == Value.Sources.SINGLE || sources == Value.Sources.PLANNED_SECOND;
    }
  }
}
