package org.supplierdossier.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.supplierdossier.dossier.Changes;
import org.supplierdossier.dossier.DossierId;
import org.supplierdossier.dossier.Edition;
import org.supplierdossier.language.Bilingual;
import org.supplierdossier.rulebook.Band;
import org.supplierdossier.supplier.Customer;
import org.supplierdossier.supplier.CustomerId;
import org.supplierdossier.supplier.SupplierId;

class SiteRendererTest {
  @TempDir Path folder;

  private static DossierCard card(
      String supplier, String customer, Edition edition, Band... bands) {
    TreeMap<String, Band> factors = new TreeMap<>();
    for (Band band : bands) {
      factors.put("f" + factors.size(), band);
    }
    return new DossierCard(
        new DossierId(new SupplierId(supplier), new CustomerId(customer), edition),
        Bilingual.same("Supplier " + supplier),
        Bilingual.same("Customer " + customer),
        Customer.DossierLanguages.EN,
        "measures-2020",
        factors,
        50,
        1,
        5,
        2,
        0,
        0,
        10,
        4,
        1);
  }

  private static Site site() {
    return new Site(
        LocalDate.of(2021, 4, 1),
        List.of(
            card("alpha", "north", Edition.INTERNAL, Band.LOW, Band.HIGH),
            card("alpha", "south", Edition.INTERNAL, Band.LOW),
            card("beta", "south", Edition.INTERNAL, Band.CRITICAL),
            card("alpha", "north", Edition.CUSTOMER, Band.LOW, Band.HIGH),
            card("alpha", "south", Edition.CUSTOMER, Band.LOW)),
        List.of(
            new Changes(
                new DossierId(new SupplierId("alpha"), new CustomerId("north"), Edition.INTERNAL),
                LocalDate.of(2021, 3, 31),
                List.of(
                    new Changes.Change(
                        Changes.Kind.EVIDENCE_ADDED,
                        "aa",
                        null,
                        "=cmd()",
                        Bilingual.same("=cmd(), \"quoted\""))))),
        List.of(new Site.Restricted("alpha", "for/north/a.docx", List.of("north"))),
        List.of(),
        List.of(),
        List.of());
  }

  @Test
  void namesNoOtherCustomerInACustomersFolder() throws IOException {
    new SiteRenderer().render(site(), folder);

    for (String name : List.of("dossiers/north/index.html", "internal/north/index.html")) {
      String html = Files.readString(folder.resolve(name));
      assertThat(html).contains("Customer north", "Supplier alpha").doesNotContain("south", "beta");
    }
    assertThat(
            Jsoup.parse(Files.readString(folder.resolve("dossiers/north/index.html")))
                .select(".band"))
        .isEmpty();
    assertThat(folder.resolve("internal/south/index.html")).isRegularFile();
  }

  @Test
  void showsTheBandThatNeedsAttentionFirst() throws IOException {
    new SiteRenderer().render(site(), folder);

    assertThat(
            Jsoup.parse(Files.readString(folder.resolve("index.html")))
                .select("a.cell .band")
                .eachText())
        .hasSize(3)
        .anyMatch(b -> b.contains("critical"))
        .anyMatch(b -> b.contains("high"));
  }

  @Test
  void writesChangesThatASpreadsheetDoesNotRun() throws IOException {
    new SiteRenderer().render(site(), folder);

    assertThat(Files.readString(folder.resolve("changes.csv")))
        .isEqualTo(
            "\ufeffsupplier,customer,edition,since,kind,subject,before,after,sentence_zh,sentence_en\n"
                + "alpha,north,internal,2021-03-31,evidence-added,aa,,'=cmd(),"
                + "\"'=cmd(), \"\"quoted\"\"\",\"'=cmd(), \"\"quoted\"\"\"\n");
    assertThat(Files.readString(folder.resolve("changes.json"))).contains("\"evidence-added\"");
  }

  @Test
  void linksOnlyWhatExistsInTheSite() throws IOException {
    var written = new SiteRenderer().render(site(), folder);
    for (String name : List.of("index.html", "changes.html")) {
      for (String href :
          Jsoup.parse(Files.readString(folder.resolve(name))).select("a[href]").eachAttr("href")) {
        String file = href.replaceAll("#.*", "");
        assertThat(
                file.isEmpty()
                    || file.endsWith("dossier.html")
                    || file.equals("run.json")
                    || written.containsKey(file))
            .as(href)
            .isTrue();
      }
    }
  }
}
