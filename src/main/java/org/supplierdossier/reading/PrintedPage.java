package org.supplierdossier.reading;

import java.util.List;

/**
 * A page as it is printed.
 *
 * @param number from 1
 * @param width in points
 * @param height in points
 * @param glyphs upright ones on the page, in the order in which they are printed
 * @param rulings lines drawn on the page
 * @param watermark text that stands askew
 * @param outside text beyond the edges of the page
 * @param unseen text without ink, in the colour of the paper, or too small to read
 * @param struck text through which a line is drawn
 * @param confidence of characters that were recognized in a picture
 */
record PrintedPage(
    int number,
    float width,
    float height,
    List<Glyph> glyphs,
    Rulings rulings,
    String watermark,
    String outside,
    String unseen,
    String struck,
    Confidence confidence) {

  /** A page that holds nothing. */
  static PrintedPage blank(int number) {
    return new PrintedPage(number, 0, 0, List.of(), new Rulings(), "", "", "", "", Confidence.NONE);
  }
}
