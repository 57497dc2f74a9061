package org.supplierdossier.extraction;

import java.util.Set;
import org.supplierdossier.evidence.Evidence;
import org.supplierdossier.evidence.Value;
import org.supplierdossier.evidence.Value.Bound;
import org.supplierdossier.evidence.Value.DurationUnit;

/**
 * Who promises support within five years of the end of sale promises it for as long, whereas what
 * is to be done within five days is done sooner.
 */
final class PromisedPeriod {
  private static final Set<String> PERIODS = Set.of("SUP-01", "SUP-05", "SUP-09");

  private static final Set<DurationUnit> LONG = Set.of(DurationUnit.MONTHS, DurationUnit.YEARS);

  private static final Marker PROMISED =
      Marker.of(
          "(?:年|月)(?:之|以)?内[^。;]{0,40}(?:支持|支援|维护|维保|备件|备品|零件|服务|补丁|更新|升级|协助|过渡|使用)",
          "(?:支持|支援|维护|维保|备件|备品|零件|服务|补丁|更新)[^。;]{0,24}(?:年|月)(?:之|以)?内",
          "(?:供应|支持|维护|服务)期(?:限)?(?:为|是|:)[^。;]{0,20}(?:年|月)(?:之|以)?内",
          "\\bwithin (?:a period of )?[^.;,]{1,24}(?:years?|months?) (?:of|after|from|following)\\b.{0,80}\\b(?:suppl\\w+|provid\\w+|support\\w*|spares?|maintain\\w*|assist\\w*|available|deliver\\w*)\\b",
          "\\b(?:supply|supplied|provided?|support(?:ed)?|spares?|maintained|assist(?:ance)?|available)\\b.{0,60}\\bwithin (?:a period of )?[^.;,]{1,24}(?:years?|months?) (?:of|after|from|following)\\b");

  /** What ends, or is done once. */
  private static final Marker ONCE =
      Marker.of(
          "最多|至多|不超过|最长|停止(?:支持|服务|维护|提供)|终止(?:支持|服务)|不再|修复|修补|发布|推送|通知|返还|删除|完成|更换|响应",
          "\\b(?:at most|no more than|not exceed\\w*|no longer|ends?|cease\\w*|stops?|fix\\w*|releas\\w*|notif\\w*|return\\w*|delet\\w*|replac\\w*|respon\\w*)\\b");

  private PromisedPeriod() {}

  /** The statement with the time for which something is promised. */
  static Evidence in(Evidence e) {
    if (e.indicator() == null
        || !PERIODS.contains(e.indicator().value())
        || !(e.value() instanceof Value.Duration d)
        || d.bound() != Bound.AT_MOST
        || !LONG.contains(d.unit())) {
      return e;
    }
    String text = FoldedText.of(e.quote()).text();
    return PROMISED.occursIn(text) && !ONCE.occursIn(text)
        ? e.but()
            .value(new Value.Duration(d.amount(), d.unit(), Bound.EXACTLY, d.most()))
            .evidence()
        : e;
  }
}
