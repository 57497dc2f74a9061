package org.supplierdossier.extraction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.document.Document;
import org.supplierdossier.document.Passage;
import org.supplierdossier.evidence.Claim;
import org.supplierdossier.evidence.Evidence;
import org.supplierdossier.evidence.IndicatorId;
import org.supplierdossier.evidence.Polarity;
import org.supplierdossier.evidence.ProductNames;
import org.supplierdossier.evidence.Value;
import org.supplierdossier.supplier.Supplier;

/**
 * Reads a key and the figure beside or below it as one statement: the question of a form and its
 * answer, an item and its level, a product and what stands under "support after end of sale". A key
 * that names no measure, and a row in which several cells could be meant, are left alone.
 */
final class KeyedFigures {
  static final String KEYED = "figures";
  static final String LABELLED = "labelled-figures";

  /** A cell that holds more than this is a text with a figure in it. */
  private static final int LONGEST_FIGURE = 60;

  private static final int LONGEST_KEY = 160;

  /** Numbers of rows: 1, 2.3, R1, Q-12, 二, (3), 一、. */
  private static final Marker ORDINAL =
      Marker.of("^[(]?(?:[a-z]{0,4}[-. ]?[0-9]{1,3}(?:\\.[0-9]{1,3})*|[一二三四五六七八九十]{1,3})[).、]?$");

  private static final Marker NOTHING =
      Marker.of("^(?:[-/—–]+|无|不适用|n/?a|none|not (?:stated|applicable|known)|未(?:说明|填写))?$");

  /** Columns in which a buyer says what he wants, and those beside the point. */
  private static final Marker NOT_OURS =
      Marker.of(
          "^[^/]{0,10}(?:要求|需求)(?:值|指标|内容)?$|备注|说明|依据|来源|页码|附件",
          "\\b(?:requirements?|required|requested|remarks?|notes?|comments?|source|page|attachments?|clause)\\b");

  private static final Marker CERTIFICATE =
      Marker.of(
          "(?:证书|许可证|certificate|licen[cs]e)(?:编号|号|no\\.?|number)?[ :]?[a-z]{1,6}[-/]?[0-9]");

  /** A certificate of somebody else, or one that is spoken of under a condition. */
  private static final Marker ANOTHERS =
      Marker.of(
          "供应商|分包|客户|用户|采购人|如果|若|吊销|撤销|注销|失效|过期",
          "\\b(?:suppliers?|subcontract\\w*|customers?|if|unless|revoked|withdrawn|expired|lapsed)\\b");

  private static final Marker UNTIL = Marker.of(Codes.VALID);

  private final Document document;
  private final RowEvidence rows;
  private final ProductNames products;

  KeyedFigures(Supplier supplier, Document document) {
    this.document = document;
    this.rows = new RowEvidence(document);
    this.products = ProductNames.of(supplier.products());
  }

  /** The evidence with what keyed figures add and make plainer, in reading order. */
  List<Evidence> with(List<Evidence> found) {
    List<Evidence> all = new ArrayList<>(found);
    for (Table table : Table.of(document.passages())) {
      Table.Row heading = table.rows().get(0);
      for (Table.Row row : table.rows()) {
        List<Evidence> figures = of(row, heading);
        boolean understood = !figures.isEmpty() && isUnderstood(row, found);
        for (Evidence figure : figures) {
          if (!understood || isOfProduct(row, figure)) {
            put(all, figure);
          }
        }
      }
    }
    for (Passage passage : document.passages()) {
      if (all.stream().noneMatch(e -> e.origin().locator().passage() == passage.number())) {
        stated(passage).ifPresent(all::add);
      }
    }
    return all;
  }

  /** A sentence of its own that gives the number of a certificate and its last day. */
  private Optional<Evidence> stated(Passage passage) {
    boolean running =
        passage.kind() == Passage.Kind.PARAGRAPH || passage.kind() == Passage.Kind.LIST_ITEM;
    if (!running || passage.hidden() || passage.text().length() > LONGEST_KEY) {
      return Optional.empty();
    }
    FoldedText text = FoldedText.of(passage.text().strip());
    if (!UNTIL.occursIn(text.text()) || ANOTHERS.occursIn(text.text())) {
      return Optional.empty();
    }
    List<Located> numbers = Codes.ofCertificates(text);
    boolean whole =
        numbers.size() == 1
            && numbers.get(0).value() instanceof Value.Certificate c
            && c.validUntil() != null;
    return whole
        ? Optional.of(
            rows.fact(
                new Table.Row(passage, List.of()),
                CertificateKinds.indicator(text.text()),
                KEYED,
                Polarity.SUPPORTS,
                numbers.get(0).value()))
        : Optional.empty();
  }

  /** Whether the headings of its table have told what its cells are. */
  private static boolean isUnderstood(Table.Row row, List<Evidence> found) {
    return found.stream()
        .anyMatch(
            e ->
                e.rule().startsWith("table-")
                    && e.origin().locator().passage() == row.passage().number());
  }

  /** Whether a row on one of the supplier's own products says this of it, and not of a part. */
  private boolean isOfProduct(Table.Row row, Evidence figure) {
    return figure.rule().equals("table-" + LABELLED)
        && products.nameWhole(row.passage().textOf(keyOf(row)));
  }

  private List<Evidence> of(Table.Row row, Table.Row heading) {
    List<Passage.Cell> cells = filled(row);
    if (row.passage().hidden() || cells.size() < 2) {
      return List.of();
    }
    String key = folded(row, cells.get(0));
    if (key.length() > LONGEST_KEY) {
      return List.of();
    }
    List<Passage.Cell> said =
        cells.subList(1, cells.size()).stream()
            .filter(c -> !NOT_OURS.occursIn(above(heading, row, c)))
            .toList();
    Optional<Evidence> share = said.size() == 1 ? share(row, key, said.get(0)) : Optional.empty();
    if (share.isPresent()) {
      return List.of(share.get());
    }
    if (said.size() == 1 && CERTIFICATE.occursIn(key) && UNTIL.occursIn(key)) {
      return certificate(row, key, said.get(0)).map(List::of).orElse(List.of());
    }
    Optional<Measure> measure = Measure.named(key);
    if (measure.isPresent()) {
      return said.size() == 1 && !row.equals(heading)
          ? figure(row, measure.get(), said.get(0), KEYED).map(List::of).orElse(List.of())
          : List.of();
    }
    return row.equals(heading) ? List.of() : labelled(row, heading, key, said);
  }

  /** What the headings of the columns say of the thing that the row is on. */
  private List<Evidence> labelled(
      Table.Row row, Table.Row heading, String label, List<Passage.Cell> said) {
    List<Evidence> found = new ArrayList<>();
    for (Passage.Cell cell : said) {
      Measure.named(above(heading, row, cell))
          .filter(m -> !m.isOfOwnProducts() || products.nameWhole(label))
          .filter(
              m ->
                  !m.isOfOneList()
                      || Codes.ofExportClasses(FoldedText.of(row.passage().text())).size() == 1)
          .flatMap(m -> figure(row, m, cell, LABELLED))
          .ifPresent(found::add);
    }
    return found;
  }

  private Optional<Evidence> figure(
      Table.Row row, Measure measure, Passage.Cell cell, String kind) {
    String printed = row.passage().textOf(cell).strip();
    FoldedText text = FoldedText.of(printed);
    List<Located> figures =
        printed.length() > LONGEST_FIGURE ? List.of() : measure.in().apply(text);
    return figures.size() != 1
        ? Optional.empty()
        : Optional.of(
            rows.fact(row, measure.indicator(), kind, measure.polarity(), figures.get(0).value())
                .but()
                .subject(measure.subject())
                .evidence());
  }

  /** Until when a certificate is valid that the key names by its number. */
  private Optional<Evidence> certificate(Table.Row row, String key, Passage.Cell cell) {
    LocalDate until = Cells.lastDate(row.passage().textOf(cell));
    String number = Codes.certificateNamedIn(FoldedText.of(row.passage().textOf(keyOf(row))));
    if (until == null || number == null) {
      return Optional.empty();
    }
    return Optional.of(
        rows.fact(
            row,
            CertificateKinds.indicator(key),
            KEYED,
            Polarity.SUPPORTS,
            new Value.Certificate("", number, null, null, until)));
  }

  /** Who holds how much: 股东某某目前持股比例 | 62%. */
  private Optional<Evidence> share(Table.Row row, String key, Passage.Cell cell) {
    FoldedText text = FoldedText.of(row.passage().textOf(keyOf(row)));
    List<Located> shares = Percentages.in(FoldedText.of(row.passage().textOf(cell).strip()).text());
    if (shares.size() != 1 || !(shares.get(0).value() instanceof Value.Percentage p)) {
      return Optional.empty();
    }
    return HolderInKey.of(text)
        .map(
            holder ->
                rows.fact(
                    row,
                    "OWN-01",
                    KEYED,
                    Polarity.SUPPORTS,
                    new Value.Interest(
                        holder,
                        null,
                        p.min(),
                        p.max(),
                        null,
                        Dates.first(key),
                        key.contains("间接") || key.contains("indirect"))));
  }

  private static Passage.Cell keyOf(Table.Row row) {
    return filled(row).get(0);
  }

  /** Puts a figure in the place of what was read of the same row without it. */
  private static void put(List<Evidence> all, Evidence figure) {
    IndicatorId indicator = figure.indicator();
    int passage = figure.origin().locator().passage();
    List<Evidence> same =
        all.stream()
            .filter(e -> e.origin().locator().passage() == passage)
            .filter(e -> indicator != null && indicator.equals(e.indicator()))
            .toList();
    if (same.stream().allMatch(e -> gives(e, figure))) {
      Polarity way =
          same.stream()
              .filter(e -> !isOpen(e) || e.polarity() != Polarity.NEUTRAL)
              .map(Evidence::polarity)
              .findFirst()
              .orElse(figure.polarity());
      all.removeAll(same);
      all.add(figure.but().polarity(way).evidence());
    }
  }

  /** Whether a reading of the row says no more than the figure does. */
  private static boolean gives(Evidence e, Evidence figure) {
    boolean open = isOpen(e) && e.claim() != Claim.PLAN;
    boolean plain =
        !(e.value() instanceof Value.Answer)
            && !e.rule().startsWith("table-")
            && (e.claim() == Claim.FACT || e.claim() == Claim.OBLIGATION);
    return (open || plain)
        && e.undertakings().isEmpty()
        && e.origins().size() == 1
        && figure.value() != null;
  }

  private static boolean isOpen(Evidence e) {
    return e.value() instanceof Value.Answer a && a.answer() == Value.NormalizedAnswer.FREE_TEXT;
  }

  /** The cells that hold something, without the number of the row. */
  private static List<Passage.Cell> filled(Table.Row row) {
    List<Passage.Cell> cells = new ArrayList<>();
    for (Passage.Cell cell : row.passage().cells()) {
      String text = folded(row, cell);
      boolean number = cells.isEmpty() && ORDINAL.occursIn(text);
      if (!number && !NOTHING.occursIn(text)) {
        cells.add(cell);
      }
    }
    cells.sort(Comparator.comparingInt(Passage.Cell::start));
    return cells;
  }

  private static String above(Table.Row heading, Table.Row row, Passage.Cell cell) {
    @Nullable String text = heading.equals(row) ? null : heading.at(cell.column());
    return text == null ? "" : FoldedText.of(text).text();
  }

  private static String folded(Table.Row row, Passage.Cell cell) {
    return FoldedText.of(row.passage().textOf(cell).strip()).text();
  }
}
