package org.supplierdossier.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.supplierdossier.document.Document;
import org.supplierdossier.document.Passage;
import org.supplierdossier.evidence.Claim;
import org.supplierdossier.evidence.Evidence;
import org.supplierdossier.evidence.IndicatorId;
import org.supplierdossier.evidence.Origin;
import org.supplierdossier.evidence.Polarity;
import org.supplierdossier.language.Bilingual;
import org.supplierdossier.language.Language;
import org.supplierdossier.supplier.Undertaking;

/**
 * Sentences by which the supplier takes back what it promised before, where they name what it was
 * about: "we revoke promise (e) and will no longer be bound to keep up technical support".
 */
final class RevokedPromises {
  private static final Map<Undertaking, IndicatorId> INDICATORS =
      Map.of(
          Undertaking.U_COOP, new IndicatorId("LEG-05"),
          Undertaking.U_DATA, new IndicatorId("DAT-01"),
          Undertaking.U_DEV, new IndicatorId("DAT-02"),
          Undertaking.U_SUPPLY, new IndicatorId("SUP-03"),
          Undertaking.U_SUPPORT, new IndicatorId("SUP-03"));

  private RevokedPromises() {}

  /** What a document takes back that no rule has found in it. */
  static List<Evidence> in(
      Document document, List<PassageSentence> sentences, OwnNames names, List<Evidence> found) {
    List<Evidence> revoked = new ArrayList<>();
    for (PassageSentence sentence : sentences) {
      String text = names.in(sentence.folded()).text();
      if (PromiseMaking.takesBack(text)) {
        for (Undertaking named : NamedPromise.byObject(text)) {
          Evidence taken = revocation(document, sentence, named);
          if (found.stream().noneMatch(e -> isKnown(e, taken, named))) {
            revoked.add(taken);
          }
        }
      }
    }
    return revoked;
  }

  private static boolean isKnown(Evidence e, Evidence taken, Undertaking named) {
    return e.undertakings().contains(named)
        && e.claim() == Claim.NEGATED
        && e.origins().stream().anyMatch(taken.origin()::meets);
  }

  private static Evidence revocation(
      Document document, PassageSentence sentence, Undertaking named) {
    Passage passage = sentence.passage();
    int start = sentence.span().start();
    int end = sentence.span().end();
    String quote = passage.text().substring(start, end);
    Language language = Language.of(quote);
    IndicatorId indicator = INDICATORS.get(named);
    return new Evidence(
        indicator,
        null,
        null,
        List.of(named),
        Claim.NEGATED,
        Polarity.RISK,
        null,
        language,
        quote,
        List.of(),
        List.of(Origin.in(document, passage, start, end)),
        named.key() + "-" + language.code() + "-revoked",
        new Bilingual("供应商收回了此前作出的承诺。", "The supplier takes back what it had promised."));
  }
}
