package org.supplierdossier.questionnaire;

import org.jspecify.annotations.Nullable;
import org.supplierdossier.document.DocumentPath;
import org.supplierdossier.language.Bilingual;

/**
 * A document that asks questions.
 *
 * @param document its path
 * @param format id of the published format, {@code form} for any other form that is understood, or
 *     null for one that looks like a form and is not understood
 * @param version of the published format, or null where it is not stated
 * @param questions how many it asks
 * @param answered how many of them have an answer
 * @param unmapped how many of them bear on no indicator as far as is known
 * @param sentence what it is, with the numbers that say so
 */
public record Form(
    DocumentPath document,
    @Nullable String format,
    @Nullable String version,
    int questions,
    int answered,
    int unmapped,
    Bilingual sentence) {

  /** Whether its questions and answers are understood. */
  public boolean isRecognized() {
    return format != null;
  }
}
