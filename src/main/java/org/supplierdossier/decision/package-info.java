/**
 * What reviewers decided about pieces of evidence and screening hits.
 *
 * <p>Must not know what a decision does to a score.
 */
@NullMarked
package org.supplierdossier.decision;

import org.jspecify.annotations.NullMarked;
