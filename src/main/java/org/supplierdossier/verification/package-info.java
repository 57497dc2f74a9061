/**
 * Checks a written dossier against its sources: every document by its digest, every quote by
 * reading the document again.
 *
 * <p>Must not know how the dossier came about; it trusts nothing but the files.
 */
@NullMarked
package org.supplierdossier.verification;

import org.jspecify.annotations.NullMarked;
