/**
 * Reads the characters of a picture: where lines of text stand, what they say, how sure that is,
 * and which straight lines are ruled. Runs the PP-OCRv4 models inside the process that asks; knows
 * pixels alone, neither documents nor formats.
 */
@NullMarked
package org.supplierdossier.reading.ocr;

import org.jspecify.annotations.NullMarked;
