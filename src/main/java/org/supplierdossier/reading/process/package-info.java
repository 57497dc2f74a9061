/**
 * Work that may hang, exhaust its memory or crash is done in child processes, each of which does
 * one piece of work at a time, is kept warm and is replaced when it dies.
 *
 * <p>Must not know what the work is: requests and answers are bytes.
 */
@NullMarked
package org.supplierdossier.reading.process;

import org.jspecify.annotations.NullMarked;
