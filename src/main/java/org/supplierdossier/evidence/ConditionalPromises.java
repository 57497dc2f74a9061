package org.supplierdossier.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.supplierdossier.language.Bilingual;
import org.supplierdossier.supplier.Undertaking;

/** Finds promises that one document makes without condition and another only on a condition. */
final class ConditionalPromises {
  /** What the rules on both promises are about. */
  private static final String INTERRUPTION = "interruption";

  private static final int MOST_OF_EACH = 3;

  private ConditionalPromises() {}

  static List<Contradiction> in(List<Evidence> evidence) {
    List<Contradiction> found = new ArrayList<>();
    for (Undertaking undertaking : List.of(Undertaking.U_SUPPLY, Undertaking.U_SUPPORT)) {
      List<Evidence> made =
          evidence.stream()
              .filter(e -> e.undertakings().contains(undertaking))
              .filter(e -> e.polarity() == Polarity.SUPPORTS)
              .toList();
      List<Evidence> bound = made.stream().filter(ConditionalPromises::isConditional).toList();
      List<Evidence> free =
          made.stream()
              .filter(e -> e.claim() == Claim.OBLIGATION && e.qualifiers().isEmpty())
              .filter(e -> bound.stream().anyMatch(b -> Objects.equals(b.subject(), e.subject())))
              .filter(e -> bound.stream().noneMatch(b -> sharesDocument(b, e)))
              .toList();
      if (!bound.isEmpty() && !free.isEmpty()) {
        List<Evidence> sides =
            new ArrayList<>(bound.subList(0, Math.min(MOST_OF_EACH, bound.size())));
        sides.addAll(free.subList(0, Math.min(MOST_OF_EACH, free.size())));
        String topic = "undertaking-" + undertaking.key().toLowerCase(Locale.ROOT);
        found.add(new Contradiction(topic, sentence(bound, free), sides));
      }
    }
    return found;
  }

  private static boolean isConditional(Evidence e) {
    return e.claim() == Claim.CONDITIONAL
        && e.has(Qualifier.Kind.CONDITION)
        && INTERRUPTION.equals(e.subject());
  }

  private static boolean sharesDocument(Evidence a, Evidence b) {
    return a.origins().stream()
        .anyMatch(x -> b.origins().stream().anyMatch(y -> x.document().equals(y.document())));
  }

  private static Bilingual sentence(List<Evidence> bound, List<Evidence> free) {
    String condition =
        bound.get(0).qualifiers().stream()
            .filter(q -> q.kind() == Qualifier.Kind.CONDITION)
            .map(Qualifier::words)
            .collect(Collectors.joining(", "));
    String narrow = bound.get(0).origin().document().value();
    String wide = free.get(0).origin().document().value();
    return new Bilingual(
        narrow + " 的承诺附有条件（“" + condition + "”），" + wide + " 的同一承诺没有条件。",
        narrow
            + " makes the promise on a condition (“"
            + condition
            + "”), "
            + wide
            + " makes the same promise without one.");
  }
}
