package org.supplierdossier.evidence;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.supplierdossier.document.DocumentPath;
import org.supplierdossier.language.Bilingual;

/**
 * Statements on one subject that cannot all be true.
 *
 * @param topic what they are about, kebab-case
 * @param sentence what disagrees, with the values
 * @param sides at least two statements, sorted by place
 * @param words what each side says, in the order of the sides: its quote, or the part of it that
 *     stands against the other side, as an answer against its own comment
 * @param papers what the document of each side says of itself, in the order of the sides
 */
public record Contradiction(
    String topic,
    Bilingual sentence,
    List<Evidence> sides,
    List<String> words,
    List<Paper> papers) {
  private static final int MOST_OF_EACH = 3;

  public Contradiction {
    sides = List.copyOf(sides);
    words = List.copyOf(words);
    papers = List.copyOf(papers);
    if (words.size() != sides.size() || papers.size() != sides.size()) {
      throw new IllegalArgumentException(
          "a contradiction on "
              + topic
              + " needs words and papers for each of "
              + sides.size()
              + " sides");
    }
    if (sides.size() < 2) {
      throw new IllegalArgumentException("a contradiction on " + topic + " needs two sides");
    }
  }

  /** A contradiction between what some statements say and others; the first three of each. */
  static Contradiction between(
      String topic, Bilingual sentence, List<Evidence> some, List<Evidence> others) {
    return new Contradiction(
        topic,
        sentence,
        Stream.concat(some.stream().limit(MOST_OF_EACH), others.stream().limit(MOST_OF_EACH))
            .toList());
  }

  /** What it is about, for a reader. */
  public Bilingual title() {
    return Topics.name(topic);
  }

  /** Which side is later, which is signed, which is a third party's. */
  public Bilingual weighing() {
    return Weighing.of(sides, papers);
  }

  /** Whether a side's document is later than that of every other side. */
  public boolean isLatest(int side) {
    LocalDate day = papers.get(side).date();
    return day != null
        && papers.stream().noneMatch(p -> p.date() == null || p.date().isAfter(day))
        && papers.stream().anyMatch(p -> !day.equals(p.date()));
  }

  /**
   * The same with what is known of the documents; what an attested side says is a third party's.
   */
  public Contradiction on(Map<DocumentPath, Paper> known) {
    List<Paper> found =
        sides.stream()
            .map(
                side -> {
                  Paper paper = known.getOrDefault(side.origin().document(), Paper.NONE);
                  return side.claim() == Claim.ATTESTED
                      ? new Paper(paper.date(), paper.signedBy(), true)
                      : paper;
                })
            .toList();
    return new Contradiction(topic, sentence, sides, words, found);
  }

  /** A contradiction between documents of which nothing is known yet. */
  public Contradiction(String topic, Bilingual sentence, List<Evidence> sides, List<String> words) {
    this(topic, sentence, sides, words, Collections.nCopies(sides.size(), Paper.NONE));
  }

  /** A contradiction whose sides say what their quotes say. */
  public Contradiction(String topic, Bilingual sentence, List<Evidence> sides) {
    this(topic, sentence, sides, sides.stream().map(Evidence::quote).toList());
  }
}
