package org.supplierdossier.evidence;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.document.DocumentPath;
import org.supplierdossier.language.Bilingual;

/**
 * Finds two numbers for one certificate: of one kind and for one product, each the only one that
 * its document names. A product with a certificate for each version, and a certificate that took
 * the place of another, have two numbers with right.
 */
final class CertificateNumbers {
  static final String TOPIC = "certificate-number";
  private static final int SHORTEST_KIND = 3;

  /** The number of a certificate looks like that of a model. */
  private static final Set<String> BESIDE_NUMBERS = Set.of("version", "named product");

  private static final Pattern REPLACED =
      Pattern.compile(
          "(?i)原证|旧证|换证|换发|续证|续期|变更前|此前|曾用|\\b(?:previous|former|superseded|replac|renew|old)\\w*");

  /** A statement of a number: the kind of the certificate where it is printed, and the products. */
  private record Numbered(Evidence evidence, String kind, String number, Statement statement) {}

  private CertificateNumbers() {}

  static List<Contradiction> in(List<Evidence> evidence, ProductNames products) {
    Map<DocumentPath, List<Numbered>> byDocument = new TreeMap<>();
    for (Evidence e : evidence) {
      if (e.value() instanceof Value.Certificate c
          && c.number() != null
          && e.claim() != Claim.PLAN
          && e.claim() != Claim.NEGATED
          && !REPLACED.matcher(e.quote()).find()) {
        byDocument
            .computeIfAbsent(e.origin().document(), d -> new ArrayList<>())
            .add(new Numbered(e, folded(c.kind()), folded(c.number()), Statement.of(e, products)));
      }
    }
    List<List<Numbered>> documents = List.copyOf(byDocument.values());
    List<Contradiction> found = new ArrayList<>();
    for (int i = 0; i < documents.size(); i++) {
      for (int j = i + 1; j < documents.size(); j++) {
        for (Numbered a : documents.get(i)) {
          for (Numbered b : documents.get(j)) {
            if (areOfOne(a, b)
                && isOnly(a, b, documents.get(i))
                && isOnly(b, a, documents.get(j))) {
              found.add(contradiction(a.evidence, b.evidence));
            }
          }
        }
      }
    }
    return found;
  }

  private static boolean areOfOne(Numbered a, Numbered b) {
    Set<String> shared = new TreeSet<>(a.statement.products());
    shared.retainAll(b.statement.products());
    String kind = a.kind.length() >= SHORTEST_KIND ? a.kind : b.kind;
    return !a.number.equals(b.number)
        && shared.size() == 1
        && kind.length() >= SHORTEST_KIND
        && names(a, kind)
        && names(b, kind)
        && !a.statement.scope().differsFrom(b.statement.scope(), BESIDE_NUMBERS);
  }

  private static boolean names(Numbered one, String kind) {
    return one.kind.equals(kind) || folded(one.evidence.quote()).contains(kind);
  }

  /** Whether a document knows one number for what the other one speaks of, and it is this. */
  private static boolean isOnly(Numbered one, Numbered other, List<Numbered> document) {
    return document.stream()
        .noneMatch(
            n ->
                !n.number.equals(one.number)
                    && (n.number.equals(other.number) || areOfOne(n, other)));
  }

  private static String folded(@Nullable String text) {
    return Objects.toString(text, "").toLowerCase(Locale.ROOT).replaceAll("\\s+", "");
  }

  private static Contradiction contradiction(Evidence a, Evidence b) {
    String one = a.origin().document().value();
    String other = b.origin().document().value();
    return new Contradiction(
        TOPIC,
        new Bilingual(
            "“"
                + Topics.name(TOPIC).zh()
                + "”说法不一："
                + one
                + " 写 "
                + number(a)
                + "，"
                + other
                + " 写 "
                + number(b)
                + "。",
            "Statements on “"
                + Topics.name(TOPIC).en()
                + "” disagree: "
                + one
                + " says "
                + number(a)
                + ", "
                + other
                + " says "
                + number(b)
                + "."),
        List.of(a, b));
  }

  private static String number(Evidence e) {
    return e.value() instanceof Value.Certificate c ? Objects.toString(c.number(), "?") : "?";
  }
}
