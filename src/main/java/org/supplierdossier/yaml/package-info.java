/**
 * YAML files to domain values. A file is checked whole against its published JSON Schema, and every
 * problem names its file and line.
 *
 * <p>Must not decide anything about what it loads.
 */
@NullMarked
package org.supplierdossier.yaml;

import org.jspecify.annotations.NullMarked;
