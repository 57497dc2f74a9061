/**
 * What a user chose for one run: the job file as a value.
 *
 * <p>Must not know how a job is carried out.
 */
@NullMarked
package org.supplierdossier.job;

import org.jspecify.annotations.NullMarked;
