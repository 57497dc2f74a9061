package org.supplierdossier.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
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

  /** The header that some rows, one above the other, make; none where they are no header. */
  static Optional<FormHeader> of(FormWords words, List<Table.Row> heading, List<Table.Row> below) {
    SortedMap<Integer, List<String>> texts = texts(heading);
    if (texts.isEmpty()
        || texts.values().stream().anyMatch(t -> t.get(t.size() - 1).length() > 120)) {
      return Optional.empty();
    }
    FormColumns columns = new FormColumns(below);
    FormColumnRoles roles = FormColumnRoles.of(words, texts, columns);
    List<Group> groups =
        new FormQuestionColumns(roles, columns)
            .find()
            .map(f -> new FormColumnGroups(roles, columns, f.answers()).around(f.questions()))
            .orElse(List.of());
    if (groups.isEmpty()) {
      return Optional.empty();
    }
    int section = roles.first("section").map(FormColumnRoles.Column::number).orElse(0);
    SortedMap<Integer, String> folded = new TreeMap<>();
    texts.keySet().forEach(c -> folded.put(c, roles.heading(c)));
    return Optional.of(new FormHeader(groups, section, folded));
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
