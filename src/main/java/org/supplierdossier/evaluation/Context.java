package org.supplierdossier.evaluation;

import org.jspecify.annotations.Nullable;
import org.supplierdossier.document.Locator;

/**
 * Words of a document with what stands around them, as it was read.
 *
 * @param locator of the first passage of the words, or null where they do not stand in what was
 *     read
 */
public record Context(@Nullable Locator locator, String before, String words, String after) {}
