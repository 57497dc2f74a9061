package org.supplierdossier.extraction;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.supplierdossier.document.Passage;
import org.supplierdossier.evidence.Value.NormalizedAnswer;

/**
 * Finds, in a table of questions, the column in which the supplier answers: by its heading and by
 * what its cells hold. What the form itself prints beside a question is no answer.
 */
final class AnswerColumns {
  /** The column of answers stands at most so far after that of the questions. */
  private static final int FARTHEST = 4;

  private static final int MOST_ROWS = 400;
  private static final int LONGEST_HEADING = 40;

  private final List<Table.Row> rows;
  private final Map<Integer, OptionalInt> answerColumns = new HashMap<>();

  AnswerColumns(List<Table.Row> rows) {
    this.rows = rows.subList(0, Math.min(rows.size(), MOST_ROWS));
  }

  /** The answer and the comment beside a question in a table without a heading that is known. */
  record Beside(Optional<Passage.Cell> answer, Optional<Passage.Cell> comment) {
    static final Beside NONE = new Beside(Optional.empty(), Optional.empty());
  }

  /**
   * Whether what is worded like a question is the heading of a column: the only such text there, at
   * the start of a table, with answers or names below it.
   */
  boolean isHeading(Table.Row row, int index, Passage.Cell question) {
    long asking = rows.stream().filter(r -> asks(r, question.column())).count();
    String next = index + 1 < rows.size() ? rows.get(index + 1).at(question.column()) : null;
    return asking == 1
        && next != null
        && next.length() <= LONGEST_HEADING
        && row.passage().cells().size() > 2
        && row.passage().cells().stream()
            .allMatch(c -> row.passage().textOf(c).strip().length() <= LONGEST_HEADING);
  }

  /** Whether most cells of a column ask something. */
  boolean asksIn(int column) {
    long asking = rows.stream().filter(r -> asks(r, column)).count();
    long filled = rows.stream().filter(r -> r.at(column) != null).count();
    return asking >= 2 && asking * 2 >= filled;
  }

  /** The column that answers the questions of a column, or 0. */
  int answerColumn(Passage.Cell question) {
    return answerColumns.computeIfAbsent(question.column(), this::answerColumn).orElse(0);
  }

  Beside beside(Table.Row row, Passage.Cell question) {
    int asked = question.column();
    OptionalInt found = answerColumns.computeIfAbsent(asked, this::answerColumn);
    if (found.isEmpty()) {
      return new Beside(Optional.empty(), Optional.empty());
    }
    Optional<Passage.Cell> answer = cell(row, found.getAsInt());
    Optional<Passage.Cell> comment =
        cell(row, found.getAsInt() + 1)
            .filter(c -> answer.filter(c::equals).isEmpty())
            .filter(
                c -> !FormText.isPrinted(FormColumns.beside(rows, found.getAsInt() + 1, asked)));
    return new Beside(answer, comment);
  }

  private static Optional<Passage.Cell> cell(Table.Row row, int column) {
    return Optional.ofNullable(row.cell(column));
  }

  private OptionalInt answerColumn(int question) {
    boolean headed = isHeaded(question);
    for (int column = question + 1; column <= question + FARTHEST; column++) {
      List<String> cells = FormColumns.beside(rows, column, question);
      if (!cells.isEmpty() && !FormText.isPrinted(cells) && (!headed || FormText.answers(cells))) {
        return OptionalInt.of(column);
      }
    }
    return OptionalInt.empty();
  }

  /** Whether the row above the first question is a heading, though none that is known. */
  private boolean isHeaded(int question) {
    for (int i = 0; i < rows.size(); i++) {
      if (asks(rows.get(i), question)) {
        return i > 0 && isHeading(rows.get(i - 1), question);
      }
    }
    return false;
  }

  private static boolean isHeading(Table.Row row, int question) {
    List<Passage.Cell> cells = row.passage().cells();
    long beyond = cells.stream().filter(c -> c.column() > question).count();
    return beyond > 0
        && cells.size() > 1
        && cells.stream()
            .map(c -> row.passage().textOf(c).strip())
            .allMatch(t -> t.length() <= LONGEST_HEADING && !isClosed(t));
  }

  private static boolean isClosed(String text) {
    return AnswerScale.read(text).answer() != NormalizedAnswer.FREE_TEXT;
  }

  private static boolean asks(Table.Row row, int column) {
    String text = row.at(column);
    return text != null && QuestionRules.isQuestion(text);
  }
}
