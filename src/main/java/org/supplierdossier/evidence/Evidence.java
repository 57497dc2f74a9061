package org.supplierdossier.evidence;

import com.google.re2j.Pattern;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.document.Sha256;
import org.supplierdossier.language.Bilingual;
import org.supplierdossier.language.Language;
import org.supplierdossier.supplier.Undertaking;

/**
 * A statement found in the documents of a supplier. Cannot be made without a quote and a place.
 *
 * @param indicator what it is an observation of, or null for a contract term that serves none
 * @param term kebab-case name of the kind of contract term, or null
 * @param subject kebab-case name of what the statement is about ({@code recovery-time}); two
 *     statements on one subject can contradict each other; or null
 * @param undertakings the promises of Art. 6 that it makes or breaks
 * @param value what it states, normalised, or null
 * @param quote the exact text, with personal numbers masked
 * @param qualifiers the words that weaken, condition or negate it
 * @param origins where it stands, sorted, at least one
 * @param rule id of the rule that found it
 * @param because why the rule counts this as evidence
 */
public record Evidence(
    @Nullable IndicatorId indicator,
    @Nullable String term,
    @Nullable String subject,
    List<Undertaking> undertakings,
    Claim claim,
    Polarity polarity,
    @Nullable Value value,
    Language language,
    String quote,
    List<Qualifier> qualifiers,
    List<Origin> origins,
    String rule,
    Bilingual because) {

  private static final Comparator<Origin> BY_PLACE =
      Comparator.comparing(Origin::document)
          .thenComparing(o -> o.locator().passage())
          .thenComparing(o -> o.locator().start())
          .thenComparing(o -> o.locator().end());

  public Evidence {
    undertakings = List.copyOf(undertakings);
    qualifiers = List.copyOf(qualifiers);
    origins = origins.stream().distinct().sorted(BY_PLACE).toList();
    if (quote.isBlank()) {
      throw new IllegalArgumentException("evidence of rule " + rule + " has no quote");
    }
    if (origins.isEmpty()) {
      throw new IllegalArgumentException("evidence of rule " + rule + " has no place");
    }
    if (indicator == null && term == null) {
      throw new IllegalArgumentException(
          "evidence of rule " + rule + " serves neither an indicator nor a contract term");
    }
  }

  /** The id: the same for the same statement wherever it stands. */
  public EvidenceId id() {
    Sha256 digest =
        Sha256.of(
            String.valueOf(indicator),
            String.valueOf(term),
            String.valueOf(subject),
            claim.key(),
            polarity.key(),
            value == null ? "" : value.about(),
            folded(quote));
    return new EvidenceId(digest.value().substring(0, 16));
  }

  /** The first place where it stands. */
  public Origin origin() {
    return origins.get(0);
  }

  /** Whether this is the other's sentence or a part of it, and stands nowhere else. */
  public boolean standsWhere(Evidence other) {
    return (quote.contains(other.quote) || other.quote.contains(quote))
        && origins.stream().allMatch(a -> other.origins.stream().anyMatch(a::meets));
  }

  /** The same statement at these places. */
  public Evidence at(List<Origin> places) {
    return new Evidence(
        indicator,
        term,
        subject,
        undertakings,
        claim,
        polarity,
        value,
        language,
        quote,
        qualifiers,
        places,
        rule,
        because);
  }

  /** The same statement as a claim of this kind. */
  public Evidence with(Claim kind) {
    return new Evidence(
        indicator,
        term,
        subject,
        undertakings,
        kind,
        polarity,
        value,
        language,
        quote,
        qualifiers,
        origins,
        rule,
        because);
  }

  /** The same statement, of which no promise is heard. */
  public Evidence withoutUndertakings() {
    return new Evidence(
        indicator,
        term,
        subject,
        List.of(),
        claim,
        polarity,
        value,
        language,
        quote,
        qualifiers,
        origins,
        rule,
        because);
  }

  /** The same statement, which none of another subject's can contradict. */
  public Evidence withoutSubject() {
    return new Evidence(
        indicator,
        term,
        null,
        undertakings,
        claim,
        polarity,
        value,
        language,
        quote,
        qualifiers,
        origins,
        rule,
        because);
  }

  /** The same statement, for its indicator alone. */
  public Evidence withoutTerm() {
    return new Evidence(
        indicator,
        null,
        subject,
        undertakings,
        claim,
        polarity,
        value,
        language,
        quote,
        qualifiers,
        origins,
        rule,
        because);
  }

  /** Whether some words of the given kind qualify it. */
  public boolean has(Qualifier.Kind kind) {
    return qualifiers.stream().anyMatch(q -> q.kind() == kind);
  }

  /** Numbers of clauses, bullets and labels of answers in front of a sentence say nothing. */
  private static final Pattern LIST_MARK =
      Pattern.compile(
          "^(?:[•·●◆■□▪*※–—-]+\\s*|[(][0-9a-z一二三四五六七八九十]{1,3}[)]\\s*|[0-9]{1,2}(?:\\.[0-9]{1,2}){1,3}\\.?\\s+|[0-9]{1,2}(?:[)、]\\s*|\\.\\s+)|[一二三四五六七八九十]{1,3}[、.]\\s*|(?:answer|response|答复?|回答) ?:\\s*)+");

  private static String folded(String text) {
    String plain =
        Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).strip();
    String bare = LIST_MARK.matcher(plain).replaceFirst("");
    String whole = bare.isBlank() ? plain : bare;
    StringBuilder letters = new StringBuilder(whole.length());
    for (int i = 0; i < whole.length(); i++) {
      char c = whole.charAt(i);
      if (c != ' ' && (c < '\t' || c > '\r') && "\"“”".indexOf(c) < 0) {
        letters.append(c);
      }
    }
    return letters.toString();
  }
}
