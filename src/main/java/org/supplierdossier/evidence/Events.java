package org.supplierdossier.evidence;

import com.google.re2j.Pattern;
import java.util.Map;

/** What the events of an indicator are called, by whoever tells of one and whoever denies any. */
final class Events {
  private static final Map<String, Pattern> NAMES =
      Map.of(
          "LEG-01",
          Pattern.compile("(?i)处罚|罚款|责令|\\b(?:penalt|fine[sd]?\\b|sanction|punish|enforcement)"),
          "DAT-09",
          Pattern.compile("(?i)安全事件|泄露|入侵|攻击|\\b(?:incident|breach|intrusion|leak)"),
          "DIS-04",
          Pattern.compile("(?i)断供|停供|中断|暂停|\\b(?:interrupt|suspen|halt|stopp)"),
          "DIS-10",
          Pattern.compile("(?i)名单|清单|制裁|\\b(?:list(?:ed|s)?\\b|sanction|designat)"));

  private Events() {}

  /** Whether both speak of such events as the indicator is about, in its plain words. */
  static boolean areNamedIn(IndicatorId indicator, String a, String b) {
    Pattern event = NAMES.get(indicator.value());
    return event != null && event.matcher(a).find() && event.matcher(b).find();
  }
}
