package org.supplierdossier.extraction;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.evidence.Value;

/** Reads shares from the cells of one table: percentages, plain numbers or fractions of one. */
final class ShareCells {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal NEARLY_ONE = new BigDecimal("1.0001");

  /** What proxy statements print for a holder of less than one percent. */
  private static final Marker BELOW_ONE =
      Marker.of("^(?:\\*{1,2}|< ?1 ?%?|less than (?:1|one) ?(?:%|percent|per cent)?)$");

  private final TableHeader header;
  private final boolean fractions;

  private ShareCells(TableHeader header, boolean fractions) {
    this.header = header;
    this.fractions = fractions;
  }

  /**
   * The shares of a table. Shares that are all below one and printed without a sign are fractions
   * of one.
   *
   * @param rows of data, without totals
   */
  static ShareCells of(TableHeader header, List<Table.Row> rows) {
    return new ShareCells(header, areFractions(header, rows));
  }

  private static boolean areFractions(TableHeader header, List<Table.Row> rows) {
    if (!header.has("percent") || header.headings().getOrDefault("percent", "").contains("%")) {
      return false;
    }
    BigDecimal sum = BigDecimal.ZERO;
    for (Table.Row row : rows) {
      String text = header.text(row, "percent");
      if (text != null && text.contains("%")) {
        return false;
      }
      BigDecimal number = text == null ? null : Cells.number(text);
      sum = number == null ? sum : sum.add(number);
    }
    return sum.signum() > 0 && sum.compareTo(NEARLY_ONE) <= 0;
  }

  /** The share under a meaning, or null where the cell states none. */
  Value.@Nullable Percentage of(Table.Row row, String meaning) {
    String text = header.text(row, meaning);
    if (text == null) {
      return null;
    }
    String folded = FoldedText.of(text).text();
    if (meaning.equals("percent") && BELOW_ONE.occursIn(folded)) {
      return new Value.Percentage(null, BigDecimal.ONE);
    }
    List<Located> stated = Percentages.in(folded);
    if (!stated.isEmpty() && stated.get(0).value() instanceof Value.Percentage p) {
      return p;
    }
    BigDecimal number = Cells.number(Cells.withoutNotes(text));
    if (number == null) {
      return null;
    }
    BigDecimal percent = Percentages.plain(fractions ? number.multiply(HUNDRED) : number);
    return percent.compareTo(HUNDRED) > 0 ? null : new Value.Percentage(percent, percent);
  }
}
