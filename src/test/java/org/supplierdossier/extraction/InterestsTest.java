package org.supplierdossier.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.supplierdossier.evidence.Value;
import org.supplierdossier.problem.Problems;
import org.supplierdossier.workspace.RuleFiles;

class InterestsTest {
  private static final EvidenceExtractor EXTRACTOR =
      EvidenceExtractor.of(
          RuleFiles.load(List.of(), new Problems()), TermModel.NONE, StatementModel.NONE);

  private static List<Value.Interest> interests(String text) {
    return EXTRACTOR.extract(Papers.SUPPLIER, Papers.paper().text(text).document()).stream()
        .filter(e -> e.value() instanceof Value.Interest)
        .map(e -> Papers.value(e, Value.Interest.class))
        .toList();
  }

  @Test
  void namesTheHolderAloneOfSharesThatLieWithOthers() {
    assertThat(interests("恒澜启元投资有限公司通过岚铎控股集团有限公司间接持有本公司33%的股份。"))
        .first()
        .matches(i -> i.holder().equals("恒澜启元投资有限公司"))
        .matches(Value.Interest::indirect);
    assertThat(interests("恒澜启元投资有限公司持有本公司33%的股份。")).first().matches(i -> !i.indirect());
  }

  @Test
  void staysIndirectInADocumentThatSpeaksForADay() {
    List<Value.Interest> found =
        EXTRACTOR
            .extract(
                Papers.SUPPLIER,
                Papers.paper()
                    .heading("股东名册（截至2026年5月31日）")
                    .text("恒澜启元投资有限公司通过岚铎控股集团有限公司间接持有本公司33%的股份。")
                    .document())
            .stream()
            .filter(e -> e.value() instanceof Value.Interest)
            .map(e -> Papers.value(e, Value.Interest.class))
            .toList();

    assertThat(found)
        .first()
        .matches(Value.Interest::indirect)
        .matches(i -> String.valueOf(i.asOf()).equals("2026-05-31"));
  }

  @Test
  void takesTheSharesForThoseOfTheSupplier() {
    assertThat(interests("Vindholm Industri Holding AB holds 46.0% of the shares."))
        .first()
        .matches(i -> i.held() == null);
  }
}
