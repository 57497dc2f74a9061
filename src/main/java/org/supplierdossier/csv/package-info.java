/**
 * CSV files to domain values: procurements, reviewers' decisions, watchlists. Every problem names
 * its file and line.
 *
 * <p>Must not decide anything about what it loads.
 */
@NullMarked
package org.supplierdossier.csv;

import org.jspecify.annotations.NullMarked;
