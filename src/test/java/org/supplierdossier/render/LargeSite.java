package org.supplierdossier.render;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.supplierdossier.document.DocumentStatus;
import org.supplierdossier.dossier.DossierId;
import org.supplierdossier.dossier.Edition;
import org.supplierdossier.language.Bilingual;
import org.supplierdossier.rulebook.Band;
import org.supplierdossier.supplier.Customer;
import org.supplierdossier.supplier.CustomerId;
import org.supplierdossier.supplier.SupplierId;

/** The site over many dossiers, of which there is the site alone. */
public final class LargeSite {
  private static final int CUSTOMERS = 5;
  private static final int FACTORS = 7;

  private static final List<Band> BANDS = List.of(Band.values());

  private LargeSite() {}

  /**
   * Writes the site.
   *
   * @param dossiers how many, for five customers; each fifth has a document that was not read
   */
  public static void write(int dossiers, Path folder) throws IOException {
    List<DossierCard> cards = new ArrayList<>();
    List<Site.Unread> unread = new ArrayList<>();
    for (int i = 0; i < dossiers; i++) {
      cards.add(card(i));
      if (i % CUSTOMERS == 0) {
        unread.add(
            new Site.Unread(
                "supplier-" + i / CUSTOMERS,
                "scans/" + i + ".pdf",
                DocumentStatus.ENCRYPTED.label(),
                new Bilingual("需要口令。", "It needs a password.")));
      }
    }
    new SiteRenderer()
        .render(
            new Site(
                LocalDate.of(2026, 6, 30),
                cards,
                List.of(),
                List.of(),
                unread,
                List.of(),
                List.of()),
            folder);
  }

  private static DossierCard card(int i) {
    TreeMap<String, Band> bands = new TreeMap<>();
    for (int f = 1; f <= FACTORS; f++) {
      bands.put("2022.10." + f, BANDS.get((i + f) % BANDS.size()));
    }
    int supplier = i / CUSTOMERS;
    int customer = i % CUSTOMERS;
    return new DossierCard(
        new DossierId(
            new SupplierId("supplier-" + supplier),
            new CustomerId("customer-" + customer),
            Edition.INTERNAL),
        new Bilingual("供应商" + supplier + "技术有限公司", "Supplier " + supplier + " Technology Ltd."),
        new Bilingual("客户" + customer + "电网公司", "Customer " + customer + " Grid Company"),
        Customer.DossierLanguages.BOTH,
        "measures-2022",
        bands,
        i % 100,
        3,
        5,
        i % 9,
        i % 4,
        i % 3,
        100,
        20,
        1);
  }
}
