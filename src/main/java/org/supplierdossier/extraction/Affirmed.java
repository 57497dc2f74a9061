package org.supplierdossier.extraction;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.language.Language;

/**
 * Says a sentence without its "not". Where a model of single words gives the denial and what it
 * denies much the same weight, the difference of the two tells which way the denial points.
 */
final class Affirmed {
  private static final Marker DENIAL =
      Marker.of(
          "并非|并不是|不是|不存在|不具备|没有|并无|均无|暂无|尚无|并未|从未|从不|尚未|暂未|未曾|未能|并不|不会|不再|不能|无法|未|无|不|没",
          "\\b(?:untrue|not true|not the case|wrong|incorrect|false)(?: to (?:say|claim|assume))? that\\b|\\b(?:deny|denies|denied) that\\b|\\bunder no circumstances\\b|\\bfar from\\b|\\b(?:do|does|did) not\\b|\\b(?:do|does|did)n't\\b|\\bcannot\\b|\\bno longer\\b|\\bnone of\\b|\\b(?:not|no|never|nothing|nobody|neither|nor|without|unable)\\b|n't\\b");

  private static final Marker HARMLESS =
      Marker.of(
          "不(?:可靠|可信|断|排除|限|仅|只|但|少于|低于|超过|高于|多于|大于|小于|迟于|晚于|早于|可抗力|同|动产|锈|良|利|当|定期|间断|时|论|管|妨|足|等)",
          "未(?:来|必|满|届|知|经)|不(?:另行|额外)?收(?:取)?(?:任何)?费|无[需须](?:另行|额外)?(?:付费|支付|缴费)|无(?:线|条件|偿|论|损|缝|限|形|正当|故|人机)",
          "\\b(?:no|not) (?:later|less|more|fewer|earlier|greater|sooner) than\\b|\\bnot (?:only|limited|exceed)\\b|\\bno other\\b|\\b(?:without|at no|for no) (?:(?:additional|extra|further|any|undue) )?(?:charges?|costs?|fees?|payment|surcharge|interruption|delay|difficulty)\\b|\\bwithout (?:prejudice|limitation|undue|proper|good|just|any (?:proper|good))\\b");

  private static final Marker UNTRUE =
      Marker.of(
          "^[^,。;]{0,6}(?:并非如此|纯属(?:谣言|误解|不实)|绝无此事)|(?:的)?(?:说法|传言|报道|指称)[^,。;]{0,4}(?:不实|不属实|不正确|有误|错误|没有根据)",
          "^[^.;,]{0,20}\\b(?:untrue|not true|not the case|wrong|incorrect|false)(?: to (?:say|claim|assume))? that\\b|^(?:we|the supplier) (?:firmly |expressly )?(?:deny|denies) that\\b|\\bunder no circumstances\\b|^far from\\b");

  /** In longer sentences one denial is rarely all. */
  private static final int LONGEST = 90;

  private static final int LONGEST_IN_CHINESE = 40;

  private Affirmed() {}

  /** Whether the whole of a sentence is called untrue, as few sentences are that a model knows. */
  static boolean isDenied(String text) {
    return UNTRUE.occursIn(text);
  }

  /** The sentence without its only denial; null where there is none, or more than one. */
  static @Nullable String of(Language language, String text) {
    if (text.length() > (language == Language.ZH ? LONGEST_IN_CHINESE : LONGEST)) {
      return null;
    }
    List<Span> harmless = HARMLESS.in(text);
    List<Span> words = DENIAL.in(text).stream().filter(w -> w.isClearOf(harmless)).toList();
    if (words.size() != 1) {
      return null;
    }
    Span word = words.get(0);
    String said = text.substring(word.start(), word.end());
    String instead = language == Language.ZH ? chinese(said) : english(said);
    return (text.substring(0, word.start()) + instead + text.substring(word.end()))
        .replace("  ", " ");
  }

  private static String chinese(String denial) {
    return switch (denial) {
      case "并非", "不是", "并不是" -> "是";
      case "不存在" -> "存在";
      case "不具备" -> "具备";
      case "没有", "并无", "均无", "暂无", "尚无", "无" -> "有";
      case "不能", "无法", "未能" -> "能";
      default -> "";
    };
  }

  private static String english(String denial) {
    return switch (denial) {
      case "cannot" -> "can";
      case "no" -> "a";
      case "without" -> "with";
      case "unable" -> "able";
      default -> "";
    };
  }
}
