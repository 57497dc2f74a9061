package org.supplierdossier.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class TogetherTest {
  private static final RulePattern STOCK =
      RulePattern.together(List.of("\\bspares?\\b", "\\b\\d+ months\\b", "\\bkeep\\b"));

  private static String found(RulePattern pattern, String text) {
    String folded = FoldedText.of(text).text();
    Finding finding = pattern.in(folded);
    return finding.find() ? folded.substring(finding.start(), finding.end()) : "";
  }

  @Test
  void findsAllPartsInAnyOrder() {
    assertThat(found(STOCK, "We keep spares for 6 months in Lund."))
        .isEqualTo("keep spares for 6 months");
    assertThat(found(STOCK, "For 6 months of spares we keep a hall."))
        .isEqualTo("6 months of spares we keep");
  }

  @Test
  void findsNothingWhereAPartIsMissing() {
    assertThat(found(STOCK, "We keep spares in Lund.")).isEmpty();
    assertThat(STOCK.occursIn("we keep spares in lund.")).isFalse();
  }

  @Test
  void prefersTheNarrowestPlace() {
    assertThat(found(STOCK, "We keep bees, and in 12 months from May we keep spares for 6 months."))
        .isEqualTo("keep spares for 6 months");
  }

  @Test
  void doesNotJoinWordsThatStandFarApart() {
    String far = "We keep spares" + " and other things".repeat(14) + " for 6 months.";
    assertThat(found(STOCK, far)).isEmpty();
  }

  @Test
  void doesNotUseOneWordForTwoParts() {
    RulePattern pattern = RulePattern.together(List.of("备件", "备件|库存"));
    assertThat(found(pattern, "我方有备件。")).isEmpty();
    assertThat(found(pattern, "我方有备件库存。")).isEqualTo("备件库存");
  }

  @Test
  void rejectsAPartThatMatchesTheEmptyText() {
    assertThatThrownBy(() -> RulePattern.together(List.of("a*", "b")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("a*");
  }
}
