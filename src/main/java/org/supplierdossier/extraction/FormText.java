package org.supplierdossier.extraction;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.supplierdossier.evidence.Value.NormalizedAnswer;

/**
 * Recognises what a form itself prints where an answer may go: kinds of answer ({@code Yes/No/NA},
 * {@code TXT}, 单选), prompts ("Please describe …", 请说明) and examples.
 */
final class FormText {
  private static final int LONGEST_CODE = 8;
  private static final int FEWEST_CODES = 3;

  private static final Marker KIND_OF_ANSWER =
      Marker.of(
          "^[\\[(<]?(?:txt|text|free[ -]?(?:form )?text|(?:long|short|narrative)"
              + " (?:text|answer|response)|ynana|yna|yn|s2y|y ?/ ?n(?: ?/ ?n ?/? ?a)?|drop["
              + " -]?down(?: list| menu)?|(?:multiple|single) choice|check ?box(?:es)?|radio(?:"
              + " ?buttons?)?|boolean|numeric|file upload|pick ?list)[\\])>]?$",
          "^[\\[(<]? ?(?:yes|y)(?: ?[/|,;] ?| or )(?:no|n)(?:(?: ?[/|,;] ?(?:and |or )?| or )(?:n"
              + " ?/? ?a|partial(?:ly)?|not applicable|planned|unknown|tbd|other|alternate))*"
              + " ?[\\])>]?[.:]?$",
          "^[\\[(<]?(?:select|choose|pick)(?: (?:one|from (?:the )?(?:list|drop ?down).*|an?"
              + " (?:option|answer|item|value).*))?[\\])>.:]*$",
          "^[\\[(]?(?:单选|多选|填空|简答|判断|文本|下拉|选择)(?:题|框|选择|项)?[\\])]?$",
          "^[\\[(]?(?:是 ?[/、|] ?否|有 ?[/、|] ?无|能 ?[/、|] ?否|符合 ?[/、|] ?(?:部分符合 ?[/、|] ?)?(?:基本符合"
              + " ?[/、|] ?)?不符合)(?: ?[/、|] ?(?:不适用|部分|部分符合|不涉及))*[\\])]?$");

  private static final Marker PROMPT =
      Marker.of(
          "^(?:please )?(?:briefly )?(?:describe|specify|indicate|elaborate|summari[sz]e)\\b",
          "^please"
              + " (?:provide|list|state|explain|select|choose|enter|complete|fill|attach|tick|check|insert|identify|give|include|answer|upload|detail|name)\\b",
          "^if (?:yes|no|so|not|applicable|\"yes\"|\"no\"|you answered)[^.]{0,30}[,:]?"
              + " (?:please|describe|provide|list|explain|specify|state|how|what|which|when|attach)\\b",
          "^(?:provide|list|explain|state|include|attach|enter|select|choose|insert)"
              + " (?:a|an|the|any|all|your|each|details?|evidence|cop(?:y|ies)|additional|documentation|here|how|what|which|where|whether|name|one)\\b",
          "^answer (?:\"|yes|no|with|n/a|only|if)",
          "^(?:for example|e\\.g\\.?|example|sample(?: (?:answer|response))?) ?[:,]",
          "^click or tap\\b",
          "^(?:your |enter |type )?(?:your )?(?:answer|response|comments?|text)s? (?:here|goes"
              + " here)\\b",
          "^请(?:选择|填写|填报|填入|说明|描述|提供|列出|列明|列举|注明|简述|简要|勾选|打勾|详述|详细|附上|上传|输入|回答|如实|供应商|贵|在此|逐项)",
          "^[如若](?:是|否|有|无|选|适用|不适用|存在|已|未)[^。;]{0,16}请",
          "^(?:示例|例如|样例|举例|填写示例|回答示例|参考答案|填写说明|填写要求)[:,]",
          "^[(\\[]?(?:此处|在此|由?(?:供应商|投标人|填报单位|被调查方|受访方)(?:在此)?)(?:处)?(?:填写|填报|输入|填入)");

  private FormText() {}

  /** Whether a text names the answers that may be given: {@code [Yes, No, Alternate, or N/A]}. */
  static boolean offersAnswers(String printed) {
    return KIND_OF_ANSWER.occursIn(FoldedText.of(printed).text().strip());
  }

  /** Whether a cell is what the form prints, and no answer. */
  static boolean isPrinted(String cell) {
    String folded = FoldedText.of(cell).text().strip();
    return KIND_OF_ANSWER.occursIn(folded) || PROMPT.occursIn(folded);
  }

  /**
   * Whether a column holds what the form prints: prompts, questions, or a few codes over and over
   * that are no answers on any scale.
   *
   * @param cells those of the column that are not blank, beside questions
   */
  static boolean isPrinted(List<String> cells) {
    long printed = cells.stream().filter(c -> isPrinted(c) || QuestionRules.isQuestion(c)).count();
    return printed * 2 > cells.size() || areCodes(cells);
  }

  private static boolean areCodes(List<String> cells) {
    Set<String> codes = new HashSet<>();
    for (String cell : cells) {
      String code = cell.strip();
      boolean isCode =
          isPrinted(code)
              || (code.length() <= LONGEST_CODE
                  && code.chars().allMatch(c -> (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'))
                  && code.chars().anyMatch(c -> c >= 'A')
                  && AnswerScale.read(code).answer() == NormalizedAnswer.FREE_TEXT);
      if (!isCode) {
        return false;
      }
      codes.add(code.toLowerCase(Locale.ROOT));
    }
    return cells.size() >= FEWEST_CODES && codes.size() * 3 <= cells.size();
  }

  /** The same for a column that may be empty. */
  static boolean isPrintedColumn(List<String> cells) {
    return cells.size() > 1 ? isPrinted(cells) : cells.stream().anyMatch(FormText::isPrinted);
  }

  private static final Marker FIRST_PERSON =
      Marker.of("\\b(?:we|our|us|i)\\b", "我[司方们]|本公司|本单位|本企业|我公司");

  /** Whether somebody answers in a column: on a scale, or as "we". */
  static boolean answers(List<String> cells) {
    long closed =
        cells.stream()
            .filter(c -> AnswerScale.read(c).answer() != NormalizedAnswer.FREE_TEXT)
            .count();
    long spoken =
        cells.stream().filter(c -> FIRST_PERSON.occursIn(FoldedText.of(c).text())).count();
    return closed * 2 >= cells.size() || spoken * 4 >= cells.size();
  }
}
