package org.supplierdossier.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.supplierdossier.evidence.Evidence;
import org.supplierdossier.problem.Problems;
import org.supplierdossier.workspace.RuleFiles;

class RivalsTest {
  private static final EvidenceExtractor EXTRACTOR =
      EvidenceExtractor.of(RuleFiles.load(List.of(), new Problems()));

  private static List<Evidence> read(String rivals, String told) {
    return EXTRACTOR
        .extract(Papers.SUPPLIER, Papers.paper().text(rivals).text(told).document())
        .stream()
        .filter(e -> told.contains(e.quote()))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Our principal rivals are Halden Systems, Quarrel Corporation and several others.|Halden was fined by the customs authority in 2024.",
        "We compete with Halden, Quarrel Networks and Ostmark.|In 2023 Ostmark was fined by the ministry.",
        "Competitors such as Halden and Quarrel are larger.|Quarrel was fined by the cyberspace authority for late reporting.",
        "公司的主要竞争对手包括海登股份有限公司、夸若科技等。|海登于2024年受到主管部门行政处罚。",
        "可比公司有海登科技、夸若科技。|2024年，夸若科技受到行政处罚。",
      })
  void areNotTheSupplier(String rivals, String told) {
    assertThat(read(rivals, told)).isEmpty();
    assertThat(read("The weather is fine.", told)).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Our rivals are Halden Systems and Quarrel.|We were fined by the customs authority in 2024, as Halden was.",
        "Our rivals are Halden Systems and Quarrel.|Halden is the only supplier of our switching chip.",
        "公司的主要竞争对手包括海登科技、夸若科技等。|2024年，公司与海登科技均受到行政处罚。",
      })
  void doNotHideWhatIsSaidOfTheSupplier(String rivals, String told) {
    assertThat(read(rivals, told)).isNotEmpty();
  }
}
