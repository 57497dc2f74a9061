package org.supplierdossier.extraction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.document.Passage;
import org.supplierdossier.evidence.Value.NormalizedAnswer;
import org.supplierdossier.questionnaire.Answer.Expected;

/**
 * Reads a table in which the answer stands in the row below its question, with a word in front that
 * says so: {@code 3 | Do you …?} and below it {@code Response | Yes}.
 */
final class StackedForm {
  private static final int FEWEST = 2;

  private final FormWords words;
  private final List<Table.Row> rows;
  private final Set<Integer> hidden;
  private final List<ReadAnswer> answers = new ArrayList<>();
  private final Set<Integer> claimed = new HashSet<>();

  private StackedForm(FormWords words, Table table, Set<Integer> hidden) {
    this.words = words;
    this.rows = table.rows();
    this.hidden = hidden;
  }

  /** What a row of two cells or one is. */
  private enum Role {
    QUESTION,
    ANSWER,
    COMMENT,
    OTHER
  }

  /**
   * What was read.
   *
   * @param claimed numbers of the passages that belong to the form
   */
  record Result(List<ReadAnswer> answers, Set<Integer> claimed) {}

  /** Reads a table; no answers where it is not of this shape. */
  static Result read(FormWords words, Table table, Set<Integer> hidden) {
    StackedForm form = new StackedForm(words, table, hidden);
    int pairs = 0;
    for (int i = 1; i < form.rows.size(); i++) {
      boolean pair = form.role(i) == Role.ANSWER && form.role(i - 1) == Role.QUESTION;
      pairs += pair ? 1 : 0;
    }
    if (pairs >= FEWEST) {
      form.run();
    }
    return new Result(form.answers, form.claimed);
  }

  private Role role(int index) {
    List<Passage.Cell> cells = rows.get(index).passage().cells();
    if (cells.isEmpty() || cells.size() > 3) {
      return Role.OTHER;
    }
    Passage passage = rows.get(index).passage();
    String first = passage.textOf(cells.get(0)).strip();
    if (cells.size() <= 2 && isCalled(first, "answer")) {
      return Role.ANSWER;
    } else if (cells.size() <= 2 && isCalled(first, "comment")) {
      return Role.COMMENT;
    }
    Passage.Cell last = cells.get(cells.size() - 1);
    boolean numbered = cells.size() > 1 && FormColumns.isId(first);
    boolean named = cells.size() > 1 && isCalled(first, "question");
    String text = passage.textOf(last).strip();
    boolean asks = QuestionRules.isQuestion(text) || FormText.isPrinted(text);
    return numbered || named || asks ? Role.QUESTION : Role.OTHER;
  }

  private boolean isCalled(String text, String meaning) {
    return FormHeading.of(text).fit(words.columns().getOrDefault(meaning, List.of()))
        >= FormHeading.EXACT;
  }

  private void run() {
    @Nullable String section = null;
    for (int i = 0; i < rows.size(); i++) {
      Role role = role(i);
      if (role == Role.OTHER) {
        section = rows.get(i).passage().text().strip();
        continue;
      }
      claimed.add(rows.get(i).passage().number());
      if (role == Role.QUESTION) {
        answers.add(ask(i, section));
      }
    }
  }

  private ReadAnswer ask(int index, @Nullable String section) {
    Passage asked = rows.get(index).passage();
    Passage.Cell question = asked.cells().get(asked.cells().size() - 1);
    String first = asked.textOf(asked.cells().get(0)).strip();
    boolean numbered = asked.cells().size() > 1 && FormColumns.isId(first);
    Passage said = null;
    Passage.Cell own = null;
    List<String> more = new ArrayList<>();
    for (int i = index + 1; i < rows.size() && isReply(role(i)); i++) {
      Passage reply = rows.get(i).passage();
      Passage.Cell cell = reply.cells().size() < 2 ? null : reply.cells().get(1);
      String text = cell == null ? "" : reply.textOf(cell).strip();
      if (text.isEmpty() || cell == null || FormText.isPrinted(text)) {
        continue;
      }
      if (own == null) {
        said = reply;
        own = cell;
      } else {
        more.add(text);
      }
    }
    Span place = new Span(question.start(), question.end());
    String written = "";
    if (said != null && own != null) {
      place = new Span(own.start(), own.end());
      written = said.textOf(own).strip();
    }
    NormalizedAnswer answer =
        written.isEmpty() ? NormalizedAnswer.BLANK : AnswerScale.read(written).answer();
    boolean blank = answer == NormalizedAnswer.BLANK;
    int column = own == null ? question.column() : own.column();
    Passage at = said == null ? asked : said;
    return new ReadAnswer(
        numbered ? first : null,
        asked.textOf(question).strip(),
        section,
        Expected.OPEN,
        asked,
        blank ? null : said,
        blank ? new Span(question.start(), question.end()) : place,
        blank ? new Span(question.start(), question.end()) : place,
        blank ? "" : written,
        answer,
        String.join(" ", more),
        List.of(),
        ReadAnswer.address(at.place(), column),
        hidden.contains(asked.number()));
  }

  private static boolean isReply(Role role) {
    return role == Role.ANSWER || role == Role.COMMENT;
  }
}
