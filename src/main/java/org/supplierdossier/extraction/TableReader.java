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

    /** Whether a title broke the rows off, so that the next one tells if they go on. */
    private boolean interrupted;

    private final Set<TableKind> said;

    Reading(Supplier supplier, Document document, Table table) {
      this.supplier = supplier;
      this.document = document;
      this.table = table;
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
          open(one.get(), all.subList(i, i + 1), all.subList(0, i));
          continue;
        }
        Optional<TableHeader> two = Optional.empty();
        boolean wide = row.passage().cells().size() > 1;
        if (mayStart && wide && header == null && i + 1 < all.size() && !isData(all.get(i + 1))) {
          two = TableHeader.of(words, all.subList(i, i + 2), all.subList(i + 2, all.size()), said);
        }
        if (two.isPresent()) {
          open(two.get(), all.subList(i, i + 2), all.subList(0, i));
          i++;
        } else if (header != null && rows != null) {
          data(header, rows, row);
        }
      }
      listWithoutHeading(all);
      if (headings.isEmpty()) {
        UnreadHeading.of(all).ifPresent(row -> headings.add(row.passage().number()));
      }
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
  }
}
