package org.supplierdossier.extraction;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.document.Passage;
import org.supplierdossier.document.Place;
import org.supplierdossier.evidence.Value.NormalizedAnswer;
import org.supplierdossier.questionnaire.Answer.Expected;

/**
 * A question and its answer as they stand in a document, before it is known what they bear on.
 *
 * @param id of the question as printed, or null
 * @param section the title above it, or null
 * @param expected what the form itself says the good answer is
 * @param asked the passage of the question and its place there
 * @param said the passage of the answer, or null where it is left blank
 * @param answer place of the answer in that passage; of the question where it is left blank
 * @param quote what to quote: the answer with its comment
 * @param written the answer as written
 * @param normalized the answer on the scale
 * @param comment what the supplier adds, or an empty text
 * @param papers what stands in a column for attachments
 * @param cell where the answer stands or is missing, or null
 */
record ReadAnswer(
    @Nullable String id,
    String question,
    @Nullable String section,
    Expected expected,
    Passage asked,
    @Nullable Passage said,
    Span answer,
    Span quote,
    String written,
    NormalizedAnswer normalized,
    String comment,
    List<String> papers,
    @Nullable String cell,
    boolean hidden) {
  ReadAnswer {
    papers = List.copyOf(papers);
  }

  boolean isBlank() {
    return normalized == NormalizedAnswer.BLANK;
  }

  /** The passage where the answer is to be looked for. */
  Passage passage() {
    Passage own = said;
    return own == null ? asked : own;
  }

  ReadAnswer expecting(Expected good) {
    return new ReadAnswer(
        id,
        question,
        section,
        good,
        asked,
        said,
        answer,
        quote,
        written,
        normalized,
        comment,
        papers,
        cell,
        hidden);
  }

  /** This question with the answer to another. */
  ReadAnswer answeredAs(ReadAnswer other) {
    return new ReadAnswer(
        id,
        question,
        section,
        expected,
        asked,
        other.said,
        other.answer,
        other.quote,
        other.written,
        other.normalized,
        comment.isEmpty() ? other.comment : comment,
        papers,
        other.cell,
        hidden);
  }

  /** This question with an answer that stands in a field of its own. */
  ReadAnswer filledWith(Passage field, Span place, String words, NormalizedAnswer answered) {
    return new ReadAnswer(
        id, question, section, expected, asked, field, place, place, words, answered, comment,
        papers, cell, hidden);
  }

  ReadAnswer normalizedAs(NormalizedAnswer other) {
    return new ReadAnswer(
        id, question, section, expected, asked, said, answer, quote, written, other, comment,
        papers, cell, hidden);
  }

  /** The same answer to a question that goes on. */
  ReadAnswer asking(String more) {
    boolean han = !question.isEmpty() && CharacterFolding.isHan(more.charAt(0));
    return new ReadAnswer(
        id,
        han ? question + more : question + " " + more,
        section,
        expected,
        asked,
        said,
        answer,
        quote,
        written,
        normalized,
        comment,
        papers,
        cell,
        hidden);
  }

  /** The same question where the words that stand there only put the answer off. */
  ReadAnswer deferred() {
    String words = comment.isEmpty() ? written : written + " " + comment;
    return new ReadAnswer(
        id,
        question,
        section,
        expected,
        asked,
        said,
        answer,
        quote,
        "",
        NormalizedAnswer.BLANK,
        words,
        papers,
        cell,
        hidden);
  }

  /** The same answer with more that is said to it in further cells or paragraphs. */
  ReadAnswer and(String more) {
    List<String> words = new ArrayList<>();
    words.add(comment);
    words.add(more);
    words.removeIf(String::isBlank);
    return new ReadAnswer(
        id,
        question,
        section,
        expected,
        asked,
        said,
        answer,
        quote,
        written,
        normalized,
        String.join(" ", words),
        papers,
        cell,
        hidden);
  }

  /** Names a cell as the reader of a document finds it. */
  static String address(Place place, int column) {
    if (place instanceof Place.SheetRow r) {
      return r.sheet() + "!" + Passage.Cell.letters(column) + r.row();
    } else if (place instanceof Place.TableRow r) {
      return "table " + r.table() + ", row " + r.row() + ", column " + column;
    }
    return "column " + column;
  }
}
