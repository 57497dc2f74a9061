package org.supplierdossier.rulebook;

import org.supplierdossier.language.Bilingual;

/**
 * An item of the article of a regime that lists what a review weighs.
 *
 * @param id regime year, article and item: {@code 2022.10.3}
 * @param title a few words of our own
 * @param text the text in Chinese, and our own English wording of it
 * @param status how far the Chinese text is verified
 * @param source where it was read, as shown to the reader
 */
public record Factor(
    String id, Bilingual title, Bilingual text, TextStatus status, String source) {}
