/**
 * The two languages of a dossier and text that exists in both.
 *
 * <p>Knows nothing of the rest of the program; every other package may use it.
 */
@NullMarked
package org.supplierdossier.language;

import org.jspecify.annotations.NullMarked;
