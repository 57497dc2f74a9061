/**
 * Work that may hang, exhaust its memory or crash is done in child processes, each of which does
 * one piece of work at a time, is kept warm and is replaced when it dies.
 *
 * <p>The packages of Tika for this purpose, {@code fork} and {@code pipes}, do not say which member
 * of a container was being parsed when a process died, without which its siblings cannot be kept,
 * and do not give each process a temporary folder and an empty environment of its own.
 *
 * <p>Must not know what the work is: requests and answers are bytes.
 */
@NullMarked
package org.supplierdossier.reading.process;

import org.jspecify.annotations.NullMarked;
