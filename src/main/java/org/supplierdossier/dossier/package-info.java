/**
 * What a dossier says to one reader: whose each document and passage is, the two editions, and what
 * changed between two dossiers.
 *
 * <p>Must not know how a dossier is rendered.
 */
@NullMarked
package org.supplierdossier.dossier;

import org.jspecify.annotations.NullMarked;
