package org.supplierdossier.rulebook;

import java.util.Locale;
import org.supplierdossier.language.Bilingual;

/** How far a legal text has been verified. Only {@link #SEEN} text may stand in quotation marks. */
public enum TextStatus {
  SEEN("已见原文（未与官方公布文本比对）", "seen; not compared with the official publication"),
  SEEN_PART("部分可见", "seen in part"),
  INFERRED("推断（转述）", "inferred (paraphrase)"),
  UNVERIFIED("未核实（转述）", "unverified (paraphrase)");

  private final Bilingual label;

  TextStatus(String zh, String en) {
    label = new Bilingual(zh, en);
  }

  public Bilingual label() {
    return label;
  }

  /** The name as it stands in files: {@code seen-part}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
