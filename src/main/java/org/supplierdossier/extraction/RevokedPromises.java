package org.supplierdossier.extraction;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.document.Document;
import org.supplierdossier.document.Passage;
import org.supplierdossier.evidence.Claim;
import org.supplierdossier.evidence.Evidence;
import org.supplierdossier.evidence.Execution;
import org.supplierdossier.evidence.IndicatorId;
import org.supplierdossier.evidence.Origin;
import org.supplierdossier.evidence.Polarity;
import org.supplierdossier.evidence.Value;
import org.supplierdossier.language.Bilingual;
import org.supplierdossier.language.Language;
import org.supplierdossier.supplier.Undertaking;

/**
 * Sentences by which the supplier takes back some of what it promised before, named by what it was
 * about ("we will no longer be bound to keep up technical support") or by its number alone.
 */
final class RevokedPromises {
  private static final Map<Undertaking, IndicatorId> INDICATORS =
      Map.of(
          Undertaking.U_COOP, new IndicatorId("LEG-05"),
          Undertaking.U_DATA, new IndicatorId("DAT-01"),
          Undertaking.U_DEV, new IndicatorId("DAT-02"),
          Undertaking.U_SUPPLY, new IndicatorId("SUP-03"),
          Undertaking.U_SUPPORT, new IndicatorId("SUP-03"));

  /** 第（三）、（四）项, "promises (b) and (d)". */
  private static final GuardedPattern ITEMS =
      GuardedPattern.compile(
          "第((?:[(]?[0-9一二三四五六七八九十]{1,3}[)]?(?:项|条|款)?[、和及与,]?第?)+)[项条款]|\\b(?:undertakings?|commitments?|promises?|items?|points?|paragraphs?|clauses?) (\\(?[a-z0-9]{1,2}\\)(?:(?:, | and |, and )\\(?[a-z0-9]{1,2}\\))*)");

  private static final Pattern ITEM = Pattern.compile("[0-9]{1,2}|[一二三四五六七八九十]{1,3}|\\b[a-z]\\b");

  /** What ends by itself one day was not taken back. */
  private static final Marker REVOKED =
      Marker.of(
          "撤回|收回|撤销|取消|解除|不受",
          "\\b(?:revok\\w+|withdr[ae]w\\w*|rescind\\w*|retract\\w*|cancel\\w*|bound)\\b");

  private static final Marker IN_A_CASE =
      Marker.of("如|若|一旦|除非|的,|时,", "\\b(?:if|unless|should|where|once|when|upon|until)\\b");

  private RevokedPromises() {}

  private static boolean isRevoking(String text) {
    return PromiseMaking.takesBack(text) && REVOKED.occursIn(text) && !IN_A_CASE.occursIn(text);
  }

  /** Whether a folded sentence takes back some of the promises of a letter, not all of it. */
  static boolean areSome(String text) {
    return isRevoking(text) && (!NamedPromise.byObject(text).isEmpty() || ITEMS.occursIn(text));
  }

  /** What a document takes back that no rule has found in it. */
  static List<Evidence> in(
      Document document, List<PassageSentence> sentences, OwnNames names, List<Evidence> found) {
    List<Evidence> revoked = new ArrayList<>();
    for (PassageSentence sentence : sentences) {
      String text = names.in(sentence.folded()).text();
      if (isRevoking(text)) {
        Map<IndicatorId, List<Undertaking>> named = new TreeMap<>();
        for (Undertaking one : NamedPromise.byObject(text)) {
          named
              .computeIfAbsent(Objects.requireNonNull(INDICATORS.get(one)), k -> new ArrayList<>())
              .add(one);
        }
        named.forEach(
            (indicator, all) -> {
              Evidence taken = revocation(document, sentence, indicator, all);
              if (found.stream().noneMatch(e -> isKnown(e, taken))) {
                revoked.add(taken);
              }
            });
      }
    }
    return revoked;
  }

  private static boolean isKnown(Evidence e, Evidence taken) {
    return e.undertakings().containsAll(taken.undertakings())
        && e.claim() == Claim.NEGATED
        && e.origins().stream().anyMatch(taken.origin()::meets);
  }

  /** The items of an earlier letter that a document takes back without a word on their objects. */
  static List<Evidence> items(Document document, List<PassageSentence> sentences) {
    return sentences.stream()
        .filter(s -> isRevoking(s.folded().text()))
        .filter(s -> NamedPromise.byObject(s.folded().text()).isEmpty())
        .flatMap(s -> items(document, s, s.folded().text()).stream())
        .toList();
  }

  private static Optional<Evidence> items(
      Document document, PassageSentence sentence, String text) {
    Finding items = ITEMS.in(text);
    if (!items.find()) {
      return Optional.empty();
    }
    List<String> numbers = new ArrayList<>();
    Matcher number = ITEM.matcher(items.firstGroup());
    while (number.find()) {
      numbers.add(number.group());
    }
    String letter =
        Dates.in(text).stream()
            .map(d -> d.value() instanceof Value.Date date ? date.date().toString() : "")
            .filter(d -> !d.isEmpty())
            .min(Comparator.naturalOrder())
            .orElse("");
    Value.Text said = new Value.Text(letter + "#" + String.join(",", numbers));
    return Optional.of(
        evidence(document, sentence, null, Execution.REVOKES, List.of(), said, "execution"));
  }

  private static Evidence revocation(
      Document document, PassageSentence sentence, IndicatorId indicator, List<Undertaking> named) {
    return evidence(document, sentence, indicator, null, named, null, indicator.value());
  }

  private static Evidence evidence(
      Document document,
      PassageSentence sentence,
      @Nullable IndicatorId indicator,
      @Nullable String term,
      List<Undertaking> named,
      @Nullable Value value,
      String by) {
    Passage passage = sentence.passage();
    int start = sentence.span().start();
    int end = sentence.span().end();
    String quote = passage.text().substring(start, end);
    Language language = Language.of(quote);
    return new Evidence(
        indicator,
        term,
        null,
        named,
        Claim.NEGATED,
        term == null ? Polarity.RISK : Polarity.NEUTRAL,
        value,
        language,
        quote,
        List.of(),
        List.of(Origin.in(document, passage, start, end)),
        term == null ? by + "-" + language.code() + "-revoked" : by + "-" + term,
        new Bilingual("供应商收回了此前作出的承诺。", "The supplier takes back what it had promised."));
  }
}
