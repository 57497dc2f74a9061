package org.supplierdossier.extraction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

  TableReader(TableWords words) {
    this.words = words;
  }

  /**
   * What was understood of a table.
   *
   * @param evidence of its rows
   * @param headings numbers of the passages that are headings or titles, which state nothing
   */
  record Result(List<Evidence> evidence, Set<Integer> headings) {}

  Result read(Supplier supplier, Document document, Table table) {
    Reading reading = new Reading(supplier, document, table);
    reading.run();
    return new Result(reading.evidence, reading.headings);
  }

  private final class Reading {
    private final Supplier supplier;
    private final Document document;
    private final Table table;
    private final List<Evidence> evidence = new ArrayList<>();
    private final Set<Integer> headings = new HashSet<>();
    private @Nullable TableHeader header;
    private @Nullable RowReader rows;

    Reading(Supplier supplier, Document document, Table table) {
      this.supplier = supplier;
      this.document = document;
      this.table = table;
    }

    void run() {
      List<Table.Row> all = table.rows();
      for (int i = 0; i < all.size(); i++) {
        Table.Row row = all.get(i);
        boolean mayStart = (header != null || i < FIRST_ROWS) && !isData(row);
        Optional<TableHeader> one =
            mayStart
                ? TableHeader.of(words, List.of(row), all.subList(i + 1, all.size()))
                : Optional.empty();
        if (one.isPresent()) {
          open(one.get(), all.subList(i, i + 1), all.subList(0, i));
          continue;
        }
        Optional<TableHeader> two = Optional.empty();
        if (mayStart && header == null && i + 1 < all.size() && !isData(all.get(i + 1))) {
          two = TableHeader.of(words, all.subList(i, i + 2), all.subList(i + 2, all.size()));
        }
        if (two.isPresent()) {
          open(two.get(), all.subList(i, i + 2), all.subList(0, i));
          i++;
        } else if (header != null && rows != null) {
          data(header, rows, row);
        }
      }
    }

    private void open(TableHeader found, List<Table.Row> heading, List<Table.Row> titles) {
      heading.forEach(row -> headings.add(row.passage().number()));
      header = found;
      rows =
          new RowReader(
              supplier, document, found, words, asOf(titles), held(found, heading, titles));
      rows.seePercentages(table.rows());
      rows.seeHeading(heading.get(0));
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
        if (under.kind() != TableKind.QUESTIONNAIRE) {
          header = null;
          rows = null;
        }
      } else if (under.isRepeatedBy(row, words)) {
        headings.add(row.passage().number());
        header = null;
        rows = null;
      } else {
        evidence.addAll(reader.read(row));
      }
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
  }
}
