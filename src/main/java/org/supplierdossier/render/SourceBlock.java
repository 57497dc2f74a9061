package org.supplierdossier.render;

import java.util.List;
import org.supplierdossier.language.Bilingual;

/** A piece of a source page. */
public sealed interface SourceBlock {

  /** Says that a new page, slide or sheet begins. */
  record Break(Bilingual label) implements SourceBlock {}

  /**
   * A passage of running text.
   *
   * @param kind of the passage as a class of the style sheet: {@code heading}
   * @param label its number in its document as far as it has one, else empty
   */
  record Text(
      String kind,
      String label,
      String lang,
      boolean hidden,
      boolean withheld,
      List<Segment> segments)
      implements SourceBlock {}

  /** Rows of one table or sheet that follow each other. */
  record Table(Bilingual caption, List<Row> rows) implements SourceBlock {}

  /** A row; one that was withheld has one cell. */
  record Row(String label, boolean hidden, boolean withheld, List<Cell> cells) {}

  /**
   * A cell.
   *
   * @param gap how many columns without a cell stand before it
   * @param columns how many columns it spans
   */
  record Cell(int gap, int columns, String lang, List<Segment> segments) {}

  /**
   * A run of characters that is highlighted as a whole or not at all.
   *
   * @param quotes anchors of all the quotes that it is part of
   * @param anchors of the quotes that begin with it
   */
  record Segment(String text, List<String> quotes, List<String> anchors) {}
}
