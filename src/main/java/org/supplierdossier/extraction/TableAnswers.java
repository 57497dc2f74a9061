package org.supplierdossier.extraction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.supplierdossier.document.Passage;
import org.supplierdossier.document.Place;
import org.supplierdossier.evidence.Value.NormalizedAnswer;

/** The answers of one table in the order of its rows, to which rows further down may add. */
final class TableAnswers {
  private static final int LONGEST_TITLE = 60;

  /** A footer, a header and a heading that is printed again. */
  private static final int LINES_BETWEEN_PAGES = 6;

  private final List<ReadAnswer> answers = new ArrayList<>();

  boolean isEmpty() {
    return answers.isEmpty();
  }

  void add(ReadAnswer answer) {
    answers.add(answer);
  }

  /** Adds what was read of a row below a heading. */
  void add(ReadAnswer answer, Table.Row row, FormHeader under) {
    answers.add(answer.isBlank() ? inherited(answer, row, under) : answer);
  }

  /** An answer whose cell reaches down over several questions answers all of them. */
  private ReadAnswer inherited(ReadAnswer blank, Table.Row row, FormHeader under) {
    int column = under.groups().get(0).answer();
    for (Table.Reaching above : row.merged()) {
      if (above.cell().column() == column && !above.text().isBlank()) {
        for (ReadAnswer other : answers) {
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

  /**
   * Takes the rest of a row that the page before broke off: words without a number. False where a
   * row is no such rest.
   */
  boolean takeRest(Table.Row row, FormHeader under) {
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

  /**
   * Takes what a row adds to the answer of the row above, whose question spans both. False where it
   * adds nothing.
   */
  boolean takeMore(Table.Row row, FormHeader under) {
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

  /** All answers, once the last row was read. */
  List<ReadAnswer> all() {
    readCodes();
    dropTitles();
    return List.copyOf(answers);
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

  private static boolean isTitleNumber(String id) {
    String number = FormWords.fold(id).replace("(", " ").strip();
    return !number.isEmpty() && CharacterFolding.isHan(number.charAt(0));
  }

  private boolean hasParts(int index, String id) {
    String next = index + 1 < answers.size() ? answers.get(index + 1).id() : null;
    String stem = id.endsWith(".") ? id : id + ".";
    return next != null && next.startsWith(stem) && next.length() > stem.length();
  }
}
