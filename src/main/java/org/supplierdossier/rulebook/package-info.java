/**
 * Regimes as data: the factors of each version of the Measures, the indicators that serve them, the
 * tables that turn their states into bands, and how far each legal text is verified.
 *
 * <p>Must not know any supplier, document or piece of evidence, beyond the ids of indicators.
 */
@NullMarked
package org.supplierdossier.rulebook;

import org.jspecify.annotations.NullMarked;
