package org.supplierdossier.ownership;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.supplierdossier.evidence.Evidence;
import org.supplierdossier.evidence.Value;
import org.supplierdossier.language.FoldedName;
import org.supplierdossier.supplier.Supplier;

/**
 * Finds the companies that stand below a supplier. Its list of aliases often holds the name of a
 * local subsidiary, which would otherwise own itself by way of the companies between.
 */
final class Subsidiaries {
  private Subsidiaries() {}

  /**
   * Keys of the companies in which, by these statements, the supplier holds shares at any level.
   */
  static Set<String> of(Supplier supplier, List<Evidence> statements) {
    Set<String> above =
        new TreeSet<>(
            List.of(
                FoldedName.of(supplier.name().zh()).key(),
                FoldedName.of(supplier.name().en()).key()));
    Set<String> below = new TreeSet<>();
    boolean more = true;
    while (more) {
      more = false;
      for (Evidence statement : statements) {
        if (statement.value() instanceof Value.Interest i && i.held() != null) {
          String holder = FoldedName.of(i.holder()).key();
          String held = FoldedName.of(i.held()).key();
          boolean follows = above.contains(holder) || below.contains(holder);
          more |= follows && !above.contains(held) && below.add(held);
        }
      }
    }
    return below;
  }
}
