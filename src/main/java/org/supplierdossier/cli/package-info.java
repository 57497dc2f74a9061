/**
 * The command line: arguments, messages, progress and exit codes.
 *
 * <p>Must not do any work itself.
 */
@NullMarked
package org.supplierdossier.cli;

import org.jspecify.annotations.NullMarked;
