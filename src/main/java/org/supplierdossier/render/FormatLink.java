package org.supplierdossier.render;

import org.supplierdossier.language.Bilingual;

/**
 * A file beside a page.
 *
 * @param href relative to the page
 */
public record FormatLink(String href, Bilingual label) {}
