package org.supplierdossier.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.supplierdossier.language.Bilingual;
import org.supplierdossier.supplier.Identifiers;
import org.supplierdossier.supplier.Supplier;
import org.supplierdossier.supplier.SupplierId;

class OwnNamesTest {
  private static final OwnNames NAMES =
      OwnNames.of(
          new Supplier(
              new SupplierId("norvik"),
              new Bilingual("诺维克系统有限公司", "Norvik Systems Ltd"),
              List.of("Norvik", "诺维克"),
              new Identifiers(null, null),
              null,
              Supplier.Provenance.VOLUNTEERED,
              null,
              List.of()));

  private static String said(String text) {
    return NAMES.in(FoldedText.of(text)).text();
  }

  @Test
  void saysTheNamesAsRulesKnowThem() {
    assertThat(said("Norvik may stop; Norvik's staff."))
        .isEqualTo("the supplier may stop; the supplier's staff.");
    assertThat(said("诺维克公司承诺，诺维克不停供。")).isEqualTo("我司承诺,我司不停供。");
  }

  @Test
  void leavesProductsAndSisterCompaniesAlone() {
    assertThat(said("Norvik Asia Pte. Ltd. sells Norvik DB."))
        .isEqualTo("norvik asia pte. ltd. sells norvik db.");
    assertThat(said("诺维克软件（北京）有限公司成立。")).isEqualTo("诺维克软件(北京)有限公司成立。");
  }

  @Test
  void leadsBackToTheTextAsPrinted() {
    FoldedText text = NAMES.in(FoldedText.of("Here Norvik Systems Ltd promises."));

    assertThat(text.printed(new Span(5, 17))).isEqualTo("Norvik Systems Ltd");
    assertThat(text.printed(new Span(18, text.text().length()))).isEqualTo("promises.");
  }
}
