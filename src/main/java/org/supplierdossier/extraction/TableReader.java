package org.supplierdossier.extraction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.document.Document;
import org.supplierdossier.document.Passage;
import org.supplierdossier.evidence.Evidence;
import org.supplierdossier.supplier.Supplier;

/** Understands tables by their headings: each row of data becomes evidence. */
final class TableReader {
  /** The heading of a table stands within this many rows of its start or of a new section. */
  private static final int FIRST_ROWS = 30;

  private final TableWords words;
  private final QuestionRules questions;

  TableReader(TableWords words, QuestionRules questions) {
    this.words = words;
    this.questions = questions;
  }

  /**
   * What was understood of a table.
   *
   * @param evidence of its rows
   * @param headings numbers of the passages that are headings or titles, which state nothing
   * @param answers for the passages that are rows of a questionnaire, the cells that are answers
   */
  record Result(List<Evidence> evidence, Set<Integer> headings, List<AnswerRow> answers) {

    /** How many of the questions have an answer. */
    int answered() {
      return (int) answers.stream().filter(a -> !a.cells().isEmpty()).count();
    }
  }

  /** A row of a questionnaire and the cells in which the supplier speaks. */
  record AnswerRow(Passage passage, List<Passage.Cell> cells) {}

  Result read(Supplier supplier, Document document, Table table) {
    Reading reading = new Reading(supplier, document, table);
    reading.run();
    return new Result(reading.evidence, reading.headings, reading.answers);
  }

  private final class Reading {
    private final Supplier supplier;
    private final Document document;
    private final Table table;
    private final List<Evidence> evidence = new ArrayList<>();
    private final Set<Integer> headings = new HashSet<>();
    private final List<AnswerRow> answers = new ArrayList<>();
    private @Nullable TableHeader header;
    private @Nullable RowReader rows;

    /** Whether a title broke the rows off, so that the next one tells if they go on. */
    private boolean interrupted;

    private final Set<TableKind> said;
    private final AnswerColumns columns;

    /** Whether the rows are those of a guide to a form: what it asks and why. */
    private boolean guide;

    Reading(Supplier supplier, Document document, Table table) {
      this.supplier = supplier;
      this.document = document;
      this.table = table;
      this.columns = new AnswerColumns(table.rows());
      this.said = TableContext.of(words, document, table);
    }

    void run() {
      List<Table.Row> all = table.rows();
      for (int i = 0; i < all.size(); i++) {
        Table.Row row = all.get(i);
        boolean mayStart = (header != null || i < FIRST_ROWS) && !isData(row);
        Optional<TableHeader> one =
            mayStart
                ? TableHeader.of(words, List.of(row), all.subList(i + 1, all.size()), said)
                : Optional.empty();
        Optional<TableHeader> deeper =
            one.isPresent() ? ofTwoRows(one.get(), all, i) : Optional.empty();
        if (deeper.isPresent()) {
          open(deeper.get(), all.subList(i, i + 2), all.subList(0, i));
          i++;
          continue;
        }
        if (one.isPresent()) {
          open(
              AnswerColumns.answered(one.get(), all.subList(i + 1, all.size())),
              all.subList(i, i + 1),
              all.subList(0, i));
          continue;
        }
        if (mayStart && headsAGuide(row, all.subList(i + 1, all.size()))) {
          headings.add(row.passage().number());
          guide |= header == null;
          continue;
        }
        Optional<TableHeader> two = Optional.empty();
        if (mayStart && header == null && i + 1 < all.size() && !isData(all.get(i + 1))) {
          two = TableHeader.of(words, all.subList(i, i + 2), all.subList(i + 2, all.size()), said);
        }
        if (two.isPresent()) {
          open(
              AnswerColumns.answered(two.get(), all.subList(i + 2, all.size())),
              all.subList(i, i + 2),
              all.subList(0, i));
          i++;
        } else if (header != null && rows != null) {
          data(header, rows, row);
        } else if (guide) {
          answers.add(new AnswerRow(row.passage(), List.of()));
        } else {
          lookForQuestion(row);
        }
      }
      listWithoutHeading(all);
    }

    /** The heading with the row below it, where that parts its columns: 直接 and 间接. */
    private Optional<TableHeader> ofTwoRows(TableHeader one, List<Table.Row> all, int at) {
      boolean parts =
          all.get(at).passage().cells().stream().anyMatch(c -> c.rows() > 1 || c.columns() > 1);
      if (!parts || at + 1 >= all.size() || isData(all.get(at + 1))) {
        return Optional.empty();
      }
      return TableHeader.of(words, all.subList(at, at + 2), all.subList(at + 2, all.size()), said)
          .filter(two -> two.kind() == one.kind())
          .filter(two -> two.columns().size() > one.columns().size());
    }

    /** Exhibits of subsidiaries may print names and places, and nothing over them. */
    private void listWithoutHeading(List<Table.Row> all) {
      if (headings.isEmpty()
          && answers.isEmpty()
          && said.contains(TableKind.SUBSIDIARIES)
          && all.stream().allMatch(r -> r.passage().cells().size() <= 3)
          && NamelessColumn.holdsCompanies(all)) {
        NamelessColumn.header(all)
            .ifPresent(
                found -> {
                  open(found, List.of(), List.of());
                  all.forEach(row -> evidence.addAll(rows == null ? List.of() : rows.read(row)));
                });
      }
    }

    private void open(TableHeader found, List<Table.Row> heading, List<Table.Row> titles) {
      heading.forEach(row -> headings.add(row.passage().number()));
      header = found;
      guide = false;
      interrupted = false;
      rows =
          new RowReader(
              supplier,
              document,
              found,
              words,
              table.rows(),
              heading.isEmpty() ? table.rows().get(0) : heading.get(0),
              asOf(titles),
              held(found, heading, titles));
    }

    /** Whose shares a register lists; null for the supplier's own, and for other tables. */
    private @Nullable String held(
        TableHeader found, List<Table.Row> heading, List<Table.Row> titles) {
      if (found.kind() != TableKind.SHAREHOLDERS) {
        return null;
      }
      String printed = heading.isEmpty() ? null : found.text(heading.get(0), "holder");
      return new HeldCompany(supplier)
          .of(printed == null ? "" : printed, titles, table.before())
          .orElse(null);
    }

    private @Nullable LocalDate asOf(List<Table.Row> titles) {
      for (Table.Row title : titles) {
        if (title.passage().cells().size() <= 2) {
          LocalDate date = Dates.first(title.passage().text());
          if (date != null) {
            return date;
          }
        }
      }
      for (Passage before : table.before()) {
        LocalDate date = before.text().length() < 200 ? Dates.first(before.text()) : null;
        if (date != null) {
          return date;
        }
      }
      return null;
    }

    /** Whether a row heads columns that a form fills itself, with questions below it. */
    private boolean headsAGuide(Table.Row row, List<Table.Row> below) {
      boolean form = header == null || header.kind() == TableKind.QUESTIONNAIRE;
      return form
          && TableHeader.namesFormColumn(words, row)
          && below.subList(0, Math.min(below.size(), FIRST_ROWS)).stream()
              .anyMatch(r -> asksSomewhere(r));
    }

    private static boolean asksSomewhere(Table.Row row) {
      return row.passage().cells().stream()
          .anyMatch(c -> QuestionRules.isQuestion(row.passage().textOf(c).strip()));
    }

    /** Headings hold no figures of their own. */
    private boolean isData(Table.Row row) {
      int figures = 0;
      for (Passage.Cell cell : row.passage().cells()) {
        String text = row.passage().textOf(cell).strip();
        if (!text.isEmpty() && Character.isDigit(text.charAt(0)) && !text.contains("%")) {
          figures++;
        } else if (text.endsWith("%") && text.length() > 1 && Character.isDigit(text.charAt(0))) {
          figures++;
        }
      }
      return figures > 0;
    }

    private void data(TableHeader under, RowReader reader, Table.Row row) {
      if (row.merged().stream().anyMatch(m -> headings.contains(m.passage()))) {
        headings.add(row.passage().number());
      } else if (isSectionTitle(row, under)) {
        headings.add(row.passage().number());
        interrupted = under.kind() != TableKind.QUESTIONNAIRE;
      } else if (interrupted && !goesOn(under, row)) {
        header = null;
        rows = null;
      } else if (under.isRepeatedBy(row, words)) {
        headings.add(row.passage().number());
        header = null;
        rows = null;
      } else if (under.kind() == TableKind.QUESTIONNAIRE) {
        answer(under, row);
      } else {
        interrupted = false;
        evidence.addAll(reader.read(row));
      }
    }

    /** Whether a row below a title is one of the list above it rather than the next heading. */
    private boolean goesOn(TableHeader under, Table.Row row) {
      return switch (under.kind()) {
        case SHAREHOLDERS, SUBSIDIARIES -> {
          String share = under.text(row, "percent");
          yield share != null
              && (Character.isDigit(share.charAt(0)) || "*<-–—".indexOf(share.charAt(0)) >= 0);
        }
        case COMPONENTS, LIFECYCLE, CERTIFICATES, SITES -> row.passage().cells().size() > 2;
        default -> false;
      };
    }

    /** A single cell in a table of several columns: the title of what follows. */
    private boolean isSectionTitle(Table.Row row, TableHeader under) {
      return row.passage().cells().size() == 1
          && under.columns().size() > 1
          && row.merged().isEmpty()
          && (row.passage().cells().get(0).columns() > 1
              || row.passage().cells().get(0).column() == 1)
          && under.kind() != TableKind.QUESTIONNAIRE;
    }

    private void answer(TableHeader under, Table.Row row) {
      String question = under.text(row, "question");
      Passage.Cell answer = under.cell(row, "answer");
      Passage.Cell comment = under.cell(row, "comment");
      Passage.Cell asked = under.cell(row, "question");
      if (question == null || (asked != null && asked.equals(answer))) {
        return;
      }
      List<Passage.Cell> own = new ArrayList<>();
      if (answer != null) {
        own.add(answer);
      }
      if (comment != null && !comment.equals(answer)) {
        own.add(comment);
      }
      own.removeIf(c -> FormText.isPrinted(row.passage().textOf(c)));
      own.sort((a, b) -> Integer.compare(a.start(), b.start()));
      answers.add(new AnswerRow(row.passage(), own));
      evidence.addAll(
          questions.ofCells(
              document, row.passage(), under.text(row, "id"), question, answer, comment));
    }

    /** Tables of two or three columns without a heading: question, answer, comment. */
    private void lookForQuestion(Table.Row row) {
      List<Passage.Cell> cells = row.passage().cells();
      for (int c = 0; c < cells.size(); c++) {
        String text = row.passage().textOf(cells.get(c)).strip();
        if (QuestionRules.isQuestion(text)) {
          AnswerColumns.Beside beside = columns.beside(row, cells.get(c));
          List<Passage.Cell> own =
              Stream.of(beside.answer(), beside.comment())
                  .flatMap(Optional::stream)
                  .filter(cell -> !FormText.isPrinted(row.passage().textOf(cell)))
                  .toList();
          String id = c > 0 ? row.passage().textOf(cells.get(c - 1)).strip() : null;
          answers.add(new AnswerRow(row.passage(), own));
          evidence.addAll(
              questions.ofCells(
                  document,
                  row.passage(),
                  id,
                  text,
                  beside.answer().orElse(null),
                  beside.comment().orElse(null)));
          return;
        }
      }
    }
  }
}
