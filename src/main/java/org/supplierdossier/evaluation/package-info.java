/**
 * Holds extracted evidence against labels that people gave: precision, recall, misses, false hits.
 *
 * <p>Must not know how labels are written in files, nor how the evidence was found.
 */
@NullMarked
package org.supplierdossier.evaluation;

import org.jspecify.annotations.NullMarked;
