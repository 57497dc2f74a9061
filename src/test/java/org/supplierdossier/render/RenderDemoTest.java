package org.supplierdossier.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.supplierdossier.dossier.Changes;
import org.supplierdossier.dossier.Dossier;
import org.supplierdossier.dossier.DossierSummary;
import org.supplierdossier.dossier.Edition;
import org.supplierdossier.language.Bilingual;

/** Writes a whole output folder to look at, into {@code target/render-demo}. */
class RenderDemoTest {
  private static final Path FOLDER = Path.of("target", "render-demo");

  @Test
  void writesADemonstrationToLookAt() throws IOException {
    List<DossierCard> cards = new ArrayList<>();
    List<Changes> changes = new ArrayList<>();
    for (Edition edition : Edition.values()) {
      Dossier dossier = Demo.dossier(edition);
      new DossierRenderer().render(dossier, FOLDER.resolve(dossier.id().folder()));
      cards.add(DossierCard.of(dossier));
      if (edition == Edition.INTERNAL) {
        changes.add(Changes.between(Optional.empty(), DossierSummary.of(dossier)));
      }
    }
    Site site =
        new Site(
            LocalDate.of(2021, 4, 1),
            cards,
            changes,
            List.of(
                new Site.Restricted("lanhai-networks", "for/beiling/a.docx", List.of("beiling"))),
            List.of(),
            List.of(new Bilingual("没有客户采购 xishan。", "Nobody procures from xishan.")),
            List.of(new Site.Fact(new Bilingual("档案", "Dossiers"), "2")));
    new SiteRenderer().render(site, FOLDER);

    assertThat(FOLDER.resolve("internal/qinghe-grid/lanhai-networks/sources/002-sw-5000-xlsx.html"))
        .isRegularFile();
  }
}
