package org.supplierdossier.render;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.supplierdossier.document.Sha256;
import org.supplierdossier.dossier.DossierId;

/**
 * Writes the pages over the dossiers: the internal site, one list for each customer and edition,
 * and what changed.
 */
public final class SiteRenderer {

  /**
   * Writes {@code index.html}, {@code changes.html}, {@code changes.json}, {@code changes.csv}, and
   * {@code history/} with a page for each supplier, and an {@code index.html} in each customer's
   * folder that names no other customer.
   *
   * @return every file written, relative to the folder, with its digest
   */
  public SortedMap<String, Sha256> render(Site site, Path folder) throws IOException {
    Output output = new Output(folder);
    SiteView view = new SiteView(site);
    output.write("index.html", Pages.render("site.jte", Map.of("view", view)));
    output.write("changes.html", Pages.render("changes.jte", Map.of("view", view)));
    output.write("changes.json", JsonText.write(ChangesFiles.json(site)));
    output.write("changes.csv", ChangesFiles.csv(site));
    for (SupplierHistory history : site.histories()) {
      output.write(
          SiteView.history(history.supplier()),
          Pages.render("history.jte", Map.of("view", view, "history", history)));
    }
    output.deleteOthers("history");
    for (List<DossierCard> cards : byCustomer(site).values()) {
      DossierId first = cards.get(0).id();
      String root = first.folder();
      String name = root.substring(0, root.lastIndexOf('/')) + "/index.html";
      output.write(
          name,
          Pages.render(
              "customer.jte",
              Map.of("look", Look.standard(), "cards", cards, "asOf", site.asOf().toString())));
    }
    return output.written();
  }

  private static SortedMap<String, List<DossierCard>> byCustomer(Site site) {
    SortedMap<String, List<DossierCard>> byCustomer = new TreeMap<>();
    for (DossierCard card : site.cards()) {
      byCustomer
          .computeIfAbsent(
              card.id().edition().key() + "/" + card.id().customer(),
              key -> new java.util.ArrayList<>())
          .add(card);
    }
    return byCustomer;
  }
}
