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
 * @param title of the format
 * @param version of the published format, or null where it is not stated
 * @param questions how many it asks
 * @param answered how many of them have an answer
 * @param unmapped how many of them bear on no indicator as far as is known
 */
public record Form(
    DocumentPath document,
    @Nullable String format,
    Bilingual title,
    @Nullable String version,
    int questions,
    int answered,
    int unmapped) {

  /** Whether its questions and answers are understood. */
  public boolean isRecognized() {
    return format != null;
  }

  /** The same form at another path. */
  Form counting(int seenQuestions, int seenAnswered, int seenUnmapped) {
    return new Form(document, format, title, version, seenQuestions, seenAnswered, seenUnmapped);
  }

  /** What it is, with the numbers that say so. */
  public Bilingual sentence() {
    String asked = questions + (questions == 1 ? " question" : " questions");
    if (!isRecognized()) {
      return new Bilingual(
          "该文件有 " + questions + " 个问题，看似问卷，但无法判断答复写在何处。",
          "It asks "
              + asked
              + " and looks like a questionnaire, but where its answers stand cannot be told.");
    }
    String stated = version == null ? "" : " " + version;
    return new Bilingual(
        title.zh()
            + stated
            + "："
            + questions
            + " 个问题，已答 "
            + answered
            + " 个，未对应指标 "
            + unmapped
            + " 个。",
        title.en()
            + stated
            + ": "
            + asked
            + ", "
            + answered
            + " answered, "
            + unmapped
            + " of no indicator.");
  }
}
