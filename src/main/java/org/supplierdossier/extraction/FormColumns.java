package org.supplierdossier.extraction;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.supplierdossier.document.Passage;
import org.supplierdossier.evidence.Value.NormalizedAnswer;

/** What the cells of the columns of a form hold, below a heading. */
final class FormColumns {
  /** So many rows tell what a column holds. */
  private static final int LOOK_BELOW = 60;

  private static final int LONGEST_MARK = 3;
  private static final int FEWEST_CLOSED = 3;

  private static final Pattern ID =
      Pattern.compile(
          "^(?:(?:q|no|item|问题|第)?[-. ]?[a-z&]{0,6}[-."
              + " ]?\\d{1,4}(?:[.\\-]\\d{1,4}){0,5}[.)、]?(?:题|条|项)?|\\(?[一二三四五六七八九十]{1,3}[)、.]?|\\(\\d{1,3}\\)|[a-z]{1,4}[-.]\\d{1,4}(?:[.\\-]\\d{1,3}){0,4}|[a-z][.)])$");

  private final List<Table.Row> rows;
  private final Map<Integer, List<String>> cells = new HashMap<>();
  private final Map<Integer, Integer> asking = new HashMap<>();
  private final Map<Integer, Integer> closed = new HashMap<>();

  FormColumns(List<Table.Row> below) {
    this.rows = below.subList(0, Math.min(below.size(), LOOK_BELOW));
  }

  /** Whether a text looks like the number of a question. */
  static boolean isId(String printed) {
    String folded = FormWords.fold(printed);
    return folded.length() <= 24 && ID.matcher(folded).find();
  }

  /** What stands in a column, blank cells left out. */
  List<String> in(int column) {
    return cells.computeIfAbsent(column, this::read);
  }

  private List<String> read(int column) {
    List<String> cells = new ArrayList<>();
    for (Table.Row row : rows) {
      Passage.Cell cell = row.cell(column);
      if (cell != null) {
        String text = row.passage().textOf(cell).strip();
        if (!text.isEmpty()) {
          cells.add(text);
        }
      }
    }
    return cells;
  }

  /** The rows above the one that has a heading again, in its column. */
  FormColumns untilAgain(int column, String heading) {
    for (int i = 0; i < rows.size(); i++) {
      String text = rows.get(i).at(column);
      if (text != null && FormWords.fold(text).equals(heading)) {
        return new FormColumns(rows.subList(0, i));
      }
    }
    return this;
  }

  private List<String> beside(int column, int question) {
    return beside(rows, column, question);
  }

  /** What stands in a column of some rows in which another column holds something else. */
  static List<String> beside(List<Table.Row> rows, int column, int question) {
    List<String> cells = new ArrayList<>();
    for (Table.Row row : rows) {
      Passage.Cell cell = row.cell(column);
      Passage.Cell asked = row.cell(question);
      if (cell != null && asked != null && !cell.equals(asked)) {
        String text = row.passage().textOf(cell).strip();
        if (!text.isEmpty()) {
          cells.add(text);
        }
      }
    }
    return cells;
  }

  /** Percent of the cells of a column that ask something. */
  int asking(int column) {
    int all = in(column).size();
    return all == 0 ? 0 : questions(column) * 100 / all;
  }

  private int questions(int column) {
    return asking.computeIfAbsent(
        column, c -> (int) in(c).stream().filter(QuestionRules::isQuestion).count());
  }

  /** Percent of the cells of a column that answer on a scale. */
  int closed(int column) {
    return closed.computeIfAbsent(column, this::percentClosed);
  }

  private int percentClosed(int column) {
    List<String> cells = in(column);
    long answers =
        cells.stream()
            .map(c -> AnswerScale.read(c).answer())
            .filter(a -> a != NormalizedAnswer.FREE_TEXT)
            .count();
    return cells.isEmpty() ? 0 : (int) (answers * 100 / cells.size());
  }

  /** Whether the cells of a column are answers on the scale, whatever its heading. */
  boolean isClosed(int column) {
    return in(column).size() >= FEWEST_CLOSED && closed(column) >= 60;
  }

  /** Whether the form itself fills a column. */
  boolean isPrinted(int column) {
    return FormText.isPrintedColumn(in(column));
  }

  /** Percent of the cells of a column that are an answer on a scale and nothing else. */
  int marks(int column) {
    List<String> cells = in(column);
    long marks = cells.stream().filter(FormColumns::isAnswerWord).count();
    return cells.isEmpty() ? 0 : (int) (marks * 100 / cells.size());
  }

  /** Percent of the cells of a column that are numbers of questions. */
  int numbering(int column) {
    List<String> cells = in(column);
    long ids = cells.stream().filter(FormColumns::isId).count();
    return cells.isEmpty() ? 0 : (int) (ids * 100 / cells.size());
  }

  /** Whether a column numbers the questions of another. */
  boolean numbers(int column, int question) {
    List<String> cells = beside(column, question);
    long ids = cells.stream().filter(FormColumns::isId).count();
    return !cells.isEmpty() && ids * 100 >= cells.size() * 60L;
  }

  /** Whether the first cells below are numbers. */
  boolean numbersWhatFollows(int column) {
    List<String> cells = in(column);
    return !cells.isEmpty() && isId(cells.get(0));
  }

  /** Whether one column holds more questions than another, or as many and longer texts. */
  boolean asksMore(int one, int other) {
    int asked = questions(one);
    int askedThere = questions(other);
    return asked == askedThere ? length(one) > length(other) : asked > askedThere;
  }

  /** Mean number of characters in the cells of a column. */
  int length(int column) {
    return (int) in(column).stream().mapToInt(String::length).average().orElse(0);
  }

  /** Whether a column holds crosses or nothing. */
  boolean ticks(int column) {
    return in(column).stream().allMatch(c -> c.length() <= LONGEST_MARK || isAnswerWord(c));
  }

  private static boolean isAnswerWord(String cell) {
    AnswerScale.Read read = AnswerScale.read(cell);
    return read.answer() != NormalizedAnswer.FREE_TEXT && read.rest() >= cell.length();
  }

  /** The last column that the rows use. */
  int last() {
    return rows.stream()
        .flatMap(r -> r.passage().cells().stream())
        .mapToInt(Passage.Cell::column)
        .max()
        .orElse(0);
  }
}
