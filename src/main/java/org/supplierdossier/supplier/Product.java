package org.supplierdossier.supplier;

import org.supplierdossier.language.Bilingual;

/**
 * A product or service that a supplier sells.
 *
 * @param id unique within the supplier
 * @param name its name in both languages; the same twice where there is only one
 * @param category its class under the Measures
 */
public record Product(String id, Bilingual name, ProductCategory category) {}
