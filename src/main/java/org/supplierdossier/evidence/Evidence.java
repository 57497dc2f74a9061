package org.supplierdossier.evidence;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.document.Sha256;
import org.supplierdossier.language.Bilingual;
import org.supplierdossier.language.Language;
import org.supplierdossier.language.ListMark;
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
 * @param original the words of the quote that state the value, or null where all of them do
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
    @Nullable String original,
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

  /** Evidence of which nobody has looked yet which of its words state the value. */
  public Evidence(
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
    this(
        indicator,
        term,
        subject,
        undertakings,
        claim,
        polarity,
        value,
        null,
        language,
        quote,
        qualifiers,
        origins,
        rule,
        because);
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

  /** Whether both stand in one document. */
  boolean sharesDocument(Evidence other) {
    return origins.stream()
        .anyMatch(a -> other.origins.stream().anyMatch(b -> a.document().equals(b.document())));
  }

  /** The same statement at these places. */
  public Evidence at(List<Origin> places) {
    return but().origins(places).evidence();
  }

  /** The same statement, to be changed: {@code e.but().claim(Claim.PLAN).evidence()}. */
  public Change but() {
    return new Change(this);
  }

  /** A statement of which something is read otherwise. */
  public static final class Change {
    private final Evidence was;
    private @Nullable String term;
    private @Nullable String subject;
    private List<Undertaking> undertakings;
    private Claim claim;
    private Polarity polarity;
    private @Nullable Value value;
    private @Nullable String original;
    private String quote;
    private List<Origin> origins;
    private Bilingual because;

    private Change(Evidence was) {
      this.was = was;
      this.term = was.term;
      this.subject = was.subject;
      this.undertakings = was.undertakings;
      this.claim = was.claim;
      this.polarity = was.polarity;
      this.value = was.value;
      this.original = was.original;
      this.quote = was.quote;
      this.origins = was.origins;
      this.because = was.because;
    }

    public Change term(@Nullable String other) {
      term = other;
      return this;
    }

    public Change subject(@Nullable String other) {
      subject = other;
      return this;
    }

    public Change undertakings(Collection<Undertaking> others) {
      undertakings = List.copyOf(others);
      return this;
    }

    public Change claim(Claim other) {
      claim = other;
      return this;
    }

    public Change polarity(Polarity other) {
      polarity = other;
      return this;
    }

    /** With another value, stated in other words. */
    public Change value(@Nullable Value other) {
      value = other;
      original = Objects.equals(other, was.value) ? was.original : null;
      return this;
    }

    public Change original(@Nullable String other) {
      original = other;
      return this;
    }

    public Change quote(String other) {
      quote = other;
      return this;
    }

    public Change origins(List<Origin> others) {
      origins = others;
      return this;
    }

    public Change because(Bilingual other) {
      because = other;
      return this;
    }

    public Evidence evidence() {
      return new Evidence(
          was.indicator,
          term,
          subject,
          undertakings,
          claim,
          polarity,
          value,
          original,
          was.language,
          quote,
          was.qualifiers,
          origins,
          was.rule,
          because);
    }
  }

  /** Whether some words of the given kind qualify it. */
  public boolean has(Qualifier.Kind kind) {
    return qualifiers.stream().anyMatch(q -> q.kind() == kind);
  }

  private static String folded(String text) {
    String plain =
        Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).strip();
    String whole = ListMark.cut(plain);
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
