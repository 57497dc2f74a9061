package org.supplierdossier.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.supplierdossier.evidence.Polarity;
import org.supplierdossier.problem.Problems;
import org.supplierdossier.workspace.RuleFiles;

/** Sentences that state two things, read with the rules and models that ship. */
class TwoFactsTest {
  private static final EvidenceExtractor EXTRACTOR =
      EvidenceExtractor.of(RuleFiles.load(List.of(), new Problems()));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A licence has been needed since the maker was put on the Entity List.|DIS-01-|DIS-10-",
        "The controller is single-sourced, and we keep a safety stock of nine months for it.|SRC-02-|SRC-10+",
        "All data are stored in China and remote access is closed by default.|DAT-04+|DAT-06+",
        "Source code is held in escrow and our engineers in Wuhan answer within two hours.|SUP-04+|SUP-05+",
        "制造商被列入实体清单后，供货须取得出口许可证。|DIS-01-|DIS-10-",
        "主控芯片仅有一家供应商，我司已备九个月安全库存。|SRC-02-|SRC-10+",
        "公司2024年受到行政处罚，且两家部件制造商被列入实体清单。|DIS-10-|LEG-01-",
        "源代码已托管，武汉的工程师两小时内响应。|SUP-04+|SUP-05+",
      })
  void keepBoth(String sentence, String one, String other) {
    assertThat(
            EXTRACTOR.extract(Papers.SUPPLIER, Papers.paper().text(sentence).document()).stream()
                .filter(e -> e.indicator() != null)
                .map(e -> e.indicator() + (e.polarity() == Polarity.RISK ? "-" : "+"))
                .distinct())
        .contains(one, other);
  }
}
