package org.supplierdossier.evidence;

import java.util.Locale;

/** Which way a piece of evidence points for its indicator. */
public enum Polarity {
  SUPPORTS,
  RISK,
  NEUTRAL;

  /** The name as it stands in files. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What the same statement says when it is negated. */
  public Polarity negated() {
    return switch (this) {
      case SUPPORTS -> RISK;
      case RISK -> SUPPORTS;
      case NEUTRAL -> NEUTRAL;
    };
  }
}
