package org.supplierdossier.evidence;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Statements that leave no room for an instance: none, never, all, only, 从未, 一律, 只从. One fact to
 * the contrary makes them untrue, whereas a statement of some things is compatible with another of
 * other things.
 */
final class Sweeping {
  /** Words that look like a denial or an all, and are neither. */
  private static final Pattern NO_DENIAL =
      Pattern.compile(
          "不仅|不但|不断|不低于|不少于|不小于|不超过|不高于|不迟于|不晚于|不早于|不同|不限|不符合|不涉及|不适用|不可抗力|不时|不定期"
              + "|(?:连续性|恢复|应急|备份|灾备)计划|(?i)\\b(?:recovery|continuity|contingency|emergency) plans?\\b"
              + "|无线|无论|未来|未定|无锡|平均|人均|年均|均值|月均|日均|任何时|(?i)\\bno (?:later|less|more|fewer) than\\b"
              + "|(?i)\\bnot (?:only|later than|less than|more than|exceeding|applicable)\\b|(?i)\\bany ?time\\b");

  private static final Pattern DENIAL =
      Pattern.compile(
          "未|无|没有|不|非|(?i)\\b(?:no|not|never|none|nor|neither|nothing|nobody|without|cannot|free (?:of|from))\\b");

  private static final Pattern FIXED =
      Pattern.compile(
          "不能|无法|不得|不可|未经|未公开|未声明|未披露|未说明|未授权|未记录|不明|无须|无需|不经|不受限|(?i)\\bcan ?not\\b|\\bwithout (?:notice|prior|consent|being)|\\bnot be (?:turned|switched|disabled)");

  private static final Pattern ALL =
      Pattern.compile(
          "全部|所有|一律|均|都|凡|任何|每个|每一|全程|始终|只(?:从|在|由|向|限|能|使用)|仅(?:从|在|由|向|限|能|使用|面向)"
              + "|(?i)\\b(?:all|every|each|always|only|solely|exclusively|entirely)\\b");

  private static final Pattern NOT_ALL =
      Pattern.compile(
          "(?i)(?:并非|不是|未必|不)(?:所有|全部|每|各|都|均)|\\bnot (?:all|every|each|always|entirely)\\b|\\bonly some\\b");

  private static final Pattern RESERVE =
      Pattern.compile(
          "除(?:上述|前述|以上|下列|非|了|已|本)|除[^。;；,，]{1,40}外|例外|其余|计划|打算|默认|缺省|一般|通常|原则上|大部分|主要|多数|据我司所知"
              + "|(?i)\\b(?:by default|plan(?:s|ned|ning)?|except|other than|apart from|save|unless|the rest of|the remaining|all other|generally|typically|usually|mainly|most|material|materially|to (?:our|the best of))\\b");

  private static final Pattern YEARS_BACK =
      Pattern.compile(
          "(?:近|过去|最近|前)([0-9]{1,2}|[一二两三四五六七八九十])(?:个完整|个会计|个)?年|(?i)\\b(?:last|past|previous|preceding) ([a-z]+|[0-9]{1,2}) (?:(?:financial|fiscal|calendar) )?years?\\b");

  private static final Pattern LAST_YEAR =
      Pattern.compile("(?i)\\b(?:last|past) year\\b|去年|过去一年|近一年");

  private static final Pattern SINCE =
      Pattern.compile(
          "自 ?((?:19|20)[0-9]{2}) ?年[^。;；]{0,12}(?:以来|起|至今)|(?i)\\bsince (?:[a-z]+ )?((?:19|20)[0-9]{2})\\b");

  private static final Pattern YEAR =
      Pattern.compile("(?:^|[^0-9.])((?:19|20)[0-9]{2})(?:[^0-9]|$)");

  private static final Map<String, Integer> NUMBERS =
      Map.ofEntries(
          Map.entry("一", 1),
          Map.entry("two", 2),
          Map.entry("二", 2),
          Map.entry("两", 2),
          Map.entry("three", 3),
          Map.entry("三", 3),
          Map.entry("four", 4),
          Map.entry("四", 4),
          Map.entry("five", 5),
          Map.entry("五", 5),
          Map.entry("六", 6),
          Map.entry("seven", 7),
          Map.entry("七", 7),
          Map.entry("八", 8),
          Map.entry("nine", 9),
          Map.entry("九", 9),
          Map.entry("ten", 10),
          Map.entry("十", 10));

  private Sweeping() {}

  /** Whether a quote denies its thing altogether or says it of all. */
  static boolean is(Evidence e) {
    return !NOT_ALL.matcher(e.quote()).find()
        && (denies(e) || ALL.matcher(spoken(isYes(e) ? words(e) : e.quote())).find())
        && !hasReserve(e);
  }

  /** Whether a quote says that something is not so. */
  static boolean denies(Evidence e) {
    return isNo(e) || DENIAL.matcher(spoken(e.quote())).find();
  }

  /** Whether a quote says that a thing is not there, rather than that it cannot be undone. */
  static boolean deniesPresence(Evidence e) {
    return isNo(e) || DENIAL.matcher(FIXED.matcher(spoken(e.quote())).replaceAll(" ")).find();
  }

  static boolean hasReserve(Evidence e) {
    return RESERVE.matcher(spoken(e.quote())).find()
        || e.has(Qualifier.Kind.CONDITION)
        || e.has(Qualifier.Kind.EXCEPTION)
        || e.has(Qualifier.Kind.PLAN)
        || e.has(Qualifier.Kind.HEDGE);
  }

  private static boolean isNo(Evidence e) {
    return e.value() instanceof Value.Answer a && a.answer() == Value.NormalizedAnswer.NO;
  }

  /** Whether it says yes to what the question asks of all: "Does every part have two sources?" */
  private static boolean isYes(Evidence e) {
    return e.value() instanceof Value.Answer a && a.answer() == Value.NormalizedAnswer.YES;
  }

  private static String spoken(String quote) {
    return NO_DENIAL.matcher(quote).replaceAll(" ");
  }

  /**
   * Whether what a quote tells of lies within the time that the other one speaks of: "none in the
   * last three years" says nothing of an event before.
   *
   * @param today the day of the assessment, from which years are counted back; or null
   */
  static boolean covers(Evidence sweeping, Evidence event, @Nullable LocalDate today) {
    Integer from = firstYear(words(sweeping), today);
    Integer year = lastYear(event.quote());
    return from == null || year == null || year >= from;
  }

  /** What a statement says, an answer together with what was asked. */
  static String words(Evidence e) {
    return e.value() instanceof Value.Answer a ? e.quote() + " " + a.questionText() : e.quote();
  }

  private static @Nullable Integer firstYear(String text, @Nullable LocalDate today) {
    Matcher since = SINCE.matcher(text);
    if (since.find()) {
      return Integer.valueOf(group(since));
    }
    Matcher back = YEARS_BACK.matcher(text);
    Integer years = null;
    if (back.find()) {
      years = number(group(back));
    } else if (LAST_YEAR.matcher(text).find()) {
      years = 1;
    }
    return years == null || today == null ? null : Integer.valueOf(today.getYear() - years);
  }

  private static String group(Matcher matcher) {
    for (int i = 1; i <= matcher.groupCount(); i++) {
      String group = matcher.group(i);
      if (group != null) {
        return group;
      }
    }
    return "";
  }

  private static @Nullable Integer number(String printed) {
    boolean digits = !printed.isEmpty() && printed.chars().allMatch(c -> c >= '0' && c <= '9');
    return digits ? Integer.valueOf(new BigDecimal(printed).intValue()) : NUMBERS.get(printed);
  }

  /** The latest year that a quote names, or null. */
  static @Nullable Integer lastYear(String quote) {
    Integer last = null;
    Matcher matcher = YEAR.matcher(quote);
    for (int from = 0; from <= quote.length() && matcher.find(from); from = matcher.end(1)) {
      Integer year = Integer.valueOf(group(matcher));
      last = last == null || year > last ? year : last;
    }
    return last;
  }
}
