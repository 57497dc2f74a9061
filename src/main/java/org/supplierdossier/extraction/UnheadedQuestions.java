package org.supplierdossier.extraction;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.document.Passage;

/** Reads the questions in a table without a heading that is known. */
final class UnheadedQuestions {
  /** A guide has a question within this many rows. */
  private static final int FIRST_ROWS = 40;

  private final FormWords words;
  private final List<Table.Row> rows;
  private final TableAnswers answers;
  private final AnswerColumns beside;

  /** Such a table is a frame around running text. */
  private final boolean isOneColumn;

  /** Whether the rows stand below the heading of a guide. */
  private boolean guide;

  private int unplaced;

  UnheadedQuestions(FormWords words, List<Table.Row> rows, TableAnswers answers) {
    this.words = words;
    this.rows = rows;
    this.answers = answers;
    this.beside = new AnswerColumns(rows);
    this.isOneColumn = rows.stream().allMatch(r -> r.passage().cells().size() <= 1);
  }

  /** How many questions there were for whose answers no column was found. */
  int unplaced() {
    return unplaced;
  }

  /** Notes the heading of a guide, below which nobody answers; whether a row is one. */
  boolean openGuideAt(int i) {
    boolean opens =
        namesGuide(rows.get(i))
            && rows.stream().skip(i + 1L).limit(FIRST_ROWS).anyMatch(UnheadedQuestions::asks);
    guide |= opens;
    return opens;
  }

  private boolean namesGuide(Table.Row row) {
    List<String> names = words.columns().getOrDefault("other", List.of());
    return row.passage().cells().stream()
        .anyMatch(c -> FormHeading.of(row.passage().textOf(c)).fit(names) >= FormHeading.EXACT);
  }

  private static boolean asks(Table.Row row) {
    return row.passage().cells().stream()
        .anyMatch(c -> QuestionRules.isQuestion(row.passage().textOf(c).strip()));
  }

  /** Reads what a row asks: question, answer, comment. Whether it asks anything. */
  boolean read(int index, @Nullable String section, boolean hidden) {
    Table.Row row = rows.get(index);
    List<Passage.Cell> cells = row.passage().cells();
    boolean asks = false;
    int last = 0;
    for (int c = 0; c < cells.size(); c++) {
      Passage.Cell cell = cells.get(c);
      String text = row.passage().textOf(cell).strip();
      String id = c > 0 ? row.passage().textOf(cells.get(c - 1)).strip() : null;
      boolean requests =
          id != null
              && FormColumns.isId(id)
              && FormText.isPrinted(text)
              && beside.asksIn(cell.column());
      if (cell.column() <= last || isOneColumn || !(requests || QuestionRules.isQuestion(text))) {
        continue;
      }
      AnswerColumns.Beside found = guide ? AnswerColumns.Beside.NONE : beside.beside(row, cell);
      if (beside.isHeading(row, index, cell)) {
        // "是否取得居留权" heads a column of a list; nobody is asked
        continue;
      }
      if (guide || beside.answerColumn(cell) == 0) {
        unplaced++;
      } else {
        FormRow.read(
                row,
                id != null && FormColumns.isId(id) ? id : null,
                cell,
                found.answer().orElse(null),
                found.comment().orElse(null),
                beside.answerColumn(cell),
                section,
                hidden)
            .ifPresent(answers::add);
        last = beside.answerColumn(cell);
      }
      asks = true;
    }
    return asks;
  }
}
