/**
 * What was handed in and what was read of it: documents with one status each, passages with their
 * place, quotes and locators, and the masks over personal numbers.
 *
 * <p>Must not know how a format is parsed or what a passage means.
 */
@NullMarked
package org.supplierdossier.document;

import org.jspecify.annotations.NullMarked;
