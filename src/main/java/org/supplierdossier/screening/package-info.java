/**
 * Watchlists, and the search for a supplier's name, its owners and the makers of its components in
 * them.
 *
 * <p>Must not know file formats of lists beyond rows of text, nor what a hit means for a regime.
 */
@NullMarked
package org.supplierdossier.screening;

import org.jspecify.annotations.NullMarked;
