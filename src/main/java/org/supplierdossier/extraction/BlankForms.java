package org.supplierdossier.extraction;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.supplierdossier.document.Document;
import org.supplierdossier.document.Passage;
import org.supplierdossier.document.Place;

/** Recognises documents that only ask: forms that nobody has filled in. They state nothing. */
final class BlankForms {
  private static final int FEWEST_QUESTIONS = 8;

  /** Of a blank form at least every fourth passage asks. */
  private static final int PASSAGES_PER_QUESTION = 4;

  /** So many questions without an answer for each that a cell left by the form may look like. */
  private static final int QUESTIONS_PER_SLIP = 50;

  private static final int FEWEST_CHOICES = 3;

  private static final Set<String> CHOICES =
      Set.of(
          "choices",
          "options",
          "answeroption",
          "answeroptions",
          "answer_options",
          "enum",
          "radiogroup",
          "checkgroup",
          "possible_answers",
          "response_options",
          "answerlist");

  private static final Set<String> ANSWERS =
      Set.of(
          "answer",
          "answers",
          "response",
          "responses",
          "reply",
          "selected",
          "valuestring",
          "valueboolean",
          "valuecoding",
          "答复",
          "回答");

  private BlankForms() {}

  /**
   * Whether a document is a blank form.
   *
   * @param asked how many questions its tables ask
   * @param answered how many of them have an answer
   */
  static boolean isOne(Document document, int asked, int answered) {
    long shown = document.shown().size();
    boolean unanswered =
        asked >= FEWEST_QUESTIONS
            && answered * QUESTIONS_PER_SLIP <= asked
            && asked * (long) PASSAGES_PER_QUESTION >= shown;
    return unanswered || definesAForm(document.passages());
  }

  /** A form as a program keeps it: questions with the choices offered, and no answers. */
  private static boolean definesAForm(List<Passage> passages) {
    int choices = 0;
    for (Passage passage : passages) {
      if (passage.place() instanceof Place.Pointer pointer) {
        List<String> steps =
            Arrays.asList(pointer.pointer().toLowerCase(Locale.ROOT).split("[/\\[\\]]"));
        if (steps.stream().anyMatch(ANSWERS::contains)) {
          return false;
        }
        choices += steps.stream().anyMatch(CHOICES::contains) ? 1 : 0;
      }
    }
    if (choices < FEWEST_CHOICES) {
      return false;
    }
    boolean asks = passages.stream().anyMatch(p -> QuestionRules.isQuestion(p.text()));
    boolean named =
        passages.stream()
            .anyMatch(
                p ->
                    p.place() instanceof Place.Pointer pointer
                        && pointer.pointer().toLowerCase(Locale.ROOT).contains("questionnaire"));
    return asks || named;
  }
}
