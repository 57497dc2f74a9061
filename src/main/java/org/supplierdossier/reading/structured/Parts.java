package org.supplierdossier.reading.structured;

/** The table of the parts that a bill of materials lists, the same for every format. */
final class Parts {
  static final String HARDWARE = "hardware";
  static final String SOFTWARE = "software";

  private Parts() {}

  /** A table without rows. */
  static StatementTable.Builder table(String title) {
    return new StatementTable.Builder(
        title,
        "",
        "Kind of component",
        "Component",
        "Version",
        "Manufacturer",
        "Supplier",
        "Country of origin",
        "Licences",
        "Hashes",
        "Part identifier",
        "Product",
        "Description");
  }
}
