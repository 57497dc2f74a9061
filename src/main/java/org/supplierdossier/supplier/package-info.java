/**
 * Who is assessed and for whom: suppliers, their products and identifiers, and the customers that
 * run critical information infrastructure.
 *
 * <p>Must not know documents, rules or files: these are plain values read from configuration.
 */
@NullMarked
package org.supplierdossier.supplier;

import org.jspecify.annotations.NullMarked;
