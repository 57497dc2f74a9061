package org.supplierdossier.rulebook;

import java.util.Locale;
import org.supplierdossier.language.Bilingual;

/** What the visible evidence amounts to for one indicator. */
public enum IndicatorState {
  /** Nothing is said. Never a risk. */
  UNKNOWN("未知", "unknown"),
  /** Facts, attestations, obligations or answers show that all is well. */
  SUPPORTED("有支持", "supported"),
  /** Some of them show that all is well, others the opposite. */
  MIXED("有利不利并存", "mixed"),
  /** Some of them show the opposite. */
  RISK("不利", "adverse"),
  /** Only plans, conditions, hedged words, general warnings, or facts that point neither way. */
  WEAK("薄弱", "weak"),
  /** Statements that cannot all be true. */
  CONTRADICTED("相互矛盾", "contradicted");

  private final Bilingual label;

  IndicatorState(String zh, String en) {
    label = new Bilingual(zh, en);
  }

  public Bilingual label() {
    return label;
  }

  /** The name as it stands in conditions and files. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
