package org.supplierdossier.rulebook;

import java.util.Locale;
import org.supplierdossier.language.Bilingual;

/** The result for a factor. Bands are ordered; {@link #INSUFFICIENT_EVIDENCE} stands outside. */
public enum Band {
  LOW("低", "low"),
  MODERATE("中", "moderate"),
  HIGH("高", "high"),
  CRITICAL("严重", "critical"),
  INSUFFICIENT_EVIDENCE("证据不足", "insufficient evidence");

  private final Bilingual label;

  Band(String zh, String en) {
    label = new Bilingual(zh, en);
  }

  public Bilingual label() {
    return label;
  }

  /** The name as it stands in files: {@code insufficient-evidence}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
