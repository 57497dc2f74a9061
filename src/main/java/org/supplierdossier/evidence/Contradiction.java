package org.supplierdossier.evidence;

import java.util.List;
import org.supplierdossier.language.Bilingual;

/**
 * Statements on one subject that cannot all be true.
 *
 * @param topic what they are about, kebab-case
 * @param sentence what disagrees, with the values
 * @param sides at least two statements, sorted by place
 */
public record Contradiction(String topic, Bilingual sentence, List<Evidence> sides) {
  public Contradiction {
    sides = List.copyOf(sides);
    if (sides.size() < 2) {
      throw new IllegalArgumentException("a contradiction on " + topic + " needs two sides");
    }
  }
}
