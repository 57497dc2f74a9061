package org.supplierdossier.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.supplierdossier.evidence.Evidence;
import org.supplierdossier.evidence.Value;
import org.supplierdossier.problem.Problems;
import org.supplierdossier.supplier.Undertaking;
import org.supplierdossier.workspace.RuleFiles;

/** What an answer in a form makes of the undertaking that its question asks for. */
class AskedPromisesTest {
  private static final RuleSet RULES = RuleFiles.load(List.of(), new Problems());

  private static List<Evidence> promises(Papers paper) {
    return paper.read(RULES).stream().filter(e -> !e.undertakings().isEmpty()).toList();
  }

  private static List<Evidence> zh(String question, String answer, String comment) {
    return promises(
        Papers.paper()
            .table(
                "序号|问题|答复|备注",
                "1|是否建立合格供应商名录？|是|",
                "2|" + question + "|" + answer + "|" + comment));
  }

  private static List<Evidence> en(String question, String answer, String comment) {
    return promises(
        Papers.paper()
            .table(
                "No.|Question|Answer|Comments",
                "1|Do you keep a list of approved suppliers?|Yes|",
                "2|" + question + "|" + answer + "|" + comment));
  }

  private static String keys(List<Evidence> evidence) {
    return evidence.stream()
        .flatMap(e -> e.undertakings().stream())
        .collect(Collectors.toCollection(TreeSet::new))
        .stream()
        .map(Undertaking::key)
        .collect(Collectors.joining(" "));
  }

  private static String stance(List<Evidence> evidence) {
    assertThat(evidence).hasSize(1);
    return evidence.get(0).claim().key() + " " + evidence.get(0).polarity().key();
  }

  @Test
  void readsAResponseAndTheDeviationBesideIt() {
    assertThat(stance(zh("投标人应承诺配合网络安全审查", "完全响应，我司承诺配合", "无偏离"))).isEqualTo("obligation supports");
    assertThat(stance(zh("投标人应承诺配合网络安全审查", "不响应", ""))).isEqualTo("fact risk");
    assertThat(stance(zh("投标人应承诺无正当理由不中断供货", "负偏离", "我司不接受"))).isEqualTo("fact risk");
    List<Evidence> less = zh("投标人应承诺无正当理由不中断供货", "负偏离", "停产型号按库存供应");
    assertThat(stance(less)).isEqualTo("obligation supports");
    assertThat(less.get(0).qualifiers()).isNotEmpty();
    assertThat(zh("投标人应承诺不非法控制用户设备", "部分响应", "紧急情况下可自行操作"))
        .extracting(e -> e.value() instanceof Value.Answer a ? a.answer() : null)
        .containsExactly(Value.NormalizedAnswer.PARTIAL);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          是否承诺配合网络安全审查？                                | U-COOP
          供应商应接受并配合网络安全审查，如实提供材料              | U-COOP
          供应商是否承诺不非法获取用户数据？                        | U-DATA
          未经用户同意不得收集用户信息                              | U-DATA
          是否承诺不非法控制、操纵用户设备？                        | U-DEV
          无正当理由不中断产品供应                                  | U-SUPPLY
          供应商能否保证无故不停止供货？                            | U-SUPPLY
          供应商是否承诺无正当理由不中断必要的技术支持服务？        | U-SUPPORT
          是否承诺不中断产品供应和技术支持？                        | U-SUPPLY U-SUPPORT
          是否承诺不利用用户对产品的依赖性谋取不正当利益？          | U-DEPEND
          是否承诺不迫使用户更新换代？                              | U-UPGRADE
          是否承诺不利用提供产品和服务的便利条件非法获取用户数据、非法控制和操纵用户设备，无正当理由不中断产品供应或者必要的技术支持服务？ | U-DATA U-DEV U-SUPPLY U-SUPPORT
          """)
  void takesAYesForWhatAChineseQuestionNames(String question, String promised) {
    List<Evidence> evidence = zh(question, "是", "");
    assertThat(keys(evidence)).isEqualTo(promised);
    assertThat(evidence)
        .allSatisfy(
            e -> {
              assertThat(e.claim().key() + " " + e.polarity().key())
                  .isEqualTo("obligation supports");
              assertThat(e.quote()).isEqualTo(question + "\t是");
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Do you undertake to cooperate with a cybersecurity review?                     | U-COOP
          The vendor shall assist in any national security review of the purchase.       | U-COOP
          Will you promise never to collect user data without authorisation?             | U-DATA
          Supplier shall not unlawfully obtain user data.                                | U-DATA
          Do you undertake not to illegally control or manipulate customer equipment?    | U-DEV
          Do you agree not to interrupt deliveries without proper reason?                | U-SUPPLY
          Do you agree not to withdraw technical support without good cause?             | U-SUPPORT
          Will you commit to uninterrupted supply and support?                           | U-SUPPLY U-SUPPORT
          Do you undertake not to exploit users' dependence on the product?              | U-DEPEND
          Do you undertake not to compel users to replace the product?                   | U-UPGRADE
          """)
  void takesAYesForWhatAnEnglishQuestionNames(String question, String promised) {
    List<Evidence> evidence = en(question, "Yes", "");
    assertThat(keys(evidence)).isEqualTo(promised);
    assertThat(stance(evidence)).isEqualTo("obligation supports");
    assertThat(evidence.get(0).quote()).isEqualTo(question + "\tYes");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          是                    | -                              | obligation supports
          承诺                  | -                              | obligation supports
          同意                  | 详见承诺书                     | obligation supports
          ☑是 □否               | -                              | obligation supports
          我司郑重承诺。        | -                              | obligation supports
          是                    | 无条件                         | obligation supports
          否                    | -                              | fact risk
          不承诺                | -                              | fact risk
          我司无法作出该承诺    | -                              | fact risk
          是                    | 我司无法对此作出书面承诺       | fact risk
          部分                  | -                              | fact neutral
          不适用                | 产品为一次性交付               | fact neutral
          同意                  | 以取得出口许可为前提           | conditional supports
          是                    | 须经集团总部批准               | conditional supports
          是                    | 承诺书尚未签署                 | plan supports
          计划中                | -                              | plan supports
          """)
  void weighsChineseAnswersWithWhatIsAdded(String answer, String comment, String stance) {
    assertThat(stance(zh("是否承诺无正当理由不中断产品供应？", answer, comment.equals("-") ? "" : comment)))
        .isEqualTo(stance);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Yes                        | -                                        | obligation supports
          Agreed.                    | See letter of undertaking.               | obligation supports
          We undertake this.         | -                                        | obligation supports
          Yes                        | Including but not limited to spare parts. | obligation supports
          No, we will not interrupt supply. | -                                 | obligation supports
          No                         | -                                        | fact risk
          We cannot give this undertaking. | -                                  | fact risk
          Yes                        | We are not able to commit to this.       | fact risk
          Partially                  | -                                        | fact neutral
          Yes                        | Subject to export licences.              | conditional supports
          Yes, provided that invoices are paid. | -                             | conditional supports
          Yes                        | The letter is not yet signed.            | plan supports
          """)
  void weighsEnglishAnswersWithWhatIsAdded(String answer, String comment, String stance) {
    assertThat(
            stance(
                en(
                    "Do you undertake not to interrupt supply without proper reason?",
                    answer,
                    comment.equals("-") ? "" : comment)))
        .isEqualTo(stance);
  }

  @Test
  void namesTheWordsThatTakeFromAPromise() {
    Evidence chinese = zh("是否承诺不迫使用户更新换代？", "是", "但停产型号除外。").get(0);
    assertThat(chinese.qualifiers())
        .extracting(q -> q.kind().name() + " " + q.words())
        .containsExactly("EXCEPTION 但停产型号除外");
    Evidence english =
        en("Do you agree not to suspend support without cause?", "Yes", "With reasonable efforts.")
            .get(0);
    assertThat(english.qualifiers())
        .extracting(q -> q.kind().name() + " " + q.words())
        .containsExactly("HEDGE reasonable efforts");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Do you reserve the right to suspend supply at any time?       | Yes | U-SUPPLY  | fact risk
          Do you reserve the right to suspend supply at any time?       | No  | U-SUPPLY  | fact supports
          Will you stop support without proper reason?                  | No  | U-SUPPORT | obligation supports
          Will you unlawfully obtain user data?                         | No  | U-DATA    | obligation supports
          Will you force customers to upgrade?                          | Yes | U-UPGRADE | fact risk
          """)
  void readsQuestionsThatAreAskedTheOtherWayRound(
      String question, String answer, String promised, String stance) {
    List<Evidence> evidence = en(question, answer, "");
    assertThat(keys(evidence)).isEqualTo(promised);
    assertThat(stance(evidence)).isEqualTo(stance);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          How do you make sure that staff do not unlawfully access user data?   | Yes
          Has supply ever been interrupted?                                     | No
          Do you undertake not to end support without twelve months' notice?    | Yes
          Do you carry out an annual security review?                           | Yes
          Do you undertake not to interrupt supply without proper reason?       | N/A
          Do you undertake not to interrupt supply without proper reason?       | TBD
          """)
  void findsNoPromiseWhereNoneIsAskedForOrNothingIsAnswered(String question, String answer) {
    assertThat(en(question, answer, "")).isEmpty();
  }

  @Test
  void readsTheBareWordsOfPromisesThatAreTicked() {
    List<Evidence> evidence =
        promises(
            Papers.paper()
                .table(
                    "序号|承诺事项|是否承诺|说明",
                    "1|配合网络安全审查|承诺|",
                    "2|无正当理由不中断产品供应|承诺|若出口许可被撤销则除外",
                    "3|不强制用户升级|不承诺|"));
    assertThat(evidence)
        .extracting(e -> e.undertakings() + " " + e.claim().key() + " " + e.polarity().key())
        .containsExactly(
            "[U_COOP] obligation supports",
            "[U_SUPPLY] conditional supports",
            "[U_UPGRADE] fact risk");
  }
}
