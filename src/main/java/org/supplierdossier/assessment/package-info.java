/**
 * What the evidence amounts to under a rulebook: a band, a coverage and findings for each factor,
 * the state of each undertaking, and gaps with the question to ask.
 *
 * <p>Must not know files, storage or how anything is shown.
 */
@NullMarked
package org.supplierdossier.assessment;

import org.jspecify.annotations.NullMarked;
