package org.supplierdossier.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.document.Passage;
import org.supplierdossier.document.Place;
import org.supplierdossier.evidence.Value.NormalizedAnswer;
import org.supplierdossier.questionnaire.Answer.Expected;

/** Reads the questions and answers in one table. */
final class FormTable {
  /** The heading of a form stands within this many rows of its start. */
  private static final int FIRST_ROWS = 40;

  private static final int LONGEST_TITLE = 60;

  /** A footer, a header and a heading that is printed again. */
  private static final int LINES_BETWEEN_PAGES = 6;

  private final FormWords words;
  private final List<Table.Row> rows;
  private final Set<Integer> hidden;
  private final List<ReadAnswer> answers = new ArrayList<>();
  private final Set<Integer> claimed = new HashSet<>();
  private final List<String> titles = new ArrayList<>();
  private final AnswerColumns beside;

  /** Such a table is a frame around running text. */
  private final boolean isOneColumn;

  private @Nullable FormHeader header;
  private @Nullable String section;

  /** Questions for whose answers no column was found. */
  private int unplaced;

  private boolean guide;

  private FormTable(FormWords words, Table table, Set<Integer> hidden) {
    this.words = words;
    this.rows = table.rows();
    this.hidden = hidden;
    this.beside = new AnswerColumns(rows);
    this.isOneColumn = rows.stream().allMatch(r -> r.passage().cells().size() <= 1);
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
    form.readCodes();
    form.dropTitles();
    return new Result(form.answers, form.claimed, form.titles, form.unplaced);
  }

  private void run() {
    for (int i = 0; i < rows.size(); i++) {
      int heading = headingAt(i);
      if (heading > 0) {
        claim(i, heading);
        if (i > 0 && answers.isEmpty()) {
          lookBack(i);
        }
        i += heading - 1;
      } else if (header != null) {
        read(rows.get(i), header);
      } else {
        title(rows.get(i));
        lookForQuestion(rows.get(i), i);
      }
    }
  }

  /** "2 Delivery" is a title where "2.1" comes next, and so is "二、交付". */
  private void dropTitles() {
    for (int i = answers.size() - 1; i >= 0; i--) {
      ReadAnswer one = answers.get(i);
      String id = one.id();
      boolean mayBe =
          one.isBlank()
              && id != null
              && one.question().length() <= LONGEST_TITLE
              && !QuestionRules.isQuestion(one.question())
              && !FormText.isPrinted(one.question());
      if (id != null && mayBe && (isTitleNumber(id) || hasParts(i, id))) {
        answers.remove(i);
      }
    }
  }

  /** Where "NC" and "PC" stand for answers, "C" is "compliant". */
  private void readCodes() {
    Set<String> codes = new HashSet<>();
    answers.forEach(a -> codes.add(FormWords.fold(a.written())));
    if (codes.contains("nc") || codes.contains("pc")) {
      answers.replaceAll(
          a -> FormWords.fold(a.written()).equals("c") ? a.normalizedAs(NormalizedAnswer.YES) : a);
    }
  }

  private static boolean isTitleNumber(String id) {
    String number = FormWords.fold(id).replace("(", " ").strip();
    return !number.isEmpty() && CharacterFolding.isHan(number.charAt(0));
  }

  private boolean hasParts(int index, String id) {
    String next = index + 1 < answers.size() ? answers.get(index + 1).id() : null;
    String stem = id.endsWith(".") ? id : id + ".";
    return next != null && next.startsWith(stem) && next.length() > stem.length();
  }

  private void claim(int from, int count) {
    for (int i = from; i < from + count; i++) {
      claimed.add(rows.get(i).passage().number());
    }
  }

  /** How many rows from here are a heading, 0 where none is; opens it. */
  private int headingAt(int i) {
    Table.Row row = rows.get(i);
    if (header == null && i >= FIRST_ROWS && answers.isEmpty()) {
      return 0;
    }
    FormHeader open = header;
    if (open != null && open.isRepeatedBy(row)) {
      Optional<FormHeader> again = FormHeader.of(words, rows.subList(i, i + 1), below(i + 1));
      again.ifPresent(h -> header = h);
      titleText(row).ifPresent(t -> section = t);
      return 1;
    }
    int most = header == null ? 2 : 1;
    for (int count = most; count >= 1; count--) {
      if (i + count > rows.size()) {
        continue;
      }
      Optional<FormHeader> found =
          FormHeader.of(words, rows.subList(i, i + count), below(i + count));
      if (found.isPresent() && (count == 1 || isUpper(i, found.get()))) {
        if (header != null && !found.get().groups().isEmpty() && isLikelyData(row, found.get())) {
          return 0;
        }
        header = found.get();
        guide = false;
        return count;
      }
    }
    if (namesGuide(row) && below(i + 1).stream().limit(FIRST_ROWS).anyMatch(FormTable::asks)) {
      guide |= header == null;
      claimed.add(row.passage().number());
    }
    return 0;
  }

  /** A heading over two rows needs its second row: ticks below, or merged cells above. */
  private boolean isUpper(int i, FormHeader found) {
    if (found.groups().stream().anyMatch(g -> asksUnder(rows.get(i), rows.get(i + 1), g))) {
      return false;
    }
    Optional<FormHeader> alone = FormHeader.of(words, rows.subList(i, i + 1), below(i + 1));
    boolean second = FormHeader.of(words, rows.subList(i + 1, i + 2), below(i + 2)).isPresent();
    boolean reaches =
        rows.get(i + 1).merged().stream()
            .anyMatch(m -> m.passage() == rows.get(i).passage().number());
    boolean ticks = found.groups().stream().anyMatch(g -> !g.ticks().isEmpty());
    boolean spans = rows.get(i).passage().cells().stream().anyMatch(c -> c.columns() > 1);
    return (ticks
            && alone.filter(h -> h.groups().stream().anyMatch(g -> !g.ticks().isEmpty())).isEmpty())
        || ((reaches || spans) && alone.isEmpty() && !second);
  }

  /** Whether the second row is a first question under a heading, with "Yes" and "No" beside it. */
  private boolean asksUnder(Table.Row upper, Table.Row lower, FormHeader.Group group) {
    String heading = upper.at(group.question());
    Passage.Cell own = lower.cell(group.question());
    String below = own == null ? "" : lower.passage().textOf(own).strip();
    return heading != null
        && !below.isEmpty()
        && !below.equals(heading)
        && FormHeading.of(below).fit(words.columns().getOrDefault("question", List.of())) == 0;
  }

  /** A question that happens to be worded like a heading is no heading. */
  private static boolean isLikelyData(Table.Row row, FormHeader found) {
    int id = found.groups().get(0).id();
    String number = id == 0 ? null : row.at(id);
    return number != null && FormColumns.isId(number);
  }

  private List<Table.Row> below(int from) {
    return rows.subList(Math.min(from, rows.size()), rows.size());
  }

  /** Questions above the first heading, as HECVAT has them. */
  private void lookBack(int heading) {
    FormHeader open = header;
    if (open == null) {
      return;
    }
    FormHeader.Group group = open.groups().get(0);
    String shape = shapeBelow(heading, group.id());
    int first = heading;
    while (first > 0 && !shape.isEmpty()) {
      Table.Row row = rows.get(first - 1);
      Passage.Cell id = group.id() == 0 ? null : row.cell(group.id());
      String question = row.at(group.question());
      boolean asks =
          id != null
              && id.columns() == 1
              && shape(row.passage().textOf(id)).equals(shape)
              && question != null
              && !question.equals(row.passage().textOf(id).strip());
      if (!asks) {
        break;
      }
      first--;
    }
    for (int i = first; i < heading; i++) {
      int now = i;
      titles.removeIf(t -> t.equals(rows.get(now).passage().text()));
      read(rows.get(i), open);
    }
  }

  /** The shape of the first number below a heading; empty where it is a mere figure. */
  private String shapeBelow(int heading, int column) {
    for (Table.Row row : below(heading + 1)) {
      Passage.Cell id = column == 0 ? null : row.cell(column);
      String text = id == null ? "" : row.passage().textOf(id).strip();
      if (FormColumns.isId(text)) {
        String shape = shape(text);
        return shape.chars().anyMatch(c -> c == 'A') ? shape : "";
      }
    }
    return "";
  }

  /** {@code AA-9} for {@code COMP-02}: as many kinds of characters, whatever their number. */
  private static String shape(String id) {
    StringBuilder shape = new StringBuilder();
    for (char c : id.strip().toCharArray()) {
      char kind = Character.isDigit(c) ? '9' : Character.isLetter(c) || c == '&' ? 'A' : c;
      if (shape.isEmpty() || shape.charAt(shape.length() - 1) != kind) {
        shape.append(kind);
      }
    }
    return shape.toString();
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

  private boolean namesGuide(Table.Row row) {
    return (header == null || guide)
        && row.passage().cells().stream()
            .map(c -> FormHeading.of(row.passage().textOf(c)))
            .anyMatch(
                h -> h.fit(words.columns().getOrDefault("other", List.of())) >= FormHeading.EXACT);
  }

  private static boolean asks(Table.Row row) {
    return row.passage().cells().stream()
        .anyMatch(c -> QuestionRules.isQuestion(row.passage().textOf(c).strip()));
  }

  private void read(Table.Row row, FormHeader under) {
    int before = answers.size();
    if (goesOn(row, under)) {
      claimed.add(row.passage().number());
      return;
    }
    for (FormHeader.Group group : under.groups()) {
      FormRow.read(row, group, section(row, under), isHidden(row)).ifPresent(a -> add(a, row));
    }
    if (answers.size() == before && !adds(row, under)) {
      titleText(row)
          .filter(t -> t.length() <= 120 && row.passage().cells().size() <= 2)
          .ifPresent(t -> section = t);
    }
    claimed.add(row.passage().number());
  }

  /** The rest of a row that the page before broke off: words without a number. */
  private boolean goesOn(Table.Row row, FormHeader under) {
    if (answers.isEmpty() || under.groups().size() != 1 || !startsPage(row)) {
      return false;
    }
    FormHeader.Group group = under.groups().get(0);
    ReadAnswer last = answers.get(answers.size() - 1);
    String more = row.at(group.question());
    boolean numbered = group.id() > 0 && row.at(group.id()) != null;
    boolean answered = group.answer() > 0 && row.at(group.answer()) != null;
    boolean open = more == null || (group.id() > 0 && last.id() != null) || !isWhole(last);
    if (numbered || answered || !open) {
      return false;
    }
    List<String> remarks = new ArrayList<>();
    for (Passage.Cell cell : row.passage().cells()) {
      if (group.comments().contains(cell.column())) {
        remarks.add(row.passage().textOf(cell).strip());
      }
    }
    ReadAnswer joined = more == null ? last : last.asking(more);
    answers.set(
        answers.size() - 1, remarks.isEmpty() ? joined : joined.and(String.join(" ", remarks)));
    return true;
  }

  private static boolean isWhole(ReadAnswer answer) {
    String question = answer.question();
    return !question.isEmpty() && "?？.。!".indexOf(question.charAt(question.length() - 1)) >= 0;
  }

  /** Whether a row is the first on a page, but for headings that are printed again. */
  private boolean startsPage(Table.Row row) {
    if (!(row.passage().place() instanceof Place.Page page)) {
      return false;
    }
    ReadAnswer last = answers.get(answers.size() - 1);
    boolean turned =
        last.asked().place() instanceof Place.Page before && before.page() + 1 == page.page();
    int between = row.passage().number() - last.asked().number();
    return turned && between <= LINES_BETWEEN_PAGES;
  }

  private void add(ReadAnswer answer, Table.Row row) {
    answers.add(answer.isBlank() ? inherited(answer, row) : answer);
  }

  /** An answer whose cell reaches down over several questions answers all of them. */
  private ReadAnswer inherited(ReadAnswer blank, Table.Row row) {
    FormHeader open = header;
    for (Table.Reaching above : row.merged()) {
      boolean answers = open != null && open.groups().get(0).answer() == above.cell().column();
      if (answers && !above.text().isBlank()) {
        for (ReadAnswer other : this.answers) {
          Passage said = other.said();
          if (said != null
              && said.number() == above.passage()
              && other.answer().start() == above.cell().start()) {
            return blank.answeredAs(other);
          }
        }
      }
    }
    return blank;
  }

  private @Nullable String section(Table.Row row, FormHeader under) {
    String own = under.section() == 0 ? null : row.at(under.section());
    return own == null ? section : own;
  }

  /** Whether the row goes on with the answer of the row above, whose question spans both. */
  private boolean adds(Table.Row row, FormHeader under) {
    if (answers.isEmpty() || under.groups().size() != 1) {
      return false;
    }
    FormHeader.Group group = under.groups().get(0);
    ReadAnswer last = answers.get(answers.size() - 1);
    boolean spanned =
        row.cell(group.question()) == null
            && row.merged().stream()
                .anyMatch(
                    m ->
                        m.cell().column() == group.question()
                            && m.passage() == last.asked().number());
    if (!spanned) {
      return false;
    }
    List<String> more = new ArrayList<>();
    for (Passage.Cell cell : row.passage().cells()) {
      boolean own = cell.column() == group.answer() || group.comments().contains(cell.column());
      if (own && !FormText.isPrinted(row.passage().textOf(cell))) {
        more.add(row.passage().textOf(cell).strip());
      }
    }
    if (!more.isEmpty()) {
      answers.set(answers.size() - 1, last.and(String.join(" ", more)));
    }
    return !more.isEmpty();
  }

  private boolean isHidden(Table.Row row) {
    return hidden.contains(row.passage().number());
  }

  /** Tables without a heading that is known: question, answer, comment. */
  private void lookForQuestion(Table.Row row, int index) {
    List<Passage.Cell> cells = row.passage().cells();
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
                isHidden(row))
            .ifPresent(answers::add);
        last = beside.answerColumn(cell);
      }
      claimed.add(row.passage().number());
    }
    if (index > 0 && cells.size() == 1) {
      titleText(row).filter(t -> t.length() <= 60).ifPresent(t -> section = t);
    }
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
