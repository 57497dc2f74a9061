package org.supplierdossier.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.evidence.Value.NormalizedAnswer;
import org.supplierdossier.extraction.FormColumnRoles.Column;
import org.supplierdossier.extraction.FormHeader.Group;

/** Puts together the columns of a form that go with one question: its number, answer, remarks. */
final class FormColumnGroups {
  private static final Marker SUPPLIERS =
      Marker.of("vendor|supplier|provider|bidder|your|csp|self", "供应商|供方|厂商|投标|自评|自查|乙方|我方");
  private static final Marker OTHERS =
      Marker.of(
          "assessor|auditor|reviewer|analyst|buyer|customer|csc|owner|responsib|due|date|deadline",
          "审核|评审|专家|采购方|甲方|复核|评估人|核查人|责任|时间|日期|期限|负责");
  private static final Marker EXPLAINS =
      Marker.of("^(?:说明|解释|描述|问题描述|description|explanation|notes?|details|help text)$");

  private final FormColumnRoles roles;
  private final FormColumns columns;
  private final List<Column> answers;

  FormColumnGroups(FormColumnRoles roles, FormColumns columns, List<Column> answers) {
    this.roles = roles;
    this.columns = columns;
    this.answers = answers;
  }

  /** The groups around columns that ask, left out where nothing answers. */
  List<Group> around(List<Column> questions) {
    List<Group> groups = new ArrayList<>();
    for (int i = 0; i < questions.size(); i++) {
      int from = i == 0 ? 0 : questions.get(i - 1).number();
      int to = i + 1 < questions.size() ? questions.get(i + 1).number() : Integer.MAX_VALUE;
      groups.add(group(questions.get(i).number(), from, to, questions.size() > 1));
    }
    groups.removeIf(g -> !g.isAnswered());
    return groups;
  }

  private Group group(int question, int from, int to, boolean many) {
    List<Column> mine = new ArrayList<>(answers);
    mine.removeIf(a -> many && (a.number() < question || a.number() > to));
    Column answer = best(mine, question);
    SortedMap<Integer, NormalizedAnswer> crosses = new TreeMap<>(roles.ticks());
    crosses.keySet().removeIf(c -> many && (c < question || c > to));
    List<Integer> comments = new ArrayList<>();
    for (Column other : mine) {
      if (!other.equals(answer)) {
        comments.add(other.number());
      }
    }
    for (Column comment : roles.with("comment")) {
      if (!many || (comment.number() > question && comment.number() < to)) {
        comments.add(comment.number());
      }
    }
    if (comments.isEmpty() && answer != null && !many) {
      besides(question, answer.number()).ifPresent(comments::add);
    }
    int answered = answer == null ? (crosses.isEmpty() ? 0 : crosses.firstKey()) : answer.number();
    comments.removeIf(c -> explains(c, question, answered));
    comments.sort(Comparator.naturalOrder());
    return new Group(
        id(question, from, many),
        question,
        crosses.isEmpty() && answer != null ? answer.number() : 0,
        crosses,
        crosses.isEmpty() || answer == null ? comments : joined(comments, answer.number()),
        attachments(question, to),
        roles.first("expected").map(Column::number).orElse(0),
        answer != null && columns.isPrinted(answer.number()));
  }

  private List<Integer> attachments(int question, int to) {
    return roles.with("attachment").stream()
        .map(Column::number)
        .filter(c -> c > question && c < to && !columns.isPrinted(c))
        .toList();
  }

  /** A column of words after closed answers is a remark, however it is headed. */
  private Optional<Integer> besides(int question, int answer) {
    boolean unheaded =
        answer + 1 != question
            && !roles.isHeaded(answer + 1)
            && !columns.untilAgain(answer, roles.heading(answer)).in(answer + 1).isEmpty()
            && !columns.isPrinted(answer + 1)
            && columns.marks(answer + 1) < 50;
    if (unheaded) {
      return Optional.of(answer + 1);
    }
    boolean before =
        question + 1 < answer
            && !roles.isHeaded(answer - 1)
            && columns.isClosed(answer)
            && speaks(answer - 1, answer)
            && !columns.isPrinted(answer - 1);
    if (before) {
      return Optional.of(answer - 1);
    }
    return roles.columns().stream()
        .filter(c -> c.number() > answer && c.number() != question)
        .filter(c -> c.role().isEmpty() || c.role().equals("question") || c.role().equals("id"))
        .filter(c -> !c.isExact() && columns.isClosed(answer) && speaks(c.number(), answer))
        .map(Column::number)
        .findFirst();
  }

  private boolean speaks(int column, int answer) {
    List<String> cells = columns.in(column);
    return !cells.isEmpty()
        && cells.size() <= columns.in(answer).size()
        && columns.marks(column) < 50
        && columns.numbering(column) < 50
        && !isOthers(roles.heading(column));
  }

  private static List<Integer> joined(List<Integer> comments, int answer) {
    List<Integer> all = new ArrayList<>(comments);
    all.add(answer);
    all.sort(Comparator.naturalOrder());
    return all;
  }

  /** The supplier's own column: one that answers on a scale, then the best heading, then left. */
  private @Nullable Column best(List<Column> mine, int question) {
    return mine.stream()
        .max(
            Comparator.<Column>comparingInt(a -> isOthers(roles.heading(a.number())) ? 0 : 1)
                .thenComparingInt(a -> columns.closed(a.number()) >= 50 ? 1 : 0)
                .thenComparingInt(a -> a.isExact() ? 1 : 0)
                .thenComparingInt(a -> a.number() > question ? 1 : 0)
                .thenComparingInt(a -> isSuppliers(roles.heading(a.number())) ? 1 : 0)
                .thenComparingInt(a -> -a.number()))
        .orElse(null);
  }

  private static boolean isSuppliers(String heading) {
    return SUPPLIERS.occursIn(heading);
  }

  private static boolean isOthers(String heading) {
    return OTHERS.occursIn(heading);
  }

  /** Whether a column explains the question rather than the answer. */
  private boolean explains(int comment, int question, int answer) {
    boolean between = comment > question && comment < answer;
    boolean before = comment < question && !columns.in(question).isEmpty() && comment < answer;
    boolean explains = EXPLAINS.occursIn(roles.heading(comment));
    boolean sparse = columns.in(comment).size() <= columns.in(answer).size();
    return (before && (explains ? !answersBeside(comment, answer) : !sparse))
        || (between && explains && !answersBeside(comment, answer))
        || columns.isPrinted(comment);
  }

  /** Whether a column between question and answer is filled like an answer, not always. */
  private boolean answersBeside(int comment, int answer) {
    return columns.in(comment).stream().anyMatch(c -> FormText.answers(List.of(c)))
        && columns.in(comment).size() <= columns.in(answer).size();
  }

  /** The column that numbers the questions, or 0. */
  private int id(int question, int from, boolean many) {
    return roles.with("id").stream()
        .filter(c -> !many || (c.number() > from && c.number() < question))
        .max(
            Comparator.<Column>comparingInt(c -> c.number() < question ? 1 : 0)
                .thenComparingInt(Column::fit)
                .thenComparingInt(Column::number))
        .map(Column::number)
        .orElseGet(() -> unheadedId(question, from));
  }

  private int unheadedId(int question, int from) {
    for (int c = question - 1; c > from; c--) {
      if (columns.numbers(c, question)) {
        return c;
      }
    }
    return 0;
  }
}
