package org.supplierdossier.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.questionnaire.Answer.Expected;

/** Reads the questions and answers in one table. */
final class FormTable {
  /** The heading of a form stands within this many rows of its start. */
  private static final int FIRST_ROWS = 40;

  private final List<Table.Row> rows;
  private final Set<Integer> hidden;
  private final FormHeadings headings;
  private final TableAnswers answers = new TableAnswers();
  private final UnheadedQuestions unheaded;
  private final Set<Integer> claimed = new HashSet<>();
  private final List<String> titles = new ArrayList<>();
  private @Nullable String section;

  private FormTable(FormWords words, Table table, Set<Integer> hidden) {
    this.rows = table.rows();
    this.hidden = hidden;
    this.headings = new FormHeadings(words, rows);
    this.unheaded = new UnheadedQuestions(words, rows, answers);
  }

  /**
   * What was read of a table.
   *
   * @param answers in the order of its rows
   * @param claimed numbers of the passages that belong to the form and state nothing else
   * @param titles what stands above the first heading
   * @param unplaced how many questions stand where no answer can be told from other text
   */
  record Result(
      List<ReadAnswer> answers, Set<Integer> claimed, List<String> titles, int unplaced) {}

  static Result read(FormWords words, Table table, Set<Integer> hidden) {
    StackedForm.Result stacked = StackedForm.read(words, table, hidden);
    if (!stacked.answers().isEmpty()) {
      return new Result(stacked.answers(), stacked.claimed(), List.of(), 0);
    }
    FormTable form = new FormTable(words, table, hidden);
    form.run();
    return new Result(form.answers.all(), form.claimed, form.titles, form.unheaded.unplaced());
  }

  private void run() {
    for (int i = 0; i < rows.size(); i++) {
      int heading = headingAt(i);
      FormHeader header = headings.open();
      if (header == null) {
        readUnheaded(i);
      } else if (heading == 0) {
        read(rows.get(i), header);
      } else {
        claim(i, heading);
        if (i > 0 && answers.isEmpty()) {
          readAbove(i, header);
        }
        i += heading - 1;
      }
    }
  }

  private void claim(int from, int count) {
    for (int i = from; i < from + count; i++) {
      claimed.add(rows.get(i).passage().number());
    }
  }

  /** How many rows from here are a heading, 0 where none is; opens it. */
  private int headingAt(int i) {
    if (headings.reopenAt(i)) {
      titleText(rows.get(i)).ifPresent(t -> section = t);
      return 1;
    }
    return mayBeHeaded(i) ? headings.openAt(i) : 0;
  }

  private boolean mayBeHeaded(int i) {
    return i < FIRST_ROWS || headings.open() != null || !answers.isEmpty();
  }

  /** Questions above the first heading, as HECVAT has them. */
  private void readAbove(int heading, FormHeader header) {
    for (int i = headings.firstAbove(heading); i < heading; i++) {
      Table.Row row = rows.get(i);
      titles.removeIf(t -> t.equals(row.passage().text()));
      read(row, header);
    }
  }

  private void title(Table.Row row) {
    if (titles.size() < FIRST_ROWS) {
      titles.add(row.passage().text());
    }
  }

  private static Optional<String> titleText(Table.Row row) {
    return row.passage().cells().stream()
        .map(c -> row.passage().textOf(c).strip())
        .filter(t -> !t.isEmpty())
        .max(Comparator.comparingInt(String::length));
  }

  private void readUnheaded(int i) {
    Table.Row row = rows.get(i);
    title(row);
    boolean guides = mayBeHeaded(i) && unheaded.openGuideAt(i);
    if (unheaded.read(i, section, isHidden(row)) || guides) {
      claim(i, 1);
    }
    if (i > 0 && row.passage().cells().size() == 1) {
      titleText(row).filter(t -> t.length() <= 60).ifPresent(t -> section = t);
    }
  }

  private void read(Table.Row row, FormHeader under) {
    claimed.add(row.passage().number());
    if (answers.takeRest(row, under)) {
      return;
    }
    boolean asks = false;
    for (FormHeader.Group group : under.groups()) {
      Optional<ReadAnswer> read = FormRow.read(row, group, section(row, under), isHidden(row));
      read.ifPresent(a -> answers.add(a, row, under));
      asks |= read.isPresent();
    }
    if (!asks && !answers.takeMore(row, under)) {
      titleText(row)
          .filter(t -> t.length() <= 120 && row.passage().cells().size() <= 2)
          .ifPresent(t -> section = t);
    }
  }

  private @Nullable String section(Table.Row row, FormHeader under) {
    String own = under.section() == 0 ? null : row.at(under.section());
    return own == null ? section : own;
  }

  private boolean isHidden(Table.Row row) {
    return hidden.contains(row.passage().number());
  }

  /** What a form says itself of the good answer. */
  static Expected expected(@Nullable String printed) {
    if (printed == null) {
      return Expected.OPEN;
    }
    return switch (AnswerScale.read(printed).answer()) {
      case YES -> Expected.YES;
      case NO -> Expected.NO;
      default -> Expected.OPEN;
    };
  }
}
