package org.supplierdossier.extraction;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.supplierdossier.evidence.Value.NormalizedAnswer;

/** Reads answers as questionnaires have them: 是, ☑是 □否, Yes, N/A, partially. */
final class AnswerScale {
  private static final String CHECKED = "☑☒■√✓✔▣●◉⊠";
  private static final String UNCHECKED = "□☐○◯";
  private static final String AFTER_WORD = " ,.;:。、(-\t";

  private static final Map<NormalizedAnswer, Set<String>> WORDS =
      Map.of(
          NormalizedAnswer.YES,
          Set.of(
              "y",
              "yes",
              "true",
              "compliant",
              "fully compliant",
              "fully",
              "full",
              "complies",
              "comply",
              "confirmed",
              "agreed",
              "in place",
              "implemented",
              "supported",
              "met",
              "是",
              "是的",
              "有",
              "符合",
              "完全符合",
              "满足",
              "具备",
              "已实施",
              "已建立",
              "已具备",
              "已落实",
              "支持",
              "能",
              "可以",
              "对",
              "√",
              "✓",
              "✔",
              "☑",
              "■",
              "已完成",
              "同意",
              "响应",
              "无偏离"),
          NormalizedAnswer.NO,
          Set.of(
              "no",
              "n",
              "false",
              "non-compliant",
              "not compliant",
              "not implemented",
              "not supported",
              "does not comply",
              "not met",
              "not in place",
              "none",
              "否",
              "没有",
              "无",
              "不符合",
              "不满足",
              "不具备",
              "未实施",
              "未建立",
              "不支持",
              "不能",
              "不可以",
              "×",
              "x",
              "✗",
              "✘",
              "负偏离",
              "未落实"),
          NormalizedAnswer.PARTIAL,
          Set.of(
              "partial",
              "partially",
              "partly",
              "partially compliant",
              "partial compliance",
              "in part",
              "部分",
              "部分符合",
              "部分满足",
              "基本符合",
              "部分支持",
              "alternate",
              "部分实施",
              "部分具备"),
          NormalizedAnswer.NOT_APPLICABLE,
          Set.of("n/a", "na", "n.a.", "n.a", "not applicable", "不适用", "/"),
          NormalizedAnswer.PLANNED,
          Set.of(
              "planned",
              "in progress",
              "in planning",
              "on the roadmap",
              "roadmap",
              "计划中",
              "规划中",
              "计划",
              "拟实施",
              "进行中",
              "建设中",
              "筹备中",
              "in development",
              "under development",
              "under way",
              "to be implemented"));

  private static final NormalizedAnswer[] ORDER = {
    NormalizedAnswer.PARTIAL,
    NormalizedAnswer.NOT_APPLICABLE,
    NormalizedAnswer.PLANNED,
    NormalizedAnswer.NO,
    NormalizedAnswer.YES
  };

  private AnswerScale() {}

  /**
   * An answer as read.
   *
   * @param answer on the scale
   * @param rest where in the printed text what follows the word starts; its length if nothing does
   */
  record Read(NormalizedAnswer answer, int rest) {}

  /** Reads a cell; free text where it starts with no word of the scale. */
  static Read read(String printed) {
    FoldedText folded = FoldedText.of(printed);
    String text = folded.text().toLowerCase(Locale.ROOT);
    if (text.isEmpty() || text.chars().allMatch(c -> "-_.".indexOf(c) >= 0)) {
      return new Read(NormalizedAnswer.BLANK, printed.length());
    }
    int from = 0;
    if (text.length() > 1 && hasBoxes(text)) {
      from = afterChecked(text);
      if (from < 0) {
        return new Read(NormalizedAnswer.BLANK, printed.length());
      }
    }
    for (NormalizedAnswer answer : ORDER) {
      int end = wordEnd(text, from, WORDS.getOrDefault(answer, Set.of()));
      if (end > from) {
        return new Read(answer, rest(folded, text, end, printed.length()));
      }
    }
    return new Read(NormalizedAnswer.FREE_TEXT, 0);
  }

  private static boolean hasBoxes(String text) {
    boolean empty = text.chars().anyMatch(c -> UNCHECKED.indexOf(c) >= 0);
    return empty || CHECKED.indexOf(text.charAt(0)) >= 0;
  }

  /** Offset of the option whose box is checked, or -1 where none is. */
  private static int afterChecked(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (CHECKED.indexOf(text.charAt(i)) >= 0) {
        int after = i + 1;
        while (after < text.length() && (text.charAt(after) == ' ' || text.charAt(after) == '\t')) {
          after++;
        }
        return after < text.length() ? after : i;
      }
    }
    return -1;
  }

  private static int wordEnd(String text, int from, Set<String> words) {
    int best = from;
    for (String word : words) {
      int end = from + word.length();
      if (end > best && text.startsWith(word, from) && ends(text, end)) {
        best = end;
      }
    }
    return best;
  }

  private static boolean ends(String text, int end) {
    return end == text.length()
        || AFTER_WORD.indexOf(text.charAt(end)) >= 0
        || UNCHECKED.indexOf(text.charAt(end)) >= 0;
  }

  private static int rest(FoldedText folded, String text, int end, int length) {
    int at = end;
    while (at < text.length() && (AFTER_WORD + ")").indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    boolean onlyBoxes = at < text.length() && UNCHECKED.indexOf(text.charAt(at)) >= 0;
    return at >= text.length() || onlyBoxes
        ? length
        : folded.original(new Span(at, at + 1)).start();
  }
}
