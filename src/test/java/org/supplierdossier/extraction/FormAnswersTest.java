package org.supplierdossier.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.supplierdossier.evidence.Evidence;
import org.supplierdossier.evidence.Value.NormalizedAnswer;
import org.supplierdossier.questionnaire.Answer;
import org.supplierdossier.questionnaire.Form;

class FormAnswersTest {
  private static final RuleSet RULES = Papers.rules();

  private static List<Answer> answers(Papers paper) {
    return EvidenceExtractor.of(RULES).read(Papers.SUPPLIER, paper.document()).answers().all();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          是              | YES
          否，正在整改    | NO
          ☑是 □否         | YES
          □是 ☑否         | NO
          是□ 否☑         | NO
          是（√） 否（ ）  | YES
          □是 □否         | BLANK
          [x] Yes [ ] No  | YES
          ☐ Yes ☒ No ☐ N/A | NO
          √               | YES
          ×               | NO
          Y               | YES
          部分符合        | PARTIAL
          不涉及          | NOT_APPLICABLE
          N/A             | NOT_APPLICABLE
          计划于2027年6月完成 | PLANNED
          是 / Yes        | YES
          符合 Compliant  | YES
          Alternate       | PARTIAL
          有3名工程师     | FREE_TEXT
          —               | BLANK
          """)
  void readsAnswersAsPeopleWriteThem(String written, NormalizedAnswer answer) {
    assertThat(AnswerScale.read(written).answer()).isEqualTo(answer);
  }

  @Test
  void readsAChineseFormWithTitlesSectionsAndPapers() {
    List<Answer> read =
        answers(
            Papers.paper()
                .table(
                    "供应商网络安全自评表",
                    "填报单位：北沼科技||填报日期：2026-03-01",
                    "序号|控制域|检查内容|自评结果|情况说明|证明材料",
                    "一|供应链安全",
                    "1|供应链|是否建立合格供应商名录？|符合|每季度更新。|合格供应商名录.xlsx；附件3",
                    "2|供应链|关键部件具备替代来源|部分符合|主控芯片只有一家供应商。|",
                    "二|产品安全",
                    "3|产品|发布前进行恶意代码检测|不适用||",
                    "4|产品|产品不存在隐藏接口|||"));
    assertThat(read)
        .extracting(Answer::question, Answer::normalized, Answer::comment, Answer::attachments)
        .containsExactly(
            tuple("1", NormalizedAnswer.YES, "每季度更新。", List.of("合格供应商名录.xlsx", "附件3")),
            tuple("2", NormalizedAnswer.PARTIAL, "主控芯片只有一家供应商。", List.of()),
            tuple("3", NormalizedAnswer.NOT_APPLICABLE, null, List.of()),
            tuple("4", NormalizedAnswer.BLANK, null, List.of()));
    assertThat(read).extracting(Answer::isGap).containsExactly(false, false, true, true);
    assertThat(read.get(0).cell()).isEqualTo("table 1, row 5, column 4");
  }

  @Test
  void quotesTheRemarkThatStandsBeforeAnAnswer() {
    Papers table =
        Papers.paper()
            .table(
                "序号|招标要求|投标应答|偏离",
                "1|投标人应提供中文技术资料|三本手册均为中文，接口说明只有英文版。|负偏离",
                "2|端口不少于四个|八个。|正偏离",
                "3|高度不大于1U|44毫米。|无偏离");
    assertThat(EvidenceExtractor.of(RULES).extract(Papers.SUPPLIER, table.document()))
        .extracting(Evidence::quote)
        .contains("三本手册均为中文，接口说明只有英文版。\t负偏离");
  }

  @Test
  void readsCrossesInColumnsOfTheirOwn() {
    List<Answer> read =
        answers(
            Papers.paper()
                .table(
                    "序号|检查项|符合|不符合|不适用|备注",
                    "1|设备放置在受控机房|√||| ",
                    "2|交付前检查设备封签||√||封签正在更换。",
                    "3|对运输商进行审核|||√|自有车队。"));
    assertThat(read)
        .extracting(Answer::normalized)
        .containsExactly(
            NormalizedAnswer.YES, NormalizedAnswer.NO, NormalizedAnswer.NOT_APPLICABLE);
    assertThat(read.get(1).comment()).isEqualTo("封签正在更换。");
  }

  @Test
  void readsTwoQuestionsARow() {
    List<Answer> read =
        answers(
            Papers.paper()
                .table(
                    "No.|Question|Answer|No.|Question|Answer",
                    "1|Is access logged?|Yes|2|Are visitors escorted?|No",
                    "3|Is the site guarded?|N/A|4|Is there a fence?|"));
    assertThat(read)
        .extracting(Answer::question, Answer::normalized)
        .containsExactlyInAnyOrder(
            tuple("1", NormalizedAnswer.YES),
            tuple("2", NormalizedAnswer.NO),
            tuple("3", NormalizedAnswer.NOT_APPLICABLE),
            tuple("4", NormalizedAnswer.BLANK));
  }

  @Test
  void readsAnswersBelowNumberedQuestions() {
    List<Answer> read =
        answers(
            Papers.paper()
                .heading("2. Supplier governance")
                .text(
                    "2.1. Do you tell customers of new subcontractors? [Yes, No, Alternate, or"
                        + " N/A]")
                .text("Yes")
                .text("2.1.1. How do you tell them?")
                .text("By letter, thirty days before.")
                .text("A list is published as well.")
                .text("2.2. Do you audit subcontractors? [Yes, No, Alternate, or N/A]")
                .text("2.3. Please describe your policy.")
                .text("☐ Yes ☒ No ☐ N/A")
                .text("2.4. Is the policy public? No, it is confidential."));
    assertThat(read)
        .extracting(Answer::question, Answer::normalized, Answer::comment)
        .containsExactly(
            tuple("2.1", NormalizedAnswer.YES, null),
            tuple("2.1.1", NormalizedAnswer.FREE_TEXT, "A list is published as well."),
            tuple("2.2", NormalizedAnswer.BLANK, null),
            tuple("2.3", NormalizedAnswer.NO, null),
            tuple("2.4", NormalizedAnswer.NO, "it is confidential."));
  }

  @Test
  void takesTheAnswersOfTheSupplierAndNotThoseOfAReviewer() {
    List<Answer> read =
        answers(
            Papers.paper()
                .table(
                    "ID|Requirement|Assessor result|Supplier response|Expected answer|Comments",
                    "R-1|Keys are kept in hardware.|No|Yes|Yes|In an HSM.",
                    "R-2|Vendor staff can log in remotely.|No|No|No|",
                    "R-3|Logs are kept for a year.|No|Partially|Yes|Six months."));
    assertThat(read)
        .extracting(Answer::written, Answer::expected)
        .containsExactly(
            tuple("Yes", Answer.Expected.YES),
            tuple("No", Answer.Expected.NO),
            tuple("Partially", Answer.Expected.YES));
  }

  @Test
  void tellsThatAFormIsNotUnderstood() {
    String[] rows = new String[13];
    rows[0] = "Topic|What we ask|Why it is asked";
    for (int i = 1; i < rows.length; i++) {
      rows[i] = "T" + i + "|Is measure " + i + " in place?|Because measure " + i + " matters.";
    }
    List<Form> forms =
        EvidenceExtractor.of(RULES)
            .read(Papers.SUPPLIER, Papers.paper().table(rows).document())
            .answers()
            .forms();
    assertThat(forms).extracting(Form::isRecognized).containsExactly(false);
  }

  @Test
  void readsAnswersInRowsOfTheirOwn() {
    List<Answer> read =
        answers(
            Papers.paper()
                .table(
                    "A.1|Is access logged?",
                    "Response|Yes",
                    "Comments|For a year.",
                    "A.2|Please list your subprocessors.",
                    "Response|See subprocessors.csv.",
                    "A.3|Is there a fence?",
                    "Response|"));
    assertThat(read)
        .extracting(Answer::question, Answer::normalized, Answer::comment)
        .containsExactly(
            tuple("A.1", NormalizedAnswer.YES, "For a year."),
            tuple("A.2", NormalizedAnswer.FREE_TEXT, null),
            tuple("A.3", NormalizedAnswer.BLANK, null));
    assertThat(read.get(1).attachments()).containsExactly("subprocessors.csv");
  }

  @Test
  void takesAnAnswerThatIsPutOffForAGap() {
    List<Answer> read =
        answers(
            Papers.paper()
                .table(
                    "No.|Question|Answer",
                    "1|Is a bill of materials available?|To be provided.",
                    "2|关键芯片是否有替代来源？|待补充",
                    "3|Is the code escrowed?|TBD",
                    "4|Is access logged?|Yes"));
    assertThat(read).extracting(Answer::isGap).containsExactly(true, true, true, false);
    assertThat(read).extracting(Answer::comment).startsWith("To be provided.", "待补充");
  }

  @Test
  void takesAReferenceForNoFact() {
    String asked = "Is there an alternative source for every key component?";
    assertThat(
            Papers.paper()
                .table(
                    "No.|Question|Answer",
                    "1|" + asked + "|See sources.csv.",
                    "2|" + asked + "|详见附件3")
                .read(RULES))
        .isEmpty();
  }

  @Test
  void tellsRemarksByWhatTheyHoldWhateverTheirHeading() {
    List<Answer> read =
        answers(
            Papers.paper()
                .table(
                    "序号|询问内容|回复意见|其他",
                    "1|建立供应商名录并定期更新|符合|每季度更新",
                    "2|固件升级包进行数字签名|不符合|",
                    "3|停产后七年内供应备件|部分符合|仅限核心部件"));
    assertThat(read)
        .extracting(Answer::normalized, Answer::comment)
        .containsExactly(
            tuple(NormalizedAnswer.YES, "每季度更新"),
            tuple(NormalizedAnswer.NO, null),
            tuple(NormalizedAnswer.PARTIAL, "仅限核心部件"));
  }

  @Test
  void readsCodesOfCompliance() {
    assertThat(
            answers(
                Papers.paper()
                    .table(
                        "ID|Requirement|Compliance (C/PC/NC)",
                        "R-1|Spare parts are kept for seven years.|C",
                        "R-2|Firmware is signed.|PC",
                        "R-3|Source code is escrowed.|NC")))
        .extracting(Answer::normalized)
        .containsExactly(NormalizedAnswer.YES, NormalizedAnswer.PARTIAL, NormalizedAnswer.NO);
  }

  @Test
  void leavesTheOfferedAnswersOutOfTheQuestion() {
    List<Answer> read =
        answers(
            Papers.paper()
                .text("2.1. Do you audit subcontractors? [Yes, No, Alternate, or N/A] Yes")
                .text("2.2. Do you keep records? [Yes, No, Alternate, or N/A]")
                .text("A2: No. They are destroyed.")
                .text("2.3. Is the policy public? [Yes, No, Alternate, or N/A]")
                .text("2.4. Is it reviewed? [Yes, No, Alternate, or N/A]"));
    assertThat(read)
        .extracting(Answer::text, Answer::normalized)
        .containsExactly(
            tuple("Do you audit subcontractors?", NormalizedAnswer.YES),
            tuple("Do you keep records?", NormalizedAnswer.NO),
            tuple("Is the policy public?", NormalizedAnswer.BLANK),
            tuple("Is it reviewed?", NormalizedAnswer.BLANK));
  }

  @Test
  void takesAHeadingThatAsksForAHeading() {
    assertThat(Papers.paper().table("实际控制人姓名|国籍|是否取得其他国家或地区居留权", "李岸|中国|否", "王湖|中国|否").read(RULES))
        .extracting(e -> e.rule())
        .contains("table-controllers");
  }

  @Test
  void leavesOtherTablesAlone() {
    assertThat(
            answers(
                Papers.paper()
                    .table("故障级别|要求|响应时间", "一级|全系统中断|30分钟", "二级|部分功能中断|2小时")
                    .table(
                        "Certificate|Number|Status", "ISO 27001|A-17|Valid", "ISO 9001|B-2|Valid")
                    .table("Part|Maker|Country|Sources", "Chip|Larkmoor|JP|1", "Fan|Ostwick|CN|2")))
        .isEmpty();
  }
}
