package org.supplierdossier.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CandidateRulesTest {
  private static int[] candidates(String text, String... patterns) {
    List<RulePattern> compiled = List.of(patterns).stream().map(RulePattern::of).toList();
    return new CandidateRules(compiled).scan().candidates(text);
  }

  @Test
  void leavesOutAPatternWhoseWordsStandInAnotherOrder() {
    String pattern = "notice of (?:discontinuation|end of sale).{0,60}?months";
    assertThat(candidates("six months after the notice of end of sale", pattern)).isEmpty();
    assertThat(candidates("the notice of end of sale is given six months", pattern))
        .containsExactly(0);
  }

  @Test
  void leavesOutAPatternWhoseWordsStandTooFarApart() {
    String pattern = "spare parts.{0,20}?years";
    String far = "spare parts are listed in the annex which is renewed every three years";
    assertThat(candidates(far, pattern)).isEmpty();
    assertThat(candidates(far + "; spare parts last ten years", pattern)).containsExactly(0);
    assertThat(candidates("spare parts, 𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷 years", pattern))
        .containsExactly(0);
  }

  @Test
  void keepsAPatternWithoutBounds() {
    assertThat(candidates("escrow " + "x".repeat(5000) + " release", "escrow.*release"))
        .containsExactly(0);
  }

  @Test
  void neverLeavesOutAPatternThatMatches() {
    String[] patterns = {
      "ab+c.{0,3}(?:dd|ee)a",
      "(?:abc|bcd|cde).{2,6}ab",
      "a(?:bc)?d[ab]{1,2}cd",
      "(?:aa|bb)(?:.{0,4}cc){1,2}",
      "dd.*ee|ab{2}c",
      "ca?b.{0,2}d(?:e|a).?b"
    };
    List<RulePattern> compiled =
        new ArrayList<>(List.of(patterns).stream().map(RulePattern::of).toList());
    compiled.add(RulePattern.together(List.of("ab+c", "dd?e")));
    CandidateRules.Scan scan = new CandidateRules(compiled).scan();
    Random random = new Random(7);
    int matches = 0;
    for (int round = 0; round < 20_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 24; i++) {
        text.append((char) ('a' + random.nextInt(5)));
      }
      int[] candidates = scan.candidates(text.toString());
      for (int p = 0; p < compiled.size(); p++) {
        Finding found = compiled.get(p).in(text.toString());
        if (found.find()) {
          matches++;
          assertThat(candidates).as("%s in %s", compiled.get(p).source(), text).contains(p);
          assertThat(found.start()).isGreaterThanOrEqualTo(scan.earliest(p));
        }
      }
    }
    assertThat(matches).isGreaterThan(1000);
  }
}
