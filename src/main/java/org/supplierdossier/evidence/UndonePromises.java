package org.supplierdossier.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.supplierdossier.language.Bilingual;
import org.supplierdossier.supplier.Undertaking;

/**
 * Finds promises that a text of the supplier makes without reserve and another undoes: a letter
 * that supply will not stop, and terms by which it may; one language of a letter, and the other.
 * Within one text in one language the narrower clause is an exception, no contradiction.
 */
final class UndonePromises {
  /** The indicator of a promise, and those whose adverse statements undo it. */
  private record Undoing(Undertaking undertaking, String promise, Set<String> by) {}

  private static final List<Undoing> ALL =
      List.of(
          new Undoing(Undertaking.U_COOP, "LEG-05", Set.of("LEG-05")),
          new Undoing(Undertaking.U_DATA, "DAT-01", Set.of("DAT-01")),
          new Undoing(Undertaking.U_DEV, "DAT-02", Set.of("DAT-02", "SUP-10")),
          new Undoing(Undertaking.U_SUPPLY, "SUP-03", Set.of("SUP-03", "DIS-05")),
          new Undoing(Undertaking.U_SUPPORT, "SUP-03", Set.of("SUP-03", "DIS-05")),
          new Undoing(Undertaking.U_DEPEND, "SUP-09", Set.of("SUP-09")),
          new Undoing(Undertaking.U_UPGRADE, "SUP-10", Set.of("SUP-10")));

  private static final int MOST_OF_EACH = 3;

  private UndonePromises() {}

  static List<Contradiction> in(List<Evidence> evidence) {
    List<Contradiction> found = new ArrayList<>();
    for (Undoing undoing : ALL) {
      List<Evidence> said =
          evidence.stream()
              .filter(e -> e.undertakings().contains(undoing.undertaking()))
              .filter(e -> e.indicator() != null && undoing.by().contains(e.indicator().value()))
              .toList();
      List<Evidence> free = said.stream().filter(e -> isFree(e, undoing)).toList();
      List<Evidence> against =
          said.stream().filter(e -> free.stream().anyMatch(f -> undoes(e, f))).toList();
      if (!against.isEmpty()) {
        List<Evidence> undone =
            free.stream().filter(f -> against.stream().anyMatch(e -> undoes(e, f))).toList();
        found.add(contradiction(undoing.undertaking(), undone, against));
      }
    }
    return found;
  }

  private static boolean isFree(Evidence e, Undoing undoing) {
    return e.indicator() != null
        && e.indicator().value().equals(undoing.promise())
        && e.polarity() == Polarity.SUPPORTS
        && e.claim() == Claim.OBLIGATION
        && e.qualifiers().isEmpty();
  }

  private static boolean undoes(Evidence e, Evidence free) {
    boolean other = e.language() != free.language();
    boolean elsewhere = !e.origin().document().equals(free.origin().document());
    if (e.origin().sha256().equals(free.origin().sha256()) && !other) {
      return false;
    } else if (e.polarity() == Polarity.RISK) {
      return (elsewhere || other) && (e.claim() == Claim.FACT || e.claim() == Claim.OBLIGATION);
    }
    return !elsewhere && other && e.has(Qualifier.Kind.EXCEPTION);
  }

  private static Contradiction contradiction(
      Undertaking undertaking, List<Evidence> free, List<Evidence> against) {
    List<Evidence> sides = new ArrayList<>(free.subList(0, Math.min(MOST_OF_EACH, free.size())));
    sides.addAll(against.subList(0, Math.min(MOST_OF_EACH, against.size())));
    String wide = free.get(0).origin().document().value();
    String narrow = against.get(0).origin().document().value();
    return new Contradiction(
        "undertaking-" + undertaking.key().toLowerCase(Locale.ROOT),
        new Bilingual(
            wide + " 作出无保留的承诺，" + narrow + " 的条文却与之相反：“" + against.get(0).quote() + "”。",
            wide
                + " promises without reserve, "
                + narrow
                + " says otherwise: “"
                + against.get(0).quote()
                + "”."),
        sides);
  }
}
