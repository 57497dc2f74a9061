package org.supplierdossier.component;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.evidence.Claim;
import org.supplierdossier.evidence.Evidence;
import org.supplierdossier.evidence.EvidenceId;
import org.supplierdossier.evidence.Value;
import org.supplierdossier.evidence.Value.Sources;
import org.supplierdossier.language.FoldedName;

/** One component of a supply chain while statements about it come in. */
final class Line {
  /** Worst first: of two statements the worse one counts, and not to know is no statement. */
  private static final List<Sources> WORST_FIRST =
      List.of(Sources.SINGLE, Sources.PLANNED_SECOND, Sources.DUAL, Sources.MANY);

  private static final Set<Claim> NOT_YET = EnumSet.of(Claim.PLAN, Claim.CONDITIONAL);

  private @Nullable String product;
  private @Nullable String name;
  private final Map<String, String> makers = new LinkedHashMap<>();
  private final Set<String> countries = new TreeSet<>();
  private final Map<String, String> alternatives = new LinkedHashMap<>();
  private final Set<String> leadTimes = new LinkedHashSet<>();
  private final Set<String> exportClasses = new LinkedHashSet<>();
  private final Set<EvidenceId> evidence = new TreeSet<>();
  private final Map<String, String> suppliers = new LinkedHashMap<>();
  private final StatedCells cells = new StatedCells();
  private Sources sources = Sources.UNKNOWN;
  private boolean software;

  /** Takes in a statement; the first one gives name and product as printed. */
  void add(Evidence statement, Value.Component component) {
    name = name == null ? component.name().strip() : name;
    product = product == null ? component.product() : product;
    addNamed(makers, component.maker());
    addNamed(alternatives, component.alternative());
    String country = stated(component.country());
    if (country != null) {
      countries.addAll(CountryNames.codes(country));
    }
    addText(leadTimes, component.leadTime());
    addText(exportClasses, component.exportClass());
    Sources stated = sources(statement, component);
    sources = worse(sources, stated);
    evidence.add(statement.id());
    note(statement, component);
    if (stated != Sources.UNKNOWN) {
      cells.put("sources", key(stated), statement);
    }
  }

  private void note(Evidence statement, Value.Component component) {
    Value.ComponentDetails details = component.details();
    software |= details.software();
    addNamed(suppliers, details.supplier());
    cells.put("maker", stated(component.maker()), statement);
    cells.put("country", stated(component.country()), statement);
    cells.put("alternative", stated(component.alternative()), statement);
    cells.put("lead_time", stated(component.leadTime()), statement);
    cells.put("export_class", stated(component.exportClass()), statement);
    cells.put("supplier", stated(details.supplier()), statement);
    cells.put("version", stated(details.version()), statement);
    cells.put("stock", stated(details.stock()), statement);
    cells.put("licence", stated(details.licence()), statement);
    cells.put("identifier", stated(details.identifier()), statement);
    cells.put("hashes", stated(details.hashes()), statement);
  }

  private static String key(Sources sources) {
    return sources.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  SupplyChain.Component component() {
    return new SupplyChain.Component(
        product,
        name == null ? "" : name,
        sorted(makers),
        List.copyOf(countries),
        sorted(alternatives),
        sources,
        joined(leadTimes),
        joined(exportClasses),
        List.copyOf(evidence),
        sorted(suppliers),
        new Value.ComponentDetails(
            suppliers.isEmpty() ? null : String.join(" / ", sorted(suppliers)),
            cells.joined("version"),
            cells.joined("stock"),
            cells.joined("licence"),
            cells.joined("identifier"),
            cells.joined("hashes"),
            software),
        cells.all());
  }

  /** A second source that is planned or depends on something is not a second source. */
  private static Sources sources(Evidence statement, Value.Component component) {
    boolean several = component.sources() == Sources.DUAL || component.sources() == Sources.MANY;
    return several && NOT_YET.contains(statement.claim())
        ? Sources.PLANNED_SECOND
        : component.sources();
  }

  private static Sources worse(Sources a, Sources b) {
    if (a == Sources.UNKNOWN || b == Sources.UNKNOWN) {
      return a == Sources.UNKNOWN ? b : a;
    }
    return WORST_FIRST.indexOf(a) <= WORST_FIRST.indexOf(b) ? a : b;
  }

  private static void addNamed(Map<String, String> names, @Nullable String printed) {
    String name = stated(printed);
    if (name != null) {
      names.putIfAbsent(FoldedName.of(name).key(), name);
    }
  }

  private static void addText(Set<String> texts, @Nullable String printed) {
    String text = stated(printed);
    if (text != null) {
      texts.add(text);
    }
  }

  /** What a cell says; null where it is a dash or the like. */
  private static @Nullable String stated(@Nullable String printed) {
    return printed == null || FoldedName.of(printed).full().isEmpty() ? null : printed.strip();
  }

  private static List<String> sorted(Map<String, String> names) {
    List<String> sorted = new ArrayList<>(names.values());
    sorted.sort(Comparator.naturalOrder());
    return sorted;
  }

  private static @Nullable String joined(Set<String> texts) {
    return texts.isEmpty() ? null : String.join(" / ", texts);
  }
}
