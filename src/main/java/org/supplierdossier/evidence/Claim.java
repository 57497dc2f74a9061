package org.supplierdossier.evidence;

import java.util.Locale;
import org.supplierdossier.language.Bilingual;

/** What kind of statement a piece of evidence is. */
public enum Claim {
  FACT("事实陈述", "fact"),
  ATTESTED("第三方证明", "attested by a third party"),
  OBLIGATION("承诺义务", "obligation accepted"),
  PLAN("计划", "plan"),
  CONDITIONAL("附条件", "conditional"),
  NEGATED("否定", "negated"),
  WARNING("一般性风险提示", "general warning");

  private final Bilingual label;

  Claim(String zh, String en) {
    label = new Bilingual(zh, en);
  }

  public Bilingual label() {
    return label;
  }

  /** The name as it stands in files: {@code obligation}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
