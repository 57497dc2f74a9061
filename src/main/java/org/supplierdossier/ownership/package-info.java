/**
 * Who owns the supplier: stated interests, the graph they make, effective shares through its levels
 * as intervals, and controllers.
 *
 * <p>Must not know where statements come from beyond their evidence.
 */
@NullMarked
package org.supplierdossier.ownership;

import org.jspecify.annotations.NullMarked;
