package org.supplierdossier.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.document.Passage;
import org.supplierdossier.evidence.Value.NormalizedAnswer;
import org.supplierdossier.questionnaire.Answer.Expected;

/** Reads the question and the answer of one row of a form. */
final class FormRow {
  private static final int LONGEST_QUESTION = 4000;
  private static final int FARTHEST_REMARK = 300;
  private static final int LONG_ENOUGH = 24;
  private static final String SEPARATORS = "[;；,，、\n]";

  private final Table.Row row;
  private final FormHeader.Group group;
  private final @Nullable String section;
  private final boolean hidden;

  private FormRow(Table.Row row, FormHeader.Group group, @Nullable String section, boolean hidden) {
    this.row = row;
    this.group = group;
    this.section = section;
    this.hidden = hidden;
  }

  /** The question of a row in a group of columns; none where the row asks nothing there. */
  static Optional<ReadAnswer> read(
      Table.Row row, FormHeader.Group group, @Nullable String section, boolean hidden) {
    return new FormRow(row, group, section, hidden).read();
  }

  /** The question in a cell of a table without a heading, with the cells that answer it. */
  static Optional<ReadAnswer> read(
      Table.Row row,
      @Nullable String id,
      Passage.Cell question,
      Passage.@Nullable Cell answer,
      Passage.@Nullable Cell comment,
      int answerColumn,
      @Nullable String section,
      boolean hidden) {
    String text = row.passage().textOf(question).strip();
    List<Passage.Cell> said = new ArrayList<>();
    if (answer != null) {
      said.add(answer);
    }
    if (comment != null) {
      said.add(comment);
    }
    said.removeIf(c -> isPrinted(row, c));
    Spoken spoken = Spoken.of(row.passage(), said.isEmpty() ? null : said.get(0), null);
    String remark = said.size() > 1 ? row.passage().textOf(said.get(1)).strip() : "";
    return Optional.of(
        answer(
            row,
            question,
            id,
            text,
            section,
            Expected.OPEN,
            spoken,
            remark,
            said,
            List.of(),
            answerColumn,
            hidden));
  }

  private Optional<ReadAnswer> read() {
    Passage passage = row.passage();
    Passage.Cell asked = row.cell(group.question());
    if (asked == null) {
      return Optional.empty();
    }
    String question = passage.textOf(asked).strip();
    String id = group.id() == 0 ? null : row.at(group.id());
    Passage.Cell numbered = group.id() == 0 ? null : row.cell(group.id());
    boolean isTitle = asked.equals(numbered) || coversAnswer(asked);
    if (question.isEmpty() || question.length() > LONGEST_QUESTION || isTitle) {
      return Optional.empty();
    }
    Spoken spoken = spoken();
    List<Passage.Cell> remarks = remarks(asked, spoken.cell);
    if (!isAsked(question, id, spoken, remarks)) {
      return Optional.empty();
    }
    List<Passage.Cell> said = new ArrayList<>(remarks);
    if (spoken.cell != null && spoken.passage.number() == passage.number()) {
      said.add(spoken.cell);
    }
    said.sort(Comparator.comparingInt(Passage.Cell::start));
    List<String> words = new ArrayList<>();
    remarks.forEach(c -> words.add(passage.textOf(c).strip()));
    return Optional.of(
        answer(
            row,
            asked,
            id,
            question,
            section,
            FormTable.expected(group.expected() == 0 ? null : row.at(group.expected())),
            spoken,
            String.join(" ", words),
            said,
            papers(),
            spoken.cell == null ? column() : spoken.cell.column(),
            hidden));
  }

  /** A line that is not answered is a question only where it is numbered or put as one. */
  private boolean isAsked(
      String question, @Nullable String id, Spoken spoken, List<Passage.Cell> remarks) {
    boolean numbered = id != null && FormColumns.isId(id);
    return numbered
        || QuestionRules.isQuestion(question)
        || FormText.isPrinted(question)
        || !spoken.text.isEmpty()
        || !remarks.isEmpty()
        || (group.id() == 0
            && (row.passage().cells().size() > 1
                || question.length() > LONG_ENOUGH
                || row.merged().stream().anyMatch(m -> m.cell().column() < group.question())));
  }

  private int column() {
    return group.answer() > 0 ? group.answer() : group.ticks().firstKey();
  }

  private boolean coversAnswer(Passage.Cell asked) {
    int answer = column();
    return answer > 0
        && asked.column() <= answer
        && answer < asked.column() + asked.columns()
        && asked.column() != answer;
  }

  /**
   * The answer of a row.
   *
   * @param passage where it stands, which may be a row above
   * @param cell where it stands, or null where there is none
   * @param text as written, empty where the form's own words stand
   */
  private record Spoken(Passage passage, Passage.@Nullable Cell cell, String text) {
    boolean isTick() {
      return cell != null && !passage.textOf(cell).strip().equals(text);
    }

    static Spoken of(Passage passage, Passage.@Nullable Cell cell, @Nullable String word) {
      if (cell == null) {
        return new Spoken(passage, null, "");
      }
      String text = word == null ? passage.textOf(cell).strip() : word;
      return new Spoken(passage, cell, FormText.isPrinted(text) ? "" : text);
    }
  }

  private Spoken spoken() {
    Passage passage = row.passage();
    for (var tick : group.ticks().entrySet()) {
      Passage.Cell cell = row.cell(tick.getKey());
      if (cell != null && isTick(passage.textOf(cell))) {
        return Spoken.of(passage, cell, word(tick.getValue(), passage.textOf(cell)));
      }
    }
    boolean none = group.answer() == 0 || group.printed();
    Passage.Cell cell = none ? null : row.cell(group.answer());
    return Spoken.of(passage, cell, null);
  }

  /** A cross in the column "No" is a tick there, and so is the word itself. */
  private static boolean isTick(String cell) {
    String text = FormWords.fold(cell);
    return !text.isEmpty()
        && !text.equals("0")
        && !text.equals("false")
        && "□☐○-".indexOf(text.charAt(0)) < 0;
  }

  private static String word(NormalizedAnswer answer, String mark) {
    boolean han = mark.chars().anyMatch(c -> CharacterFolding.isHan((char) c)) || mark.equals("√");
    return switch (answer) {
      case YES -> han ? "是" : "Yes";
      case NO -> han ? "否" : "No";
      case PARTIAL -> han ? "部分" : "Partial";
      case NOT_APPLICABLE -> han ? "不适用" : "N/A";
      case PLANNED -> han ? "计划中" : "Planned";
      default -> mark;
    };
  }

  private List<Passage.Cell> remarks(Passage.Cell asked, Passage.@Nullable Cell answer) {
    List<Passage.Cell> remarks = new ArrayList<>();
    for (int column : group.comments()) {
      Passage.Cell cell = row.cell(column);
      if (cell != null
          && !cell.equals(asked)
          && !cell.equals(answer)
          && !remarks.contains(cell)
          && !row.passage().textOf(cell).isBlank()
          && !isPrinted(row, cell)) {
        remarks.add(cell);
      }
    }
    return remarks;
  }

  private static boolean isPrinted(Table.Row row, Passage.Cell cell) {
    return FormText.isPrinted(row.passage().textOf(cell));
  }

  private List<String> papers() {
    List<String> papers = new ArrayList<>();
    for (int column : group.attachments()) {
      Passage.Cell cell = row.cell(column);
      if (cell != null && !isPrinted(row, cell)) {
        for (String paper : row.passage().textOf(cell).split(SEPARATORS, -1)) {
          if (!paper.isBlank()) {
            papers.add(paper.strip());
          }
        }
      }
    }
    return papers;
  }

  private static ReadAnswer answer(
      Table.Row row,
      Passage.Cell asked,
      @Nullable String id,
      String question,
      @Nullable String section,
      Expected expected,
      Spoken spoken,
      String remark,
      List<Passage.Cell> said,
      List<String> papers,
      int column,
      boolean hidden) {
    Passage passage = row.passage();
    Spoken own = spoken;
    String comment = remark;
    if (own.text.isEmpty() && !said.isEmpty()) {
      // the supplier speaks beside the column for it
      Passage.Cell first = said.get(0);
      own = Spoken.of(passage, first, null);
      comment = comment.equals(own.text) ? "" : comment;
    }
    AnswerScale.Read read = AnswerScale.read(own.text);
    NormalizedAnswer normalized = own.text.isEmpty() ? NormalizedAnswer.BLANK : read.answer();
    String written = normalized == NormalizedAnswer.BLANK ? "" : own.text;
    boolean blank = normalized == NormalizedAnswer.BLANK;
    Span answer = blank || own.cell == null ? span(asked) : span(own.cell);
    Span quote = answer;
    if (!blank && own.isTick() && asked.start() < quote.start()) {
      // a cross alone says nothing
      quote = new Span(asked.start(), quote.end());
    }
    if (!blank && own.passage.number() == passage.number()) {
      for (Passage.Cell cell : said) {
        if (cell.start() >= quote.end() && cell.start() - quote.end() <= FARTHEST_REMARK) {
          quote = new Span(quote.start(), cell.end());
        } else if (cell.start() >= asked.end()
            && cell.end() <= quote.start()
            && quote.start() - cell.end() <= FARTHEST_REMARK) {
          quote = new Span(cell.start(), quote.end());
        }
      }
    }
    return new ReadAnswer(
        id == null || id.isBlank() ? null : id.strip(),
        question,
        section,
        expected,
        passage,
        blank ? null : own.passage,
        answer,
        quote.trimmed(own.passage.text()),
        written,
        normalized,
        comment,
        papers,
        ReadAnswer.address(passage.place(), column),
        hidden);
  }

  private static Span span(Passage.Cell cell) {
    return new Span(cell.start(), cell.end());
  }
}
