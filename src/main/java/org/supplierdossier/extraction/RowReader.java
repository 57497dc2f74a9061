package org.supplierdossier.extraction;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.document.Document;
import org.supplierdossier.document.Passage;
import org.supplierdossier.evidence.Evidence;
import org.supplierdossier.supplier.Supplier;

/** Turns a row of a table that is understood into evidence. */
final class RowReader {
  private final TableHeader header;
  private final TableWords words;
  private final OwnershipRows owners;
  private final ComponentRows components;
  private final PaperRows papers;

  /**
   * A reader of the rows under a heading.
   *
   * @param rows of the whole table
   * @param heading its first row
   */
  RowReader(
      Supplier supplier,
      Document document,
      TableHeader header,
      TableWords words,
      List<Table.Row> rows,
      Table.Row heading,
      @Nullable LocalDate asOf,
      @Nullable String heldCompany) {
    this.header = header;
    this.words = words;
    RowEvidence evidence = new RowEvidence(document);
    ShareCells shares = ShareCells.of(header, rows.stream().filter(r -> !isTotal(r)).toList());
    this.owners = new OwnershipRows(supplier, header, evidence, shares, asOf, heldCompany);
    this.components = new ComponentRows(header, evidence);
    this.papers = new PaperRows(header, evidence, shares);
    owners.seeHeading(heading);
  }

  /** The evidence in a row; none in rows of totals or without the columns that matter. */
  List<Evidence> read(Table.Row row) {
    if (isTotal(row) || row.passage().text().isBlank() || isOfOtherProduct(row)) {
      return List.of();
    }
    return switch (header.kind()) {
      case SHAREHOLDERS -> owners.shareholder(row);
      case SUBSIDIARIES -> owners.subsidiary(row);
      case CONTROLLERS -> owners.controller(row);
      case INTERESTS -> owners.interest(row);
      case ENTITIES -> owners.entity(row);
      case EXCEPTIONS -> owners.exception(row);
      case COMPONENTS -> components.component(row);
      case LIFECYCLE -> papers.lifecycle(row);
      case LEVELS -> papers.level(row);
      case CERTIFICATES -> papers.certificate(row);
      case SITES -> papers.site(row);
      case PURCHASES -> papers.purchase(row);
      case VULNERABILITIES -> papers.vulnerability(row);
      case QUESTIONNAIRE -> List.of();
    };
  }

  private boolean isOfOtherProduct(Table.Row row) {
    return (header.kind() == TableKind.LIFECYCLE || header.kind() == TableKind.COMPONENTS)
        && OthersWords.isOfOtherProduct(FoldedText.of(row.passage().text()).text());
  }

  private boolean isTotal(Table.Row row) {
    for (Passage.Cell cell : row.passage().cells()) {
      String text = FoldedText.of(row.passage().textOf(cell)).text().toLowerCase(Locale.ROOT);
      if (text.isEmpty()) {
        continue;
      }
      if (words.isTotal(text)) {
        return true;
      }
      if (!Character.isDigit(text.charAt(0))) {
        return false;
      }
    }
    return false;
  }
}
