/**
 * What a supplier answers to the questions of a form: every question with its answer, its cell and
 * what it bears on. Knows nothing of how forms are read or written.
 */
@NullMarked
package org.supplierdossier.questionnaire;

import org.jspecify.annotations.NullMarked;
