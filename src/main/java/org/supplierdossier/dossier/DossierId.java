package org.supplierdossier.dossier;

import java.util.Comparator;
import org.supplierdossier.supplier.CustomerId;
import org.supplierdossier.supplier.SupplierId;

/** Which dossier: of this supplier, for this customer, in this edition. */
public record DossierId(SupplierId supplier, CustomerId customer, Edition edition)
    implements Comparable<DossierId> {
  private static final Comparator<DossierId> ORDER =
      Comparator.comparing(DossierId::supplier)
          .thenComparing(DossierId::customer)
          .thenComparing(DossierId::edition);

  @Override
  public int compareTo(DossierId other) {
    return ORDER.compare(this, other);
  }

  /** The folder of this dossier below the output folder. */
  public String folder() {
    String root = edition == Edition.CUSTOMER ? "dossiers" : "internal";
    return root + "/" + customer + "/" + supplier;
  }
}
