/**
 * What is wrong with a file that a user wrote, and what to do about it.
 *
 * <p>Knows nothing of what the files mean.
 */
@NullMarked
package org.supplierdossier.problem;

import org.jspecify.annotations.NullMarked;
