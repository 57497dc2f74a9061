package org.supplierdossier.extraction;

import java.util.Set;

/**
 * Tells where words that sound good are followed by how little they give: notice, but only a week
 * of it; a second source, but only for some parts; access, and nobody is asked. Over folded text.
 */
final class TooLittle {
  /** Not all have it. */
  private static final Marker SOME =
      Marker.of(
          "(?:并非|不是|并不是|未必|没有做到)(?:所有|每|全部|各)|(?:仅|只)有?(?:部分|少数|个别|少量|一部分|一小部分)",
          "\\bnot (?:all|every|each)\\b|\\bonly (?:some|part|parts|a (?:few|part|small|fraction)|certain)\\b");

  /** One of two is gone. */
  private static final Marker ONE_LEFT =
      Marker.of(
          "之一(?:已|于|现已)[^;。]{0,16}(?:退出|停产|停供|破产|关闭|终止|撤)|(?:只|仅)(?:剩|余)(?:下)?(?:一|1)[家个]|现(?:只|仅)有一家",
          "\\bone of the (?:two|three) .{0,60}\\b(?:left|withdr[ae]w\\w*|closed|stopped|ceased|gone|exited)\\b|\\bonly one (?:is left|remains|is still)\\b");

  private static final Marker SHORT =
      Marker.of(
          "(?:只|仅|最多|至多|不足|不到|不超过|未满)(?:会|能|可|须|需)?(?:提前|预先|事先)?(?:[0-9.]+|[一二三四五六七八九十两半]+) ?个?半?(?:工作日|自然日|日|天|周|星期|月|小时)",
          "\\b(?:only|merely|just|at most|no more than|not more than|as little as) (?:an? |[0-9]+|one|two|three|four|five|six|seven|ten|fourteen|fifteen|thirty|sixty)[ '-]*(?:\\([0-9]+\\) )?(?:calendar |business |working )?(?:hours?|days?|weeks?|months?)\\b");

  /** Long terms of which only the shortness is bad. */
  private static final Marker LONG =
      Marker.of("(?:[3-9][0-9]|1[0-9]{2}|2[4-9])个?月|[3-9]年|[一二三四五六七八九十]年");

  private static final Marker UNASKED =
      Marker.of(
          "(?:未经|不经|无需|无须|不需|不必)[^,;。]{0,14}(?:同意|许可|授权|批准|知情|知晓)[^,;。不]{0,4}(?:亦|也|即|仍|便|就|均|都)?(?:可|能|得以|有权)",
          "\\b(?:is|are|remains?) (?:possible|allowed|permitted|available) without (?:[a-z']+ ){0,5}(?:consent|approval|permission|knowledge|authori[sz]ation)\\b|\\b(?:can|may) (?:be |also )?[a-z]+(?: [a-z]+){0,5} without (?:[a-z']+ ){0,5}(?:consent|approval|permission|knowledge|authori[sz]ation)\\b");

  private static final Marker NOT =
      Marker.of("不得|不可|不会|不能|严禁|禁止", "\\b(?:not|no|never|nobody|neither|nor|cannot)\\b");

  private static final Set<String> OF_NOTICE = Set.of("SUP-01", "SUP-02", "OWN-06");

  private static final Set<String> OF_LEAVE =
      Set.of("DAT-01", "DAT-02", "DAT-04", "DAT-07", "SRC-05", "OWN-06");

  private static final Set<String> OF_ALL =
      Set.of(
          "SRC-01", "SRC-02", "SRC-04", "SRC-05", "SRC-06", "SRC-07", "SRC-08", "SUP-01", "SUP-04",
          "SUP-05", "SUP-06", "OPN-02", "OPN-04", "LEG-02", "LEG-03", "LEG-04", "OWN-07", "DAT-02",
          "DAT-04");

  private TooLittle() {}

  /** Whether a statement that a rule takes for a good one is none. */
  static boolean is(Rule rule, String text, Span clause) {
    String indicator = rule.indicator() == null ? "" : rule.indicator().value();
    return (OF_ALL.contains(indicator) && SOME.occursIn(text, clause))
        || (indicator.equals("SRC-02") && ONE_LEFT.occursIn(text))
        || (OF_NOTICE.contains(indicator)
            && SHORT.occursIn(text, clause)
            && !LONG.occursIn(text, clause))
        || (OF_LEAVE.contains(indicator)
            && UNASKED.occursIn(text, clause)
            && !NOT.occursIn(text, clause));
  }
}
