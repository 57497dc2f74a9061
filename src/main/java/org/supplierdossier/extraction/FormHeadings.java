package org.supplierdossier.extraction;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.document.Passage;

/** Finds the headings of a form among the rows of a table, and the rows that they are for. */
final class FormHeadings {
  private final FormWords words;
  private final List<Table.Row> rows;
  private @Nullable FormHeader open;

  FormHeadings(FormWords words, List<Table.Row> rows) {
    this.words = words;
    this.rows = rows;
  }

  /** The heading that was opened last, or null. */
  @Nullable FormHeader open() {
    return open;
  }

  /** Opens the heading anew where a row prints it again; whether it does. */
  boolean reopenAt(int i) {
    FormHeader before = open;
    if (before == null || !before.isRepeatedBy(rows.get(i))) {
      return false;
    }
    at(i, 1).ifPresent(again -> open = again);
    return true;
  }

  /** Opens the heading that begins at a row; how many rows it has, 0 where none begins there. */
  int openAt(int i) {
    boolean first = open == null;
    for (int count = Math.min(first ? 2 : 1, rows.size() - i); count >= 1; count--) {
      Optional<FormHeader> found = at(i, count);
      if (found.isPresent() && (count == 1 || isUpper(i, found.get()))) {
        if (!first && isLikelyData(rows.get(i), found.get())) {
          return 0;
        }
        open = found.get();
        return count;
      }
    }
    return 0;
  }

  private Optional<FormHeader> at(int i, int count) {
    return FormHeader.of(words, rows.subList(i, i + count), below(i + count));
  }

  /** A heading over two rows needs its second row: ticks below, or merged cells above. */
  private boolean isUpper(int i, FormHeader found) {
    if (found.groups().stream().anyMatch(g -> asksUnder(rows.get(i), rows.get(i + 1), g))) {
      return false;
    }
    Optional<FormHeader> alone = at(i, 1);
    boolean second = at(i + 1, 1).isPresent();
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

  /**
   * The first of the questions above the open heading, as HECVAT has them; the heading itself where
   * there are none.
   */
  int firstAbove(int heading) {
    FormHeader header = open;
    if (header == null) {
      return heading;
    }
    FormHeader.Group group = header.groups().get(0);
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
    return first;
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
}
