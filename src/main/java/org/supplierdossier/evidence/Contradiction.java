package org.supplierdossier.evidence;

import java.util.List;
import org.supplierdossier.language.Bilingual;

/**
 * Statements on one subject that cannot all be true.
 *
 * @param topic what they are about, kebab-case
 * @param sentence what disagrees, with the values
 * @param sides at least two statements, sorted by place
 * @param words what each side says, in the order of the sides: its quote, or the part of it that
 *     stands against the other side, as an answer against its own comment
 */
public record Contradiction(
    String topic, Bilingual sentence, List<Evidence> sides, List<String> words) {
  public Contradiction {
    sides = List.copyOf(sides);
    words = List.copyOf(words);
    if (words.size() != sides.size()) {
      throw new IllegalArgumentException(
          "a contradiction on " + topic + " needs words for each of " + sides.size() + " sides");
    }
    if (sides.size() < 2) {
      throw new IllegalArgumentException("a contradiction on " + topic + " needs two sides");
    }
  }

  /** What it is about, for a reader. */
  public Bilingual title() {
    return Topics.name(topic);
  }

  /** A contradiction whose sides say what their quotes say. */
  public Contradiction(String topic, Bilingual sentence, List<Evidence> sides) {
    this(topic, sentence, sides, sides.stream().map(Evidence::quote).toList());
  }
}
