package org.supplierdossier.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class GuardedPatternTest {
  private static final String[] PATTERNS = {
    "ab+c.{0,3}(?:dd|ee)a",
    "\\b(?:abc|bcd|cde) {0,2}ab\\b",
    "a(?:bc)?d[ab]{1,2}",
    "不(?:得|应)?.{0,2}停",
    "(?:aa|bb)(?:.{0,4}cc){1,2}",
    "dd.*ee|ab{2}c",
    "\\bca?b\\B"
  };

  @Test
  void findsWhatThePatternFindsWithoutAGuard() {
    Random random = new Random(11);
    String letters = "abcde 不得停𠮷";
    int matches = 0;
    for (int round = 0; round < 20_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 40; i++) {
        text.appendCodePoint(letters.codePointAt(random.nextInt(letters.length() - 1)));
      }
      for (String pattern : PATTERNS) {
        List<Span> plain = new ArrayList<>();
        for (Matcher m = Pattern.compile(pattern).matcher(text); m.find(); ) {
          plain.add(new Span(m.start(), m.end()));
        }
        List<Span> guarded = new ArrayList<>();
        for (Finding m = GuardedPattern.compile(pattern).in(text.toString()); m.find(); ) {
          guarded.add(new Span(m.start(), m.end()));
        }
        assertThat(guarded).as("%s in %s", pattern, text).isEqualTo(plain);
        matches += plain.size();
      }
    }
    assertThat(matches).isGreaterThan(10_000);
  }

  @Test
  void refusesWhatMatchesTheEmptyText() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GuardedPattern.compile("a*"))
        .withMessageContaining("\"a*\" matches the empty text");
  }
}
