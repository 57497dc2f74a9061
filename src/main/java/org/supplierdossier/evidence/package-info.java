/**
 * Statements found in documents, each with its exact quote and place, its kind of claim and which
 * way it points; and statements that contradict each other.
 *
 * <p>Must not know how evidence is found, nor what a regime makes of it.
 */
@NullMarked
package org.supplierdossier.evidence;

import org.jspecify.annotations.NullMarked;
