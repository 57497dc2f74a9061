package org.supplierdossier.extraction;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.supplierdossier.evidence.Value.NormalizedAnswer;

/** Reads answers as questionnaires have them: 是, ☑是 □否, Yes, N/A, partially. */
final class AnswerScale {
  private static final String UNCHECKED = "□☐○◯";
  private static final String AFTER_WORD = " ,.;:。、(-–—!\t\n";

  private static final int LONGEST_PAIR = 30;
  private static final int LONGEST_VERB = 5;

  private static final Marker DONE =
      Marker.of(
          "^(?:均|都)?已(?:经)?(?:建立|建成|通过|实现|实施|开展|制定|取得|签署|签订|配置|部署|完成|落实|具备|配备|设置|设立|启用|执行|覆盖|满足|获得|获证|备案|提供|公开|公布|纳入|明确)$");
  private static final Marker NOT_DONE =
      Marker.of(
          "^(?:均|都|尚|暂|从|并|还|仍)?未(?:建立|建成|通过|实现|实施|开展|制定|取得|签署|签订|配置|部署|完成|落实|具备|配备|设置|设立|启用|执行|覆盖|满足|获得|获证|备案|提供|公开|公布|纳入|明确|发生|使用|接受|受到|涉及过|存在|持有)$",
          "^(?:均|都|并)?不(?:存在|具有|提供|接受|使用|允许|持有|包含|属于|依赖|需要|会|受|可|能够|支持|满足|具备)$");

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
    if (text.isEmpty() || isDash(text)) {
      return new Read(NormalizedAnswer.BLANK, printed.length());
    }
    NormalizedAnswer twice = inTwoLanguages(text);
    if (twice != NormalizedAnswer.FREE_TEXT) {
      return new Read(twice, printed.length());
    }
    Optional<TickBoxes> boxes = TickBoxes.in(text);
    if (boxes.isPresent()) {
      return read(boxes.get(), folded, text, printed.length());
    }
    if (PLANS.occursIn(text)) {
      return new Read(NormalizedAnswer.PLANNED, printed.length());
    }
    int from = 0;
    for (NormalizedAnswer answer : ORDER) {
      int end = wordEnd(text, from, AnswerWords.ALL.getOrDefault(answer, Set.of()));
      if (end > from) {
        return new Read(answer, rest(folded, text, end, printed.length()));
      }
    }
    return ofVerb(folded, text, printed.length());
  }

  /** 已通过, 未开展, 不接受: a verb that answers "是否" by itself. */
  private static Read ofVerb(FoldedText folded, String text, int length) {
    int end = 0;
    while (end < text.length() && CharacterFolding.isHan(text.charAt(end))) {
      end++;
    }
    String verb = text.substring(0, end);
    if (end <= LONGEST_VERB && ends(text, end)) {
      boolean done = DONE.occursIn(verb);
      if (done || NOT_DONE.occursIn(verb)) {
        return new Read(
            done ? NormalizedAnswer.YES : NormalizedAnswer.NO, rest(folded, text, end, length));
      }
    }
    return new Read(NormalizedAnswer.FREE_TEXT, 0);
  }

  /** {@code 是 / Yes}: the same in two languages. */
  private static NormalizedAnswer inTwoLanguages(String text) {
    if (text.length() > LONGEST_PAIR) {
      return NormalizedAnswer.FREE_TEXT;
    }
    StringBuilder han = new StringBuilder();
    StringBuilder latin = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      (CharacterFolding.isHan(c) ? han : latin).append(c);
    }
    String word = latin.toString().strip();
    while (!word.isEmpty() && "/|(-".indexOf(word.charAt(0)) >= 0) {
      word = word.substring(1).strip();
    }
    while (!word.isEmpty() && "/|)-".indexOf(word.charAt(word.length() - 1)) >= 0) {
      word = word.substring(0, word.length() - 1).strip();
    }
    NormalizedAnswer one = han.isEmpty() ? NormalizedAnswer.BLANK : ofWhole(han.toString());
    return one != NormalizedAnswer.BLANK && !word.isEmpty() && ofWhole(word) == one
        ? one
        : NormalizedAnswer.FREE_TEXT;
  }

  private static NormalizedAnswer ofWhole(String words) {
    for (NormalizedAnswer answer : ORDER) {
      if (AnswerWords.ALL.getOrDefault(answer, Set.of()).contains(words)) {
        return answer;
      }
    }
    return NormalizedAnswer.FREE_TEXT;
  }

  /** Some forms leave a dash where nobody has answered. */
  private static boolean isDash(String text) {
    return text.chars().allMatch(c -> "-_.\u2014\u2013\u2026".indexOf(c) >= 0);
  }

  private static Read read(TickBoxes boxes, FoldedText folded, String text, int length) {
    if (boxes.chosen().isEmpty()) {
      return new Read(NormalizedAnswer.BLANK, length);
    }
    NormalizedAnswer all = ofWords(boxes.chosen().get(0));
    for (String chosen : boxes.chosen()) {
      all = ofWords(chosen) == all ? all : NormalizedAnswer.FREE_TEXT;
    }
    return all == NormalizedAnswer.FREE_TEXT
        ? new Read(all, 0)
        : new Read(all, rest(folded, text, boxes.end(), length));
  }

  /** What words without boxes say, all of them; folded. */
  static NormalizedAnswer ofWords(String words) {
    for (NormalizedAnswer answer : ORDER) {
      if (wordEnd(words, 0, AnswerWords.ALL.getOrDefault(answer, Set.of())) > 0) {
        return answer;
      }
    }
    return words.isBlank() ? NormalizedAnswer.BLANK : NormalizedAnswer.FREE_TEXT;
  }

  /** {@code 计划于2027年6月完成}. */
  private static final Marker PLANS =
      Marker.of(
          "^(?:计划|拟|预计|将)(?:于|在)?(?:[0-9]|今年|明年|年底|年内|本年|下半年|下一?季度)",
          "^已?(?:列入|纳入)[^,。]{0,12}(?:计划|规划)",
          "^正在(?:建设|实施|进行|申请|规划|推进|办理|开展|筹备)",
          "^(?:we )?(?:plan|intend) to\\b",
          "^planned (?:for|by|in)\\b");

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
