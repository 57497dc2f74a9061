package org.supplierdossier.reading;

/**
 * A printed character or ligature.
 *
 * @param left edge in points from the left of the page
 * @param baseline in points from the top of the page
 * @param width in points
 * @param size of the font in points
 * @param space width of a blank in its font, in points
 * @param text what it stands for; blank for a printed blank
 */
record Glyph(float left, float baseline, float width, float size, float space, String text) {
  float right() {
    return left + width;
  }

  boolean isBlank() {
    return PassageText.isEmpty(text);
  }
}
