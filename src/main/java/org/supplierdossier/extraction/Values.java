package org.supplierdossier.extraction;

import org.jspecify.annotations.Nullable;
import org.supplierdossier.evidence.Claim;
import org.supplierdossier.evidence.Value;

/**
 * Reads from a match the value that a rule asks for: the one inside the match or nearest to it. A
 * group named {@code value} narrows it to what the group matched.
 */
final class Values {
  private static final String GROUP = "value";

  private Values() {}

  static @Nullable Value read(
      Rule rule, RulePattern pattern, FoldedText sentence, Finding groups, Stance stance) {
    if (rule.value() == null) {
      return null;
    }
    Span match = new Span(groups.start(), groups.end());
    if (pattern.hasGroup(GROUP) && groups.start(GROUP) >= 0) {
      match = new Span(groups.start(GROUP), groups.end(GROUP));
    }
    return switch (rule.value()) {
      case YES_NO -> new Value.YesNo(stance.claim() != Claim.NEGATED);
      case INTEREST -> Interests.read(pattern, sentence, groups);
      case TEXT ->
          match.length() == 0 || pattern.isTogether()
              ? null
              : new Value.Text(sentence.printed(match));
      default -> nearest(rule.value(), sentence.text(), match);
    };
  }

  /** The value of a kind that stands nearest to a place; none of a kind that has no form. */
  static @Nullable Value nearest(Rule.ValueKind kind, String text, Span place) {
    return switch (kind) {
      case PERCENTAGE -> Located.nearest(Percentages.in(text), place);
      case DURATION -> Located.nearest(Durations.in(text), place);
      case DATE -> Located.nearest(Dates.in(text), place);
      case MONEY -> Located.nearest(Amounts.in(text), place);
      case COUNTRY -> Located.nearest(Countries.in(text), place);
      case YES_NO, INTEREST, TEXT -> null;
    };
  }
}
