/**
 * The input folder as one value: suppliers, customers, watchlists and decisions, checked whole
 * before any work is done.
 *
 * <p>Must not read any document of a supplier.
 */
@NullMarked
package org.supplierdossier.workspace;

import org.jspecify.annotations.NullMarked;
