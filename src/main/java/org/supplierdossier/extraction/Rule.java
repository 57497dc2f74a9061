package org.supplierdossier.extraction;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.evidence.Claim;
import org.supplierdossier.evidence.IndicatorId;
import org.supplierdossier.evidence.Polarity;
import org.supplierdossier.evidence.Value;
import org.supplierdossier.language.Bilingual;
import org.supplierdossier.language.Language;
import org.supplierdossier.supplier.Undertaking;

/**
 * How one kind of statement is recognised.
 *
 * @param id for ever
 * @param where it is defined: {@code SRC-02.yml:12}
 * @param indicator what a match is an observation of, or null for a contract term
 * @param term kebab-case name of the kind of contract term, or null
 * @param language of the statements it recognises
 * @param claim of a match that nothing in its sentence changes
 * @param polarity of a match that nothing negates
 * @param subject kebab-case name of what the statement is about, or null
 * @param patterns of which one must match, at least one
 * @param unless patterns of which none may match the same sentence
 * @param value what to read from the match, or null
 * @param goodAnswer the answer that supports, for rules on questions; or null
 * @param because why a match is evidence
 * @param matches at least two sentences that it must match
 * @param ignores at least one sentence that it must not match
 */
public record Rule(
    String id,
    String where,
    @Nullable IndicatorId indicator,
    @Nullable String term,
    Language language,
    Applies applies,
    Claim claim,
    Polarity polarity,
    @Nullable String subject,
    List<Undertaking> undertakings,
    List<RulePattern> patterns,
    List<RulePattern> unless,
    @Nullable ValueKind value,
    Value.@Nullable NormalizedAnswer goodAnswer,
    Bilingual because,
    List<RuleExample> matches,
    List<String> ignores) {

  public Rule {
    undertakings = List.copyOf(undertakings);
    patterns = List.copyOf(patterns);
    unless = List.copyOf(unless);
    matches = List.copyOf(matches);
    ignores = List.copyOf(ignores);
    if (indicator == null && term == null) {
      throw new IllegalArgumentException("rule " + id + " serves neither an indicator nor a term");
    }
    if (patterns.isEmpty()) {
      throw new IllegalArgumentException("rule " + id + " has no pattern");
    }
  }

  /** The same rule for some of its undertakings. */
  Rule on(List<Undertaking> some) {
    return new Rule(
        id,
        where,
        indicator,
        term,
        language,
        applies,
        claim,
        polarity,
        subject,
        some,
        patterns,
        unless,
        value,
        goodAnswer,
        because,
        matches,
        ignores);
  }

  /** What part of a document a rule is held against. */
  public enum Applies {
    /** Sentences of paragraphs, list items and notes, and rows of tables. */
    TEXT,
    /** The text of a question in a questionnaire. */
    QUESTION,
    HEADING
  }

  /** What to read from a match. */
  public enum ValueKind {
    PERCENTAGE,
    DURATION,
    DATE,
    MONEY,
    COUNTRY,
    YES_NO,
    /** A share of one party in another; the pattern names groups holder, held and percent. */
    INTEREST,
    TEXT;

    /** The name as it stands in files: {@code yes-no}. */
    public String key() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
