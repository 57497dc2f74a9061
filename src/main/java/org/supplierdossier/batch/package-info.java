/**
 * The Spring Batch jobs: order, restart, partition. Each step names the work it spreads over
 * threads and leaves what to do to the domain; it decides nothing.
 */
@NullMarked
package org.supplierdossier.batch;

import org.jspecify.annotations.NullMarked;
