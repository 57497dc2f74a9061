package org.supplierdossier.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class KeywordsTest {

  private static List<String> hits(List<String> words, String text) {
    List<String> hits = new ArrayList<>();
    Keywords.of(words).scan(text, (w, from, to) -> hits.add(words.get(w) + "@" + from + "-" + to));
    return hits;
  }

  @Test
  void findsWordsInsideWords() {
    assertThat(hits(List.of("he", "she", "his", "hers"), "ushers"))
        .containsExactly("she@1-4", "he@2-4", "hers@2-6");
  }

  @Test
  void findsHanWordsAndCharactersAtTheEndOfThePlane() {
    assertThat(hits(List.of("供应", "供应链", "\uffff"), "供应链\uffff\u0000供"))
        .containsExactly("供应@0-2", "供应链@0-3", "\uffff@3-4");
  }

  @Test
  void findsNothingWithoutWords() {
    assertThat(hits(List.of(), "anything")).isEmpty();
  }

  @Test
  void refusesAnEmptyWordAndAWordGivenTwice() {
    assertThatThrownBy(() -> Keywords.of(List.of(""))).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Keywords.of(List.of("a", "a")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void findsWhatAPlainSearchFinds() {
    Random random = new Random(7);
    for (int round = 0; round < 200; round++) {
      TreeSet<String> words = new TreeSet<>();
      for (int i = 0; i < 12; i++) {
        words.add(letters(random, 1 + random.nextInt(4)));
      }
      String text = letters(random, 60);
      List<String> expected = new ArrayList<>();
      for (String word : words) {
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
          expected.add(word + "@" + at + "-" + (at + word.length()));
        }
      }
      assertThat(hits(List.copyOf(words), text)).containsExactlyInAnyOrderElementsOf(expected);
    }
  }

  private static String letters(Random random, int length) {
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < length; i++) {
      letters.append("ab供".charAt(random.nextInt(3)));
    }
    return letters.toString();
  }
}
