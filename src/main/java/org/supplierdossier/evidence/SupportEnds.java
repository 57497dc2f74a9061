package org.supplierdossier.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.language.Bilingual;

/**
 * Finds days on which support is said to end that no row of a lifecycle table knows. A statement
 * that names a product is held against the rows of that product; one that names none, as a letter
 * to a buyer of one product does, against all rows.
 */
final class SupportEnds {
  static final String TOPIC = "support-end";
  private static final String ROWS = "product-lifecycle";

  private SupportEnds() {}

  static List<Contradiction> in(List<Evidence> evidence, ProductNames products) {
    List<Evidence> rows =
        evidence.stream().filter(e -> e.value() instanceof Value.Lifecycle).toList();
    List<Contradiction> found = new ArrayList<>();
    for (Evidence e : evidence) {
      if (!rows.isEmpty()
          && TOPIC.equals(e.subject())
          && e.value() instanceof Value.Date date
          && e.claim() != Claim.PLAN
          && e.claim() != Claim.CONDITIONAL) {
        add(found, Statement.of(e, products), date.date(), rows, products);
      }
    }
    return found;
  }

  private static void add(
      List<Contradiction> found,
      Statement statement,
      LocalDate day,
      List<Evidence> rows,
      ProductNames products) {
    Evidence stated = statement.evidence();
    List<Evidence> others =
        rows.stream()
            .filter(r -> !r.origin().document().equals(stated.origin().document()))
            .toList();
    List<Evidence> named = others.stream().filter(r -> names(statement, r, products)).toList();
    if (named.isEmpty() && statement.scope().namesProduct()) {
      return;
    }
    List<Evidence> compared = named.isEmpty() ? others : named;
    List<Evidence> known = compared.stream().filter(SupportEnds::hasDay).toList();
    if (known.isEmpty() || known.stream().anyMatch(r -> agrees(r, day))) {
      return;
    }
    Evidence row = known.get(0);
    for (Evidence r : known) {
      row = isNearer(r, row, day) ? r : row;
    }
    found.add(
        new Contradiction(
            ROWS,
            new Bilingual(
                stated.origin().document().value()
                    + " 称 "
                    + day
                    + "，"
                    + row.origin().document().value()
                    + " 称 "
                    + Disagreement.printed(row).zh()
                    + "。",
                stated.origin().document().value()
                    + " says "
                    + day
                    + ", "
                    + row.origin().document().value()
                    + " says "
                    + Disagreement.printed(row).en()
                    + "."),
            List.of(stated, row)));
  }

  private static boolean names(Statement statement, Evidence row, ProductNames products) {
    return row.value() instanceof Value.Lifecycle l
        && (folded(statement.evidence().quote()).contains(folded(l.product()))
            || products.named(l.product()).stream().anyMatch(statement.products()::contains));
  }

  private static String folded(String name) {
    return name.toLowerCase(Locale.ROOT).replace("-", "");
  }

  private static boolean hasDay(Evidence row) {
    return row.value() instanceof Value.Lifecycle l && l.endOfSupport() != null;
  }

  private static boolean agrees(Evidence row, LocalDate day) {
    return row.value() instanceof Value.Lifecycle l
        && (isDay(l.endOfSupport(), day) || isDay(l.endOfSale(), day));
  }

  private static boolean isDay(@Nullable LocalDate known, LocalDate day) {
    return known != null && !Spans.disagree(known, day);
  }

  private static boolean isNearer(Evidence a, Evidence b, LocalDate day) {
    return distance(a, day) < distance(b, day);
  }

  private static long distance(Evidence row, LocalDate day) {
    return row.value() instanceof Value.Lifecycle l && l.endOfSupport() != null
        ? Math.abs(l.endOfSupport().toEpochDay() - day.toEpochDay())
        : Long.MAX_VALUE;
  }
}
