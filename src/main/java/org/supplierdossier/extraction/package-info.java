/**
 * Finds evidence in documents: rules and their examples, the matcher, the reading of negation,
 * condition and plan, normalised values, tables and questionnaires.
 *
 * <p>Must not know where rules are stored, nor what a regime makes of the evidence.
 */
@NullMarked
package org.supplierdossier.extraction;

import org.jspecify.annotations.NullMarked;
