package org.supplierdossier.csv;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.csv.CsvTable.Row;
import org.supplierdossier.problem.Problems;
import org.supplierdossier.supplier.CustomerId;
import org.supplierdossier.supplier.Procurement;
import org.supplierdossier.supplier.SupplierId;

/**
 * {@code procurements.csv} to procurements: {@code
 * customer,supplier,product,use,contract_value_cny}.
 */
public final class ProcurementsCsv {
  /** The columns that a file must have; the others are product, use and contract_value_cny. */
  public static final List<String> COLUMNS = List.of("customer", "supplier");

  private ProcurementsCsv() {}

  /** A procurement and the customer it is for, with its line in the file. */
  public record CustomerProcurement(int line, CustomerId customer, Procurement procurement) {}

  /** The procurements of a table; a row that is wrong is reported and left out. */
  public static List<CustomerProcurement> of(CsvTable table, Problems problems) {
    List<CustomerProcurement> procurements = new ArrayList<>();
    for (Row row : table.rows()) {
      Optional<CustomerId> customer = id(table, row, "customer", CustomerId::new, problems);
      Optional<SupplierId> supplier = id(table, row, "supplier", SupplierId::new, problems);
      BigDecimal value = value(table, row, problems);
      if (customer.isPresent() && supplier.isPresent()) {
        procurements.add(
            new CustomerProcurement(
                row.line(),
                customer.get(),
                new Procurement(supplier.get(), row.get("product"), row.get("use"), value)));
      }
    }
    return procurements;
  }

  private static <T> Optional<T> id(
      CsvTable table, Row row, String column, Function<String, T> parser, Problems problems) {
    try {
      return Optional.of(parser.apply(row.text(column)));
    } catch (IllegalArgumentException e) {
      problems.error(
          table.file(),
          row.line(),
          column + " is \"" + row.text(column) + "\"",
          "write the id of a " + column);
      return Optional.empty();
    }
  }

  private static @Nullable BigDecimal value(CsvTable table, Row row, Problems problems) {
    String text = row.get("contract_value_cny");
    if (text == null) {
      return null;
    }
    try {
      return new BigDecimal(text.replace(",", ""));
    } catch (NumberFormatException e) {
      problems.error(
          table.file(),
          row.line(),
          "contract_value_cny is \"" + text + "\"",
          "write an amount in yuan as 1250000");
      return null;
    }
  }
}
