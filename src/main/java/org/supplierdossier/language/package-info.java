/**
 * The two languages of a dossier, text that exists in both, and names folded so that two spellings
 * of one name compare equal.
 *
 * <p>Knows nothing of the rest of the program; every other package may use it.
 */
@NullMarked
package org.supplierdossier.language;

import org.jspecify.annotations.NullMarked;
