package org.supplierdossier.component;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.evidence.EvidenceId;
import org.supplierdossier.evidence.Value;
import org.supplierdossier.language.FoldedName;

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
   * One value of what is stated of a component.
   *
   * @param value as printed, or a code
   * @param evidence that states it
   */
  public record Cell(String value, List<EvidenceId> evidence) {
    public Cell {
      evidence = List.copyOf(evidence);
    }
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
   * @param evidence all of it
   * @param suppliers who delivers it, where that is not the maker; as printed, sorted
   * @param details what else is stated; of several statements all, with a slash between
   * @param cells for each thing that is stated, by its name in the JSON, each value with the
   *     evidence for it
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
      List<EvidenceId> evidence,
      List<String> suppliers,
      Value.ComponentDetails details,
      Map<String, List<Cell>> cells) {
    public Component {
      suppliers = List.copyOf(suppliers);
      cells = Collections.unmodifiableMap(new TreeMap<>(cells));
      makers = List.copyOf(makers);
      countries = List.copyOf(countries);
      alternatives = List.copyOf(alternatives);
      evidence = List.copyOf(evidence);
    }

    /** A component of which no more is known than this. */
    public Component(
        @Nullable String product,
        String name,
        List<String> makers,
        List<String> countries,
        List<String> alternatives,
        Value.Sources sources,
        @Nullable String leadTime,
        @Nullable String exportClass,
        List<EvidenceId> evidence) {
      this(
          product,
          name,
          makers,
          countries,
          alternatives,
          sources,
          leadTime,
          exportClass,
          evidence,
          List.of(),
          Value.ComponentDetails.NONE,
          Map.of());
    }

    /**
     * Where a maker makes it: all its countries where it has one maker or one country, else those
     * that the same statements name.
     */
    public List<String> countriesOf(String maker) {
      if (makers.size() == 1 || countries.size() == 1) {
        return countries;
      }
      Set<EvidenceId> statements =
          cells.getOrDefault("maker", List.of()).stream()
              .filter(c -> FoldedName.of(c.value()).key().equals(FoldedName.of(maker).key()))
              .flatMap(c -> c.evidence().stream())
              .collect(Collectors.toSet());
      return cells.getOrDefault("country", List.of()).stream()
          .filter(c -> c.evidence().stream().anyMatch(statements::contains))
          .flatMap(c -> CountryNames.codes(c.value()).stream())
          .filter(countries::contains)
          .distinct()
          .sorted()
          .toList();
    }

    /** Whether supply stops if one source stops. */
    public boolean isSinglePoint() {
      return sources == Value.Sources.SINGLE || sources == Value.Sources.PLANNED_SECOND;
    }
  }
}
