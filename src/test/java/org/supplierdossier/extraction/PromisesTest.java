package org.supplierdossier.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.supplierdossier.extraction.Papers.paper;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.supplierdossier.evidence.Evidence;
import org.supplierdossier.evidence.Execution;
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

  @Test
  void areNotMadeWherePutOffToAnotherDay() throws IOException {
    assertThat(
            promised(
                paper()
                    .text("三、关于无正当理由不中断供货的承诺，因表述尚未商定，留待下次会议审议。")
                    .text(
                        "The promise not to obtain user data unlawfully was deferred to the next board meeting.")))
        .isEmpty();
  }

  @Test
  void areOthersWhereADealerWritesForItself() throws IOException {
    assertThat(
            promised(
                paper().text("我公司临浦网络工程有限公司系北沼科技有限公司的授权代理商。").text("我公司承诺配合网络安全审查，无正当理由不停止供货。")))
        .isEmpty();
    assertThat(
            promised(
                paper()
                    .text("Fairlow Dealers Ltd")
                    .text("We undertake not to interrupt supply without proper reason.")
                    .text("This letter is not given on behalf of Northfen Systems Ltd.")))
        .isEmpty();
    assertThat(
            promised(
                paper()
                    .text("Fairlow Optics KK undertakes not to interrupt supply without cause.")
                    .text(
                        "Northfen Systems Ltd undertakes to cooperate with cybersecurity reviews.")))
        .containsExactly(Undertaking.U_COOP);
  }

  @Test
  void areTheSuppliersThoughItsContractSaysWhatDoesNotBindIt() throws IOException {
    assertThat(
            promised(
                paper()
                    .text("Terms of a purchase order are not binding on Northfen Systems Ltd.")
                    .text("Northfen Systems Ltd will cooperate with the cybersecurity review.")))
        .containsExactly(Undertaking.U_COOP);
    assertThat(promised(paper().text("致各行业用户：").text("北沼科技有限公司承诺配合网络安全审查。")))
        .containsExactly(Undertaking.U_COOP);
  }

  @Test
  void areConditionalWhereSomebodyMustPayOrApproveFirst() throws IOException {
    assertThat(
            read(
                    paper()
                        .text("甲方按约定支付年费的，乙方无正当理由不得停止技术支持。")
                        .text(
                            "If the group board approves the plan, we will not without proper reason interrupt supply."))
                .stream()
                .filter(e -> !e.undertakings().isEmpty())
                .map(e -> e.claim() + " " + e.qualifiers().get(0).words()))
        .containsExactly(
            "CONDITIONAL 甲方按约定支付年费的", "CONDITIONAL If the group board approves the plan");
  }

  @Test
  void runUntilTheDayThatTheyName() throws IOException {
    assertThat(
            read(
                    paper()
                        .text("自本函出具之日至2025年5月31日，我公司无正当理由不中断供货。")
                        .text(
                            "Up to and including 31 May 2030, Northfen will not without good cause interrupt technical support."))
                .stream()
                .filter(e -> Execution.PROMISED_UNTIL.equals(e.term()))
                .map(e -> String.valueOf(e.value())))
        .containsExactly("Date[date=2025-05-31]", "Date[date=2030-05-31]");
  }

  @Test
  void doNotLapseWithTheBidThatTheyStandIn() throws IOException {
    assertThat(read(paper().text("投标有效期至2026年3月31日。").text("我司承诺配合网络安全审查。")))
        .noneMatch(e -> Execution.VALID_UNTIL.equals(e.term()));
  }

  @Test
  void areRevokedByWhatTheyAreAboutOrByTheirNumbers() throws IOException {
    assertThat(
            read(paper().text("自2026年5月1日起，我司收回2024年3月3日承诺函中关于网络安全审查的承诺。")).stream()
                .filter(e -> e.polarity() == Polarity.RISK)
                .flatMap(e -> e.undertakings().stream()))
        .containsExactly(Undertaking.U_COOP);
    assertThat(
            read(
                    paper()
                        .text("我司撤回2024年3月3日承诺书第（二）项、第（四）项。")
                        .text(
                            "We hereby revoke promises (b) and (d) of our letter of 3 March 2024."))
                .stream()
                .filter(e -> Execution.REVOKES.equals(e.term()))
                .map(e -> String.valueOf(e.value())))
        .containsExactly("Text[text=2024-03-03#二,四]", "Text[text=2024-03-03#b,d]");
    assertThat(read(paper().text("本承诺书自产品停止供应之日起失效。")))
        .noneMatch(e -> e.rule().endsWith("-revoked"));
  }

  @Test
  void areTakenFromByAReservationOnlyWhereItMeansThem() throws IOException {
    assertThat(
            read(paper().text("我公司承诺配合网络安全审查。").text("我公司承诺无正当理由不中断供应。").text("上述供货承诺不适用于甲型雷达。"))
                .stream()
                .filter(e -> e.rule().endsWith("-reservation"))
                .flatMap(e -> e.undertakings().stream()))
        .containsExactly(Undertaking.U_SUPPLY);
    assertThat(
            read(
                paper()
                    .text("Northfen will cooperate with the cybersecurity review.")
                    .text(
                        "Northfen undertakes not to interrupt supply without proper reason; this undertaking applies only as long as the licence is in force.")))
        .noneMatch(e -> e.rule().endsWith("-reservation"));
  }

  @Test
  void areDeniedWhereTheSupplierIsNotBoundByThem() throws IOException {
    assertThat(
            read(
                    paper()
                        .text(
                            "Northfen may lock any device at any time without consent and is not bound by any promise not to control user devices."))
                .stream()
                .filter(e -> e.undertakings().contains(Undertaking.U_DEV))
                .map(Evidence::polarity))
        .containsOnly(Polarity.RISK);
  }

  @Test
  void goOnWhereOnlyTheEndOfSupportIsDenied() throws IOException {
    assertThat(read(paper().text("至2029年12月31日止，我公司无正当理由不停止必要的技术支持。")))
        .noneMatch(e -> e.polarity() == Polarity.RISK);
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
