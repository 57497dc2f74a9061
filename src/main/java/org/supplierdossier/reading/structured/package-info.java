/**
 * Registers and bills of materials in formats of their own: the statements they make, as tables
 * whose rows keep the JSON pointer or element path of what they say.
 *
 * <p>Must not know what a statement means for a supplier.
 */
@NullMarked
package org.supplierdossier.reading.structured;

import org.jspecify.annotations.NullMarked;
