package org.supplierdossier.component;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.evidence.Evidence;
import org.supplierdossier.evidence.EvidenceId;

/** What is stated of one component, thing by thing, with the evidence for each value. */
final class StatedCells {
  private final Map<String, Map<String, TreeSet<EvidenceId>>> cells = new TreeMap<>();

  /** Takes in that a statement gives a thing a value; null is no statement. */
  void put(String what, @Nullable String value, Evidence statement) {
    if (value != null) {
      cells
          .computeIfAbsent(what, w -> new TreeMap<>())
          .computeIfAbsent(value, v -> new TreeSet<>())
          .add(statement.id());
    }
  }

  /** All values of a thing with a slash between, or null where nothing is stated. */
  @Nullable String joined(String what) {
    Map<String, TreeSet<EvidenceId>> values = cells.get(what);
    return values == null ? null : String.join(" / ", values.keySet());
  }

  Map<String, List<SupplyChain.Cell>> all() {
    Map<String, List<SupplyChain.Cell>> all = new TreeMap<>();
    cells.forEach(
        (what, values) -> {
          List<SupplyChain.Cell> listed = new ArrayList<>();
          values.forEach((value, ids) -> listed.add(new SupplyChain.Cell(value, List.copyOf(ids))));
          all.put(what, listed);
        });
    return all;
  }
}
