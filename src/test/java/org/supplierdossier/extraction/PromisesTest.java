package org.supplierdossier.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.supplierdossier.extraction.Papers.paper;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.supplierdossier.evidence.Evidence;
import org.supplierdossier.evidence.Polarity;
import org.supplierdossier.evidence.Value;
import org.supplierdossier.problem.Problems;
import org.supplierdossier.supplier.Undertaking;

/** Whose promise a sentence is, with the rules that ship. */
class PromisesTest {
  @Test
  void areTheSuppliersWhereItIsTheFirstParty() throws IOException {
    Papers contract =
        paper()
            .text("甲方（许可方）：北沼科技有限公司　乙方（被许可方）：临江水务集团有限公司")
            .text("甲方无正当理由不得中断产品供应。")
            .text("乙方应当配合网络安全审查。");

    assertThat(promised(contract)).containsExactly(Undertaking.U_SUPPLY);
    assertThat(
            promised(
                paper()
                    .text(
                        "made between Northfen Systems Ltd (\"Party A\") and Linmouth (\"Party B\")")
                    .text("Party A shall not interrupt supply without proper reason.")
                    .text("Party B shall cooperate with the cybersecurity review.")))
        .containsExactly(Undertaking.U_SUPPLY);
  }

  @Test
  void areNobodysWhereTheyAreOnlySpokenOf() throws IOException {
    assertThat(
            promised(
                paper()
                    .text("贵方要求我司承诺不非法获取用户数据，该事项已转交法务部研究。")
                    .text("发包人承诺配合网络安全审查，并提供材料。")
                    .text(
                        "We are considering a commitment to cooperate with the cybersecurity review.")
                    .text(
                        "The operator promised that it would cooperate with the cybersecurity review.")))
        .isEmpty();
    assertThat(promised(paper().text("应贵方要求，我司承诺配合网络安全审查。"))).containsExactly(Undertaking.U_COOP);
  }

  @Test
  void areRefusedOrTakenBack() throws IOException {
    assertThat(read(paper().text("我司此前作出的配合网络安全审查的承诺自即日起终止。")).stream().map(Evidence::polarity))
        .containsOnly(Polarity.RISK);
  }

  @Test
  void goOnFromTheWordsBeforeAList() throws IOException {
    assertThat(
            promised(
                paper()
                    .text("We promise:")
                    .text("• not to obtain the data of users illegally;")
                    .text("• not to discontinue supply without a proper reason;")))
        .containsExactly(Undertaking.U_DATA, Undertaking.U_SUPPLY);
  }

  @Test
  void areLimitedByALaterSentence() throws IOException {
    assertThat(
            read(paper().text("我司承诺无正当理由不中断产品供应。").text("上述承诺以取得出口许可为前提。")).stream()
                .map(Evidence::rule))
        .contains("SUP-03-zh-reservation");
  }

  @Test
  void sayWhoSignedThemAndUntilWhen() throws IOException {
    assertThat(
            read(
                    paper()
                        .text("We will cooperate with the cybersecurity review.")
                        .text("This letter is valid for two years from its date.")
                        .text("Ada Crowe, Managing Director")
                        .text("Date: 5 May 2023"))
                .stream()
                .filter(e -> e.rule().startsWith("execution-"))
                .map(e -> e.value() instanceof Value.Text text ? text.text() : e.term()))
        .contains("Ada Crowe", "signing-date", "validity-of-promises");
  }

  private static Set<Undertaking> promised(Papers paper) throws IOException {
    Set<Undertaking> promised = new TreeSet<>();
    read(paper).forEach(e -> promised.addAll(e.undertakings()));
    return promised;
  }

  private static List<Evidence> read(Papers paper) throws IOException {
    return paper.read(RulesThatShipTest.load(new Problems()));
  }
}
