package org.supplierdossier.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.supplierdossier.evidence.Evidence;
import org.supplierdossier.evidence.Polarity;
import org.supplierdossier.evidence.Value;

class FormsTest {
  private static final RuleSet RULES = Papers.rules();
  private static final String ASKED = "Is there an alternative source for every key component?";
  private static final String ASKED_ZH = "关键部件是否有第二来源？";

  @Test
  void takesKindsOfAnswersForNoAnswers() {
    assertThat(
            Papers.paper()
                .table(
                    "ref|question|answer",
                    "1|" + ASKED + "|YNANA",
                    "1.1|Which parts are sole-sourced?|TXT",
                    "1.2|Is there a second source for every key part?|YNANA",
                    "2|What else should we know?|TXT",
                    "3|" + ASKED + "|YNANA",
                    "4|Are there others?|TXT")
                .table("序号|问题|答复", "1|" + ASKED_ZH + "|是/否", "2|是否有第二来源？|是/否/不适用")
                .read(RULES))
        .isEmpty();
  }

  @Test
  void takesAnAnswerInCapitalsForAnAnswer() {
    assertThat(
            Papers.paper()
                .table("No.|Question|Answer", "1|" + ASKED + "|NO", "2|Who hosts it?|AWS")
                .read(RULES))
        .extracting(Evidence::polarity)
        .containsExactly(Polarity.RISK);
  }

  @Test
  void takesPromptsAndExamplesForNoAnswers() {
    assertThat(
            Papers.paper()
                .table(
                    "Question|Response|Comments",
                    ASKED + "||If yes, please list the sole-sourced parts.",
                    "Which parts are single source?|Please describe each sole-sourced part.|",
                    ASKED_ZH + "|请选择|如有，请说明单一来源部件。")
                .table(ASKED + "|Describe any part that is sole-sourced.")
                .read(RULES))
        .isEmpty();
  }

  @Test
  void readsTheColumnOfAnswersPastThoseThatTheFormFills() {
    List<Evidence> found =
        Papers.paper()
            .table(
                "Code|Question|Answer|Additional Information|Guidance|Compliant Response|Analyst Notes",
                "S-1|" + ASKED + "|No|The chip is sole-sourced.|List sole-sourced parts.|No|",
                "S-2|" + ASKED + "|||Say which chip is sole-sourced.|No|",
                "Supply chain||||Compliant Response|Importance|",
                "S-3|" + ASKED + "|||Sole-sourced parts are a risk.|No|Critical importance")
            .read(RULES);
    assertThat(found).hasSize(1);
    assertThat(found.get(0).quote()).startsWith("No\tThe chip is sole-sourced.");
    assertThat(
            Papers.paper()
                .table(
                    "序号|评估内容|填写说明|参考答案|供应商答复",
                    "1|" + ASKED_ZH + "|单一来源指只有一家供应商。|否|",
                    "2|" + ASKED_ZH + "|单一来源指只有一家供应商。|否|是")
                .read(RULES))
        .extracting(Evidence::quote)
        .containsExactly("是");
  }

  @Test
  void takesAGuideToAFormForNoAnswers() {
    assertThat(
            Papers.paper()
                .table(
                    "Supply chain|Reason for Question|Follow-Up Inquiries/Responses",
                    "S-1|"
                        + ASKED
                        + "|A part that is sole-sourced may run out.|Ask for a second source.",
                    "S-2|Which parts?|The main chip is sole-sourced in most products.|")
                .table(
                    "Topic|What we ask|Why it is asked",
                    "Supply|" + ASKED + "|The main chip is sole-sourced in most products.",
                    "Supply|Is there a second source?|Parts are often sole-sourced.")
                .read(RULES))
        .isEmpty();
  }

  @Test
  void readsAnswersBelowAHeadingThatNobodyKnows() {
    assertThat(
            Papers.paper()
                .table(
                    "Topic|What we ask|Northfen",
                    "Supply|" + ASKED + "|Yes",
                    "Supply|Is there a second source for every key part?|No")
                .read(RULES))
        .isNotEmpty();
  }

  @Test
  void findsNothingInABlankForm() {
    String[] rows = new String[12];
    rows[0] = "ID|Question|Answer|Remarks";
    for (int i = 1; i < rows.length; i++) {
      rows[i] = i + "|" + ASKED + "||";
    }
    Papers blank = Papers.paper().text("Some chips are sole-sourced.").table(rows);
    assertThat(blank.read(RULES)).isEmpty();
    rows[5] = "5|" + ASKED + "|No|";
    Papers filled = Papers.paper().text("Some chips are sole-sourced.").table(rows);
    assertThat(filled.read(RULES)).hasSize(2);
  }

  @Test
  void countsAnAnswerOnceForEachIndicator() {
    List<Evidence> form =
        Papers.paper()
            .table("No.|Question|Answer|Comment", "1|" + ASKED + "|No|The chip is sole-sourced.")
            .read(RULES);
    assertThat(form).hasSize(1);
    assertThat(form.get(0).value()).isInstanceOf(Value.Answer.class);
    List<Evidence> text =
        Papers.paper().text(ASKED).text("Answer: The chip is sole-sourced.").read(RULES);
    assertThat(text).hasSize(1);
    assertThat(text.get(0).polarity()).isEqualTo(Polarity.RISK);
  }
}
