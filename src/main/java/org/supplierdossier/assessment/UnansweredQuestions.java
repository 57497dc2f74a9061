package org.supplierdossier.assessment;

import java.util.ArrayList;
import java.util.List;
import org.supplierdossier.evidence.IndicatorId;
import org.supplierdossier.language.Bilingual;
import org.supplierdossier.questionnaire.Answer;
import org.supplierdossier.questionnaire.Answers;

/**
 * Questions of forms that the supplier left blank, or answered "not applicable" without a reason:
 * gaps to close, whatever is known from elsewhere.
 */
public final class UnansweredQuestions {
  /** More of them are not asked one by one. */
  private static final int MOST = 60;

  private static final int LONGEST = 300;

  private UnansweredQuestions() {}

  /** The assessment with a gap for every such question that bears on an indicator. */
  public static Assessment added(Assessment assessment, Answers answers) {
    List<Gap> gaps = new ArrayList<>(assessment.gaps());
    int added = 0;
    for (Answer answer : answers.all()) {
      if (answer.isGap() && !answer.mapping().indicators().isEmpty() && added < MOST) {
        IndicatorId indicator = answer.mapping().indicators().get(0);
        gaps.add(new Gap(indicator, question(answer), 0));
        added++;
      }
    }
    return new Assessment(
        assessment.regime(),
        assessment.factors(),
        assessment.undertakings(),
        assessment.contradictions(),
        gaps,
        assessment.notices());
  }

  private static Bilingual question(Answer answer) {
    String document = answer.origin().document().name();
    String id = answer.question() == null ? "" : answer.question();
    String text =
        answer.text().length() > LONGEST
            ? answer.text().substring(0, LONGEST) + "…"
            : answer.text();
    boolean blank = answer.written().isEmpty();
    return new Bilingual(
        "“"
            + document
            + "”"
            + (id.isEmpty() ? "有一题" : "第 " + id + " 题")
            + (blank ? "未作答，请答复：" : "答“不适用”而未说明理由，请说明：")
            + text,
        (id.isEmpty() ? "A question" : "Question " + id)
            + " of “"
            + document
            + (blank
                ? "” is left blank; please answer it: "
                : "” is answered “not applicable” without a reason; please give one: ")
            + text);
  }
}
