package org.supplierdossier.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.document.Passage;
import org.supplierdossier.evidence.Value.NormalizedAnswer;

/**
 * What the columns of a form mean, one group of columns for each question that a row asks.
 *
 * @param section column of the titles, or 0
 * @param texts the headings by column, folded
 */
record FormHeader(List<Group> groups, int section, SortedMap<Integer, String> texts) {
  FormHeader {
    groups = List.copyOf(groups);
  }

  /**
   * The columns of one question; 0 where there is no such column.
   *
   * @param ticks columns of crosses with the answer that each stands for
   * @param comments and further columns in which the supplier speaks
   * @param printed whether the form itself fills the column of answers, with kinds of answers
   */
  record Group(
      int id,
      int question,
      int answer,
      SortedMap<Integer, NormalizedAnswer> ticks,
      List<Integer> comments,
      List<Integer> attachments,
      int expected,
      boolean printed) {
    Group {
      comments = List.copyOf(comments);
      attachments = List.copyOf(attachments);
    }

    boolean isAnswered() {
      return answer > 0 || !ticks.isEmpty();
    }
  }

  /** A column, its heading and what it most likely means. */
  private record Column(int number, String role, int fit) {}

  /** The header that some rows, one above the other, make; none where they are no header. */
  static Optional<FormHeader> of(FormWords words, List<Table.Row> heading, List<Table.Row> below) {
    SortedMap<Integer, List<String>> texts = texts(heading);
    if (texts.isEmpty()
        || texts.values().stream().anyMatch(t -> t.get(t.size() - 1).length() > 120)) {
      return Optional.empty();
    }
    FormColumns columns = new FormColumns(below);
    SortedMap<Integer, NormalizedAnswer> ticks = ticks(words, texts, columns);
    List<Column> roles = roles(words, texts, ticks, columns);
    return new Builder(roles, ticks, columns, texts).build();
  }

  private static SortedMap<Integer, List<String>> texts(List<Table.Row> heading) {
    SortedMap<Integer, List<String>> texts = new TreeMap<>();
    for (Table.Row row : heading) {
      for (Passage.Cell cell : row.passage().cells()) {
        String text = row.passage().textOf(cell).strip();
        int reach = heading.size() > 1 ? Math.min(cell.columns(), 12) : 1;
        for (int c = cell.column(); c < cell.column() + reach && !text.isEmpty(); c++) {
          texts.computeIfAbsent(c, k -> new ArrayList<>()).add(text);
        }
      }
    }
    return texts;
  }

  /** Columns headed Yes, No and N/A, of which one is ticked in each row. */
  private static SortedMap<Integer, NormalizedAnswer> ticks(
      FormWords words, SortedMap<Integer, List<String>> texts, FormColumns columns) {
    SortedMap<Integer, NormalizedAnswer> ticks = new TreeMap<>();
    texts.forEach(
        (column, headings) -> {
          String heading = FormWords.fold(headings.get(headings.size() - 1));
          words
              .ticks()
              .forEach(
                  (answer, names) -> {
                    if (names.contains(heading) && columns.ticks(column)) {
                      ticks.put(column, answer);
                    }
                  });
        });
    boolean yesOrNo =
        ticks.containsValue(NormalizedAnswer.YES) && ticks.containsValue(NormalizedAnswer.NO);
    return yesOrNo ? ticks : new TreeMap<>();
  }

  private static List<Column> roles(
      FormWords words,
      SortedMap<Integer, List<String>> texts,
      SortedMap<Integer, NormalizedAnswer> ticks,
      FormColumns columns) {
    List<Column> roles = new ArrayList<>();
    texts.forEach(
        (column, headings) -> {
          String role = "";
          int best = 0;
          for (String heading : headings) {
            FormHeading read = FormHeading.of(heading);
            for (var meaning : words.columns().entrySet()) {
              int fit = read.fit(meaning.getValue());
              if (fit > best) {
                best = fit;
                role = meaning.getKey();
              }
            }
          }
          String last = FormWords.fold(headings.get(headings.size() - 1));
          if (role.equals("attachment") && isAlso(headings, words, "comment")) {
            role = "comment";
          } else if (best < EXACT_ANSWER
              && ASKS_WHETHER.occursIn(last)
              && (columns.closed(column) >= 50 || columns.in(column).isEmpty())) {
            role = "answer";
            best = FormHeading.EXACT;
          }
          if (!ticks.containsKey(column)) {
            roles.add(new Column(column, role, best));
          }
        });
    return roles;
  }

  private static final int EXACT_ANSWER = FormHeading.EXACT;

  /** 是否满足要求, "Compliant with the requirement?" */
  private static final Marker ASKS_WHETHER =
      Marker.of(
          "^(?:是否|有无|能否|可否|是不是).{1,8}$",
          "^(?:do|does|is|are|can|has|have) (?:you|it|this|they|the supplier|the"
              + " vendor)\\b.{0,30}$",
          "^(?:compliant|met|fulfilled|satisfied|conforms|supported|available|achieved)\\b.{0,24}\\?$");

  private static boolean isAlso(List<String> headings, FormWords words, String meaning) {
    return headings.stream()
        .anyMatch(h -> FormHeading.of(h).fit(words.columns().getOrDefault(meaning, List.of())) > 0);
  }

  /** Puts the columns together. */
  private static final class Builder {
    private final List<Column> roles;
    private final SortedMap<Integer, NormalizedAnswer> ticks;
    private final FormColumns columns;
    private final SortedMap<Integer, List<String>> texts;

    Builder(
        List<Column> roles,
        SortedMap<Integer, NormalizedAnswer> ticks,
        FormColumns columns,
        SortedMap<Integer, List<String>> texts) {
      this.roles = roles;
      this.ticks = ticks;
      this.columns = columns;
      this.texts = texts;
    }

    Optional<FormHeader> build() {
      List<Column> answers = answers();
      if (answers.isEmpty() && ticks.isEmpty()) {
        return Optional.empty();
      }
      int firstAnswer = answers.isEmpty() ? ticks.firstKey() : answers.get(0).number;
      List<Column> questions = questions();
      if (questions.isEmpty()) {
        questions = inferred(firstAnswer);
      }
      boolean clear =
          (!answers.isEmpty() && isClosed(firstAnswer) && isNumbered(questions))
              || questions.stream().anyMatch(q -> q.fit >= FormHeading.EXACT)
              || answers.stream().anyMatch(a -> a.fit >= FormHeading.EXACT)
              || !ticks.isEmpty();
      if (questions.isEmpty() || !clear) {
        return Optional.empty();
      }
      List<Group> groups = new ArrayList<>();
      for (int i = 0; i < questions.size(); i++) {
        int from = i == 0 ? 0 : questions.get(i - 1).number;
        int to = i + 1 < questions.size() ? questions.get(i + 1).number : Integer.MAX_VALUE;
        groups.add(group(questions.get(i).number, from, to, answers, questions.size() > 1));
      }
      groups.removeIf(g -> !g.isAnswered());
      if (groups.isEmpty()) {
        return Optional.empty();
      }
      int section = first("section").map(c -> c.number).orElse(0);
      SortedMap<Integer, String> folded = new TreeMap<>();
      texts.forEach((c, t) -> folded.put(c, FormWords.fold(t.get(t.size() - 1))));
      return Optional.of(new FormHeader(groups, section, folded));
    }

    private Optional<Column> first(String role) {
      return roles.stream().filter(c -> c.role.equals(role)).findFirst();
    }

    private List<Column> with(String role) {
      return new ArrayList<>(roles.stream().filter(c -> c.role.equals(role)).toList());
    }

    private static final int FEWEST_CLOSED = 3;

    /** Whether the cells of a column are answers on the scale, whatever its heading. */
    private boolean isClosed(int column) {
      return columns.in(column).size() >= FEWEST_CLOSED && columns.closed(column) >= 60;
    }

    private boolean isNumbered(List<Column> questions) {
      return questions.stream()
          .anyMatch(
              q -> {
                for (int c = 1; c < q.number; c++) {
                  if (columns.numbers(c, q.number)) {
                    return true;
                  }
                }
                return false;
              });
    }

    /** The columns of answers: none that the form fills itself. */
    private List<Column> answers() {
      List<Column> answers = with("answer");
      if (answers.isEmpty()) {
        int asked =
            with("question").stream()
                .filter(q -> q.fit >= FormHeading.EXACT)
                .mapToInt(Column::number)
                .findFirst()
                .orElse(Integer.MAX_VALUE);
        roles.stream()
            .filter(c -> c.number > asked && c.role.isEmpty() && isClosed(c.number))
            .findFirst()
            .ifPresent(answers::add);
      }
      boolean all = answers.stream().allMatch(a -> isPrinted(a.number));
      answers.removeIf(a -> !all && isPrinted(a.number));
      return answers;
    }

    private boolean isPrinted(int column) {
      return FormText.isPrintedColumn(columns.in(column));
    }

    /** The column that asks, or several with the same heading. */
    private List<Column> questions() {
      List<Column> questions = with("question");
      // the title of a section may hold the word, above the numbers of its questions
      questions.removeIf(q -> q.fit < FormHeading.EXACT && columns.numbersWhatFollows(q.number));
      if (questions.isEmpty()) {
        return questions;
      }
      Column best =
          questions.stream()
              .max(
                  Comparator.<Column>comparingInt(q -> columns.asking(q.number) >= 50 ? 1 : 0)
                      .thenComparingInt(q -> q.fit >= FormHeading.EXACT ? 1 : 0)
                      .thenComparingInt(q -> columns.length(q.number))
                      .thenComparingInt(q -> -q.number))
              .orElseThrow();
      String heading = heading(best.number);
      questions.removeIf(q -> !heading(q.number).equals(heading));
      return questions;
    }

    private String heading(int column) {
      List<String> headings = texts.getOrDefault(column, List.of(""));
      return FormWords.fold(headings.get(headings.size() - 1));
    }

    /**
     * Some forms head the column of their questions with the name of the section, or not at all.
     */
    private List<Column> inferred(int answer) {
      boolean hasOthers =
          roles.stream()
              .filter(c -> c.number > answer)
              .anyMatch(c -> c.role.equals("comment") || c.role.equals("other"));
      int best = 0;
      boolean numbered = false;
      for (int c = 1; c < answer; c++) {
        numbered |= columns.numbering(c) >= 50;
        boolean asks = columns.numbering(c) < 50 && !columns.in(c).isEmpty();
        if (asks && (best == 0 || columns.asksMore(c, best))) {
          best = c;
        }
      }
      boolean unheaded = numbered && (!texts.containsKey(best) || isClosed(answer));
      boolean sure = best > 0 && (unheaded || hasOthers || columns.asking(best) >= 50);
      return sure ? List.of(new Column(best, "question", 0)) : List.of();
    }

    private Group group(int question, int from, int to, List<Column> answers, boolean many) {
      List<Column> mine = new ArrayList<>(answers);
      mine.removeIf(a -> many && (a.number < question || a.number > to));
      Column answer = best(mine, question);
      SortedMap<Integer, NormalizedAnswer> crosses = new TreeMap<>(ticks);
      crosses.keySet().removeIf(c -> many && (c < question || c > to));
      List<Integer> comments = new ArrayList<>();
      for (Column other : mine) {
        if (!other.equals(answer)) {
          comments.add(other.number);
        }
      }
      for (Column comment : with("comment")) {
        if (!many || (comment.number > question && comment.number < to)) {
          comments.add(comment.number);
        }
      }
      if (comments.isEmpty() && answer != null && !many) {
        besides(question, answer.number).ifPresent(comments::add);
      }
      int answered = answer == null ? (crosses.isEmpty() ? 0 : crosses.firstKey()) : answer.number;
      comments.removeIf(c -> explains(c, question, answered));
      comments.sort(Comparator.naturalOrder());
      List<Integer> attachments = new ArrayList<>();
      for (Column a : with("attachment")) {
        boolean printed = FormText.isPrintedColumn(columns.in(a.number));
        if (!printed && a.number > question && a.number < to) {
          attachments.add(a.number);
        }
      }
      return new Group(
          id(question, from, many),
          question,
          crosses.isEmpty() && answer != null ? answer.number : 0,
          crosses,
          crosses.isEmpty() || answer == null ? comments : joined(comments, answer.number),
          attachments,
          first("expected").map(c -> c.number).orElse(0),
          answer != null && isPrinted(answer.number));
    }

    /** A column of words after closed answers is a remark, however it is headed. */
    private Optional<Integer> besides(int question, int answer) {
      boolean unheaded =
          answer + 1 != question
              && !texts.containsKey(answer + 1)
              && !columns.untilAgain(answer, heading(answer)).in(answer + 1).isEmpty()
              && !isPrinted(answer + 1)
              && columns.marks(answer + 1) < 50;
      if (unheaded) {
        return Optional.of(answer + 1);
      }
      boolean before =
          question + 1 < answer
              && !texts.containsKey(answer - 1)
              && isClosed(answer)
              && speaks(answer - 1, answer)
              && !isPrinted(answer - 1);
      if (before) {
        return Optional.of(answer - 1);
      }
      return roles.stream()
          .filter(c -> c.number > answer && c.number != question)
          .filter(c -> c.role.isEmpty() || c.role.equals("question") || c.role.equals("id"))
          .filter(c -> c.fit < FormHeading.EXACT && isClosed(answer) && speaks(c.number, answer))
          .map(Column::number)
          .findFirst();
    }

    private boolean speaks(int column, int answer) {
      List<String> cells = columns.in(column);
      return !cells.isEmpty()
          && cells.size() <= columns.in(answer).size()
          && columns.marks(column) < 50
          && columns.numbering(column) < 50
          && !isOthers(heading(column));
    }

    private static List<Integer> joined(List<Integer> comments, int answer) {
      List<Integer> all = new ArrayList<>(comments);
      all.add(answer);
      all.sort(Comparator.naturalOrder());
      return all;
    }

    /** The supplier's own column: one that answers on a scale, then the best heading, then left. */
    private @Nullable Column best(List<Column> answers, int question) {
      return answers.stream()
          .max(
              Comparator.<Column>comparingInt(a -> isOthers(heading(a.number)) ? 0 : 1)
                  .thenComparingInt(a -> columns.closed(a.number) >= 50 ? 1 : 0)
                  .thenComparingInt(a -> a.fit >= FormHeading.EXACT ? 1 : 0)
                  .thenComparingInt(a -> a.number > question ? 1 : 0)
                  .thenComparingInt(a -> isSuppliers(heading(a.number)) ? 1 : 0)
                  .thenComparingInt(a -> -a.number))
          .orElse(null);
    }

    private static boolean isSuppliers(String heading) {
      return SUPPLIERS.occursIn(heading);
    }

    private static boolean isOthers(String heading) {
      return OTHERS.occursIn(heading);
    }

    private static final Marker SUPPLIERS =
        Marker.of("vendor|supplier|provider|bidder|your|csp|self", "供应商|供方|厂商|投标|自评|自查|乙方|我方");
    private static final Marker OTHERS =
        Marker.of(
            "assessor|auditor|reviewer|analyst|buyer|customer|csc|owner|responsib|due|date|deadline",
            "审核|评审|专家|采购方|甲方|复核|评估人|核查人|责任|时间|日期|期限|负责");

    /** Whether a column explains the question rather than the answer. */
    private boolean explains(int comment, int question, int answer) {
      boolean between = comment > question && comment < answer;
      boolean before = comment < question && !columns.in(question).isEmpty() && comment < answer;
      boolean explains = EXPLAINS.occursIn(heading(comment));
      boolean sparse = columns.in(comment).size() <= columns.in(answer).size();
      return (before && (explains ? !answersBeside(comment, answer) : !sparse))
          || (between && explains && !answersBeside(comment, answer))
          || FormText.isPrintedColumn(columns.in(comment));
    }

    private static final Marker EXPLAINS =
        Marker.of("^(?:说明|解释|描述|问题描述|description|explanation|notes?|details|help text)$");

    /** Whether a column between question and answer is filled like an answer, not always. */
    private boolean answersBeside(int comment, int answer) {
      return columns.in(comment).stream().anyMatch(c -> FormText.answers(List.of(c)))
          && columns.in(comment).size() <= columns.in(answer).size();
    }

    private int id(int question, int from, boolean many) {
      Map<Integer, Integer> fits = new HashMap<>();
      for (Column c : roles) {
        if (c.role.equals("id") && (!many || (c.number > from && c.number < question))) {
          fits.put(c.number, c.fit);
        }
      }
      if (fits.isEmpty()) {
        for (int c = question - 1; c > from; c--) {
          if (columns.numbers(c, question)) {
            return c;
          }
        }
        return 0;
      }
      return fits.entrySet().stream()
          .max(
              Comparator.<Map.Entry<Integer, Integer>>comparingInt(
                      e -> e.getKey() < question ? 1 : 0)
                  .thenComparingInt(Map.Entry::getValue)
                  .thenComparingInt(Map.Entry::getKey))
          .orElseThrow()
          .getKey();
    }
  }

  /** The heading again, as on a new page or above a new section. */
  boolean isRepeatedBy(Table.Row row) {
    int same = 0;
    int cells = 0;
    for (Passage.Cell cell : row.passage().cells()) {
      String text = FormWords.fold(row.passage().textOf(cell));
      if (!text.isEmpty()) {
        cells++;
        same += text.equals(texts.get(cell.column())) ? 1 : 0;
      }
    }
    return same >= 2 || (same == 1 && cells == 1);
  }
}
