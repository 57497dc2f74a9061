package org.supplierdossier.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.supplierdossier.extraction.FormColumnRoles.Column;

/** Finds which columns of a form ask and which answer. */
final class FormQuestionColumns {
  private final FormColumnRoles roles;
  private final FormColumns columns;

  FormQuestionColumns(FormColumnRoles roles, FormColumns columns) {
    this.roles = roles;
    this.columns = columns;
  }

  /**
   * What was found.
   *
   * @param questions at least one, from left to right
   * @param answers none where crosses answer
   */
  record Found(List<Column> questions, List<Column> answers) {
    Found {
      questions = List.copyOf(questions);
      answers = List.copyOf(answers);
    }
  }

  /** The columns that ask and answer; none where it is not clear that these are headings. */
  Optional<Found> find() {
    List<Column> answers = answers();
    if (answers.isEmpty() && roles.ticks().isEmpty()) {
      return Optional.empty();
    }
    int firstAnswer = answers.isEmpty() ? roles.ticks().firstKey() : answers.get(0).number();
    List<Column> questions = questions();
    if (questions.isEmpty()) {
      questions = inferred(firstAnswer);
    }
    boolean clear =
        (!answers.isEmpty() && columns.isClosed(firstAnswer) && isNumbered(questions))
            || questions.stream().anyMatch(Column::isExact)
            || answers.stream().anyMatch(Column::isExact)
            || !roles.ticks().isEmpty();
    return questions.isEmpty() || !clear
        ? Optional.empty()
        : Optional.of(new Found(questions, answers));
  }

  private boolean isNumbered(List<Column> questions) {
    return questions.stream()
        .anyMatch(
            q -> {
              for (int c = 1; c < q.number(); c++) {
                if (columns.numbers(c, q.number())) {
                  return true;
                }
              }
              return false;
            });
  }

  /** The columns of answers: none that the form fills itself. */
  private List<Column> answers() {
    List<Column> answers = new ArrayList<>(roles.with("answer"));
    if (answers.isEmpty()) {
      int asked =
          roles.with("question").stream()
              .filter(Column::isExact)
              .mapToInt(Column::number)
              .findFirst()
              .orElse(Integer.MAX_VALUE);
      roles.columns().stream()
          .filter(c -> c.number() > asked && c.role().isEmpty() && columns.isClosed(c.number()))
          .findFirst()
          .ifPresent(answers::add);
    }
    boolean all = answers.stream().allMatch(a -> columns.isPrinted(a.number()));
    answers.removeIf(a -> !all && columns.isPrinted(a.number()));
    return answers;
  }

  /** The column that asks, or several with the same heading. */
  private List<Column> questions() {
    List<Column> questions = new ArrayList<>(roles.with("question"));
    // the title of a section may hold the word, above the numbers of its questions
    questions.removeIf(q -> !q.isExact() && columns.numbersWhatFollows(q.number()));
    if (questions.isEmpty()) {
      return questions;
    }
    Column best =
        questions.stream()
            .max(
                Comparator.<Column>comparingInt(q -> columns.asking(q.number()) >= 50 ? 1 : 0)
                    .thenComparingInt(q -> q.isExact() ? 1 : 0)
                    .thenComparingInt(q -> columns.length(q.number()))
                    .thenComparingInt(q -> -q.number()))
            .orElseThrow();
    String heading = roles.heading(best.number());
    questions.removeIf(q -> !roles.heading(q.number()).equals(heading));
    return questions;
  }

  /** Some forms head the column of questions with the name of the section, or not at all. */
  private List<Column> inferred(int answer) {
    boolean hasOthers =
        roles.columns().stream()
            .filter(c -> c.number() > answer)
            .anyMatch(c -> c.role().equals("comment") || c.role().equals("other"));
    int best = 0;
    boolean numbered = false;
    for (int c = 1; c < answer; c++) {
      numbered |= columns.numbering(c) >= 50;
      boolean asks = columns.numbering(c) < 50 && !columns.in(c).isEmpty();
      if (asks && (best == 0 || columns.asksMore(c, best))) {
        best = c;
      }
    }
    boolean unheaded = numbered && (!roles.isHeaded(best) || columns.isClosed(answer));
    boolean sure = best > 0 && (unheaded || hasOthers || columns.asking(best) >= 50);
    return sure ? List.of(new Column(best, "question", 0)) : List.of();
  }
}
