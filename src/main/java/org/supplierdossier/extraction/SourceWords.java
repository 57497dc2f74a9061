package org.supplierdossier.extraction;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.evidence.Value.Sources;

/** Reads from the cells of a parts list how many sources a part has. */
final class SourceWords {
  private static final Marker BLANK =
      Marker.of("^(?:n/?a|tbd|tba|unknown|未知|待定|不详|不适用|\\?+|not stated|not applicable|待补充)?$");
  private static final Marker NONE =
      Marker.of(
          "^(?:无|没有|暂无|尚无|否|none|no|nil|-+|/|—|0|×|x|single|sole|single source|sole source|single-source|单一|单一来源|唯一|唯一来源|独家|不可替代|无替代|无替代来源|no alternative|none available|none qualified)[。.;]?$");
  private static final Marker STARTS_NONE =
      Marker.of(
          "^(?:无|没有|none|no) ?[(\\[]",
          "^[^,;。]{0,12}(?:单一来源|独家供应|single[- ]source|sole[- ]source)",
          "^(?:无替代|没有替代|暂无替代|尚无|暂无|无,|无;|none[,;. ]|no (?:alternative|second|qualified|substitute|other)|not available|sole|single)");
  private static final Marker PLANNED =
      Marker.of(
          "计划",
          "拟",
          "预计",
          "认证中",
          "验证中",
          "评估中",
          "测试中",
          "导入中",
          "开发中",
          "洽谈",
          "正在",
          "将于",
          "待认证",
          "待验证",
          "in qualification",
          "under qualification",
          "under evaluation",
          "being qualified",
          "qualifying",
          "planned",
          "plan to",
          "in progress",
          "expected",
          "to be qualified",
          "pending",
          "evaluation",
          "in development",
          "not yet qualified",
          "roadmap");
  private static final Marker SINGLE =
      Marker.of("^(?:1|一|单一|唯一|独家|single|sole|one)(?:[^0-9].*)?$", "^(?:是|yes|y|√)$");
  private static final Marker DUAL = Marker.of("^(?:2|两|二|双|dual|two|double|second)(?:[^0-9].*)?$");
  private static final Marker NOT_SINGLE = Marker.of("^(?:否|no|n|×)$");
  private static final Marker MANY =
      Marker.of("^(?:[3-9]|[1-9][0-9]|三|四|五|多|multi|many|several|three|four)");

  /** Says where the part comes from, not that there is another source. */
  private static final Marker NO_SOURCE =
      Marker.of(
          "^(?:自研|自有|自主研发|自产|本公司自研|own (?:software|design|development|product)|in-?house|proprietary)",
          "^随[^,;。]{1,16}配套");

  private static final Marker SEVERAL = Marker.of("^(?:several|multiple|various|多家|多个|数家)");
  private static final Marker ASIDE =
      Marker.of("[(\\[][^)\\]]*[)\\]]", ", ?(?:ltd|inc|llc|co|corp|limited|gmbh|plc|s\\.?a)\\b");
  private static final Marker YES = Marker.of("^(?:是|有|yes|y|√|available|可替代)$");
  private static final Marker SEPARATOR = Marker.of("[;、/]", ", ", "\\band\\b", "\\+", "和|及|与");

  private SourceWords() {}

  /** Whether a cell says nothing. */
  static boolean isBlank(String text) {
    return BLANK.occursIn(FoldedText.of(text).text());
  }

  /** Whether a cell says that there is another source, without naming it. */
  static boolean isTick(String text) {
    return YES.occursIn(FoldedText.of(text).text());
  }

  /**
   * The number of sources.
   *
   * @param sources what the column for it says, or null
   * @param alternative what the column for other sources says, or null
   * @param asked whether there is a column for other sources
   */
  static Sources read(@Nullable String sources, @Nullable String alternative, boolean asked) {
    String other = alternative == null ? "" : FoldedText.of(alternative).text();
    if (asked && !BLANK.occursIn(other)) {
      return ofAlternative(other);
    }
    String count = sources == null ? "" : FoldedText.of(sources).text();
    if (count.isEmpty()) {
      return Sources.UNKNOWN;
    } else if (PLANNED.occursIn(count)) {
      return Sources.PLANNED_SECOND;
    } else if (SINGLE.occursIn(count)) {
      return Sources.SINGLE;
    } else if (DUAL.occursIn(count) || NOT_SINGLE.occursIn(count)) {
      return Sources.DUAL;
    }
    return MANY.occursIn(count) ? Sources.MANY : Sources.UNKNOWN;
  }

  /** The comma of "Hengbai Power Co., Ltd. (qualified)" parts no two makers. */
  private static String withoutForms(String other) {
    StringBuilder rest = new StringBuilder(other);
    List<Span> aside = ASIDE.in(other);
    for (int i = aside.size() - 1; i >= 0; i--) {
      rest.delete(aside.get(i).start(), aside.get(i).end());
    }
    return rest.toString();
  }

  private static Sources ofAlternative(String other) {
    if (NO_SOURCE.occursIn(other)) {
      return Sources.UNKNOWN;
    } else if (NONE.occursIn(other)) {
      return Sources.SINGLE;
    } else if (PLANNED.occursIn(other)) {
      return Sources.PLANNED_SECOND;
    } else if (STARTS_NONE.occursIn(other)) {
      return Sources.SINGLE;
    } else if (YES.occursIn(other)) {
      return Sources.DUAL;
    }
    if (MANY.occursIn(other) || SEVERAL.occursIn(other)) {
      return Sources.MANY;
    }
    return SEPARATOR.occursIn(withoutForms(other)) ? Sources.MANY : Sources.DUAL;
  }
}
