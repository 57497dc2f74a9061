package org.supplierdossier.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.supplierdossier.language.Bilingual;
import org.supplierdossier.supplier.Undertaking;

/**
 * Finds promises that a text of the supplier makes without reserve and another undoes, or makes
 * only on a condition: a letter that supply will not stop, and terms by which it may; one language
 * of a letter, and the other. Within one text in one language the narrower clause is an exception,
 * no contradiction.
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

  /** What the rules on promises with and without a condition are both about. */
  private static final String INTERRUPTION = "interruption";

  private UndonePromises() {}

  static List<Contradiction> in(List<Evidence> evidence) {
    List<Contradiction> found = new ArrayList<>();
    for (Undoing undoing : ALL) {
      List<Evidence> said =
          evidence.stream().filter(e -> e.undertakings().contains(undoing.undertaking())).toList();
      conditioned(undoing, said, found);
      undone(undoing, said, found);
    }
    return found;
  }

  private static boolean isWithoutReserve(Evidence e) {
    return e.polarity() == Polarity.SUPPORTS
        && e.claim() == Claim.OBLIGATION
        && e.qualifiers().isEmpty();
  }

  private static void conditioned(Undoing undoing, List<Evidence> said, List<Contradiction> found) {
    List<Evidence> bound = said.stream().filter(UndonePromises::isConditional).toList();
    List<Evidence> free =
        said.stream()
            .filter(UndonePromises::isWithoutReserve)
            .filter(e -> bound.stream().anyMatch(b -> Objects.equals(b.subject(), e.subject())))
            .filter(e -> bound.stream().noneMatch(e::sharesDocument))
            .toList();
    if (bound.isEmpty() || free.isEmpty()) {
      return;
    }
    List<String> conditions =
        bound.get(0).qualifiers().stream()
            .filter(q -> q.kind() == Qualifier.Kind.CONDITION)
            .map(Qualifier::words)
            .toList();
    String narrow = document(bound);
    String wide = document(free);
    found.add(
        Contradiction.between(
            topic(undoing),
            new Bilingual(
                narrow + " 的承诺附有条件（“" + String.join("；", conditions) + "”），" + wide + " 的同一承诺没有条件。",
                narrow
                    + " makes the promise on a condition (“"
                    + String.join("; ", conditions)
                    + "”), "
                    + wide
                    + " makes the same promise without one."),
            bound,
            free));
  }

  private static boolean isConditional(Evidence e) {
    return e.polarity() == Polarity.SUPPORTS
        && e.claim() == Claim.CONDITIONAL
        && e.has(Qualifier.Kind.CONDITION)
        && INTERRUPTION.equals(e.subject());
  }

  private static void undone(Undoing undoing, List<Evidence> said, List<Contradiction> found) {
    List<Evidence> free =
        said.stream()
            .filter(e -> isOn(e, Set.of(undoing.promise())) && isWithoutReserve(e))
            .toList();
    List<Evidence> against =
        said.stream()
            .filter(e -> isOn(e, undoing.by()) && free.stream().anyMatch(f -> undoes(e, f)))
            .toList();
    if (against.isEmpty()) {
      return;
    }
    List<Evidence> undone =
        free.stream().filter(f -> against.stream().anyMatch(e -> undoes(e, f))).toList();
    String quote = against.get(0).quote();
    found.add(
        Contradiction.between(
            topic(undoing),
            new Bilingual(
                document(undone) + " 作出无保留的承诺，" + document(against) + " 的条文却与之相反：“" + quote + "”。",
                document(undone)
                    + " promises without reserve, "
                    + document(against)
                    + " says otherwise: “"
                    + quote
                    + "”."),
            undone,
            against));
  }

  private static boolean isOn(Evidence e, Set<String> indicators) {
    return e.indicator() != null && indicators.contains(e.indicator().value());
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

  private static String topic(Undoing undoing) {
    return "undertaking-" + undoing.undertaking().key().toLowerCase(Locale.ROOT);
  }

  private static String document(List<Evidence> side) {
    return side.get(0).origin().document().value();
  }
}
