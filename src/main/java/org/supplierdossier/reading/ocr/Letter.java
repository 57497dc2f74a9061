package org.supplierdossier.reading.ocr;

/**
 * A character of a line of text.
 *
 * @param text one character; a blank stands for a gap between words
 * @param left edge in pixels from the left of the upright picture
 * @param right edge
 * @param sureness of the character, 0 to 1
 */
public record Letter(String text, double left, double right, double sureness) {}
