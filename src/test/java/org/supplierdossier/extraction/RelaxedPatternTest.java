package org.supplierdossier.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.re2j.Pattern;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.supplierdossier.problem.Problems;

class RelaxedPatternTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          \\bear\\b~in the second year~false
          \\bear\\b~subject to the ear~true
          single source~a single  source~false
          stocks?.{0,4}held~stock is held~true
          stocks?.{0,4}held~held is the stock~false
          (?:不得|未).{0,4}停止~不得停止~true
          [0-9]{2,3}年~5年~false
          [0-9]{2,3}年~15年~true
          [^0-9]年~5年~false
          \\p{Han}年~今年~true
          a\\.b~axb~false
          (?P<share>\\d+)%~5 %~false
          """)
  void saysWhereAPatternMatchesNowhere(String pattern, String text, boolean expected) {
    assertThat(RelaxedPattern.of(pattern).mayOccurIn(text)).isEqualTo(expected);
  }

  @Test
  void deniesNothingInTextItMayNotUnderstand() {
    assertThat(RelaxedPattern.of("供应商").mayOccurIn("𠮷田供应")).isTrue();
  }

  @Test
  void deniesNoMatchOfTheRulesThatShip() throws IOException {
    List<Rule> rules = RulesThatShipTest.load(new Problems()).rules();
    List<String> texts = new ArrayList<>();
    for (Rule rule : rules) {
      rule.matches().forEach(e -> texts.add(FoldedText.of(e.text()).text()));
      rule.ignores().forEach(t -> texts.add(FoldedText.of(t).text()));
    }
    Random random = new Random(7);
    List<String> denied = new ArrayList<>();
    int matches = 0;
    for (Rule rule : rules) {
      for (RulePattern pattern : rule.patterns()) {
        for (String source : pattern.source().split(" & ", -1)) {
          String folded = PatternFolding.fold(source);
          RelaxedPattern relaxed = RelaxedPattern.of(folded);
          for (int i = 0; i < 40; i++) {
            String text = texts.get(random.nextInt(texts.size()));
            if (Pattern.compile(folded).matcher(text).find()) {
              matches++;
              if (!relaxed.mayOccurIn(text)) {
                denied.add(source + " in " + text);
              }
            }
          }
        }
      }
    }
    assertThat(matches).isGreaterThan(200);
    assertThat(denied).isEmpty();
  }
}
