package org.supplierdossier.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.supplierdossier.document.Passage;
import org.supplierdossier.evidence.Claim;
import org.supplierdossier.evidence.Evidence;
import org.supplierdossier.problem.Problems;
import org.supplierdossier.workspace.RuleFiles;

class WeighedStatementsTest {
  private static final StatementModel MODEL =
      StatementModel.of(
          """
          kinds\tSUP-01\tSRC-02\tevidence\trisk
          bias\t-300\t-300\t-100\t-100
          threshold\t0\t0\t0\t0
          z:陪伴\t0:1800\t2:400
          z:相伴\t0:400\t2:100
          z:主控\t1:1200\t2:100
          e:lifeline\t1:1800\t2:400\t3:900
          """);
  private static final EvidenceExtractor WITH_MODEL =
      EvidenceExtractor.of(RuleFiles.load(List.of(), new Problems()), TermModel.NONE, MODEL);

  private static List<Evidence> read(Papers paper) {
    return WITH_MODEL.extract(Papers.SUPPLIER, paper.document());
  }

  @Test
  void findsWhatNoRuleKnowsAndSaysByWhichWords() {
    List<Evidence> found = read(Papers.paper().text("机组跑多久，我们的工程师就陪伴多久。").text("今天天气很好，我们都很高兴。"));

    assertThat(found).hasSize(1);
    assertThat(found.get(0).rule()).isEqualTo("SUP-01-zh-weighed");
    assertThat(found.get(0).quote()).isEqualTo("机组跑多久，我们的工程师就陪伴多久。");
    assertThat(found.get(0).because().en()).contains("\"陪伴\"");
  }

  @Test
  void tellsOfASecondFactBesideWhatARuleFound() {
    assertThat(read(Papers.paper().text("主控芯片仅有一家供应商，我们的工程师一直陪伴左右。")).stream().map(Evidence::rule))
        .contains("SRC-02-zh-sole-source", "SUP-01-zh-weighed");
  }

  @Test
  void weighsAnswersInWordsWithTheirQuestions() {
    List<Evidence> found =
        read(
            Papers.paper()
                .table(
                    "No|Question|Answer",
                    "1|Which maker is your lifeline?|The one in the valley.",
                    "2|Which colours are there?|Grey and black.",
                    "3|How many doors are there?|Two."));
    assertThat(found).extracting(Evidence::quote).containsExactly("The one in the valley.");
    assertThat(found).extracting(Evidence::rule).containsExactly("SRC-02-en-weighed");
  }

  @Test
  void readsTheWordsOfATenderThatStandBeforeTheVerdict() {
    assertThat(
            read(
                Papers.paper()
                    .table(
                        "序号|招标要求|投标应答|结论",
                        "1|应提供长期服务|机组跑多久，我们的工程师就陪伴多久。|满足",
                        "2|机箱高度不大于1U|高度为44毫米。|满足",
                        "3|颜色为浅灰|浅灰色。|满足")))
        .extracting(Evidence::quote)
        .containsExactly("机组跑多久，我们的工程师就陪伴多久。\t满足");
  }

  @Test
  void tellsRiskFromSupport() {
    assertThat(
            read(Papers.paper().text("That foundry in the valley is our lifeline and we know it.")))
        .extracting(e -> e.rule() + " " + e.polarity().key())
        .containsExactly("SRC-02-en-weighed risk");
  }

  @Test
  void readsPlansAsPlans() {
    assertThat(read(Papers.paper().text("我们计划自明年起让工程师陪伴机组运行。")))
        .extracting(Evidence::claim)
        .containsExactly(Claim.PLAN);
  }

  @ParameterizedTest
  @CsvSource({
    "贵方的工程师会陪伴多久？",
    "陪伴\t1,200\t3,400",
    "《网络安全法》第二十二条规定供应商应当陪伴用户。",
  })
  void takesNothingFromQuestionsFiguresAndLaw(String text) {
    assertThat(read(Papers.paper().text(text))).isEmpty();
  }

  @Test
  void takesNothingFromHiddenTextAndQuotedReplies() {
    assertThat(
            read(
                Papers.paper()
                    .hidden("机组跑多久，我们的工程师就陪伴多久。")
                    .of(Passage.Kind.QUOTED_REPLY, "机组跑多久，我们的工程师就陪伴多久。")))
        .isEmpty();
  }

  @Test
  void isStricterInLongDocuments() {
    String text = "我们的工程师整夜在现场与机组相伴。";
    assertThat(read(Papers.paper().text(text))).hasSize(1);
    Papers paper = Papers.paper().text(text);
    for (int i = 0; i < 6_000; i++) {
      paper.text("第" + i + "台设备在厂房里安静地运行着。");
    }
    assertThat(read(paper)).isEmpty();
  }

  @Test
  void countsNumbersAndFormsOfWordsAsOne() {
    assertThat(features("supplies parts for 12.5 years").stream().filter(f -> !isClass(f)))
        .containsExactly(
            "e:supplies",
            "s:suppl",
            "e:parts",
            "b:supplies parts",
            "e:for",
            "b:parts for",
            "z:0",
            "b:for 0",
            "e:years",
            "b:0 years");
    assertThat(features("保修3年")).contains("z:保", "z:保修3".replace('3', '0'), "z:0年");
  }

  private static List<String> features(String text) {
    List<String> names = new ArrayList<>();
    StatementFeatures.of(text.toLowerCase(Locale.ROOT))
        .tell(
            new StatementFeatures.Sink() {
              @Override
              public void feature(long hash, char kind, String words, int from, int to) {
                names.add(kind + ":" + words.substring(from, to));
              }

              @Override
              public void feature(long hash, String name, String words, int from, int to) {
                names.add(name);
              }
            });
    return names;
  }

  private static boolean isClass(String feature) {
    return StatementFeatures.isClass(feature.charAt(0));
  }

  @Test
  void seesTheSameClassesInBothLanguages() {
    assertThat(features("nobody else makes the controller"))
        .filteredOn(WeighedStatementsTest::isClass)
        .containsAnyElementsOf(
            features("控制器独此一家").stream().filter(WeighedStatementsTest::isClass).toList());
  }

  @Test
  void asksMoreOfASentenceWhereEvidenceIsRare() {
    String weak = "机组由工程师整夜相伴,从不间断地照看着。";
    Papers dense = Papers.paper();
    for (int i = 0; i < 8; i++) {
      dense.text(weak.replace("整夜", "第" + i + "夜"));
    }
    assertThat(read(dense)).hasSize(8);
    Papers rare = Papers.paper().text(weak);
    for (int i = 0; i < 40; i++) {
      rare.text("第" + i + "台设备在厂房里安静地运行着。");
    }
    assertThat(read(rare)).isEmpty();
  }

  @Test
  void shipsWithAllIndicatorsThatDocumentsAnswer() {
    assertThat(StatementModel.shipped().weigh("今天天气很好")).isEmpty();
    assertThat(
            StatementModel.shipped()
                .weigh("核心交换芯片只有一家原厂能供,换型要重新做半年验证")
                .map(w -> w.indicator().value()))
        .hasValueSatisfying(id -> assertThat(id).startsWith("SRC-"));
  }
}
